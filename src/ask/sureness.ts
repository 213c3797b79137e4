/** How likely a question is about the guide at all. Weights are fitted by `src/cli/fit-sureness.ts` on half of the labelled questions. */
import type { Evidence } from './rank.ts';

const WEIGHTS: Readonly<Record<keyof Evidence | 'bias', number>> = {
	bias: -4.37,
	covered: 2.11,
	byName: -0.23,
	healthMean: -0.16,
	healthMost: 1.2,
	foreign: -3.48,
	named: 1.49,
	clear: 0.99,
	elsewhere: -2.3,
	like: 2.25,
	other: -3.03,
	nearer: 2.83,
	talk: 1.23,
	body: 1.65,
};

/** From here on an answer is given. */
export const SURE_ENOUGH = 0.64;

/** @returns 0–1 (logistic regression) */
export function sureness(evidence: Evidence): number {
	const sum = (Object.keys(evidence) as (keyof Evidence)[]).reduce(
		(total, key) => total + WEIGHTS[key] * evidence[key],
		WEIGHTS.bias,
	);
	return 1 / (1 + Math.exp(-sum));
}

/**
 * Nearly what people say of the first hit, and much less like a question about something else: no matter which words are in it.
 * A telling name in it is like itself, whatever is asked of it, and proves nothing here.
 */
export function isAsPeopleSay({ like, other, named }: Evidence): boolean {
	return like >= VERY_LIKE && like - other >= MUCH_LIKER && named < A_NAME;
}
const A_NAME = 0.6;
const VERY_LIKE = 0.45;
const MUCH_LIKER = 0.35;
