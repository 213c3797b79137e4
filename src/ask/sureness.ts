/** How likely a question is about the guide at all. Weights are fitted by `src/cli/fit-sureness.ts` on half of the labelled questions. */
import type { Evidence } from './rank.ts';

const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
	bias: -5.09,
	covered: 2.62,
	byName: 2.52,
	healthMean: 2.07,
	healthMost: -0.54,
	foreign: -3.65,
	named: 2.55,
	elsewhere: -1.62,
};

/** From here on an answer is given. */
export const SURE_ENOUGH = 0.6;

/** @returns 0–1 (logistic regression) */
export function sureness(evidence: Evidence): number {
	const sum = (Object.keys(evidence) as (keyof Evidence)[]).reduce(
		(total, key) => total + WEIGHTS[key] * evidence[key],
		WEIGHTS.bias,
	);
	return 1 / (1 + Math.exp(-sum));
}
