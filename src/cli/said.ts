/** Sentences that tell of a danger or of none, each with its kind: what `fit-danger.ts` learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AskTexts } from '../ask/schema.ts';
import type { CardEntry, Guide } from '../guide/compile.ts';
import { readLabelled } from './labelled-questions.ts';

const FOLDER = 'knowledge/en/ask/said';
/** No danger now. */
export const NONE = 'none';
export const WISHES: ReadonlySet<string> = new Set(['suicide', 'self-harm']);

const Line = v.strictObject({ text: v.string(), kind: v.string() });

/** 0 none, 1 a wish to die or to harm oneself, 2 another danger. */
export function classOf({ kind }: Pick<Said, 'kind'>): 0 | 1 | 2 {
	if (kind === NONE) return 0;
	return kind !== undefined && WISHES.has(kind) ? 1 : 2;
}

export interface Said {
	readonly text: string;
	/** Of which danger, `NONE`, or unknown: a danger, but nobody has said which. */
	readonly kind: string | undefined;
	/** Who wrote it: each is read by what others have taught. */
	readonly writer: string;
	/** Nobody has looked at it for dangers: most such lines hold none. */
	readonly isUnread?: true;
}

/**
 * The writers' lines, the labelled questions of `tests/ask`, and what tells of no danger: questions about other subjects, and what people
 * say of entries that never need help today. Each once.
 */
export function readSaid(guide: Guide, { others, described }: AskTexts): Said[] {
	const written = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) => linesOf(name).map((line) => ({ ...line, writer: name.replace('.jsonl', '') })));
	const asked = readdirSync('tests/ask')
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((file) => labelledOf(file.replace('.jsonl', '')));
	const calm = guide.entries
		.filter((entry) => !needsHelpToday(entry))
		.flatMap(({ id }) => described[id] ?? []);
	const elsewhere = [...others, ...calm].map((text) => ({
		text,
		kind: NONE,
		writer: 'guide',
		isUnread: true as const,
	}));
	const met = new Set<string>();
	return [...written, ...asked, ...elsewhere].filter(({ text }) => {
		const plain = text
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, ' ')
			.trim();
		return !met.has(plain) && met.add(plain);
	});
}

function needsHelpToday({ getHelp, warning }: CardEntry): boolean {
	return [...(getHelp ? [getHelp, ...getHelp.sooner] : []), ...warning].some(
		({ level }) => level === 'emergency' || level === 'today',
	);
}

function linesOf(name: string) {
	return readFileSync(join(FOLDER, name), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => v.parse(Line, JSON.parse(line)));
}

/** A question about another subject names no danger; one that nobody has labelled, hardly ever. */
function labelledOf(name: string): Said[] {
	const writer = /^(?:fresh|training)-/.test(name) ? name : 'own';
	return readLabelled(name).map(({ question: text, expected, danger, wish }): Said => {
		if (wish) return { text, kind: 'suicide', writer };
		if (danger) return { text, kind: undefined, writer };
		const isRead = danger === false || expected?.length === 0;
		return { text, kind: NONE, writer, ...(isRead ? {} : { isUnread: true }) };
	});
}
