import { describe, expect, test } from 'vitest';
import { createDescribed, isTelling } from '../../../src/ask/described.ts';
import type { AskRows } from '../../../src/ask/index/rows.ts';
import { openStems } from '../../../src/ask/index/stems.ts';
import { stemOf, wordsOf } from '../../../src/ask/words.ts';
import { type Description, describedRows } from '../../../src/ask-build/described-rows.ts';
import { sortedTexts, textRows } from '../../../src/ask-build/string-rows.ts';

const TEXTS = [
	[0, 'fingers go white then blue in the freezer aisle'],
	[0, 'my toes turn white when it is cold'],
	[1, 'big toe red hot and wont bear the sheet'],
	[2, 'cant get off the loo all morning'],
] as const;

/** With the rows of descriptions alone. */
function describedBy(descriptions: readonly Description[]) {
	const stems = sortedTexts(descriptions.flatMap(({ text }) => wordsOf(text).map(stemOf)));
	const rows = { ...textRows('stems', stems), ...describedRows(descriptions, stems) } as Partial<AskRows>;
	return createDescribed(rows as AskRows, openStems(rows as AskRows, 0));
}

const described = describedBy(TEXTS.map(([of, text]) => ({ of, text, weight: 0 })));
const asked = (question: string) =>
	described(
		wordsOf(question)
			.filter(isTelling)
			.map((word) => new Map([[stemOf(word), 1]])),
	);
const best = (question: string) => [...asked(question)].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('likeness to what people have said', () => {
	test('a description word for word is like itself, and never more than 1', () => {
		for (const [of, text] of TEXTS) expect(asked(text).get(of), text).toBeCloseTo(1, 1);
		for (const likeness of asked('white toes').values()) expect(likeness).toBeLessThanOrEqual(1);
	});

	test('other words around it and another order leave the thing the nearest', () => {
		expect(best('why do my fingers go blue and white in the freezer section')).toBe(0);
		expect(best('the sheet on my big toe hurts')).toBe(1);
	});

	test('words that stand one after the other count more than apart', () => {
		const pair = asked('get off').get(2) ?? 0;
		const parted = asked('off the morning get').get(2) ?? 0;
		expect(pair).toBeGreaterThan(asked('off get').get(2) ?? 0);
		expect(parted).toBeGreaterThan(0);
	});

	test('a rare word counts more than one that many descriptions have', () => {
		const spots = describedBy(
			['red spots', 'red lumps', 'red rings'].map((text, of) => ({ of, text, weight: 0 })),
		);
		const like = (word: string) =>
			spots([new Map([[stemOf(word), 1]]), new Map([[stemOf('banana'), 1]])]).get(0) ?? 0;
		expect(like('spots')).toBeGreaterThan(like('red'));
		expect(like('red')).toBeGreaterThan(0);
	});

	test('nothing in common is nothing', () => {
		expect([...asked('how to bake banana bread')]).toEqual([]);
		expect([...asked('')]).toEqual([]);
	});

	test('a word that is only near counts less', () => {
		const near = described([new Map([[stemOf('freezer'), 0.7]])]).get(0) ?? 0;
		expect(near).toBeGreaterThan(0);
		expect(near).toBeLessThanOrEqual(asked('freezer').get(0) ?? 0);
	});
});
