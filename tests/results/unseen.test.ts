/**
 * Twenty sheets and letters by somebody who had not seen the code, each with the values that a careful reader takes from it.
 * First reading (2026-11-27): 205 of 212 values, read as the reader page reads them; one line that says how values are read was taken for a value,
 * and two earlier visits for a range. Both kinds were mended, and what is read is right in all twenty. Later that day PSA, the
 * albumin to creatinine ratio, both sides of an ankle-brachial index and sentences broken before their value were added: 211 of 212.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/reader/pieces.ts';
import { readText } from '../../src/reader/text.ts';
import { readResults } from '../../src/results/read.ts';

interface Expected {
	readonly test: string;
	readonly value: number;
	readonly comparator: string;
	readonly low: number | null;
	readonly high: number | null;
}

const FOLDER = 'tests/results/unseen';
const SHEETS = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.txt'))
	.map((file) => ({
		file,
		results: readResults(readText(readFileSync(`${FOLDER}/${file}`, 'utf8')).flatMap(linesOf)),
		expected: JSON.parse(readFileSync(`${FOLDER}/${file.replace('.txt', '.json')}`, 'utf8')) as Expected[],
	}));

const keyOf = ({ test: name, value }: { readonly test: string; readonly value: number }) =>
	`${name} ${value}`;

describe('unseen sheets', () => {
	test.each(SHEETS)(
		'$file: no value and no range that is not on it, but with a doubt',
		({ results, expected }) => {
			const wanted = new Map(expected.map((one) => [keyOf(one), one]));
			const wrong = results
				.filter(({ doubt }) => doubt === undefined)
				.filter((one) => {
					const same = wanted.get(keyOf(one));
					return (
						!same ||
						(one.low ?? null) !== same.low ||
						(one.high ?? null) !== same.high ||
						(one.comparator ?? '') !== same.comparator
					);
				});
			expect(wrong).toEqual([]);
		},
	);

	test('99 % of the values are read', () => {
		const read = SHEETS.map(({ results, expected }) => {
			const found = new Set(results.map(keyOf));
			return expected.filter((one) => found.has(keyOf(one))).length;
		});
		const all = SHEETS.flatMap(({ expected }) => expected).length;
		expect(read.reduce((sum, one) => sum + one, 0) / all).toBeGreaterThanOrEqual(0.99);
	});
});
