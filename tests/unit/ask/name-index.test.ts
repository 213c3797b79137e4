import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { leastChanged, lettersOf } from '../../../src/ask/letters.ts';
import { createNameScores, createNearNames, createPhraseScores } from '../../../src/ask/name-index.ts';

const NAMES = [
	'heel pain',
	'hip pain',
	'plantar fasciitis',
	'gout',
	'carpal tunnel',
	'raynauds',
	'heart burn',
];
const near = createNearNames([...NAMES.map((name) => new Set([name])), new Set(['heel pain', 'sore heel'])]);
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
		const score = createNameScores(
			[[{ stems: ['heel', 'pain'], weight: 1 }], [{ stems: ['pain'], weight: 1 }]],
			() => 1,
		);
		const whole = score(
			new Map([
				['heel', 1],
				['pain', 1],
			]),
			2,
		);
		expect(whole.get(0)).toBe(1);
		expect(whole.get(1)).toBeCloseTo(Math.SQRT1_2);
		expect(score(new Map([['toe', 1]]), 1).size).toBe(0);
	});

	test('what people say is found word for word, the longest first', () => {
		const score = createPhraseScores([
			[
				['cant', 'get', 'it', 'up'],
				['get', 'it'],
			],
			[['itup']],
		]);
		expect([...score('why cant get it up now'.split(' '))]).toEqual([[0, 0.6 + 0.08 * 4]]);
		expect(score(['itup']).size).toBe(0);
		expect(score(['forget', 'item']).size).toBe(0);
	});
});
