/** How likely a question is about the guide at all. Weights are fitted by `src/cli/fit-sureness.ts` on half of the labelled questions. */
import type { Evidence } from './rank.ts';

const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
	bias: -6.48,
	covered: 3.61,
	byName: 2.98,
	healthMean: 1.63,
	healthMost: 0.18,
	foreign: -2.82,
	named: 1.71,
	elsewhere: -1.52,
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
