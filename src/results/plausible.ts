/** How well a value, its unit and its range fit their test. Only for choosing among ways to read a sheet: nobody is judged by it. Pure. */
import type { Parsed } from './parse.ts';
import { inEachUnit, inFirstUnit, UNITS } from './units.ts';

/** A value further off its range than so many times is seldom its own. */
const FAR = 6;

/** @returns more for what fits better; below 0 what is rather not the test's */
export function fitOf(test: string, parsed: Parsed): number {
	const { others, ranges } = parsed;
	return (
		fitOfUnit(test, parsed) +
		fitOfRange(test, parsed) +
		fitOfFlag(parsed) -
		others.length -
		Math.max(0, ranges - 1)
	);
}

function fitOfUnit(test: string, { number: { value }, unit }: Parsed): number {
	if (unit === undefined) return inEachUnit(test, value).length > 0 ? 0.5 : -3;
	const first = inFirstUnit(test, value, unit);
	if (first === undefined) return -2;
	return isInSpan(test, first) ? 2 : -3;
}

function isInSpan(test: string, first: number): boolean {
	const [least, most] = UNITS[test]?.span ?? [0, 0];
	return first >= least && first <= most;
}

function fitOfRange(test: string, { number: { value }, unit, low, high }: Parsed): number {
	if (low === undefined && high === undefined) return 0;
	const isNear =
		(high === undefined || value <= high * FAR) && (low === undefined || low <= 0 || value >= low / FAR);
	const isOwn = [low, high].every((end) => {
		if (end === undefined || end === 0) return true;
		const first = unit === undefined ? inEachUnit(test, end)[0] : inFirstUnit(test, end, unit);
		return first === undefined ? unit !== undefined : isInSpan(test, first);
	});
	return isNear && isOwn ? 2 : -2;
}

function fitOfFlag({ number: { value }, low, high, flag }: Parsed): number {
	if (flag === undefined || (low === undefined && high === undefined)) return 0;
	const isLow = low !== undefined && value < low;
	const isHigh = high !== undefined && value > high;
	const isRight = { H: isHigh, L: isLow, '*': isLow || isHigh, N: !isLow && !isHigh }[flag];
	return isRight ? 1 : -1.5;
}
