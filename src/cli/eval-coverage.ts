/**
 * How many of the words that a lay reader would want explained the guide explains: `tests/knowledge/coverage-*.jsonl`, texts as they
 * are met on sites about health, labelled by somebody who had seen neither the guide nor the lists that it grew from. One JSON
 * object a line: `{id, field, text, hard: [{text, means}]}`; `means` is the writer's, and only people read it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { entryIdOf } from '../guide/names.ts';
import { openLexicon } from './detect-command.ts';
import type { EvaluationResult } from './eval.ts';
import { type Mark, marksOf } from './eval-detect.ts';
import { percent } from './eval-detect-report.ts';
import { LineError } from './jsonl.ts';

const FOLDER = 'tests/knowledge';
/** Share of the hard words that is promised. */
const LEAST = 0.6;

const Labelled = v.strictObject({
	id: v.string(),
	field: v.string(),
	text: v.string(),
	hard: v.array(v.strictObject({ text: v.string(), means: v.string() })),
});
type Labelled = v.InferOutput<typeof Labelled>;

export const coverageEvaluation = { name: 'coverage', document: 'docs/guide-changes.md', run };

function run(): EvaluationResult {
	const { index, lexicon } = openLexicon();
	const rows = readLabelled().map(({ field, text, hard }) => {
		const marks = marksOf(index, lexicon, text);
		const explained = hard.filter((words) => isExplained(marks, text, words.text)).length;
		return { field, explained, hard: hard.length };
	});
	const explained = sum(rows.map((row) => row.explained));
	const hard = sum(rows.map((row) => row.hard));
	const share = explained / hard;
	return {
		figures: [
			`${new Set(lexicon.entries.map(({ id }) => entryIdOf(id))).size} entries explain **${explained} of ${hard}** hard words (${percent(share)}), every level of hardness marked.`,
			['| field | hard words | explained |', '|---|---|---|', ...rows.map(rowOf)].join('\n'),
		].join('\n\n'),
		broken:
			share < LEAST ? [`${percent(share)} of the hard words explained, promised ${percent(LEAST)}`] : [],
	};
}

/** @throws LineError where one isn't as expected */
function readLabelled(): Labelled[] {
	const files = readdirSync(FOLDER).filter((file) => /^coverage-.*\.jsonl$/.test(file));
	return files.flatMap((file) =>
		readFileSync(join(FOLDER, file), 'utf8')
			.split('\n')
			.flatMap((line, at) => {
				if (line === '') return [];
				const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Labelled), line);
				if (read.success) return [read.output];
				const expected = 'expected {id, field, text, hard: [{text, means}]}';
				throw new LineError(at + 1, `${file}: ${read.issues[0].message}: ${expected}`);
			}),
	);
}

/** A mark touches the words, wherever in the text they stand: the first place is the one that a reader asks about. */
function isExplained(marks: readonly Mark[], text: string, words: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (marks.some(({ start, end }) => start < at + words.length && end > at)) return true;
	return false;
}

const rowOf = ({ field, hard, explained }: { field: string; hard: number; explained: number }): string =>
	`| ${field} | ${hard} | ${explained} (${percent(explained / hard)}) |`;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
