/** The short answer to a question: the guide's own sentences, each with where it stands and its sources. */
import type { CardEntry } from '../guide/compile.ts';
import type { Urgency } from '../guide/kinds.ts';
import type { Source, Statement, Topic } from '../guide/schema.ts';
import { sourcesOf } from '../guide/sources.ts';
import {
	FIELD_TITLES,
	rangeInWords,
	rangeTitle,
	SIDE_EFFECT_TITLES,
	type StatementField,
} from '../guide/statements.ts';
import type { Intent, Wanted } from './intent.ts';
import type { Subject } from './subjects.ts';
import { stemOf, stemsOf } from './words.ts';

/** One statement of the guide. */
export interface Part {
	/** The part of the entry: "What it is", or the question that a topic answers. */
	readonly title: string;
	readonly text: string;
	readonly level?: Urgency;
	/** Whose words these are. */
	readonly from: { readonly kind: Subject['kind']; readonly id: string; readonly title: string };
	readonly sources: readonly Source[];
}

const MOST_PARTS = 4;

/** Which fields of an entry answer what, in the order of telling. `advice` is when to get help. */
const FIELDS_FOR: Readonly<
	Record<Intent, readonly (StatementField | 'advice' | 'sideEffects' | 'ranges')[]>
> = {
	difference: ['what'],
	'can-cause': ['causes', 'what'],
	when: ['advice', 'what'],
	serious: ['advice', 'outlook', 'why', 'what'],
	'side-effects': ['sideEffects', 'avoid', 'what'],
	prepare: ['experience', 'prepare', 'what'],
	results: ['results', 'ranges', 'what'],
	found: ['found', 'what'],
	helps: ['helps', 'what', 'advice'],
	causes: ['causes', 'what', 'advice'],
	feels: ['feels', 'why', 'what', 'advice'],
	lasts: ['outlook', 'helps', 'what'],
	common: ['howCommon', 'what'],
	uses: ['uses', 'why', 'what'],
	what: ['what', 'why'],
	any: ['what', 'why', 'advice'],
};

/** What an intent asks for in the first place: where the entry hasn't got it, the answer says so. */
const ASKED_FOR: Readonly<Partial<Record<Intent, string>>> = {
	when: 'when to get help',
	serious: 'how serious it is',
	'side-effects': 'side effects',
	found: 'how it is found',
	helps: 'what helps',
	causes: 'what causes it',
	feels: 'what it feels like',
	lasts: 'how long it lasts',
	common: 'how common it is',
};

export interface Composed {
	readonly parts: readonly Part[];
	/** What was asked for and isn't in the guide, in words that follow "The guide doesn't say". */
	readonly missing?: string;
}

/** @param isUnnamed the subject is an illness that the question doesn't name: when to get help stands first */
export function composeAnswer(
	subject: Subject,
	{ intent, about }: Wanted,
	question: string,
	isUnnamed: boolean,
): Composed {
	if (subject.kind === 'topic') return { parts: partsOfTopic(subject.topic, question) };
	const { entry } = subject;
	const fields = FIELDS_FOR[intent];
	const parts = (isUnnamed ? adviceFirst : withAdvice)(
		entry,
		intent,
		question,
		fields.flatMap((field) => partsOf(entry, field)),
	);
	const lead = fields[0];
	const asked = ASKED_FOR[intent];
	const hasAsked =
		lead === undefined || partsOf(entry, lead).length > 0 || (intent === 'serious' && parts.length > 1);
	return {
		parts,
		...(asked && !hasAsked && about !== '' && !saysAnyway(intent, parts) ? { missing: asked } : {}),
	};
}

/** The causes may stand in another field. */
function saysAnyway(intent: Intent, parts: readonly Part[]): boolean {
	return intent === 'causes' && parts.some(({ text }) => NAMES_A_CAUSE.test(text));
}
const NAMES_A_CAUSE = /\b(?:caus\w+|because|due to|comes? from|results? from)\b/i;

/** What people have, as against what is done or measured. */
const COMPLAINTS: ReadonlySet<string> = new Set(['symptom', 'condition', 'red-flag']);
/** Asked so, what somebody has is told how to act before what it is. */
const ASKS_OF_SELF: ReadonlySet<Intent> = new Set(['any', 'when', 'serious', 'lasts']);
const ADVICE = 'When to get help';

/**
 * At most four parts. Of a complaint, when to get help is always among them: first, where the advice names what was asked
 * beyond the entry's own name.
 */
function withAdvice(entry: CardEntry, intent: Intent, question: string, parts: readonly Part[]): Part[] {
	if (!COMPLAINTS.has(entry.category)) return parts.slice(0, MOST_PARTS);
	const advice = partsOf(entry, 'advice');
	const asked = tellingStems(entry, question);
	const shared = ({ text }: Part) => new Set(stemsOf(text).filter((stem) => asked.has(stem))).size;
	const [nearest] = [...advice].sort((a, b) => shared(b) - shared(a));
	if (!nearest) return parts.slice(0, MOST_PARTS);
	const others = parts.filter(({ text }) => text !== nearest.text);
	if (shared(nearest) > 0 && ASKS_OF_SELF.has(intent)) return [nearest, ...others].slice(0, MOST_PARTS);
	const shown = parts.slice(0, MOST_PARTS);
	const isTold = shown.some(({ title, text }) =>
		shared(nearest) > 0 ? text === nearest.text : title === ADVICE,
	);
	return isTold ? shown : [...others.slice(0, MOST_PARTS - 1), nearest];
}

/** For signs, "what" asks what they are, not what the illness is. */
const ASKS_OF_SIGNS: ReadonlySet<Intent> = new Set([...ASKS_OF_SELF, 'what', 'causes', 'feels']);
/** Advice for those whose illness is known: nobody has said that it is this one. */
const FOR_PATIENTS = /^(?:During|After) (?:\w+ )?(?:treatment|chemotherapy)\b/;

/** Of an illness that nobody named: when to get help, then what it is. */
function adviceFirst(entry: CardEntry, intent: Intent, question: string, parts: readonly Part[]): Part[] {
	const told = withAdvice(entry, intent, question, parts).filter(({ text }) => !FOR_PATIENTS.test(text));
	if (!ASKS_OF_SIGNS.has(intent) || told[0]?.level !== undefined) return told;
	const advice = partsOf(entry, 'advice').filter(({ text }) => !FOR_PATIENTS.test(text));
	const usual = advice.find(({ text }) => text === entry.getHelp?.text) ?? advice[0];
	const others = told.filter(({ text }) => text !== usual?.text);
	return [
		...(usual ? [usual] : []),
		...others.filter(({ level }) => level !== undefined),
		...others.filter(({ level }) => level === undefined),
	].slice(0, MOST_PARTS);
}

/** Whether a subject is an illness of whose names none is in the question: it asks about signs, and many illnesses share those. */
export function isUnnamedIn(question: string, subject: Subject): boolean {
	if (subject.kind !== 'entry' || subject.entry.category !== 'condition') return false;
	const asked = new Set(stemsOf(question));
	const { names, kinds, examples } = subject.entry;
	const all = [
		names.preferred,
		...[names.plain, names.clinical, names.abbreviations, names.brands, names.searchOnly].flat(),
		...[...kinds, ...examples].flatMap(({ name, also }) => [name, ...also]),
	];
	return !all.some((name) => {
		const stems = stemsOf(name);
		const telling = stems.filter((stem) => !GENERAL.has(stem));
		return (telling.length > 0 ? telling : stems).every((stem) => asked.has(stem));
	});
}
/** Left out of a name, they leave it as clear as it was: "coeliacs". */
const GENERAL = new Set(['disease', 'syndrome', 'disorder', 'condition'].map(stemOf));

function tellingStems(entry: CardEntry, question: string): Set<string> {
	const { preferred, plain, clinical } = entry.names;
	const named = new Set([preferred, ...plain, ...clinical].flatMap(stemsOf));
	return new Set(stemsOf(question).filter((stem) => !named.has(stem)));
}

/** What tells two things apart: what each is, and what the guide says of taking one for the other. */
export function composeDifference(one: CardEntry, two: CardEntry): Part[] {
	const confused = (from: CardEntry, other: CardEntry) =>
		from.confusedWith
			.filter(({ id }) => id === other.id)
			.map((statement) => part(from, `Not the same as ${other.names.preferred}`, statement));
	const named = (entry: CardEntry) => part(entry, FIELD_TITLES.what, entry.what);
	return [named(one), named(two), ...confused(one, two), ...confused(two, one)].slice(0, MOST_PARTS);
}

/** Statements of either thing that name the other. */
export function composeCause(one: CardEntry, two: CardEntry): Part[] {
	const naming = (entry: CardEntry, other: CardEntry): Part[] => {
		const names = [other.names.preferred, ...other.names.plain, ...other.names.clinical].map(stemsOf);
		return (['causes', 'why', 'what', 'feels', 'outlook'] as const).flatMap((field) => {
			const statement = entry[field];
			if (!statement) return [];
			const stems = new Set(stemsOf(statement.text));
			const named = names.some((name) => name.length > 0 && name.every((stem) => stems.has(stem)));
			return named ? [part(entry, FIELD_TITLES[field], statement)] : [];
		});
	};
	return [...naming(two, one), ...naming(one, two)].slice(0, 3);
}

function partsOf(entry: CardEntry, field: (typeof FIELDS_FOR)[Intent][number]): Part[] {
	if (field === 'advice') {
		const { getHelp, warning } = entry;
		const all = [...(getHelp ? [...getHelp.sooner, getHelp] : []), ...warning];
		return all.map((advice) => ({ ...part(entry, ADVICE, advice), level: advice.level }));
	}
	if (field === 'sideEffects') {
		return (['common', 'serious'] as const).flatMap((which) => {
			const statement = entry.sideEffects?.[which];
			return statement ? [part(entry, SIDE_EFFECT_TITLES[which], statement)] : [];
		});
	}
	if (field === 'ranges') {
		return entry.ranges.slice(0, 2).map((range) =>
			part(entry, rangeTitle(range), {
				text: `${[rangeInWords(range), range.text].filter(Boolean).join('. ')}. Laboratories differ: the range on your own sheet counts.`,
				sources: range.sources,
			}),
		);
	}
	const statement = entry[field];
	return statement ? [part(entry, FIELD_TITLES[field], statement)] : [];
}

function part(
	entry: CardEntry,
	title: string,
	{ text, sources }: { readonly text: string; readonly sources: readonly string[] },
): Part {
	return {
		title,
		text,
		from: { kind: 'entry', id: entry.id, title: entry.names.preferred },
		sources: sourcesOf(entry.sources, sources),
	};
}

/** How much of a topic's question a question must share to be answered by its answer. */
const SAME_QUESTION = 0.6;

function partsOfTopic(topic: Topic, question: string): Part[] {
	const from = { kind: 'topic', id: topic.id, title: topic.title } as const;
	const asked = new Set(stemsOf(question));
	const shared = topic.questions
		.map((each) => {
			const stems = new Set(stemsOf(each.question));
			const both = [...stems].filter((stem) => asked.has(stem)).length;
			return { ...each, like: both / Math.max(1, stems.size, asked.size) };
		})
		.sort((a, b) => b.like - a.like)[0];
	const made = (title: string, { text, sources }: Statement): Part => ({
		title,
		text,
		from,
		sources: sourcesOf(topic.sources, sources),
	});
	return [
		...(shared && shared.like >= SAME_QUESTION ? [made(shared.question, shared.answer)] : []),
		made('In short', topic.summary),
	];
}
