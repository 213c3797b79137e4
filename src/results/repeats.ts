/** Numbers that a sheet prints again and that are no results: codes behind names, the ends of a drawn bar. Pure. */
import { kindOfCell } from './cells.ts';
import { findNames } from './names.ts';

/** Fewer lines with the same code are chance. */
const FEWEST = 3;

/** "Sodium 01     140": one space, two digits of which the first is 0, or letters and digits of a laboratory, and a column's end. */
const CODE = /^([^\d\t]{0,40}?\S?) ((?:[A-Z]{1,3}, ?)?0\d|[A-Z]{1,2}\d{1,2}|\d{1,2})(?= *\t| {2,})/;

/**
 * Lines whose names have a code behind them, the same for several tests.
 * @returns as many lines, without such codes
 */
export function withoutCodes(lines: readonly string[]): readonly string[] {
	const codes = new Map<string, Set<string>>();
	for (const line of lines) {
		const code = codeIn(line);
		if (code) codes.set(code.text, (codes.get(code.text) ?? new Set()).add(code.test));
	}
	const isCode = (text: string) => (codes.get(text)?.size ?? 0) >= FEWEST && /^0|\D/.test(text);
	return lines.map((line) => {
		const code = codeIn(line);
		if (!code || !isCode(code.text)) return line;
		const from = code.at;
		return line.slice(0, from) + ' '.repeat(code.text.length) + line.slice(from + code.text.length);
	});
}

function codeIn(
	line: string,
): { readonly text: string; readonly at: number; readonly test: string } | undefined {
	if (line.length > LONGEST || !MAY_BE_CODE.test(line)) return undefined;
	const name = findNames(line)[0];
	const found = name && CODE.exec(line.slice(name.end));
	if (!found) return undefined;
	const [all, before = '', text = ''] = found;
	// Another number must follow: the code may be the value.
	const rest = line.slice(name.end + all.length);
	if (!/\d/.test(rest)) return undefined;
	return { text, at: name.end + before.length + 1, test: name.test };
}

const LONGEST = 300;
/** Told before names are looked for. */
const MAY_BE_CODE = /\S [A-Z]{0,3}(?:, ?)?\d{1,2}(?: *\t| {2,})/;

/** "Normal range: 3.7 - 10.5 K/uL" */
const RANGE = /(?<![\d.,])(\d[\d.,]*)\s*(?:-|–|—|~|\.{2,3}|…|;|to|and)\s*(\d[\d.,]*)/;
const BOUND = /(?:[<>≤≥]=?|\b(?:above|below|over|under|than|up to|upto|max\.?|min\.?))\s*(\d[\d.,]*)/i;
/** How far from its range a bar is drawn, and how far behind it the value stands. */
const NEAR = 3;

/**
 * "Normal range: 3.7 - 10.5 / 3.7 / 10.5 / Your value is 2.9": the ends of the range once more, under the bar that is drawn.
 * @returns as many lines; those that hold nothing but such ends are empty
 */
export function withoutBars(lines: readonly string[]): readonly string[] {
	const kept = [...lines];
	const bars = [...lines.entries()].filter(([, line]) => line.length <= 80);
	// Where the sheet draws bars with two ends, a bar may have one.
	let isDrawn = false;
	for (const [at, line] of [...bars, ...bars]) {
		const [, low, high] = RANGE.exec(line) ?? [];
		const ends = low && high ? [low, high] : [BOUND.exec(line)?.[1] ?? ''];
		if (ends[0] === '') continue;
		for (const from of [at + 1, at + 2, at - ends.length])
			isDrawn = blank(kept, { from, at, ends, isDrawn }) || isDrawn;
	}
	return kept;
}

interface Bar {
	readonly from: number;
	/** The line of the range. */
	readonly at: number;
	readonly ends: readonly string[];
	/** Bars were found. */
	readonly isDrawn: boolean;
}

/** @returns whether there was one */
function blank(kept: string[], { from, at, ends, isDrawn }: Bar): boolean {
	const alone = ends.every((end, index) => isSame(kept[from + index] ?? '', [end]));
	const together = ends.length === 2 && isSame(kept[from] ?? '', ends);
	const height = alone ? ends.length : together ? 1 : 0;
	if (height === 0 || from < 0) return false;
	const behind = kept.slice(Math.max(from + height, at + 1), Math.max(from + height, at + 1) + NEAR);
	// The value stands between both, or over the range.
	const above = from > at ? kept.slice(Math.max(0, at - 1), from) : [];
	const others = [...behind, ...above.filter((_line, index) => index !== 1)];
	const values = others.filter(
		(text) => /\d/.test(text) && !RANGE.test(text) && findNames(text).length === 0,
	);
	// One end alone may be the value: only a value that is called so says that it isn't.
	const isTold =
		ends.length === 2 || isDrawn
			? values.length > 0
			: values.some((text) => /\b(?:value|result)\b/i.test(text));
	if (isTold) kept.fill('', from, from + height);
	return isTold;
}

const numberOf = (text: string) => Number(text.replace(',', '.').replace(/[.,]$/, ''));

/** Whether a line holds these numbers and nothing else, with or without their unit. */
function isSame(line: string, ends: readonly string[]): boolean {
	if (line.length > 40) return false;
	const numbers = line.match(/\d[\d.,]*/g) ?? [];
	return (
		numbers.length === ends.length &&
		numbers.every((number, at) => numberOf(number) === numberOf(ends[at] ?? '')) &&
		(ends.length > 1 ? !/[\p{L}<>≤≥-]/u.test(line) : kindOfCell(line) === 'value' && !/[<>≤≥]/.test(line))
	);
}
