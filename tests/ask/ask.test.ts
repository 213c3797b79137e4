import { describe, expect, test } from 'vitest';
import { evaluateAsk } from '../../src/cli/eval-ask.ts';

// The halves and sets of others. What is held is a little below what was reached, so that nothing is lost unseen; the goals (80, 94, 95
// and 100 %) are for questions that nobody has seen, and docs/ask.md says how far each first reading was from them.
const sets = evaluateAsk(true);

describe.each(sets)('$name', ({ score, missed }) => {
	const share = ([right, of]: readonly [number, number]) => (of === 0 ? 1 : right / of);

	test('the right entry is first for 80 %, and among the first three for 91 %', () => {
		expect(share(score.first), missed.join('\n')).toBeGreaterThanOrEqual(0.8);
		expect(share(score.three), missed.join('\n')).toBeGreaterThanOrEqual(0.91);
	});

	test('93 % of the questions about other subjects get no answer', () => {
		expect(share(score.alone), missed.join('\n')).toBeGreaterThanOrEqual(0.93);
	});

	test('every sign of danger is told', () => {
		expect(share(score.danger), missed.join('\n')).toBe(1);
	});
});
