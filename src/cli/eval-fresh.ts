/**
 * Fresh sets: texts labelled by somebody who has not seen the rules (`tests/matcher/fresh/*.jsonl`, described in its README). What each
 * gave when it was first read is kept beside what it gives today.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Lexicon } from '../guide/compile.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { type LabelledText, marksOf, score } from './eval-detect.ts';
import { LineError } from './jsonl.ts';

const Line = v.object({
	id: v.union([v.string(), v.number()]),
	kind: v.string(),
	text: v.string(),
	lang: v.optional(v.string()),
	labels: v.array(
		v.object({
			text: v.pipe(v.string(), v.minLength(1)),
			start: v.pipe(v.number(), v.integer(), v.minValue(0)),
			entry: v.optional(v.string()),
			optional: v.optional(v.boolean(), false),
		}),
	),
});

const Reading = v.object({
	texts: v.number(),
	labels: v.number(),
	found: v.number(),
	marks: v.number(),
	right: v.number(),
	/** Of the marks that are not right, those of a kind or an example of an entry; not counted in the first readings of older sets. */
	narrower: v.optional(v.number()),
	/** Marks on labels that name an entry, and those of them that are of that entry. */
	named: v.number(),
	meant: v.number(),
});
/** Counts of one kind of one set. */
export type Reading = v.InferOutput<typeof Reading>;
/** By file, then by kind. */
const FirstReadings = v.record(v.string(), v.record(v.string(), Reading));

export interface FreshSet {
	readonly file: string;
	readonly kind: string;
	readonly first: Reading | undefined;
	readonly now: Reading;
}

const FIRST = 'first-readings.json';

/** @throws LineError when a line has another shape, or a label isn't where it says */
export function readSet(path: string): (LabelledText & { readonly lang?: string })[] {
	return readFileSync(path, 'utf8')
		.split(/\r?\n/)
		.flatMap((json, at) => {
			if (json.trim() === '') return [];
			const parsed = v.safeParse(Line, JSON.parse(json));
			if (!parsed.success)
				throw new LineError(at + 1, parsed.issues.map(({ message }) => message).join('; '));
			const { id, kind, text, lang, labels } = parsed.output;
			for (const label of labels) {
				if (text.startsWith(label.text, label.start)) continue;
				throw new LineError(at + 1, `label "${label.text}": expected it at ${label.start} of the text`);
			}
			const spans = labels.map(({ text: words, start, entry, optional }) => ({
				...{ start, end: start + words.length, optional },
				...(entry === undefined ? {} : { entry }),
			}));
			return [
				{ title: String(id), kind, file: path, text, labels: spans, ...(lang === undefined ? {} : { lang }) },
			];
		});
}

function measure(texts: ReturnType<typeof readSet>, index: TermIndex, lexicon: Lexicon): Reading {
	const sum = {
		texts: texts.length,
		labels: 0,
		found: 0,
		marks: 0,
		right: 0,
		narrower: 0,
		named: 0,
		meant: 0,
	};
	for (const page of texts) {
		const marks = marksOf(index, lexicon, page.text, page.lang);
		// Whether a word is found is one question, whether it means the right entry the next.
		const unnamed = {
			...page,
			labels: page.labels.map(({ start, end, optional }) => ({ start, end, optional })),
		};
		const { found, missed, right, wrong } = score(unnamed, marks);
		sum.labels += found.length + missed.length;
		sum.found += found.length;
		sum.marks += marks.length;
		sum.right += right;
		sum.narrower += wrong.filter(({ narrower }) => narrower).length;
		for (const mark of marks) {
			const labels = page.labels.filter(
				({ start, end, entry }) => entry !== undefined && start < mark.end && mark.start < end,
			);
			if (labels.length === 0) continue;
			sum.named++;
			// One mark may cover two labels: "calf" and "cramps" are a calf cramp, which is a muscle cramp.
			if (labels.some(({ entry }) => entry === mark.entry)) sum.meant++;
		}
	}
	return sum;
}

/** @param keep writes the readings of files that have none yet; those that have one are never changed */
export function readFresh(folder: string, index: TermIndex, lexicon: Lexicon, keep: boolean): FreshSet[] {
	const path = join(folder, FIRST);
	const first = existsSync(path) ? v.parse(FirstReadings, JSON.parse(readFileSync(path, 'utf8'))) : {};
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort();
	const sets = files.flatMap((file) => {
		const texts = readSet(join(folder, file));
		const kinds = [...new Set(texts.map(({ kind }) => kind))].sort();
		return kinds.map((kind) => {
			const own = texts.filter((text) => text.kind === kind);
			return { file, kind, first: first[file]?.[kind], now: measure(own, index, lexicon) };
		});
	});
	const unread = sets.filter((set) => first[set.file] === undefined);
	if (!keep || unread.length === 0) return sets;
	const added: v.InferOutput<typeof FirstReadings> = {};
	for (const { file, kind, now } of unread) added[file] = { ...added[file], [kind]: now };
	writeFileSync(path, `${JSON.stringify({ ...first, ...added }, undefined, '\t')}\n`);
	return sets.map((set) => ({ ...set, first: set.first ?? added[set.file]?.[set.kind] }));
}

/** Marks that no label has, and in brackets those of them that are of a kind or an example of an entry, which labels seldom know. */
function wrongOf({ marks, right, narrower }: Reading): string {
	return narrower ? `${marks - right} (${narrower})` : String(marks - right);
}

/** A table: found, right and meant, at the first reading and now. */
export function freshTable(sets: readonly FreshSet[]): string {
	if (sets.length === 0) return 'No fresh sets.';
	const share = (part: number | undefined, whole: number | undefined) =>
		part === undefined || !whole ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
	const rows = sets.map(({ file, kind, first, now }) => {
		const both = (of: (reading: Reading) => [number, number]) =>
			`${first ? share(...of(first)) : '–'} → ${share(...of(now))}`;
		const wrong = `${first ? wrongOf(first) : '–'} → ${wrongOf(now)}`;
		return [
			...[
				'',
				`${file.replace('.jsonl', '')}, ${kind}`,
				now.texts,
				now.labels,
				both(({ found, labels }) => [found, labels]),
			],
			...[both(({ right, marks }) => [right, marks]), both(({ meant, named }) => [meant, named]), wrong, ''],
		]
			.join(' | ')
			.trim();
	});
	return [
		'| set, kind | texts | labels | recall, first → now | precision, first → now | meaning right, first → now | wrong marks (of them kinds and examples), first → now |',
		'|---|---|---|---|---|---|---|---|',
		...rows,
	].join('\n');
}
