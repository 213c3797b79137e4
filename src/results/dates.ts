/** Which of some dates is the newest. Pure. */

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

/** The newest year that a sheet names as a date or in words; 0 where it names none. */
export function newestYear(lines: readonly string[]): number {
	let newest = 0;
	for (const line of lines) {
		for (const [year] of line.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![.,]?\d)/g))
			newest = Math.max(newest, Number(year));
	}
	return newest;
}
