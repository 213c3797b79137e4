/** What words sound like is weighed against what the question is about. */
import { describe, expect, test } from 'vitest';
import { BEARINGS, bearingsOf, createBearOut } from '../../../src/ask/borne-out.ts';
import type { Ranking } from '../../../src/ask/rank.ts';
import type { Told } from '../../../src/ask/told.ts';
import type { Topic } from '../../../src/guide/schema.ts';

const evidence: Ranking['evidence'] = {
	covered: 0,
	byName: 0,
	healthMean: 0,
	healthMost: 0,
	foreign: 0,
	named: 0,
	clear: 0,
	elsewhere: 0,
	like: 0,
	other: 0,
	nearer: 0,
	talk: 0,
	body: 0,
};
const told: Told = { wish: 0.1, danger: 0.5, kinds: [{ kind: 'bleeding', share: 0.4 }] };
const topic = { id: 'x', title: 'x' } as Topic;
const hits: Ranking['hits'] = [{ subject: { kind: 'topic', id: 'x', title: 'x', topic }, score: 1 }];
const ranking = (other: number): Ranking => ({ hits, sure: 0, evidence: { ...evidence, other } });

describe('a verdict', () => {
	test('bears as many numbers as there are weights for', () => {
		expect(bearingsOf(told, [], 'my tap leaks', ranking(0))).toHaveLength(BEARINGS);
	});

	test('is less likely of a question that is like one about another subject', () => {
		const isOther = bearingsOf(told, [], 'x', ranking(1)).findIndex(
			(value, at) => value !== bearingsOf(told, [], 'x', ranking(0))[at],
		);
		const danger = Array.from({ length: BEARINGS + 1 }, (_, at) => (at === 1 ? 1 : at === isOther ? -3 : 0));
		const bearOut = createBearOut({ wish: [1], danger });
		const near = bearOut(told, [], 'my tap leaks', ranking(0));
		const far = bearOut(told, [], 'my tap leaks', ranking(1));
		expect(near.danger).toBeCloseTo(told.danger, 5);
		expect(far.danger).toBeLessThan(near.danger);
		expect(far.kinds).toBe(told.kinds);
	});

	test('stays as it is where nothing of the guide shares a word with the question', () => {
		const bearOut = createBearOut({ wish: [5], danger: [5] });
		expect(bearOut(told, [], 'wo ist mein Schlüssel', { ...ranking(0), hits: [] })).toBe(told);
	});
});
