/**
 * Names, values, units and ranges that stand on lines of their own are put into one line again: tables that were read column by column, names that
 * were broken, units and methods under their names. Pure.
 */
import { cellsOf, isBound, kindOfCell, mayBeRange, saysRangeFirst } from './cells.ts';
import { findNames } from './names.ts';
import { isNameWord } from './parse.ts';

/** @returns as many lines, each beginning where its name begins; lines that were put into another are empty */
export function joinRows(lines: readonly string[]): readonly string[] {
	const rows = [...lines];
	const isAbove = hasRangesAbove(lines);
	let isRangeFirst = false;
	for (let at = 0; at < rows.length; at++) {
		if (isAbove) moveRangeLine(rows, at);
		moveValue(rows, at);
		joinBlocks(rows, at);
		joinUnit(rows, at);
		joinRange(rows, at);
		isRangeFirst = saysRangeFirst(rows[at] ?? '') ?? isRangeFirst;
		if (isRangeFirst) moveRange(rows, at);
	}
	return rows;
}

/** @returns as many lines; names that were broken before their values stand in one line with them */
export function joinNames(lines: readonly string[]): readonly string[] {
	const rows = [...lines];
	for (let at = 0; at < rows.length; at++) {
		joinBroken(rows, at);
		joinEnd(rows, at);
	}
	return rows;
}

/** "MEAN CORPUSCULAR HEMOGLOBIN  31.6  g/dL / CONCENTRATION (MCHC)": the name goes on below its value, and is another test's. */
function joinEnd(rows: string[], at: number): void {
	const next = (rows[at + 1] ?? '').trim();
	const [first = '', ...rest] = cellsOf(rows[at] ?? '');
	const [name, ...others] = findNames(first);
	if (!name || others.length > 0 || next === '' || next.length > 40 || /\d/.test(next)) return;
	if (cellsOf(next).length > 1 || !rest.some((cell) => kindOfCell(cell) === 'value')) return;
	const joined = `${first} ${next}`;
	const whole = findNames(joined).find(({ start }) => start <= name.start);
	if (!whole || whole.test === name.test || whole.end <= first.length) return;
	rows[at] = [joined, ...rest].join('\t');
	rows[at + 1] = '';
}

/** A name and nothing else. */
function isName(line: string): boolean {
	const names = findNames(line);
	const rest = names.reduce(
		(text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
		line,
	);
	return (
		names.length > 0 &&
		line.length <= 60 &&
		!/\d/.test(rest) &&
		cellsOf(line).length === 1 &&
		(!/[.:;]\s*$/.test(line) || names.at(-1)?.end === line.trimEnd().length)
	);
}

const COLUMN_HEAD =
	/^\W*(?:tests?|results?|values?|units?|flag|(?:ref(?:erence)?|normal)\.? ?(?:range|interval|values?)?)\W*$/i;

/** "Sodium / Potassium / Urea / 137 / 5.1 / 6.4 / mmol/L / …": a table that was read column by column. */
function joinBlocks(rows: string[], at: number): void {
	if (!isName(rows[at] ?? '') || isName(rows[at - 1] ?? '')) return;
	let end = at + 1;
	while (isName(rows[end] ?? '')) end++;
	const count = end - at;
	if (count < 2) return;
	const columns: string[][] = [];
	let next = end;
	for (const isOf of COLUMNS) {
		while (COLUMN_HEAD.test(rows[next] ?? '')) next++;
		const cells = rows.slice(next, next + count);
		if (cells.length < count || !cells.every(isOf)) continue;
		columns.push(cells);
		next += count;
	}
	const isLone = !isValueLine(rows[end] ?? '') || !isValueLine(rows[end + 1] ?? '');
	if (columns.length === 0 || !columns[0]?.every(isValueLine)) {
		// Two values in a row for names of another number: no telling which is whose.
		if (!isLone && count > 2) rows.fill('', at, end);
		return;
	}
	for (let row = 0; row < count; row++) {
		rows[at + row] = [rows[at + row], ...columns.map((cells) => cells[row])].join('\t');
	}
	rows.fill('', end, next);
}

const isValueLine = (line: string) => kindOfCell(line) === 'value';
const COLUMNS = [
	isValueLine,
	(line: string) => kindOfCell(line) === 'unit',
	(line: string) => mayBeRange(line),
];

/** "Serum alkaline / phosphatase  109 U/L", "Ferritin / (ECLIA)  12 ng/mL": the name goes on before its value. */
function joinBroken(rows: string[], at: number): void {
	const line = rows[at] ?? '';
	const next = rows[at + 1] ?? '';
	const [first = '', ...rest] = cellsOf(next);
	if (line.trim() === '' || line.length > 60 || /[.:]\s*$/.test(line) || cellsOf(line).length > 1) return;
	if (
		first === '' ||
		first.length > 30 ||
		/\d/.test(first) ||
		!rest.some((cell) => kindOfCell(cell) === 'value')
	)
		return;
	if (findNames(next).length > 0 || /\d/.test(withoutNames(line))) return;
	const joined = `${line.trimEnd()} ${next.trimStart()}`;
	const name = findNames(joined).at(-1);
	if (!name || name.start > line.length) return;
	const isSpanning = name.end > line.trimEnd().length + 1;
	if (!isSpanning && !isName(line) && !/,\s*$/.test(line)) return;
	const isQualifier = /^\([^)]*\)$/.test(first) || first.split(/\s+/).every(isNameWord);
	if (!isSpanning && !isQualifier) return;
	rows[at] = `${line.trimEnd().replaceAll(';', ',')} ${first}\t${rest.join('\t')}`;
	rows[at + 1] = '';
}

function withoutNames(line: string): string {
	return findNames(line).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
}

/** "Cholesterol  4.1 / mmol/L": the unit under its value. */
function joinUnit(rows: string[], at: number): void {
	const line = rows[at] ?? '';
	const name = findNames(line).at(-1);
	if (!name || kindOfCell(rows[at + 1] ?? '') !== 'unit') return;
	const last = cellsOf(line.slice(name.end)).at(-1) ?? '';
	if (kindOfCell(last) !== 'value') return;
	rows[at] = `${line}\t${rows[at + 1]?.trim()}`;
	rows[at + 1] = '';
}

/** "Reference range / 200 - 900" */
function joinRange(rows: string[], at: number): void {
	const isHead = /^\W*(?:(?:reference|normal|standard|ref\.?)\s+)?(?:range|interval)\W*$/i.test(
		rows[at] ?? '',
	);
	if (!isHead || kindOfCell(rows[at + 1] ?? '') !== 'range') return;
	rows[at] = `${rows[at]} ${rows[at + 1]?.trim()}`;
	rows[at + 1] = '';
}

/** Whether the lines under names hold ranges before values: "Sodium / 133 - 146 mmol/L / 144". */
function hasRangesAbove(lines: readonly string[]): boolean {
	let above = 0;
	let below = 0;
	for (const [at, line] of lines.entries()) {
		if (!isName(line)) continue;
		const kinds = [lines[at + 1], lines[at + 2]].map((next = '') => kindOfCell(next));
		if (kinds[0] === 'range' && kinds[1] === 'value') above++;
		if (kinds[0] === 'value' && kinds[1] === 'range') below++;
	}
	return above > below;
}

/** "ALT / < 50 U/L / 21" reads "ALT / 21 / range < 50 U/L" where the sheet's other ranges stand so. */
function moveRangeLine(rows: string[], at: number): void {
	const [range = '', value = ''] = [rows[at + 1], rows[at + 2]];
	if (!isName(rows[at] ?? '') || !isBound(range) || kindOfCell(value) !== 'value') return;
	rows[at + 1] = value;
	rows[at + 2] = `range ${range.trim()}`;
}

/** "LDL  < 3.0  mmol/L  3.6": a range that may be taken for a value goes behind it. */
function moveRange(rows: string[], at: number): void {
	const [name = '', range = '', ...rest] = cellsOf(rows[at] ?? '');
	if (!isBound(range) || findNames(name).length === 0) return;
	const value = rest.findIndex((cell) => kindOfCell(cell) === 'value');
	const isNext = value >= 0 && rest.slice(0, value).every((cell) => kindOfCell(cell) === 'unit');
	if (!isNext || rest.slice(value + 1).some(mayBeRange)) return;
	const isUnit = kindOfCell(rest[value + 1] ?? '') === 'unit';
	const end = value + (isUnit ? 2 : 1);
	rows[at] = [name, ...rest.slice(0, end), `range ${range}`, ...rest.slice(end)].join('\t');
}

/** "5.9 mmol/L  Potassium  3.5 - 5.3": the value goes behind its name. */
function moveValue(rows: string[], at: number): void {
	const cells = cellsOf(rows[at] ?? '');
	const name = cells.findIndex((cell) => findNames(cell).length > 0);
	if (name < 1 || name > 3 || kindOfCell(cells[0] ?? '') !== 'value') return;
	const before = cells.slice(0, name);
	const after = cells.slice(name + 1);
	const isRest = before.slice(1).every((cell) => ['unit', 'flag'].includes(kindOfCell(cell)));
	if (!isRest || !isName(cells[name] ?? '') || hasValue(after)) return;
	rows[at] = [cells[name], ...before, ...after.map((cell) => (isBound(cell) ? `range ${cell}` : cell))].join(
		'\t',
	);
}

/** Whether the name has a value behind it; two that rise are the ends of a range. */
function hasValue(after: readonly string[]): boolean {
	const values = after.filter((cell) => kindOfCell(cell) === 'value' && !isBound(cell)).map(Number);
	const [low = 0, high = 0] = values;
	return values.length > 0 && !(values.length === 2 && low < high);
}
