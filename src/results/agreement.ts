/**
 * Tables with several numbers in a row and no head that is understood: which column holds the values, all rows tell together. In one column
 * the flags fit the ranges, the numbers fit their tests and units, and no number is the same in every row; a head says "previous" of
 * another. Where no column is clearly better than the next, the rows are in doubt. Pure.
 */
import type { Rows } from './columns.ts';
import { dateOf, newestMoment, ordersOf } from './dates.ts';
import { type Field, fieldsOf } from './fields.ts';
import { roleOf } from './heads.ts';
import { findNames } from './names.ts';
import { type Cell, placedCells } from './placed.ts';
import { plainLine } from './plain.ts';
import { fitOf } from './plausible.ts';
import { datesIn } from './tokens.ts';
import { endsTable, isHeadOfVisits } from './visits.ts';

/** Fewer rows agree by chance. */
const FEWEST = 3;
/** So much better, for each row, the best column must be than the next. */
const CLEARLY = 0.5;

interface Slot {
	readonly field: Extract<Field, { kind: 'value' | 'bound' }>;
	readonly start: number;
	readonly end: number;
	/** The flag that stands right behind it. */
	readonly flag?: Extract<Field, { kind: 'flag' }>['flag'];
}

interface Row {
	readonly at: number;
	readonly name: string;
	readonly test: string;
	readonly slots: readonly Slot[];
	readonly unit: string | undefined;
	readonly ranges: readonly Pick<Range, 'low' | 'high'>[];
	/** A flag that stands behind no number. */
	readonly flag: Slot['flag'];
	/** Its range stands between two of its numbers. */
	readonly isRangeBetween: boolean;
}

interface Range {
	readonly low?: number;
	readonly high?: number;
}

/** @param isComma the sheet parts decimals by commas */
export function withAgreedColumns({ lines, unsure }: Rows, isComma: boolean): Rows {
	const kept = [...lines];
	const doubtful = new Set(unsure);
	const orders = ordersOf(lines.flatMap(datesIn));
	let rows: Row[] = [];
	let headAt = 0;
	let isOfVisits = false;
	const close = (at: number) => {
		// Visits that stand side by side are told apart by their dates alone.
		const isApart = rows.filter(({ isRangeBetween }) => isRangeBetween).length > rows.length / 2;
		if (rows.length >= FEWEST && (!isOfVisits || isApart))
			settle(rows, { lines, kept, doubtful, headAt, isComma });
		rows = [];
		headAt = at;
	};
	for (const [at, line] of lines.entries()) {
		const isOver = isHeadOfVisits(line, orders);
		if (isOver || endsTable(line)) {
			close(at);
			isOfVisits = isOver;
		}
		const row = rowOf(line, at, isComma);
		if (row) rows.push(row);
	}
	close(lines.length);
	return { lines: kept, unsure: doubtful };
}

/** Longer lines are no rows. */
const LONGEST = 250;

function rowOf(line: string, at: number, isComma: boolean): Row | undefined {
	if (line.length > LONGEST || !/\d.*[\t ].*\d/.test(line)) return undefined;
	if (!/\t| {2}/.test(line) || findNames(line).length === 0) return undefined;
	const cells = placedCells(line);
	const nameAt = cells.findIndex(({ text }) => findNames(text).length > 0);
	const [name, ...others] = findNames(cells[nameAt]?.text ?? '');
	if (!name || others.some(({ test }) => test !== name.test) || nameAt > 1 || cells.length < 3)
		return undefined;
	if (cells.slice(nameAt + 1).some(({ text }) => findNames(text).length > 0)) return undefined;
	const own = cells[nameAt] as Cell;
	const rest = [{ ...own, text: own.text.slice(name.end) }, ...cells.slice(nameAt + 1)];
	return filledRow(rest, { at, name: own.text.slice(0, name.end), test: name.test }, isComma);
}

function filledRow(
	cells: readonly Cell[],
	of: Pick<Row, 'at' | 'name' | 'test'>,
	isComma: boolean,
): Row | undefined {
	const slots: Slot[] = [];
	const ranges: Range[] = [];
	let unit: string | undefined;
	let flag: Row['flag'];
	let isRangeBetween = false;
	let before = 0;
	const attach = () => {
		const last = slots.at(-1);
		if (last && flag && !last.flag) slots[slots.length - 1] = { ...last, flag };
		flag = undefined;
	};
	for (const { text, start, end } of cells) {
		const own = slots.length;
		for (const field of fieldsOf(plainLine(text), 0, isComma).fields) {
			if (field.kind === 'range') ranges.push(field);
			else if (field.kind === 'unit') unit ??= field.text;
			else if (field.kind === 'flag') {
				flag ??= field.flag;
				if (slots.length > own) attach();
			} else if (field.kind === 'bound' && (field.isRange || slots.length > 0))
				ranges.push(field.comparator === '<' ? { high: field.number.value } : { low: field.number.value });
			else if (field.kind === 'bound' || (field.kind === 'value' && !field.isInside)) {
				// A flag between two numbers is that of the first.
				attach();
				if (slots.length === 0) before = ranges.length;
				isRangeBetween ||= slots.length > 0 && ranges.length > before;
				slots.push({ field, start, end });
			}
		}
	}
	return slots.length > 0 ? { ...of, slots, unit, ranges, flag, isRangeBetween } : undefined;
}

interface Sheet {
	readonly lines: readonly string[];
	readonly kept: string[];
	readonly doubtful: Set<number>;
	/** Where the table may begin. */
	readonly headAt: number;
	readonly isComma: boolean;
}

function settle(rows: readonly Row[], sheet: Sheet): void {
	const crowded = rows.filter(({ slots }) => slots.length > 1);
	const ranged = crowded.filter(({ ranges }) => ranges.length > 0);
	if (crowded.length < FEWEST || crowded.length < rows.length / 2 || ranged.length < crowded.length / 2)
		return;
	const columns = columnsOf(crowded);
	if (columns.length < 2) return;
	const heads = prioritiesOf(columns, sheet, crowded[0]?.at ?? 0);
	const scored = columns
		.map((column, index) => ({ column, fit: fitOfColumn(column, rows) / rows.length + (heads[index] ?? 0) }))
		.sort((a, b) => b.fit - a.fit);
	const [best, next] = scored;
	if (!best || !next) return;
	if (best.fit - next.fit < CLEARLY) {
		for (const { at } of crowded) sheet.doubtful.add(at);
		return;
	}
	// What the head says of visits is done with.
	if (sheet.headAt < (crowded[0]?.at ?? 0) && datesIn(sheet.lines[sheet.headAt] ?? '').length > 1)
		sheet.kept[sheet.headAt] = '';
	for (const row of crowded) {
		const slot = row.slots.find((each) => isIn(each, best.column, row));
		if (slot) sheet.kept[row.at] = written(row, slot, sheet.isComma);
		else sheet.doubtful.add(row.at);
	}
}

interface Column {
	readonly start: number;
	readonly end: number;
	/** Which of a row's numbers it is, where all rows have as many. */
	readonly order: number | undefined;
	readonly count: number;
}

function columnsOf(rows: readonly Row[]): readonly Column[] {
	const count = rows[0]?.slots.length ?? 0;
	const isEven = rows.every(({ slots }) => slots.length === count);
	const columns: Column[] = [];
	if (isEven) {
		for (let order = 0; order < count; order++) {
			const own = rows.flatMap(({ slots }) => slots[order] ?? []);
			columns.push({
				start: Math.min(...own.map(({ start }) => start)),
				end: Math.max(...own.map(({ end }) => end)),
				order,
				count,
			});
		}
		return columns;
	}
	for (const { start, end } of rows.flatMap(({ slots }) => slots)) {
		const over = columns.filter((column) => column.start < end && start < column.end);
		const all = [{ start, end }, ...over];
		for (const column of over) columns.splice(columns.indexOf(column), 1);
		columns.push({
			start: Math.min(...all.map((each) => each.start)),
			end: Math.max(...all.map((each) => each.end)),
			order: undefined,
			count: 0,
		});
	}
	const isParted = rows.every(({ slots }) =>
		columns.every(
			(column) => slots.filter((slot) => slot.start < column.end && column.start < slot.end).length < 2,
		),
	);
	return isParted ? columns.sort((a, b) => a.start - b.start) : [];
}

function isIn(slot: Slot, { start, end, order, count }: Column, { slots }: Row): boolean {
	if (order !== undefined && slots.length === count) return slots[order] === slot;
	return slot.start < end && start < slot.end;
}

/** How well the numbers of a column are the values of their tests. */
function fitOfColumn(column: Column, rows: readonly Row[]): number {
	const own = rows.flatMap((row) => {
		const slot = row.slots.find((each) => isIn(each, column, row));
		return slot ? [{ row, slot }] : [];
	});
	const numbers = new Set(own.map(({ slot }) => slot.field.number.value));
	const isCode = own.length >= FEWEST && numbers.size <= Math.max(1, own.length / 4);
	const isFlagged = rows.some(({ flag, slots }) => flag !== undefined || slots.some((slot) => slot.flag));
	const fits = own.map(({ row, slot }) => fitOfSlot(row, slot, isFlagged));
	return fits.reduce((sum, fit) => sum + fit, 0) - (isCode ? 2 * own.length : 0);
}

function fitOfSlot(row: Row, { field, flag }: Slot, isFlagged: boolean): number {
	const { test, ranges, slots } = row;
	const [range = {}] = ranges;
	const { value } = field.number;
	const own = flag ?? row.flag;
	const fit = fitOf(test, {
		number: field.number,
		unit: field.unit ?? row.unit,
		low: range.low,
		high: range.high,
		isStrict: false,
		ranges: 1,
		flag: own,
		others: [],
	} as Parameters<typeof fitOf>[1]);
	const isOut =
		(range.low !== undefined && value < range.low) || (range.high !== undefined && value > range.high);
	// A sheet with flags leaves no value outside its range without one.
	const isUnmarked = isFlagged && isOut && own === undefined;
	const isEnd = value === range.low || value === range.high;
	const isWithUnit = field.unit !== undefined && slots.some((slot) => slot.field.unit === undefined);
	const isMarked = flag !== undefined && slots.some((slot) => slot.flag === undefined);
	return fit - (isUnmarked ? 1.5 : 0) - (isEnd ? 0.5 : 0) + (isWithUnit ? 1 : 0) + (isMarked ? 0.5 : 0);
}

/** Lines over a table that may be its head. */
const TALLEST = 4;
const FOR_ROLE: Readonly<Record<string, number>> = {
	value: 2,
	older: -2,
	limit: -2,
	low: -2,
	high: -2,
	other: -1,
};

/** What the words over each column say for it. */
function prioritiesOf(
	columns: readonly Column[],
	{ lines, headAt }: Sheet,
	first: number,
): readonly number[] {
	const over = columns.map(() => '');
	for (const line of lines.slice(Math.max(headAt, first - TALLEST), first)) {
		if (line.length > LONGEST || findNames(line).length > 0) continue;
		const cells = placedCells(line);
		for (const [index, { start, end }] of columns.entries()) {
			const own = cells.filter((cell) => cell.start < end && start < cell.end);
			if (own.length === 1) over[index] = `${over[index]} ${own[0]?.text}`;
		}
	}
	const dated = over.flatMap((text, index) => (dateOf(text) === undefined ? [] : [index]));
	const texts = dated.map((index) => over[index] ?? '');
	const newest = dated[newestMoment(texts, ordersOf(texts.flatMap(datesIn))) ?? -1];
	return over.map((text, index) => {
		const role = text.trim() === '' ? undefined : roleOf(text.trim());
		if (role === 'older' || role === 'limit') return FOR_ROLE[role] ?? 0;
		if (dated.length > 1 && newest !== undefined && dated.includes(index)) return index === newest ? 2 : -2;
		return role === undefined ? 0 : (FOR_ROLE[role] ?? 0);
	});
}

function written(
	{ name, unit, ranges: [range], flag: loose }: Row,
	{ field, flag }: Slot,
	isComma: boolean,
): string {
	const write = (number: number) => (isComma ? String(number).replace('.', ',') : String(number));
	const { low, high } = range ?? {};
	const ends =
		low !== undefined && high !== undefined
			? `range ${write(low)} - ${write(high)}`
			: high !== undefined
				? `range < ${write(high)}`
				: low === undefined
					? ''
					: `range > ${write(low)}`;
	const sign = field.kind === 'bound' ? `${field.comparator} ` : '';
	return [name, sign + write(field.number.value), field.unit ?? unit ?? '', ends, flag ?? loose ?? '']
		.filter((cell) => cell !== '')
		.join('\t');
}
