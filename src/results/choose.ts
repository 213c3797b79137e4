/** Two readings of one sheet, by its words and by its layout, made into one. Pure. */
import { fitOf } from './plausible.ts';
import { hasRange, isSame, isSameValue, type LabResult, parsedOf } from './result.ts';

/** Fewer results are no layout. */
const FEWEST = 3;
/** So much better a layout must fit before it is believed against the words. */
const MARGIN = 2;
/** A unit of the test, and a value of its size. */
const FITS = 2;

/** What only one of them read is kept where it fits; where they differ, that of the better reading. */
export function chosenOf(
	byWords: readonly LabResult[],
	byLayout: readonly LabResult[],
): readonly LabResult[] {
	if (byLayout.length < FEWEST) return byWords;
	const isBetter = fitOfAll(byLayout) > fitOfAll(byWords) + MARGIN;
	return isBetter ? together(byLayout, byWords) : together(byWords, byLayout);
}

function fitOfAll(results: readonly LabResult[]): number {
	return results.reduce((sum, result) => sum + fitOfResult(result), 0);
}

function together(first: readonly LabResult[], second: readonly LabResult[]): LabResult[] {
	const all = first.map((result) => better(result, second));
	const added = second.filter((result) => isNew(result, first));
	return [...all, ...added].sort((a, b) => a.line - b.line);
}

/** The same value with its range, or in place of one that is in doubt. */
function better(result: LabResult, others: readonly LabResult[]): LabResult {
	const same = others.find((other) => isSameValue(result, other));
	if (same) return hasRange(same) && !hasRange(result) && same.doubt === undefined ? same : result;
	const other = others.find(({ test, line }) => test === result.test && Math.abs(line - result.line) <= 1);
	// An end of a range was taken for the value.
	if (other?.doubt === undefined && [other?.low, other?.high].includes(result.value) && !hasRange(result))
		return other ?? result;
	if (result.doubt === undefined || result.doubt === 'flag') return result;
	return other && other.doubt === undefined && fitOfResult(other) > fitOfResult(result) ? other : result;
}

/** A test that the other reading hasn't got, or has in another unit, and a number that it hasn't used. */
function isNew(result: LabResult, others: readonly LabResult[]): boolean {
	const same = others.filter(({ test }) => test === result.test);
	if (same.length > 0) return same.every((other) => isSame(result.test, result.value, result.unit, other));
	const isUsed = others.some(
		({ value, low, high, line }) =>
			Math.abs(line - result.line) <= 2 && [value, low, high].includes(result.value),
	);
	return !isUsed && fitOfResult(result) >= FITS;
}

function fitOfResult(result: LabResult): number {
	const { low, high, doubt, test } = result;
	const others = doubt === 'two-numbers' ? [{ value: 0 }] : [];
	return fitOf(test, { ...parsedOf(result), low, high, others });
}
