/** The checked files of `knowledge/<language>/ask/`, with what they point at → what the extension carries, and what its index is made of. Pure. */
import type { Checklist } from '../checklist/types.ts';
import type { CardEntry, Guide } from '../guide/compile.ts';
import { URGENCIES, type Urgency } from '../guide/kinds.ts';
import type { Parsed, Problem } from '../guide/parse.ts';
import type { Advice } from '../guide/schema.ts';
import { sourcesOf } from '../guide/sources.ts';
import type { UrgentValues } from '../results/schema.ts';
import type {
	AlikeFile,
	Asking,
	AskTexts,
	DangerSign,
	DangerSignFile,
	DescriptionsFile,
	OtherSubjectsFile,
	PeopleWordsFile,
	SameWordsFile,
	ToldFile,
} from './schema.ts';

export interface AskFiles {
	readonly signs: Parsed<DangerSignFile>;
	readonly people: Parsed<PeopleWordsFile>;
	readonly described: readonly Parsed<DescriptionsFile>[];
	readonly others: Parsed<OtherSubjectsFile>;
	readonly same: Parsed<SameWordsFile>;
	readonly alike: Parsed<AlikeFile>;
	readonly told: Parsed<ToldFile>;
}

/** What the files point at and isn't there, or isn't urgent. */
export function checkAsking(
	{ signs, people, described, told }: AskFiles,
	guide: Guide,
	checklist: Checklist,
): Problem[] {
	const known = new Set([...guide.entries, ...guide.topics].map(({ id }) => id));
	const problems: Problem[] = [];
	for (const { file, value, lineOf } of [people, ...described]) {
		for (const id of Object.keys(value)) {
			if (known.has(id)) continue;
			const message = `no entry or topic "${id}": expected one that is there`;
			problems.push({ file, line: lineOf([id]), field: id, message });
		}
	}
	signs.value.signs.forEach((sign, at) => {
		if (!saidOf(sign.says, guide, checklist)) {
			const message = `expected an entry with advice for today or an emergency, or a rule of the checklist`;
			const path = ['signs', at, 'says'];
			problems.push({ file: signs.file, line: signs.lineOf(path), field: path.join('.'), message });
		}
	});
	return [...problems, ...checkKinds(signs, told)];
}

/** Each kind that is learned needs a sign that is there. */
function checkKinds({ file, value, lineOf }: AskFiles['signs'], told: AskFiles['told']): Problem[] {
	const ids = new Set(value.signs.map(({ id }) => id));
	const unknown = Object.entries(value.kinds).flatMap(([kind, id]) => {
		const message = `no sign "${id}": expected one of this file`;
		return ids.has(id) ? [] : [{ file, line: lineOf(['kinds', kind]), field: `kinds.${kind}`, message }];
	});
	const missing = told.value.kinds.flatMap(({ kind }) => {
		const message = `no sign for the kind "${kind}" that is learned`;
		return value.kinds[kind] ? [] : [{ file, line: lineOf(['kinds']), field: 'kinds', message }];
	});
	return [...unknown, ...missing];
}

export function compileAsking(
	{ signs, people, described, others, same, alike, told }: AskFiles,
	guide: Guide,
	checklist: Checklist,
	english: AskTexts['english'],
	urgent: UrgentValues,
): { asking: Asking; texts: AskTexts } {
	const texts: AskTexts = {
		people: people.value,
		described: togetherOf(described.map(({ value }) => value)),
		others: Object.values(others.value).flat(),
		english,
	};
	const asking: Asking = {
		same: same.value,
		signs: signs.value.signs.flatMap(({ id, says, patterns, unless, always }) => {
			const said = saidOf(says, guide, checklist);
			return said ? [{ id, ...said, patterns, unless, ...(always ? { always } : {}) }] : [];
		}),
		kinds: signs.value.kinds,
		told: { alike: alike.value, ...told.value },
		flags: flagsOf(guide, checklist),
		urgent,
		today: checklist.levels.today.title,
	};
	return { asking, texts };
}

/** Each entry of warning signs as a sign without patterns. */
function flagsOf(guide: Guide, checklist: Checklist): Record<string, DangerSign> {
	const flags = guide.entries
		.filter(({ category }) => category === 'red-flag')
		.flatMap(({ id }) => {
			const said = saidOf({ entry: id }, guide, checklist);
			return said ? [[id, { id, ...said, patterns: [], unless: [] }] as const] : [];
		});
	return Object.fromEntries(flags);
}

/** Files by field may speak of the same entry: what each says of it counts. */
function togetherOf(files: readonly DescriptionsFile[]): Record<string, readonly string[]> {
	const all = new Map<string, readonly string[]>();
	for (const [id, texts] of files.flatMap((file) => Object.entries(file)))
		all.set(id, [...(all.get(id) ?? []), ...texts]);
	return Object.fromEntries(all);
}

type Said = Omit<DangerSign, 'id' | 'patterns' | 'unless' | 'always'>;

function saidOf(
	says: DangerSignFile['signs'][number]['says'],
	guide: Guide,
	checklist: Checklist,
): Said | undefined {
	if ('entry' in says) {
		const entry = guide.entries.find(({ id }) => id === says.entry);
		const advice = entry && mostUrgentAdvice(entry, says.level);
		if (!entry || !advice || !isUrgent(advice.level)) return undefined;
		const milder = isConditional(advice) && !says.met ? milderAdvice(entry) : undefined;
		const goes = advice.level === 'emergency' && advice.text.startsWith(DEPARTMENT);
		return {
			level: advice.level,
			title: milder ? CAN_BE : goes ? DEPARTMENT : checklist.levels[advice.level].title,
			text: advice.text,
			...(milder ? { otherwise: { level: milder.level, text: milder.text } } : {}),
			...(goes ? { goes } : {}),
			sources: sourcesOf(entry.sources, [...advice.sources, ...(milder?.sources ?? [])]),
			entry: entry.id,
			alone: false,
		};
	}
	const rule = checklist.rules.find(({ id }) => id === says.rule);
	if (!rule || !isUrgent(rule.level)) return undefined;
	const level = checklist.levels[rule.level];
	return {
		level: rule.level,
		title: rule.says?.title ?? level.title,
		text: rule.alone ? (rule.says?.what ?? rule.reason) : `${rule.reason} ${rule.says?.what ?? level.what}`,
		sources: sourcesOf(checklist.sources, rule.sources),
		...(rule.entry ? { entry: rule.entry } : {}),
		alone: rule.alone,
	};
}

const CAN_BE = 'Can be an emergency';
const DEPARTMENT = 'Go to the emergency department';

/** "Call your emergency number if you are also breathless": the sign alone is none yet. */
function isConditional({ level, text }: Advice): boolean {
	return level === 'emergency' && /^[^,.:]*(?<!\beven )\bif\b/.test(text);
}

/** The most urgent advice below an emergency that doesn't wait longer than days. */
function milderAdvice(entry: CardEntry): Advice | undefined {
	return mostUrgentAdvice(entry, 'today') ?? mostUrgentAdvice(entry, 'days');
}

function isUrgent(level: string): level is Extract<Urgency, 'emergency' | 'today'> {
	return level === 'emergency' || level === 'today';
}

/** The most urgent advice that an entry has, or the first of a level. */
function mostUrgentAdvice({ getHelp, warning }: CardEntry, level?: Urgency): Advice | undefined {
	return [...(getHelp ? [getHelp, ...getHelp.sooner] : []), ...warning]
		.filter((advice) => level === undefined || advice.level === level)
		.sort((a, b) => URGENCIES.indexOf(a.level) - URGENCIES.indexOf(b.level))[0];
}
