import { expect, test } from 'vitest';
import { evaluateAsk } from '../../src/cli/eval-ask.ts';

const scores = evaluateAsk();
const sum = (pick: (score: (typeof scores)[number]) => number) =>
	scores.reduce((total, score) => total + pick(score), 0);

test('the answer is among the first three results for 95 % of the questions, and first for 80 %', () => {
	expect(
		sum((score) => score.firstThree) / sum((score) => score.cases),
		scores.flatMap((score) => score.missed).join('\n'),
	).toBeGreaterThanOrEqual(0.95);
	expect(sum((score) => score.first) / sum((score) => score.cases)).toBeGreaterThanOrEqual(0.8);
});
