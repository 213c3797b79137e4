/** A result out of what was parsed: beside its range, and with the doubt there is. Pure. */
import type { Parsed } from './parse.ts';
import type { Flag } from './tokens.ts';
import { inEachUnit, inFirstUnit, plainUnit, UNITS } from './units.ts';

/** Why a result may be read wrongly. */
export type Doubt =
	/** The comma may part decimals or thousands. */
	| 'comma'
	/** The sheet holds several visits, and which is the newest isn't certain. */
	| 'which-visit'
	/** The line holds another number that could be the value. */
	| 'two-numbers'
	/** The sheet's flag says other than its range. */
	| 'flag'
	/** The line holds two ranges. */
	| 'two-ranges'
	/** The test isn't given in this unit. */
	| 'unit'
	/** No sheet holds such a value, or it is far from its range. */
	| 'far-off';

export type Verdict = 'above' | 'within' | 'below';

/** What a urea in mg/dL was weighed as: all of it, or its nitrogen alone. */
export type UreaForm = 'whole' | 'nitrogen';

export interface LabResult {
	/** Id of the test. */
	readonly test: string;
	readonly value: number;
	/** `<5` and `>90` are values too. */
	readonly comparator?: '<' | '>';
	/** As the sheet has it. */
	readonly unit?: string;
	readonly low?: number;
	readonly high?: number;
	readonly flag?: Exclude<Flag, 'N'>;
	/** Beside the range on the sheet; absent where there is none. */
	readonly verdict?: Verdict;
	readonly doubt?: Doubt;
	/** Of urea, where its printed name tells. */
	readonly ureaForm?: UreaForm;
	/** The line that it was read from. */
	readonly line: number;
}

/** "48 mmol/mol (6.5 %)" is told twice, and is two results. */
export function resultsOf(test: string, parsed: Parsed, line: number, isUnsure: boolean): LabResult[] {
	const { number, unit, others, comparator } = parsed;
	const first = resultOf(test, parsed, line, isUnsure);
	const same = others.filter((other) => isSame(test, number.value, unit, other));
	return [
		first,
		...same.map((other) => ({
			test,
			value: other.value,
			...(comparator ? { comparator } : {}),
			...(other.unit ? { unit: other.unit } : {}),
			...(first.doubt ? { doubt: first.doubt } : {}),
			line,
		})),
	];
}

export function parsedOf({ value, comparator, unit, flag }: LabResult): Parsed {
	const number = { value, isDoubtful: false, isUnlike: false };
	return { number, comparator, unit, flag, others: [], ranges: 1, isStrict: false };
}

export function resultOf(test: string, parsed: Parsed, line: number, isUnsure = false): LabResult {
	const { number, comparator, unit, low, high, flag } = parsed;
	const { value } = number;
	const judged = verdictOf(value, parsed);
	const doubt = isUnsure ? 'which-visit' : doubtOf(test, value, parsed, judged);
	// Only the flag's doubt leaves the value and its range as they are.
	const verdict = doubt === undefined || doubt === 'flag' ? judged : undefined;
	return {
		test,
		value,
		...(comparator ? { comparator } : {}),
		...(unit ? { unit } : {}),
		...(low === undefined ? {} : { low }),
		...(high === undefined ? {} : { high }),
		...(flag && flag !== 'N' ? { flag } : {}),
		...(verdict ? { verdict } : {}),
		...(doubt ? { doubt } : {}),
		line,
	};
}

function verdictOf(value: number, { low, high, comparator, isStrict }: Parsed): Verdict | undefined {
	if (!hasRange({ low, high })) return undefined;
	if (comparator === '<') {
		if (low !== undefined && low > 0 && value <= low) return 'below';
		return (low ?? 0) <= 0 && high !== undefined && value <= high ? 'within' : undefined;
	}
	if (comparator === '>') {
		if (high !== undefined && value >= high) return 'above';
		return high === undefined && low !== undefined && value >= low ? 'within' : undefined;
	}
	if (low !== undefined && (isStrict ? value <= low : value < low)) return 'below';
	if (high !== undefined && (isStrict ? value >= high : value > high)) return 'above';
	return 'within';
}

function doubtOf(
	test: string,
	value: number,
	parsed: Parsed,
	verdict: Verdict | undefined,
): Doubt | undefined {
	const { number, unit, low, high, flag, others, ranges } = parsed;
	if (number.isUnlike || number.isDoubtful) {
		// The range leaves no other way to read it.
		const fits = hasRange({ low, high }) && !isFar(value, low, high, 20);
		if (!fits) return 'comma';
	}
	if (others.some((other) => !isSame(test, value, unit, other))) return 'two-numbers';
	if (ranges > 1) return 'two-ranges';
	if (flag === 'H' && verdict && verdict !== 'above') return 'flag';
	if (flag === 'L' && verdict && verdict !== 'below') return 'flag';
	if (flag === '*' && verdict === 'within') return 'flag';
	if (flag === 'N' && verdict && verdict !== 'within') return 'flag';
	if (unit !== undefined && inFirstUnit(test, value, unit) === undefined) return 'unit';
	return isFarOff(test, value, unit, low, high) ? 'far-off' : undefined;
}

export function hasRange({ low, high }: Pick<LabResult, 'low' | 'high'>): boolean {
	return low !== undefined || high !== undefined;
}

/** One value of one test, told twice. */
export function isSameValue(a: LabResult, b: LabResult): boolean {
	return (
		a.test === b.test && a.value === b.value && a.comparator === b.comparator && mayShareUnit(a.unit, b.unit)
	);
}

/** A unit that isn't told may be the other's. */
function mayShareUnit(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || plainUnit(a) === plainUnit(b);
}

/** The same value in another unit, as in "48 mmol/mol (6.5 %)". */
export function isSame(
	test: string,
	value: number,
	unit: string | undefined,
	other: { readonly value: number; readonly unit?: string | undefined },
): boolean {
	if (unit === undefined || other.unit === undefined || mayShareUnit(unit, other.unit)) return false;
	const { unit: otherUnit } = other;
	return (test === 'urea' ? ['urea', 'urea-nitrogen'] : [test]).some((key) => {
		const a = inFirstUnit(key, value, unit);
		const b = inFirstUnit(key, other.value, otherUnit);
		return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.max(a, b) * 0.06;
	});
}

function isFarOff(
	test: string,
	value: number,
	unit: string | undefined,
	low?: number,
	high?: number,
): boolean {
	if (unit === undefined && inEachUnit(test, value).length === 0) return true;
	if (unit !== undefined) {
		const first = inFirstUnit(test, value, unit);
		const [least, most] = UNITS[test]?.span ?? [0, Number.POSITIVE_INFINITY];
		if (first !== undefined && (first < least || first > most)) return true;
	}
	return isFar(value, low, high, 60);
}

/** Outside of a range by more than so many times. */
function isFar(value: number, low: number | undefined, high: number | undefined, times: number): boolean {
	const least = low ?? high ?? 0;
	return (
		(high !== undefined && value > high * times) || (least > 0 && low !== undefined && value < least / times)
	);
}
