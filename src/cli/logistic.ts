/** Logistic regression over features that are there or not, or there as much as a number says, with L2, by gradient descent with momentum for each weight (Adam, Kingma and Ba 2015). */

import { sharesOf } from '../ask/told.ts';

/** One case: indices of its features, and what it is. */
export interface Case {
	readonly features: readonly number[];
	/** How much of each is there, in the same order; 1 where it is absent. */
	readonly values?: readonly number[];
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
	// One array, the weights of a feature beside each other: a case touches few places.
	const weights = new Float64Array((size + 1) * classes);
	const slopes = new Float64Array(weights.length);
	const move = createMove(weights, slopes, size * classes, shrink);
	for (let step = 1; step <= STEPS; step++) {
		slopes.fill(0);
		for (const each of cases) addSlopes(each, weights, slopes, size, classes);
		move(step);
	}
	return Array.from({ length: classes }, (_, of) =>
		Float64Array.from({ length: size + 1 }, (_, at) => weights[at * classes + of] as number),
	);
}

function addSlopes(
	{ features, values, is, counts }: Case,
	weights: Float64Array,
	slopes: Float64Array,
	size: number,
	classes: number,
): void {
	const errors = new Float64Array(classes);
	// Plain loops: they are run some thousand million times.
	for (let at = 0; at <= features.length; at++) {
		const place = (features[at] ?? size) * classes;
		const value = values?.[at] ?? 1;
		for (let of = 0; of < classes; of++)
			errors[of] = (errors[of] as number) + value * (weights[place + of] as number);
	}
	const shares = sharesOf([...errors]);
	for (let of = 0; of < classes; of++) errors[of] = counts * ((shares[of] as number) - (of === is ? 1 : 0));
	for (let at = 0; at <= features.length; at++) {
		const place = (features[at] ?? size) * classes;
		const value = values?.[at] ?? 1;
		for (let of = 0; of < classes; of++)
			slopes[place + of] = (slopes[place + of] as number) + value * (errors[of] as number);
	}
}

/** @param biases from where on weights are not drawn to nothing */
function createMove(weights: Float64Array, slopes: Float64Array, biases: number, shrink: number) {
	const first = new Float64Array(weights.length);
	const second = new Float64Array(weights.length);
	return (step: number): void => {
		const rate = RATE * (step < STEPS / 2 ? 1 : 2 * (1 - step / (STEPS + 1)));
		const [firstSeen, secondSeen] = [1 - FIRST ** step, 1 - SECOND ** step];
		for (let at = 0; at < weights.length; at++) {
			const own = weights[at] as number;
			const steep = (slopes[at] as number) + (at < biases ? shrink * own : 0);
			const one = FIRST * (first[at] as number) + (1 - FIRST) * steep;
			const two = SECOND * (second[at] as number) + (1 - SECOND) * steep * steep;
			first[at] = one;
			second[at] = two;
			weights[at] = own - (rate * (one / firstSeen)) / (Math.sqrt(two / secondSeen) + 1e-8);
		}
	};
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
