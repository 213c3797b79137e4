/**
 * Doubtful words among everyday neighbours: one sentence each, in the guide's sense and in others. A line of a part says of one
 * form of an entry `medical` and `other` sentences, written by editors; those that come out wrong stay, as honest misses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/cli/detect-command.ts';
import { marksOf } from '../../src/cli/eval-detect.ts';

interface Line {
	readonly entry: string;
	readonly form: string;
	readonly medical: readonly string[];
	readonly other: readonly string[];
}

const FOLDER = 'tests/matcher/neighbours';
const { index, lexicon } = openLexicon();
const lines = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.jsonl'))
	.flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
	.filter((line) => line.trim() !== '')
	.map((line) => JSON.parse(line) as Line);

/** Where the form first stands in a sentence, as a word or the beginning of one; -1 for nowhere. */
function placeOf(form: string, sentence: string): number {
	return sentence.search(new RegExp(`(?<!\\p{L})${form}`, 'iu'));
}

/** Whether the form is left alone, marked as its entry, or covered by a longer name: "trapped nerve" for "nerve". */
function markOf({ entry, form }: Line, sentence: string): 'none' | 'own' | 'longer' {
	const start = placeOf(form, sentence);
	const end = start + form.length;
	const marks = marksOf(index, lexicon, sentence);
	if (marks.some((mark) => mark.entry === entry && mark.start < end && mark.end > start)) return 'own';
	const isLonger = marks.some(
		(mark) => mark.start <= start && mark.end >= end && mark.end - mark.start > form.length,
	);
	return isLonger ? 'longer' : 'none';
}

/** What comes out wrong of all lines' sentences in one sense, and how much of them is right, from 0 to 1. */
function readingOf(sense: 'medical' | 'other') {
	const sentences = lines.flatMap((line) => line[sense].map((sentence) => ({ line, sentence })));
	const wrong = sentences.filter(({ line, sentence }) => {
		const mark = markOf(line, sentence);
		return sense === 'medical' ? mark === 'none' : mark === 'own';
	});
	return {
		right: 1 - wrong.length / sentences.length,
		wrong: wrong.map(({ line, sentence }) => `${line.entry}, ${line.form}: ${sentence}`).join('\n'),
	};
}

describe('everyday neighbours', () => {
	it('are of entries of the guide, and hold the word that they are about', () => {
		expect(lines.length).toBeGreaterThan(0);
		const ids = new Set(lexicon.entries.map(({ id }) => id));
		const bad = lines.flatMap((line) => [
			...(ids.has(line.entry) ? [] : [line.entry]),
			...[...line.medical, ...line.other].filter((sentence) => placeOf(line.form, sentence) < 0),
		]);
		expect(bad).toEqual([]);
	});

	it('make the word ours in its medical sense: 95 of 100 or more', () => {
		const { right, wrong } = readingOf('medical');
		expect(right, wrong).toBeGreaterThanOrEqual(0.95);
	});

	it('leave the word alone in its other senses: 97 of 100 or more', () => {
		const { right, wrong } = readingOf('other');
		expect(right, wrong).toBeGreaterThanOrEqual(0.97);
	});
});
