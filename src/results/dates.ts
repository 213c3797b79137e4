/** Which of some dates is the newest. Pure. */
import { datesIn, withoutDates } from './tokens.ts';

/** 03/11/26 is in November or in March. */
export type Order = 'day-first' | 'month-first';
const ORDERS: readonly Order[] = ['day-first', 'month-first'];

/** Stands for the year of days that are written without one. */
export const NO_YEAR = '0000';
/** Days that lack their years and lie further apart may be of two years: December and January. */
const FAR_APART = 6 * 31;
/** Days below this lack their year. */
const FIRST_YEAR = 1000 * 12 * 31;

const MONTHS = [
	'ja',
	'f',
	'mar|mär|mrz',
	'ap|av',
	'may|mai',
	'jun|juin',
	'jul|juil',
	'au|ao',
	's',
	'o',
	'n',
	'd',
];

/** @returns days that grow with time; `undefined` where the text is no whole date or can't be one in this order */
function dayOf(text: string, order: Order): number | undefined {
	const numbers = text.match(/\d+/g)?.map(Number) ?? [];
	const word = /\p{L}{3,}/u.exec(text.replace(/T[\d:.]+Z?$/, ''))?.[0].toLowerCase();
	const [first, second, third] = numbers;
	if (word !== undefined) {
		const month = MONTHS.findIndex((start) => new RegExp(`^(?:${start})`, 'u').test(word)) + 1;
		if (first === undefined) return undefined;
		// "Nov 2026"
		if (second === undefined) return first > 999 ? dayNumber(first, month, 1) : dayNumber(0, month, first);
		return dayNumber(second, month, first);
	}
	if (first === undefined || second === undefined || third === undefined) return undefined;
	if (first > 999) return dayNumber(first, second, third);
	const isDayFirst = order === 'day-first' || text.includes('.');
	return isDayFirst ? dayNumber(third, second, first) : dayNumber(third, first, second);
}

function dayNumber(year: number, month: number, day: number): number | undefined {
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return ((year > 0 && year < 100 ? 2000 + year : year) * 12 + month) * 31 + day;
}

/**
 * The orders that all dates of a sheet can be read in.
 * @param all its dates as they are written
 */
export function ordersOf(all: readonly string[]): readonly Order[] {
	const dates = new Set(all.filter((date) => /^\d{1,2}[-/]\d{1,2}[-/]\d+$/.test(date)));
	const possible = ORDERS.filter((order) => [...dates].every((date) => dayOf(date, order) !== undefined));
	return possible.length > 0 ? possible : ORDERS;
}

/** @returns where the newest stands; `undefined` where that isn't certain */
export function newestOf(dates: readonly string[], orders: readonly Order[]): number | undefined {
	const places = new Set(
		orders.map((order) => {
			const days = dates.map((date) => dayOf(date, order));
			if (days.some((day) => day === undefined)) return undefined;
			const newest = days.reduce<number>((most, day) => Math.max(most, day ?? 0), 0);
			const oldest = days.reduce<number>((least, day) => Math.min(least, day ?? 0), newest);
			if (oldest < FIRST_YEAR && newest - oldest > FAR_APART) return undefined;
			const at = days.indexOf(newest);
			return days.lastIndexOf(newest) === at ? at : undefined;
		}),
	);
	const [place] = places;
	return places.size === 1 ? place : undefined;
}

/** A day and a month. */
const SHORT_DATE =
	/(?<![\d/.,-])((?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?![\d/]|[.,-]\d)/;

/** "Cycle 3 (29.07.)": with points only in brackets, where it is no number. */
const IN_BRACKETS = /\(((?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))\.?\)/;

/** @returns the date that a cell holds, with a year that stands for none where it has none */
export function dateOf(cell: string): string | undefined {
	const short = SHORT_DATE.exec(cell)?.[1] ?? IN_BRACKETS.exec(cell)?.[1]?.replace('.', '/');
	return datesIn(cell)[0] ?? (short && `${short}/${NO_YEAR}`);
}

/** @returns the cell without its date and time */
export function withoutMoment(cell: string): string {
	return withoutDates(cell).replace(SHORT_DATE, ' ').replace(IN_BRACKETS, ' ').replaceAll('·', ' ').trim();
}

/** "0217" alone, or behind a date. */
const CLOCK = /(?:^|\d[/.-]\d{2,4}\s+)([01]\d|2[0-3])([0-5]\d)$/;

/** "3/3/24 1422": a day and a clock without its colon. A space behind it is left out for the colon, so that columns keep their places. */
const DAY_WITH_CLOCK =
	/(?<![\d/.-])(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\s)([01]\d|2[0-3])([0-5]\d)(?=\s|\||$)(?: (?= ))?/g;

/** @returns a line of several days, each with a clock, and of nothing else that is a number, with colons in its clocks */
export function withClocks(line: string): string {
	const days = line.match(DAY_WITH_CLOCK)?.length ?? 0;
	const isHead = days >= 2 && !/\d/.test(line.replace(DAY_WITH_CLOCK, ' '));
	return isHead ? line.replace(DAY_WITH_CLOCK, '$1$2:$3') : line;
}

/** @returns minutes of the day that a cell names */
export function timeOf(cell: string): number | undefined {
	const [, hours, minutes] =
		/(?<!\d)([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d.])/.exec(cell) ?? CLOCK.exec(cell) ?? [];
	return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** @returns which of the cells names the newest day, and of several of that day the latest time; `undefined` where that isn't certain */
export function newestMoment(cells: readonly string[], orders: readonly Order[]): number | undefined {
	const dates = cells.map((cell) => dateOf(cell) ?? '');
	const days = [...new Set(dates)];
	const newest = days[newestOf(days, orders) ?? -1];
	if (newest === undefined) return undefined;
	const ofDay = cells.flatMap((cell, at) =>
		dates[at] === newest ? [{ at, time: timeOf(cell.replace(datesIn(cell)[0] ?? '', ' ')) }] : [],
	);
	if (ofDay.length === 1) return ofDay[0]?.at;
	if (ofDay.some(({ time }) => time === undefined)) return undefined;
	const [last, before] = ofDay.sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
	return last?.time === before?.time ? undefined : last?.at;
}

/** The newest year that a sheet names as a date or in words; 0 where it names none. */
export function newestYear(lines: readonly string[]): number {
	let newest = 0;
	for (const line of lines) {
		for (const [year] of line.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![.,]?\d)/g))
			newest = Math.max(newest, Number(year));
	}
	return newest;
}
