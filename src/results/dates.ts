/** Which of some dates is the newest. Pure. */
import { datesIn } from './tokens.ts';

/** 03/11/26 is in November or in March. */
export type Order = 'day-first' | 'month-first';
const ORDERS: readonly Order[] = ['day-first', 'month-first'];

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
		return first === undefined || second === undefined ? undefined : dayNumber(second, month, first);
	}
	if (first === undefined || second === undefined || third === undefined) return undefined;
	if (first > 999) return dayNumber(first, second, third);
	const isDayFirst = order === 'day-first' || text.includes('.');
	return isDayFirst ? dayNumber(third, second, first) : dayNumber(third, first, second);
}

function dayNumber(year: number, month: number, day: number): number | undefined {
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return ((year < 100 ? 2000 + year : year) * 12 + month) * 31 + day;
}

/** The orders that all dates of a sheet can be read in. */
export function ordersOf(lines: readonly string[]): readonly Order[] {
	const dates = lines.flatMap(datesIn).filter((date) => /^\d{1,2}[-/]\d{1,2}[-/]\d+$/.test(date));
	const possible = ORDERS.filter((order) => dates.every((date) => dayOf(date, order) !== undefined));
	return possible.length > 0 ? possible : ORDERS;
}

/** @returns where the newest stands; `undefined` where that isn't certain */
export function newestOf(dates: readonly string[], orders: readonly Order[]): number | undefined {
	const places = new Set(
		orders.map((order) => {
			const days = dates.map((date) => dayOf(date, order));
			if (days.some((day) => day === undefined)) return undefined;
			const newest = Math.max(...days.map((day) => day ?? 0));
			const at = days.indexOf(newest);
			return days.lastIndexOf(newest) === at ? at : undefined;
		}),
	);
	const [place] = places;
	return places.size === 1 ? place : undefined;
}

/** The newest year that a sheet names as a date or in words. */
export function newestYear(lines: readonly string[]): number {
	const years = lines
		.flatMap(
			(line) =>
				line.match(/(?<![\d.,/])(?:19|20)\d{2}(?![\d.,/]?\d)|(?<=\d{1,2}[-/.]\d{1,2}[-/.])20\d{2}\b/g) ?? [],
		)
		.map(Number);
	return Math.max(0, ...years.filter((year) => year < 2100));
}
