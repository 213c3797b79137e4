/**
 * Sentences and texts in which it is known which names are ours: `tests/matcher/neighbours`, the labelled pages, and the fresh sets named
 * below. What is said around a word is learned from them, and how much of that is enough.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLabelled } from './eval-detect.ts';
import { readSet } from './eval-fresh.ts';

const NEIGHBOURS = 'tests/matcher/neighbours';
const PAGES = 'tests/matcher/pages';
const FRESH = 'tests/matcher/fresh';
/** Sets that have had their first reading. One that nobody has read yet is not to be learned from. */
const READ_SETS = [
	'november',
	'november2',
	'november3',
	'november4',
	'november5',
	'november6',
	'november7',
	'november8',
];
const Line = v.object({
	entry: v.string(),
	form: v.string(),
	medical: v.array(v.string()),
	other: v.array(v.string()),
});

/** Some words of a text, and whether they are ours there; undefined where they may be or not. Offsets are UTF-16 units. */
interface Span {
	readonly start: number;
	readonly end: number;
	readonly ours: 0 | 1 | undefined;
}

export interface SenseText {
	/** The entry that it was written for, or the text itself: what is held out together when a fit is checked. */
	readonly source: string;
	readonly text: string;
	readonly spans: readonly Span[];
	/** Every word was labelled: any in none of the spans is not ours if the text is about nothing of health, else nobody says. */
	readonly whole: boolean;
	readonly elsewhere: 0 | undefined;
}

export function readSenseTexts(): SenseText[] {
	return [...readNeighbours(), ...readWhole(), ...readPairs()];
}

function readNeighbours(): SenseText[] {
	const files = readdirSync(NEIGHBOURS).filter((file) => file.endsWith('.jsonl'));
	const lines = files
		.sort()
		.flatMap((file) => readFileSync(join(NEIGHBOURS, file), 'utf8').split('\n').filter(Boolean))
		.map((line) => v.parse(Line, JSON.parse(line)));
	return lines.flatMap(({ entry, form, medical, other }) => {
		const placed = (ours: 0 | 1) => (text: string) => {
			const start = text.search(new RegExp(`(?<!\\p{L})${form}`, 'iu'));
			return aboutOne(entry, text, { start, end: start + form.length, ours });
		};
		return [...medical.map(placed(1)), ...other.map(placed(0))];
	});
}

function aboutOne(source: string, text: string, span: Span): SenseText {
	return { source, text, spans: [span], whole: false, elsewhere: undefined };
}

function readWhole(): SenseText[] {
	const fresh = READ_SETS.flatMap((name) =>
		['long', 'short', 'ordinary'].flatMap((kind) => readSet(join(FRESH, `${name}-${kind}.jsonl`))),
	);
	return [...readLabelled(PAGES), ...fresh].map(({ title, file, text, labels }) => ({
		source: `${file} ${title}`,
		text,
		spans: labels.map(({ start, end, optional }) => ({ start, end, ours: optional ? undefined : 1 })),
		whole: true,
		elsewhere: file.includes('ordinary') ? 0 : undefined,
	}));
}

/** The word in question of each pair of the fresh sets, in both of its senses. */
function readPairs(): SenseText[] {
	return READ_SETS.flatMap((name) => {
		const texts = readSet(join(FRESH, `${name}-pairs.jsonl`));
		const forms = new Map(
			texts.flatMap(({ title, text, labels: [label] }) =>
				label ? [[pairOf(title), { form: text.slice(label.start, label.end), entry: label.entry }]] : [],
			),
		);
		return texts.flatMap(({ title, text, labels }) => {
			const { form = '', entry = title } = forms.get(pairOf(title)) ?? {};
			const start = text.toLowerCase().indexOf(form.toLowerCase());
			if (form === '' || start < 0) return [];
			return [aboutOne(entry, text, { start, end: start + form.length, ours: labels.length > 0 ? 1 : 0 })];
		});
	});
}

const pairOf = (title: string) => title.replace(/-(?:medical|other)$/, '');
