/**
 * Lines of a letter or a sheet → laboratory results: name, value, unit, the range printed beside it, flag. What isn't sure is said to
 * be in doubt. Nothing here says what is normal: the only ranges are those of the sheet. Pure.
 */
import { findNames, type NameAt } from './names.ts';
import { type Parsed, parseAfterName, parseRangeLine } from './parse.ts';
import { type Flag, withoutDates } from './tokens.ts';
import { inFirstUnit, plainUnit, UNITS } from './units.ts';

/** Why a result may be read wrongly. */
export type Doubt =
	/** The comma may part decimals or thousands. */
	| 'comma'
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
	/** The line that it was read from. */
	readonly line: number;
}

/** Lines that are looked at: more than any sheet has. */
const MOST_LINES = 20_000;

export function readResults(lines: readonly string[]): LabResult[] {
	const sheet = withoutOldColumns(lines.slice(0, MOST_LINES).map(plain));
	const isComma = usesCommas(sheet);
	const results: LabResult[] = [];
	for (let at = 0; at < sheet.length; at++) {
		const line = sheet[at] ?? '';
		if (isKey(line)) continue;
		const names = findNames(line);
		if (names.length === 0) {
			const last = results.at(-1);
			const range =
				last &&
				last.line >= at - 1 &&
				last.low === undefined &&
				last.high === undefined &&
				parseRangeLine(line, isComma);
			if (last && range)
				results[results.length - 1] = resultOf(last.test, { ...parsedOf(last), ...range }, last.line);
			continue;
		}
		names.forEach((name, index) => {
			const isLast = index === names.length - 1;
			const end = names[index + 1]?.start ?? line.length;
			const parsed =
				parseAfterName(line.slice(name.end, end), name.isShort, isComma) ??
				(isLast ? parseNext(line.slice(name.end), sheet, { at, name, isComma }) : undefined);
			const isAim = parsed?.comparator !== undefined && AIM.test(line.slice(0, name.start));
			if (parsed && !isAim) results.push(resultOf(name.test, parsed, at));
		});
	}
	return once(results);
}

/** "Keep your HbA1c below 53" is no result. */
const AIM = /\b(?:keep|keeping|aim|aims|aiming|target|goal|should|ideally|until|if|when)\b/i;

/** Numbers that belong to a name or a unit, and are no values. */
const NAME_NUMBERS = [
	/\(?\b25[\s-]?(?:OH|hydroxy\w*)\b\)?(?![\s-]*(?:D\b|vit))/gi,
	/\bper\s*1[.,]73\s*(?:square\s*met\w+|sq\w*\.?\s*m\w*|m2|m²)/gi,
];

function plain(line: string): string {
	const text = bothSides(withoutDates(line.normalize('NFC').replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')));
	return NAME_NUMBERS.reduce((before, pattern) => before.replace(pattern, ' '), text);
}

const INDEX = '\\b(?:ABPI|ABI|ankle[\\s-]brachial(?: pressure)? index)\\b[^\\d\\n]{0,25}?';
const SIDE = '\\b(right|left|[RL])\\b';
const RATIO = '(\\d[.,]\\d+)';
/** "ABPI right 0.94, left 0.62" */
const SIDE_FIRST = new RegExp(
	`${INDEX}${SIDE}[^\\d\\n]{0,12}?${RATIO}\\D{1,20}?${SIDE}[^\\d\\n]{0,12}?${RATIO}`,
	'giu',
);
/** "ABI 0.94 (right), 0.62 (left)" */
const SIDE_LAST = new RegExp(
	`${INDEX}${RATIO}[^\\d\\n]{1,12}?${SIDE}\\D{1,12}?${RATIO}[^\\d\\n]{1,12}?${SIDE}`,
	'giu',
);

/** The second side of an ankle-brachial index is told without its name: it gets it. */
function bothSides(line: string): string {
	return line
		.replace(SIDE_FIRST, (_all, side, value, other, second) => told([side, value], [other, second]))
		.replace(SIDE_LAST, (_all, value, side, second, other) => told([side, value], [other, second]));
}

function told(...sides: readonly (readonly [side: string, value: string])[]): string {
	return sides.map(([side, value]) => `ABPI ${/^r/i.test(side) ? 'right' : 'left'} ${value}`).join('; ');
}

const CELLS = /\t+| {2,}|\s*\|\s*/;

/** Head of a column of earlier visits. */
const OLD = /^(?:previous|prev\.?|last|prior|old)\b/i;
const NEW = /^(?:result|value|current|latest|this|now)/i;

/** A sheet that says which of its columns are of earlier visits is read without them. */
function withoutOldColumns(lines: readonly string[]): string[] {
	let old: readonly number[] = [];
	/** Cells of a line of the table; at least so many where the head names visits only. */
	let columns = 0;
	let isExact = true;
	return lines.map((line) => {
		const cells = line.trim().split(CELLS);
		if (
			cells.length >= 2 &&
			cells.some((cell) => NEW.test(cell)) &&
			(cells.length >= 3 || cells.some((cell) => OLD.test(cell)))
		) {
			isExact = !cells.every((cell) => NEW.test(cell) || OLD.test(cell));
			// "CURRENT  previous  previous" over the values: the names have a column before them.
			const first = isExact ? 0 : 1;
			old = cells.flatMap((cell, at) => (OLD.test(cell) ? [at + first] : []));
			columns = cells.length + first;
			return line;
		}
		const isRow = isExact ? cells.length === columns : cells.length >= columns;
		return old.length > 0 && isRow ? cells.filter((_cell, at) => !old.includes(at)).join('\t') : line;
	});
}

/** "<25 deficient, 25-50 insufficient, >50 adequate": how a laboratory reads a value, not one. */
const BAND =
	/\d[^\d,;<>]{0,12}\b(?:deficien\w*|insufficien\w*|sufficient|adequate|optimal|desirable|borderline|normal|pre-?diabet\w*|diabet\w*|high risk|low risk|moderate|severe|toxic)\b/gi;

function isKey(line: string): boolean {
	return (line.match(BAND)?.length ?? 0) >= 2;
}

interface Place {
	readonly at: number;
	readonly name: NameAt;
	readonly isComma: boolean;
}

/** A name that ends its line has its value on the next: in a table that was taken apart, or in a sentence that was broken. */
function parseNext(rest: string, sheet: readonly string[], place: Place): Parsed | undefined {
	const { at, name } = place;
	const next = sheet[at + 1] ?? '';
	if (name.isShort || rest.length > 30 || /[\d.·]/.test(rest) || !/^\W{0,3}[<>≤≥(\d]/.test(next))
		return undefined;
	const isAlone = !/(?:\p{L}+\P{L}+){4}|\d/u.test((sheet[at] ?? '').slice(0, name.start));
	return isAlone ? parseColumn(rest, sheet, place) : parseBrokenSentence(rest, next, place);
}

function parseColumn(rest: string, sheet: readonly string[], { at, isComma }: Place): Parsed | undefined {
	let text = rest;
	for (const line of sheet.slice(at + 1, at + 6)) {
		if (findNames(line).length > 0 || line.trim().length > 30) break;
		text += `\t${line}`;
	}
	return parseAfterName(text, false, isComma);
}

/** Words after which a value must come. */
const LEADS_ON = /\b(?:of|was|were|is|are|at|to|now|still)\s*$/i;

/** Without such a word, only a unit of the test says that the next line's number belongs to it. */
function parseBrokenSentence(rest: string, next: string, { name, isComma }: Place): Parsed | undefined {
	const end = findNames(next)[0]?.start ?? next.length;
	const parsed = parseAfterName(`${rest} ${next.slice(0, end)}`, false, isComma);
	const isUnit =
		parsed?.unit !== undefined && inFirstUnit(name.test, parsed.number.value, parsed.unit) !== undefined;
	return LEADS_ON.test(rest) || isUnit ? parsed : undefined;
}

function parsedOf({ value, comparator, unit, flag }: LabResult): Parsed {
	const number = { value, isDoubtful: false, isUnlike: false };
	return { number, comparator, unit, flag, others: [], ranges: 1, isStrict: false };
}

function resultOf(test: string, parsed: Parsed, line: number): LabResult {
	const { number, comparator, unit, low, high, flag } = parsed;
	const { value } = number;
	const judged = verdictOf(value, parsed);
	const doubt = doubtOf(test, value, parsed, judged);
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
	if (low === undefined && high === undefined) return undefined;
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
		const fits = (low !== undefined || high !== undefined) && !isFar(value, low, high, 20);
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

/** The same value in another unit, as in "48 mmol/mol (6.5 %)". */
function isSame(
	test: string,
	value: number,
	unit: string | undefined,
	other: { readonly value: number; readonly unit?: string | undefined },
): boolean {
	if (unit === undefined || other.unit === undefined || plainUnit(unit) === plainUnit(other.unit))
		return false;
	const a = inFirstUnit(test, value, unit);
	const b = inFirstUnit(test, other.value, other.unit);
	return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.max(a, b) * 0.06;
}

function isFarOff(
	test: string,
	value: number,
	unit: string | undefined,
	low?: number,
	high?: number,
): boolean {
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

/** Whether the sheet parts decimals by commas: most of its numbers that can only be decimals do. */
function usesCommas(lines: readonly string[]): boolean {
	const count = (mark: string) =>
		lines
			.join('\n')
			.match(new RegExp(`(?<![\\d.,])(?:\\d+${mark}(?!\\d{3}(?!\\d))\\d+|0${mark}\\d+)(?![\\d.,]*\\d)`, 'g'))
			?.length ?? 0;
	return count(',') > count('\\.') * 2;
}

/** A value that stands twice, in a summary and in the table, is one result. */
function once(results: readonly LabResult[]): LabResult[] {
	const all: LabResult[] = [];
	for (const result of results) {
		const at = all.findIndex((other) => isRepeated(result, other));
		const before = all[at];
		if (!before) all.push(result);
		else if (hasRange(result) && !hasRange(before)) all[at] = result;
	}
	return all;
}

function isRepeated(a: LabResult, b: LabResult): boolean {
	const isSameUnit = a.unit === undefined || b.unit === undefined || plainUnit(a.unit) === plainUnit(b.unit);
	return a.test === b.test && a.value === b.value && a.comparator === b.comparator && isSameUnit;
}

function hasRange({ low, high }: LabResult): boolean {
	return low !== undefined || high !== undefined;
}
