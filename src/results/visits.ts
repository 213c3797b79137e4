/**
 * Sheets that hold results of several visits: only those of the newest are read. Which that is, the dates over the columns or at the lines' beginning say,
 * or a head ("previous"). Where they don't, the results are marked. Pure.
 */
import { cellsOf, isBound, kindOfCell, saysRangeFirst } from './cells.ts';
import { withoutOlderDays, withoutOlderOfTest, withoutOldLines } from './dated-lines.ts';
import { NO_YEAR, newestOf, type Order, ordersOf } from './dates.ts';
import { findNames } from './names.ts';
import { withoutPlaces } from './placed.ts';
import { datesIn, withoutDates } from './tokens.ts';

export interface Newest {
	/** As many as before; of earlier visits nothing is left in them. */
	readonly lines: readonly string[];
	/** Lines whose result may be that of an earlier visit. */
	readonly unsure: ReadonlySet<number>;
}

export function newestVisit(sheet: readonly string[]): Newest {
	const orders = ordersOf(sheet.flatMap(datesIn));
	const unsure = new Set<number>();
	const lines = withoutOlderDays(
		withoutOlderOfTest(withoutOldLines(sheet, orders, unsure), orders, unsure),
		orders,
		unsure,
	);
	return { lines: withoutOldColumns(lines, orders, unsure), unsure };
}

/** Columns of values; `newest` is absent where the head doesn't tell. */
interface Head {
	readonly columns: number;
	readonly newest: number | undefined;
	/** The range stands before the values. */
	readonly isRangeFirst?: boolean;
	/** Of a table that says which columns are of earlier visits, and marks its empty cells. */
	readonly exact?: { readonly cells: number; readonly old: readonly number[] };
}

const OLD =
	/^(?:(?:\d+|an?|one|two|three|six)\s+(?:days?|wks?|weeks?|mos?|months?|yrs?|years?) ago|(?:(?:on |at )?(?:admission|arrival|baseline|booking|presentation)|peak|nadir|highest|worst|previous|prev\.?|last|prior|old|earlier|initial|pre-?op\w*|before|ant[ée]riorit[ée]s?|vorwerte?|vorbefunde?|vorige|tidligere|f[öo]reg[åa]ende|anterior(?:es)?|precedent[ei])(?![\p{L}]))/iu;
const AGO = /\bago$/i;
const NEW =
	/^(?:results?|values?|your result|ergebnis|messwert|r[ée]sultats?|resultados?|resultat|risultat[oi]|uitslag|wynik|tulos)/i;
/** Says that the column is the newest, whatever else is called a result. */
const NEWEST = /^(?:current|latest|most recent|this|now|today|(?:on |at )?discharge|post-?op\w*)/i;
/** What stands beside dates over columns. */
const HEAD_WORD =
	/^(?:tests?|bloods?|laboratory|names?|analyte|parameter|investigation|date|dates|sample|samples|specimen|taken|time|units?|ref\.?|reference|range|ranges|interval|normal|values?|results?|limits|flag|of|and|or|einheit|enhed|enhet|eenheid|unit[ée]s?|unidades|analys[en]?r?|bepaling|untersuchung|parametr?|referen[zts]\w*|normalwerte?|resultat\w*|r[ée]sultats?|resultados?|prueba|datum|dato|fecha|uhrzeit|tid)$/iu;

/** Words that go with the dates of visits over columns. */
const VISIT_WORDS =
	/\b(?:on |at )?(?:admission|discharge|previous|prev\.?|last|latest|current|today|baseline|pre-?op|post-?op|clinic|ward|GP|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b(?=\W)/gi;

/** "08/11   14/11": two columns that are headed by a day and a month. */
const SHORT_DATE = /(?<![\d/.,-])(\d{1,2}[/.]\d{1,2})(?![\d/]|[.,-]\d)/g;

/** Days that lack their year, all of one (of which: see `newestOf`). */
function withYears(line: string): string {
	if (datesIn(line).length > 0 || (line.match(SHORT_DATE)?.length ?? 0) < 2) return line;
	return line.replace(SHORT_DATE, (_all, date: string) => `${date.replace('.', '/')}/${NO_YEAR}`);
}

/** Letters of a table's head at most. */
const LONGEST_HEAD = 400;

/** Whether the line stands over columns of several visits. */
export function isHeadOfVisits(line: string, orders: readonly Order[]): boolean {
	return headOf(withoutPlaces(line), orders) !== undefined;
}

function headOf(line: string, orders: readonly Order[]): Head | undefined {
	if (line.length > LONGEST_HEAD || findNames(line).length > 0) return undefined;
	const head = withYears(line);
	const dates = datesIn(head);
	if (dates.length >= 2) {
		const text = withoutDates(withoutLabel(head)).replace(VISIT_WORDS, ' ');
		// "Taken 12/10/26, results 13/10/26" is no head: over columns, dates stand side by side.
		const isBeside = !/·[^·]*\p{L}[^·]*·/u.test(text);
		const words = text.match(/[^\s·|]+/g) ?? [];
		if (isBeside && (words.every((word) => HEAD_WORD.test(word)) || hasOwnCells(head))) {
			return datedHead(head, dates, orders);
		}
	}
	const cells = cellsOf(line);
	if (dates.length === 1 && cells.some((cell) => AGO.test(cell))) return headWithAgo(line, cells);
	const isNew = cells.some((cell) => NEWEST.test(cell))
		? (cell: string) => NEWEST.test(cell)
		: (cell: string) => NEW.test(cell);
	const visits = cells.filter((cell) => OLD.test(cell) || isNew(cell));
	if (visits.length < 2 || !visits.some((cell) => OLD.test(cell))) return undefined;
	const newest = visits.findIndex(isNew);
	if (newest < 0) return undefined;
	// "CURRENT  previous  previous" over the values: the names have a column before them.
	const first = visits.length === cells.length ? 1 : 0;
	const old = cells.flatMap((cell, at) => (OLD.test(cell) ? [at + first] : []));
	return { columns: visits.length, newest, exact: { cells: cells.length + first, old } };
}

/** "10/11/26  3 mo ago" */
function headWithAgo(head: string, cells: readonly string[]): Head {
	const dated = cells.findIndex((cell) => datesIn(cell).length > 0);
	const ago = cells.findIndex((cell) => AGO.test(cell));
	const isRangeFirst = saysRangeFirst(withoutDates(head)) ?? false;
	return { columns: 2, newest: dated < ago ? 0 : 1, isRangeFirst };
}

/** Dates that stand side by side in cells of their own, among few words that say of no sample what was done with it. */
function hasOwnCells(head: string): boolean {
	const cells = cellsOf(head);
	const dated = cells.flatMap((cell, at) => (datesIn(cell)[0] === cell.trim() ? [at] : []));
	const [first = 0, last = 0] = [dated[0], dated.at(-1)];
	const isTogether = dated.length === datesIn(head).length && last - first === dated.length - 1;
	return isTogether && cells.length > dated.length && !OF_SAMPLE.test(head) && !/:/.test(head);
}

/** "Today  June 2026  Dec 2025": a column may be called the newest instead of having a date. */
function datedHead(head: string, dates: readonly string[], orders: readonly Order[]): Head {
	const visits = cellsOf(head).filter((cell) => datesIn(cell).length > 0 || NEWEST.test(cell));
	const isNewest = (cell: string) => datesIn(cell).length === 0;
	const called = visits.filter(isNewest);
	const isRangeFirst = saysRangeFirst(withoutDates(head)) ?? false;
	if (called.length !== 1 || visits.length !== dates.length + 1)
		return { columns: dates.length, newest: newestOf(dates, orders), isRangeFirst };
	return { columns: visits.length, newest: visits.findIndex(isNewest), isRangeFirst };
}

/** Over the names may stand what they are of: "Renal profile", "Day". */
function withoutLabel(head: string): string {
	const [label = '', ...columns] = cellsOf(head);
	const isLabel = /^[\p{L} &/]{1,30}$/u.test(label) && !OF_SAMPLE.test(label);
	const isOverColumns = columns.filter((cell) => datesIn(cell).length === 1).length >= 2;
	return isLabel && isOverColumns && !NEWEST.test(label) ? columns.join('\t') : head;
}

/** Of these, two dates are two stations of one sample. */
const OF_SAMPLE =
	/\b(?:taken|collected|received|reported|printed|requested|from|to|admitted|born|birth|dob)\b/i;

/** How much a value has changed since the visit before, in a column of its own. */
const CHANGE = /^[+−–-]\s?\d[\d.,]*\s*%?$/;

/** A head of another table, or running text: the columns end there. */
export function endsTable(line: string): boolean {
	const words = line.match(/\p{L}{2,}/gu) ?? [];
	if (words.length > 9 || (datesIn(line).length > 1 && findNames(line).length === 0)) return true;
	return (
		words.length >= 2 &&
		!/\d/.test(line) &&
		cellsOf(line).length >= 3 &&
		words.every((word) => HEAD_WORD.test(word))
	);
}

function withoutOldColumns(
	lines: readonly string[],
	orders: readonly Order[],
	unsure: Set<number>,
): readonly string[] {
	let head: Head | undefined;
	return lines.map((line, at) => {
		const next = headOf(line, orders);
		if (next) head = next;
		else if (head && endsTable(line)) head = undefined;
		if (next || !head) return line;
		const read = newestOfRow(line, head);
		if (read === undefined) unsure.add(at);
		return read ?? line;
	});
}

/** @returns the line without earlier visits; `undefined` where it doesn't tell which they are */
function newestOfRow(line: string, head: Head): string | undefined {
	const { columns, newest, exact } = head;
	const row = rowOf(withoutDates(line), head);
	if (!row || row.values.length === 0) return line;
	if (row.values.length === columns) {
		return newest === undefined
			? undefined
			: [...row.before, row.values[newest] ?? '', ...row.after.filter((cell) => !CHANGE.test(cell))].join(
					'\t',
				);
	}
	const cells = cellsOf(line);
	if (exact?.cells !== cells.length) return undefined;
	return cells.filter((_cell, at) => !exact.old.includes(at)).join('\t');
}

interface Row {
	readonly before: readonly string[];
	/** With their flags. */
	readonly values: readonly string[];
	readonly after: readonly string[];
}

/** @returns `undefined` for a line that names no test */
function rowOf(line: string, { columns, exact, isRangeFirst = false }: Head): Row | undefined {
	const name = findNames(line)[0];
	if (!name) return undefined;
	// "Creatinine (umol/L) 233": the unit goes with the name.
	const end = name.end + (/^\s*\([^()\t|]*\)/.exec(line.slice(name.end))?.[0].length ?? 0);
	// An empty cell stands for a value; in a table that marks them, it may be that of a flag.
	const isBlankOne = exact === undefined;
	const all = cellsOfRow(line.slice(end).replace(/^\s*\|/, ''));
	const cells = [line.slice(0, end), ...all.filter((cell) => isBlankOne || cell !== '')];
	let start = 1;
	while (start < cells.length && !isValue(cells[start])) start++;
	// "CRP  mg/L  <5  1  14" under a head that has the range before the dates.
	const isBoundFirst = isRangeFirst && isBound(cells[start] ?? '');
	const bound = isBoundFirst ? cells.splice(start, 1) : [];
	const values: string[] = [];
	let at = start;
	for (; at < cells.length; at++) {
		const cell = cells[at] ?? '';
		const isFlag = kindOfCell(cell) === 'flag';
		if (isFlag && values.length > 0) values[values.length - 1] += ` ${cell}`;
		else if (cell === '·') continue;
		else if (isValue(cell) && values.length < columns) values.push(cell);
		else break;
	}
	// "(4.0 - 6.0)   5.2": no value stands there, but marks where one isn't.
	const isEmpty = values.every((value) => kindOfCell(value) === 'none');
	return {
		before: cells.slice(0, start),
		values: isEmpty && values.length < columns ? [] : values,
		after: [...cells.slice(at), ...bound.map((range) => `range ${range}`)],
	};
}

function isValue(cell = ''): boolean {
	const kind = kindOfCell(cell.replace(/·/g, ' '));
	return kind === 'value' || (kind === 'none' && cell !== '·');
}

/** Columns that are parted by one space each are parted where a range doesn't go on. */
function cellsOfRow(rest: string): string[] {
	if (/\t| {2,}|\|/.test(rest.trim())) {
		return cellsOf(rest).flatMap((cell) => (cell.includes('·') ? cell.split(/\s+/) : [cell]));
	}
	return rest
		.trim()
		.replace(/(\d)\s*([-–]|\bto\b)\s*(?=\d)/g, '$1$2')
		.replace(/([<>≤≥])\s+(?=\d)/g, '$1')
		.split(/\s+/);
}
