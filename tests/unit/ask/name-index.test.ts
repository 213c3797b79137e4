import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import type { AskRows } from '../../../src/ask/index/rows.ts';
import { openStems } from '../../../src/ask/index/stems.ts';
import { leastChanged, lettersOf } from '../../../src/ask/letters.ts';
import { createNameScores, createNearNames, createPhraseScores } from '../../../src/ask/name-index.ts';
import { stemsOf } from '../../../src/ask/words.ts';
import type { AskDocument } from '../../../src/ask-build/documents.ts';
import { nameStemRows, phraseRows } from '../../../src/ask-build/name-rows.ts';
import { sortedTexts, textRows } from '../../../src/ask-build/string-rows.ts';
import { narrowest } from '../../../src/rows-file.ts';

const NAMES = [
	'heel pain',
	'hip pain',
	'plantar fasciitis',
	'gout',
	'carpal tunnel',
	'raynauds',
	'heart burn',
];

/** Rows of names alone. */
function rowsOf(documents: readonly Partial<AskDocument>[]): AskRows {
	const all = documents.map((document) => ({ ...EMPTY, ...document }));
	const stems = sortedTexts(all.flatMap(({ names }) => names.flatMap(stemsOf)));
	const rows: Partial<AskRows> = {
		...textRows('stems', stems),
		// Each stem is in one document.
		fieldStarts: narrowest([...stems.keys(), stems.length]),
		...phraseRows(all, () => true),
		...nameStemRows(all, stems, () => false),
	};
	return rows as AskRows;
}
const EMPTY: AskDocument = {
	...{ names: [], people: [], described: [], narrower: [] },
	...{ what: '', signs: '', rest: '' },
};

const near = createNearNames(
	rowsOf([...NAMES, ['heel pain', 'sore heel']].map((names) => ({ names: [names].flat() }))),
);
const nearest = (query: string) => [...near(query)].map(([at]) => at);

describe('names that a question means', () => {
	test.each([
		['heal pain', [0, 7]],
		['toe pain', []],
		['planter fasciitus', [2]],
		['plantar fascitis', [2]],
		['raynods', []],
		['raynauds', [5]],
		['heartburn', [6]],
		['carpaltunnel', [4]],
		['gouty', []],
	] as const)('%j with letters wrong', (query, expected) => {
		expect(nearest(query)).toEqual(expected);
	});

	test('the fewer letters are wrong, the higher the score', () => {
		const [exact, one, two] = ['plantar fasciitis', 'plantar fascitis', 'planter fascitis'].map(
			(query) => near(query).get(2) ?? 0,
		);
		expect(exact).toBeGreaterThan(one ?? 1);
		expect(one).toBeGreaterThan(two ?? 1);
	});

	test('letters never say that more is changed than is', () => {
		const words = NAMES.flatMap((name) => name.split(' '));
		for (const one of words)
			for (const other of words)
				expect(leastChanged(lettersOf(one), lettersOf(other))).toBeLessThanOrEqual(distance(one, other));
	});

	test('a name counts by what was asked of it and by what it answers of the question', () => {
		const rows = rowsOf([{ names: ['heel pain'] }, { names: ['pain'] }]);
		// In the only document that there is, each stem weighs ln 2.
		const score = createNameScores(rows, openStems(rows, 1));
		const whole = score(
			new Map([
				['heel', 1],
				['pain', 1],
			]),
			2 * Math.LN2,
		);
		expect(whole.get(0)).toBe(1);
		expect(whole.get(1)).toBeCloseTo(Math.SQRT1_2);
		expect(score(new Map([['toe', 1]]), Math.LN2).size).toBe(0);
	});

	test('what people say is found word for word, the longest first', () => {
		const score = createPhraseScores(
			rowsOf([{ people: ['cant get it up', 'get it'] }, { people: ['itup'] }]),
		);
		expect([...score('why cant get it up now'.split(' '))]).toEqual([[0, 0.6 + 0.08 * 4]]);
		expect(score(['itup']).size).toBe(0);
		expect(score(['forget', 'item']).size).toBe(0);
	});
});
