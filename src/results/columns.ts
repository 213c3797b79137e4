/**
 * Tables whose head says what their columns are: the result, ends of its range, earlier results, limits of a treatment, visits with their dates.
 * Each row becomes name, value, unit, range, flag, in this order; what is no part of the newest result goes. Pure.
 */
import { kindOfCell } from './cells.ts';
import { dateOf, newestMoment, ordersOf } from './dates.ts';
import { type Column, headAt, type Role, unclearColumns } from './heads.ts';
import { findNames } from './names.ts';
import { type Cell, placedCells } from './placed.ts';
import { datesIn, withoutDates } from './tokens.ts';
import { endsTable } from './visits.ts';

export interface Rows {
	/** As many as before. */
	readonly lines: readonly string[];
	/** Rows of which the head doesn't tell what their numbers are. */
	readonly unsure: ReadonlySet<number>;
}

interface Table {
	readonly columns: readonly Column[];
	/** Among the visits; `undefined` where that isn't certain, or where there are none. */
	readonly newest: Column | undefined;
	/** Its cells stand under their heads. */
	readonly isAligned: boolean;
}

/** @returns as many lines; each row of such a table as name, value, unit, range, flag */
export function withRanges(lines: readonly string[]): Rows {
	const dates = lines.flatMap(datesIn);
	const kept = [...lines];
	const unsure = new Set<number>();
	let table: Table | undefined;
	let unclear = 0;
	for (let at = 0; at < lines.length; at++) {
		const head = headAt(lines, at);
		const under = head ? lines.slice(at + head.height, at + head.height + MOST_ROWS) : [];
		const next = head && tableOf(head.columns, dates, under);
		if (head && next && isFilled(next, under)) {
			table = next;
			kept.fill('', at, at + head.height);
			at += head.height - 1;
			unclear = 0;
			continue;
		}
		const line = lines[at] ?? '';
		if (table && endsTable(line)) table = undefined;
		unclear = table ? 0 : unclearColumns(line) || unclear;
		const cells = table || unclear > 0 ? placedCells(line) : [];
		if (!isRow(cells)) continue;
		if (unclear > 0 && numbersIn(cells) > unclear) unsure.add(at);
		if (!table) continue;
		const row = rowOf(cells, table);
		kept[at] = row?.text ?? line;
		if (row ? row.isOlder : numbersIn(cells) > 1) unsure.add(at);
	}
	return { lines: kept, unsure };
}

/** Whether its head is understood: where most rows have nothing under the result, it isn't. */
function isFilled(table: Table, rows: readonly string[]): boolean {
	const end = rows.findIndex(endsTable);
	const read = rows
		.slice(0, end < 0 ? rows.length : end)
		.map(placedCells)
		.filter((cells) => isRow(cells) && numbersIn(cells) > 0)
		.map((cells) => rowOf(cells, table));
	return read.length < FEWEST_ROWS || read.filter((row) => row?.text === '').length <= read.length / 2;
}

const FEWEST_ROWS = 3;

/** Rows that tell whether a table is aligned. */
const MOST_ROWS = 40;

function tableOf(columns: readonly Column[], dates: readonly string[], rows: readonly string[]): Table {
	const visits = columns.filter(({ role }) => role === 'visit');
	const heads = visits.map(({ text }) => text);
	const newest = newestMoment(heads, ordersOf([...dates, ...heads.flatMap((text) => dateOf(text) ?? [])]));
	return {
		columns,
		newest: newest === undefined ? undefined : visits[newest],
		isAligned: isAligned(rows, columns),
	};
}

/** Rows with all their numbers tell: where these stand under other heads than their order says, places say nothing. */
function isAligned(rows: readonly string[], columns: readonly Column[]): boolean {
	const heads = columns.filter(isNumeric);
	const whole = rows
		.map(placedCells)
		.filter((cells) => isRow(cells) && numbersIn(cells) === heads.length)
		.map((cells) => cells.filter(({ text }) => kindOfCell(text) === 'value'));
	const agreeing = whole.filter((cells) =>
		cells.every((cell, at) => {
			const column = columnOf(cell, columns);
			return column === undefined || column === heads[at];
		}),
	);
	return whole.length === 0 || agreeing.length >= whole.length * ALIGNED;
}

/** So much of the whole rows of an aligned table agree; long words push some. */
const ALIGNED = 0.7;

function numbersIn(cells: readonly Cell[]): number {
	return cells.filter(({ text }) => kindOfCell(text) === 'value').length;
}

function isRow(cells: readonly Cell[]): boolean {
	return cells.length >= 3 && cells.slice(0, 2).some(({ text }) => findNames(text).length > 0);
}

interface Row {
	/** Name, value, unit, range, flag; empty where there is no value. */
	readonly text: string;
	/** Its value is of an earlier visit: this time it was not measured. */
	readonly isOlder: boolean;
}

function rowOf(cells: readonly Cell[], { columns, newest, isAligned: hasPlaces }: Table): Row | undefined {
	const placed =
		(hasPlaces ? placedByPosition(cells, columns) : undefined) ??
		placedByCount(cells, columns) ??
		placedByKind(cells, columns);
	if (!placed) return undefined;
	const of = (role: Role) => placed.find(({ column }) => column.role === role)?.text ?? '';
	const hasVisits = columns.some(({ role }) => role === 'visit');
	if (hasVisits && !newest) return undefined;
	const newestValue = hasVisits ? (placed.find(({ column }) => column === newest)?.text ?? '') : of('value');
	const isOlder = NOT_MEASURED.test(newestValue);
	const value = isOlder ? earlierValue(placed) : newestValue;
	if (!/\d/.test(value)) return { text: '', isOlder: false };
	const name = placed.find(({ text }) => findNames(text).length > 0)?.text ?? '';
	const rest = placed.flatMap(({ column, text }) =>
		column.role === 'unclear' && kindOfCell(text) === 'value' ? [text] : [],
	);
	const row = [
		name,
		value,
		of('unit'),
		rangeOf(of('low'), of('high')) || rangeIn(of('range')),
		of('flag'),
		...rest,
	];
	return { text: row.filter((cell) => cell !== '').join('\t'), isOlder };
}

/** Words for it: an empty cell says it of most of a long table, where earlier values would only be in the way. */
const NOT_MEASURED =
	/^\s*(?:not (?:done|tested|measured|taken|checked|requested)|nicht (?:bestimmt|gemessen)|niet bepaald|non (?:fait|dosé))\s*$/i;

/** The only earlier one that there is. */
function earlierValue(placed: readonly Placed[]): string {
	const earlier = placed.filter(
		({ column, text }) => (column.role === 'older' || column.role === 'visit') && /\d/.test(text),
	);
	return earlier.length === 1 ? (earlier[0]?.text ?? '') : '';
}

function rangeOf(low: string, high: string): string {
	const [isLow, isHigh] = [low, high].map((end) => /\d/.test(end));
	if (isLow && isHigh) return `${low} - ${high}`;
	if (isHigh) return `range < ${high}`;
	return isLow ? `range > ${low}` : '';
}

const rangeIn = (text: string) => (/\d/.test(text) ? `range ${text}` : text);

interface Placed {
	readonly column: Pick<Column, 'role'>;
	readonly text: string;
}

const NUMERIC = new Set<Role>(['value', 'low', 'high', 'visit', 'older', 'limit']);
const isNumeric = ({ role }: Column) => NUMERIC.has(role);

/** Whether a cell may stand under such a head. */
function mayHold({ role }: Pick<Column, 'role'>, text: string): boolean {
	const kind = kindOfCell(withoutDates(text));
	if (kind === 'none') return true;
	if (role === 'value' || role === 'visit' || role === 'older')
		return kind === 'value' || (kind === 'text' && !/^\s*[\d<>]/.test(text));
	if (role === 'low' || role === 'high') return kind === 'value';
	if (role === 'range') return kind === 'range' || kind === 'value' || /\d/.test(text);
	if (role === 'unit') return kind !== 'value' && kind !== 'range';
	if (role === 'flag') return kind === 'flag' || kind === 'text';
	return true;
}

const areRight = (placed: readonly Placed[]) => placed.every(({ column, text }) => mayHold(column, text));

/** Each cell under the head that it touches, or stands next to. */
function placedByPosition(cells: readonly Cell[], columns: readonly Column[]): readonly Placed[] | undefined {
	if (cells.some(({ isTabbed }) => isTabbed)) return undefined;
	const taken = new Map<Column, string>();
	const beside: Placed[] = [];
	let last: Column | undefined;
	const isWithoutRange = !columns.some(({ role }) => role === 'range' || role === 'low' || role === 'high');
	for (const [at, cell] of cells.entries()) {
		const isName = at < 2 && findNames(cell.text).length > 0 && taken.size === 0;
		if (isName) {
			beside.push({ column: { role: 'name' }, text: cell.text });
			continue;
		}
		// Beside an earlier result stands its day.
		if (DAY_ALONE.test(withoutDates(cell.text))) continue;
		const column = columnOf(cell, columns);
		const kind = kindOfCell(cell.text);
		if (column && !taken.has(column) && mayHold(column, cell.text)) {
			taken.set(column, cell.text);
			last = column;
		} else if (kind === 'flag' && last) taken.set(last, `${taken.get(last)} ${cell.text}`);
		else if (kind === 'unit' || (kind === 'range' && isWithoutRange))
			beside.push({ column: { role: kind }, text: cell.text });
		else if (/\d/.test(cell.text)) return undefined;
	}
	return [...beside, ...[...taken].map(([column, text]) => ({ column, text }))];
}

const DAY_ALONE = /^[\s()]*·[\s·()]*$/;

/** Letters that a cell may stand beside its head. */
const NEAR = 3;

/** `undefined` where it is none's, or as well another's. */
function columnOf({ start, end }: Cell, columns: readonly Column[]): Column | undefined {
	const far = (column: Column) => Math.max(column.start - end, start - column.end);
	const near = columns.filter((column) => far(column) < 0);
	const [one, other] = near.length > 0 ? near : columns.filter((column) => far(column) <= NEAR);
	return other === undefined ? one : undefined;
}

function placedByCount(cells: readonly Cell[], columns: readonly Column[]): readonly Placed[] | undefined {
	// Empty cells at a row's end are often left out: of flags and notes nothing is lost.
	const missing = columns.slice(cells.length);
	if (cells.length > columns.length || missing.some(({ role }) => role !== 'flag' && role !== 'other'))
		return undefined;
	const placed = cells.map(({ text }, at) => ({ column: columns[at] ?? { role: 'unclear' as const }, text }));
	return areRight(placed) ? placed : undefined;
}

/** Empty cells were lost: as many numbers as the head has columns for, in its order. */
function placedByKind(cells: readonly Cell[], columns: readonly Column[]): readonly Placed[] | undefined {
	const numeric = columns.filter(isNumeric).map(({ role }) => role);
	// Visits are told apart by their dates, not by their order.
	if (numeric.includes('visit')) return undefined;
	const numbers = cells.slice(1).filter(({ text }) => kindOfCell(text) === 'value');
	const ofNumbers = numbers.length === numeric.length ? numeric : rolesOfTwo(numeric, cells);
	if (ofNumbers.length !== numbers.length) return undefined;
	let taken = 0;
	return cells.map(({ text }, at) => {
		if (at === 0) return { column: { role: 'name' as const }, text };
		const kind = kindOfCell(text);
		if (kind === 'value') return { column: { role: ofNumbers[taken++] ?? 'unclear' }, text };
		return {
			column: { role: kind === 'unit' || kind === 'flag' || kind === 'range' ? kind : 'other' },
			text,
		};
	});
}

/** Tests whose ranges have one end wherever they are printed with one: what is too much, and what is too little. */
const TO_HIGH = new Set([
	...['crp', 'esr', 'ggt', 'alt', 'ast', 'bilirubin', 'ldl', 'cholesterol', 'triglycerides', 'non-hdl'],
	...['cholesterol-ratio', 'psa', 'acr', 'hba1c'],
]);
const TO_LOW = new Set(['egfr', 'hdl', 'vitamin-d']);

function usualEnd(name: string): 'low' | 'high' | undefined {
	const test = findNames(name)[0]?.test ?? '';
	if (TO_HIGH.has(test)) return 'high';
	return TO_LOW.has(test) ? 'low' : undefined;
}

/** One end of a range is missing: which of both is the value, its place and the flag tell; where they don't, the other number makes a doubt. */
function rolesOfTwo(numeric: readonly Role[], cells: readonly Cell[]): readonly Role[] {
	const has = (pattern: RegExp) => cells.some(({ text }) => pattern.test(text.trim()));
	if (numeric.some((role) => role === 'older' || role === 'limit') || numeric.length !== 3) return [];
	const end = has(/^\W?L\W?$|^low$|↓/i)
		? 'low'
		: has(/^\W?H\W?$|^high$|↑/i)
			? 'high'
			: (usualEnd(cells[0]?.text ?? '') ?? 'unclear');
	if (numeric.at(-1) === 'value' || (numeric[1] === 'value' && end === 'low')) return [end, 'value'];
	return ['value', end === 'low' && numeric[1] === 'value' ? 'unclear' : end];
}
