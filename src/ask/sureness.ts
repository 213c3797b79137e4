/** How likely a question is about the guide at all. Weights are fitted by `src/cli/fit-sureness.ts` on half of the labelled questions. */
import type { Evidence } from './rank.ts';

const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
	bias: -4.32,
	covered: 2.81,
	byName: 1.47,
	healthMean: 0.64,
	healthMost: 0.32,
	foreign: -2.65,
	named: 2.65,
	clear: 0.95,
	elsewhere: -2.31,
	talk: 1.28,
	body: 1.3,
};

/** From here on an answer is given. */
export const SURE_ENOUGH = 0.53;

/** @returns 0–1 (logistic regression) */
export function sureness(evidence: Evidence): number {
	const sum = (Object.keys(evidence) as (keyof Evidence)[]).reduce(
		(total, key) => total + WEIGHTS[key] * evidence[key],
		WEIGHTS.bias,
	);
	return 1 / (1 + Math.exp(-sum));
}
