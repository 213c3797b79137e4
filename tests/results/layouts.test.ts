/**
 * Sheets in random layouts (`layouts.ts`): what is read without a doubt is on the sheet, and hardly anything is missed. This, and not
 * any sheet that was once seen, says how layouts are read that nobody has thought of.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/reader/pieces.ts';
import { readText } from '../../src/reader/text.ts';
import { readResults } from '../../src/results/read.ts';
import type { LabResult } from '../../src/results/result.ts';
import { type Sheet, sheets, type Wanted } from './layouts.ts';

const read = ({ text }: Sheet) => readResults(readText(text).flatMap(linesOf));
const isOf = ({ test: name, value }: LabResult, wanted: Wanted) =>
	name === wanted.test && value === wanted.value;

/** With its own range, or with none. */
function isRight(result: LabResult, wanted: Wanted): boolean {
	const { low, high } = result;
	const isBare = low === undefined && high === undefined;
	return isOf(result, wanted) && (isBare || (low === wanted.low && high === wanted.high));
}

const read500 = fc
	.sample(sheets, { seed: 20261127, numRuns: 500 })
	.map((sheet) => ({ sheet, results: read(sheet) }));

test('no value and no range that is not on the sheet, but with a doubt', () => {
	const wrong = read500.flatMap(({ sheet, results }) =>
		results
			.filter(({ doubt }) => doubt === undefined)
			.filter((result) => !sheet.wanted.some((wanted) => isRight(result, wanted)))
			.map((result) => ({ result, sheet: `${sheet.layout}\n${sheet.text}` })),
	);
	expect(wrong).toEqual([]);
});

test('99 % of the values are read, and 97 % with their ranges', () => {
	const all = read500.flatMap(({ sheet, results }) =>
		sheet.wanted.map((wanted) => ({
			wanted,
			layout: sheet.layout,
			found: results.find((result) => isOf(result, wanted)),
		})),
	);
	const missed = all.filter(({ found }) => found === undefined);
	const ranged = all.filter(({ wanted, found }) => found?.low === wanted.low && found?.high === wanted.high);
	expect({ missed, share: 1 - missed.length / all.length }).toSatisfy(({ share }) => share >= 0.99);
	expect(ranged.length / all.length).toBeGreaterThanOrEqual(0.97);
});
