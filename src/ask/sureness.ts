/** How likely a question is about the guide at all. Weights are fitted by `src/cli/fit-sureness.ts` on half of the labelled questions. */
import type { Evidence } from './rank.ts';

const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
	bias: -6.2,
	covered: 3.47,
	byName: 4.01,
	healthMean: 1.56,
	healthMost: 0.5,
	foreign: -3.79,
	elsewhere: -1.75,
};

/** From here on an answer is given. */
export const SURE_ENOUGH = 0.5;

/** @returns 0–1 (logistic regression) */
export function sureness(evidence: Evidence): number {
	const sum = (Object.keys(evidence) as (keyof Evidence)[]).reduce(
		(total, key) => total + WEIGHTS[key] * evidence[key],
		WEIGHTS.bias,
	);
	return 1 / (1 + Math.exp(-sum));
}
