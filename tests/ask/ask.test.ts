import { describe, expect, test } from 'vitest';
import { evaluateAsk } from '../../src/cli/eval-ask.ts';

// The halves and sets that nothing was fitted on.
const sets = evaluateAsk().filter(({ name }) => !name.includes('fitted'));

describe.each(sets)('$name', ({ score, missed }) => {
	const share = ([right, of]: readonly [number, number]) => (of === 0 ? 1 : right / of);

	test('the right entry is first for 80 %, and among the first three for 94 %', () => {
		expect(share(score.first), missed.join('\n')).toBeGreaterThanOrEqual(0.8);
		expect(share(score.three), missed.join('\n')).toBeGreaterThanOrEqual(0.94);
	});

	test('95 % of the questions about other subjects get no answer', () => {
		expect(share(score.alone), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	test('every sign of danger is told', () => {
		expect(share(score.danger), missed.join('\n')).toBe(1);
	});
});
