/** Medians of a few runs, with the noise beside them. */

export interface Figure {
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

export function figureOf(values: readonly number[]): Figure {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? Number.NaN;
	const middle = sorted.length >> 1;
	const median = sorted.length % 2 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
	return { median, min: at(0), max: at(sorted.length - 1) };
}

/** The 95th percentile: what all but the latest of twenty stay below. */
export function late(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

/** Ratio of two figures: median to median, and the farthest that the noise allows. */
export function ratioOf(a: Figure, b: Figure): Figure {
	return { median: a.median / b.median, min: a.min / b.max, max: a.max / b.min };
}

export function show({ median, min, max }: Figure, unit = ''): string {
	return `${round(median)}${unit} (${round(min)}–${round(max)})`;
}

export function round(value: number): string {
	if (!Number.isFinite(value)) return '–';
	if (value === 0) return '0';
	return Math.abs(value) >= 100
		? value.toFixed(0)
		: Math.abs(value) >= 10
			? value.toFixed(1)
			: value.toFixed(2);
}
