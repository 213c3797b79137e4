/**
 * Precision and recall of detection against labelled texts. A label is found when a mark overlaps it (and is
 * of the entry that the label names, if it names one); a mark is right when it overlaps a label.
 *
 * Texts: `tests/matcher/pages/*.txt`, many pages a file, each after a line `=== kind: title`. Labels are written
 * `[[words]]` or `[[words|preferred name]]`; `{{words}}` may be marked or not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../guide/compile.ts';
import { entryIdOf } from '../guide/names.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { blocksOfText, detectAll } from './detect-command.ts';

export interface Label {
	readonly start: number;
	readonly end: number;
	/** Preferred name of the entry that it must be, if it matters. */
	readonly term?: string;
	/** The same by the entry's id, in fresh sets. */
	readonly entry?: string;
	/** May be marked or not. */
	readonly optional: boolean;
}

export interface LabelledText {
	readonly title: string;
	readonly kind: string;
	readonly file: string;
	readonly text: string;
	readonly labels: readonly Label[];
}

export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly term: string;
	/** Id of its entry. */
	readonly entry: string;
	readonly text: string;
	/** It names a kind or an example of its entry, whose card says so: "sertraline" opens that of SSRIs. */
	readonly narrower: boolean;
	readonly reason: string;
}

export interface Scored {
	readonly page: LabelledText;
	readonly found: readonly Label[];
	readonly missed: readonly Label[];
	readonly wrong: readonly Mark[];
	readonly right: number;
}

const LABEL = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]|\{\{([^}]+)\}\}/g;

/** Markup → text and labels. Offsets are UTF-16 units of the text without markup. */
export function parseLabels(markup: string): { text: string; labels: Label[] } {
	const labels: Label[] = [];
	let text = '';
	let at = 0;
	for (const hit of markup.matchAll(LABEL)) {
		text += markup.slice(at, hit.index);
		const words = hit[1] ?? hit[3] ?? '';
		labels.push({
			start: text.length,
			end: text.length + words.length,
			optional: hit[3] !== undefined,
			...(hit[2] ? { term: hit[2] } : {}),
		});
		text += words;
		at = hit.index + hit[0].length;
	}
	return { text: text + markup.slice(at), labels };
}

export function readLabelled(folder: string): LabelledText[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split(/^=== /m)
				.slice(1)
				.map((page) => {
					const [title = '', ...lines] = page.split('\n');
					return { title, kind: title.split(':')[0] ?? '', file, ...parseLabels(lines.join('\n').trim()) };
				}),
		);
}

/** Everything that the product would mark in a text, at the level that marks most. */
export function marksOf(index: TermIndex, lexicon: Lexicon, text: string, lang?: string): Mark[] {
	const blocks = blocksOfText(text, lang);
	return detectAll(index, blocks).flatMap(({ found }, block) =>
		found
			.filter(({ marked }) => marked)
			.map(({ start, end, entry, reason: why, health }) => {
				const reason = health === undefined ? why : `${why}, health ${health / 10}`;
				const offset = blocks[block]?.offset ?? 0;
				const term = termOf(lexicon, entry);
				const id = lexicon.entries[entry]?.id ?? '';
				return {
					start: start + offset,
					end: end + offset,
					term,
					entry: entryIdOf(id),
					narrower: entryIdOf(id) !== id,
					text: text.slice(start + offset, end + offset),
					reason,
				};
			}),
	);
}

/** The preferred name of the entry that explains a mark: a kind or an example is explained by its entry. */
function termOf(lexicon: Lexicon, entry: number): string {
	const id = entryIdOf(lexicon.entries[entry]?.id ?? '');
	return lexicon.entries.find((each) => each.id === id)?.names[0]?.text ?? '';
}

export function score(page: LabelledText, marks: readonly Mark[]): Scored {
	const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
		a.start < b.end && b.start < a.end;
	const wanted = page.labels.filter((label) => !label.optional);
	const isFound = (label: Label) =>
		marks.some((mark) => overlaps(mark, label) && (label.term === undefined || label.term === mark.term));
	const isRight = (mark: Mark) => page.labels.some((label) => overlaps(mark, label));
	const wrong = marks.filter((mark) => !isRight(mark));
	return {
		page,
		found: wanted.filter(isFound),
		missed: wanted.filter((label) => !isFound(label)),
		wrong,
		right: marks.length - wrong.length,
	};
}

export interface Figures {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly marks: number;
	readonly labels: number;
	readonly wrong: number;
	readonly missed: number;
}

export function figuresOf(scored: readonly Scored[]): Figures {
	const sum = (of: (one: Scored) => number) => scored.reduce((total, one) => total + of(one), 0);
	const [right, wrong] = [sum((one) => one.right), sum((one) => one.wrong.length)];
	const [found, missed] = [sum((one) => one.found.length), sum((one) => one.missed.length)];
	const precision = right + wrong === 0 ? 1 : right / (right + wrong);
	const recall = found + missed === 0 ? 1 : found / (found + missed);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { precision, recall, f1, marks: right + wrong, labels: found + missed, wrong, missed };
}
