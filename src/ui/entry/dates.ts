/** Dates of the guide in the reader's eyes. */

const DAY = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @returns "3 Sept 2024", "Sept 2024" or "2024"; the date as it was given if it is none of these
 */
export function showDate(date: string): string {
	if (/^\d{4}$/.test(date)) return date;
	const time = Date.parse(date);
	if (Number.isNaN(time)) return date;
	return (/^\d{4}-\d{2}$/.test(date) ? MONTH : DAY).format(time);
}
