/** Logistic regression over features that are there or not, with L2, by gradient descent with momentum for each weight (Adam, Kingma and Ba 2015). */

import { sharesOf } from '../ask/told.ts';

/** One case: indices of its features, and what it is. */
export interface Case {
	readonly features: readonly number[];
	/** Index of its class, 0 for the first. */
	readonly is: number;
	/** How much it counts. */
	readonly counts: number;
}

const STEPS = 150;
const RATE = 0.05;
const [FIRST, SECOND] = [0.9, 0.99];

/**
 * @param size how many features there are
 * @param classes how many classes
 * @param shrink how strongly weights are drawn to nothing (half the inverse of their variance)
 * @returns weights, class by class, each with its bias at the end
 */
export function fitLogistic(
	cases: readonly Case[],
	size: number,
	classes: number,
	shrink: number,
): Float64Array[] {
	const weights = Array.from({ length: classes }, () => new Float64Array(size + 1));
	const slopes = weights.map((each) => new Float64Array(each.length));
	const first = weights.map((each) => new Float64Array(each.length));
	const second = weights.map((each) => new Float64Array(each.length));
	for (let step = 1; step <= STEPS; step++) {
		for (const slope of slopes) slope.fill(0);
		for (const { features, is, counts } of cases) {
			const shares = classSharesOf(weights, features, size);
			shares.forEach((share, at) => {
				const error = counts * (share - (at === is ? 1 : 0));
				if (Math.abs(error) < 1e-6) return;
				const slope = slopes[at] as Float64Array;
				for (const feature of features) slope[feature] = (slope[feature] as number) + error;
				slope[size] = (slope[size] as number) + error;
			});
		}
		const rate = RATE * (step < STEPS / 2 ? 1 : 2 * (1 - step / (STEPS + 1)));
		weights.forEach((own, at) => {
			const [slope, one, two] = [slopes[at], first[at], second[at]] as [
				Float64Array,
				Float64Array,
				Float64Array,
			];
			for (let index = 0; index <= size; index++) {
				const steep = (slope[index] as number) + (index < size ? shrink * (own[index] as number) : 0);
				one[index] = FIRST * (one[index] as number) + (1 - FIRST) * steep;
				two[index] = SECOND * (two[index] as number) + (1 - SECOND) * steep * steep;
				const mean = (one[index] as number) / (1 - FIRST ** step);
				const spread = Math.sqrt((two[index] as number) / (1 - SECOND ** step)) + 1e-8;
				own[index] = (own[index] as number) - (rate * mean) / spread;
			}
		});
	}
	return weights;
}

/** @returns how likely each class is */
export function classSharesOf(
	weights: readonly Float64Array[],
	features: readonly number[],
	size: number,
): number[] {
	return sharesOf(
		weights.map((own) => {
			let sum = own[size] as number;
			for (const feature of features) sum += own[feature] as number;
			return sum;
		}),
	);
}
