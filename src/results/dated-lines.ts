/** Lines that each begin with the date of a visit: those of the newest are kept, the others are emptied. Pure. */
import { newestOf, type Order } from './dates.ts';
import { findNames } from './names.ts';
import { datesIn } from './tokens.ts';

/** Under a test's name, each line is a visit and begins with its date. */
export function withoutOldLines(
	lines: readonly string[],
	orders: readonly Order[],
	unsure: Set<number>,
): readonly string[] {
	const kept = [...lines];
	for (let at = 0; at < lines.length; at++) {
		if (!isName(lines[at] ?? '')) continue;
		let end = at + 1;
		while (dateAtStart(lines[end] ?? '') !== undefined && findNames(lines[end] ?? '').length === 0) end++;
		if (end - at < 3) continue;
		const dates = lines.slice(at + 1, end).map((line) => dateAtStart(line) ?? '');
		const newest = newestOf(dates, orders);
		if (newest === undefined) unsure.add(at);
		for (let line = at + 1; line < end; line++) if (line !== at + 1 + (newest ?? 0)) kept[line] = '';
		if (newest) {
			kept[at + 1] = kept[at + 1 + newest] ?? '';
			kept[at + 1 + newest] = '';
		}
	}
	return kept;
}

/** Lines that begin with a date and name the same test. */
export function withoutOlderOfTest(
	lines: readonly string[],
	orders: readonly Order[],
	unsure: Set<number>,
): readonly string[] {
	const byTest = new Map<string, { readonly at: number; readonly date: string }[]>();
	for (const [at, line] of lines.entries()) {
		const date = dateAtStart(line);
		const [name, ...others] = date === undefined ? [] : findNames(line);
		if (date === undefined || !name || others.length > 0) continue;
		byTest.set(name.test, [...(byTest.get(name.test) ?? []), { at, date }]);
	}
	const old = new Set<number>();
	for (const visits of byTest.values()) {
		if (new Set(visits.map(({ date }) => date)).size < 2) continue;
		const newest = newestOf(
			visits.map(({ date }) => date),
			orders,
		);
		for (const [index, { at }] of visits.entries()) {
			if (newest === undefined) unsure.add(at);
			else if (index !== newest) old.add(at);
		}
	}
	return lines.map((line, at) => (old.has(at) ? '' : line));
}

/** What a date is that stands over no results of its day. */
const OTHER_DATE =
	/\b(?:reported|printed|authori[sz]ed|signed|next|due|review|repeat|appointment|follow|see|until|from|to|valid|born|birth|dob|page|re)\b/i;
/** Words of a heading at most. */
const MOST_WORDS = 4;

/** The day that a line names and nothing else: the results under it are of this day. */
function dayOver(line: string): string | undefined {
	const [date, ...others] = datesIn(line);
	if (date === undefined || others.length > 0 || OTHER_DATE.test(line)) return undefined;
	const words = line.replace(date, ' ').match(/\p{L}{2,}/gu) ?? [];
	return words.length <= MOST_WORDS && findNames(line).length === 0 ? date : undefined;
}

interface OfDay {
	readonly at: number;
	readonly date: string;
	/** It names other tests too. */
	readonly isShared: boolean;
}

/** Results under headings that are dates: of a test that stands under several, the newest is kept. */
export function withoutOlderDays(
	lines: readonly string[],
	orders: readonly Order[],
	unsure: Set<number>,
): readonly string[] {
	const kept = [...lines];
	for (const days of daysByTest(lines).values()) {
		const dates = [...new Set(days.map(({ date }) => date))];
		if (dates.length < 2) continue;
		const newest = dates[newestOf(dates, orders) ?? -1];
		for (const { at, date, isShared } of days) {
			if (date === newest) continue;
			if (newest === undefined || isShared) unsure.add(at);
			else kept[at] = '';
		}
	}
	return kept;
}

function daysByTest(lines: readonly string[]): ReadonlyMap<string, readonly OfDay[]> {
	const byTest = new Map<string, OfDay[]>();
	let date: string | undefined;
	for (const [at, line] of lines.entries()) {
		date = dayOver(line) ?? date;
		const names = date === undefined || !/\d/.test(line) ? [] : findNames(line);
		const isShared = new Set(names.map(({ test }) => test)).size > 1;
		for (const { test } of names)
			byTest.set(test, [...(byTest.get(test) ?? []), { at, date: date ?? '', isShared }]);
	}
	return byTest;
}

function isName(line: string): boolean {
	const last = findNames(line).at(-1);
	return last !== undefined && !/\d/.test(line.slice(last.end));
}

/** Letters that a date has at most, and some more. */
const LONGEST_DATE = 40;

function dateAtStart(line: string): string | undefined {
	const start = line.trimStart().slice(0, LONGEST_DATE);
	const [date] = datesIn(start);
	return date !== undefined && start.startsWith(date) ? date : undefined;
}
