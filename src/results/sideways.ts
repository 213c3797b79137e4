/** Tables that lie on their side: tests over the columns, a visit in each row, units and ranges in rows of their own. Pure. */
import { cellsOf, kindOfCell } from './cells.ts';
import { NO_YEAR, newestOf, ordersOf } from './dates.ts';
import { type Field, type FieldLine, fieldsOf } from './fields.ts';
import { findNames } from './names.ts';
import { plainLine } from './plain.ts';
import { datesIn } from './tokens.ts';
import { inFirstUnit } from './units.ts';

/** Fewer tests over columns are a list. */
const FEWEST = 3;
/** Rows of units, ranges and visits under a head at most. */
const MOST_ROWS = 60;

/** @returns the lines, with each such table turned: one line for each of its tests */
export function upright(lines: readonly string[], isComma: boolean): readonly string[] {
	return turned(withEndsBelow(lines), isComma);
}

/** Ends of ranges that are written below their beginnings: "115-   3.5-" over "165   11.0". */
function withEndsBelow(lines: readonly string[]): readonly string[] {
	const kept: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const open = line.length > LONGEST ? [] : (line.match(OPEN_RANGE) ?? []);
		const below = open.length < FEWEST ? '' : (lines[at + 1] ?? '');
		const ends = below.length > LONGEST || !ONLY_NUMBERS.test(below) ? [] : (below.match(/\d[\d.,]*/g) ?? []);
		const isJoined = open.length >= FEWEST && ends.length === open.length;
		let next = 0;
		kept.push(isJoined ? line.replace(OPEN_RANGE, (range) => `${range.trimEnd()}${ends[next++]}`) : line);
		if (isJoined) at++;
	}
	return kept;
}

const LONGEST = 400;
const OPEN_RANGE = /\d[\d.,]{0,9} ?[-–](?=\s|$)/g;
const ONLY_NUMBERS = /^[\s\d.,|]+$/;

function turned(lines: readonly string[], isComma: boolean): readonly string[] {
	const kept: string[] = [];
	const orders = ordersOf(lines.flatMap(datesIn));
	for (let at = 0; at < lines.length; at++) {
		const tests = testsOver(lines[at] ?? '', isComma);
		const { end, rows } = tests ? rowsUnder(lines, at, tests, isComma) : { end: at, rows: [] };
		const visits = rows.filter(({ kind }) => kind === 'value');
		if (!tests || visits.length === 0) {
			kept.push(lines[at] ?? '');
			continue;
		}
		const dates = visits.map(({ date }) => date);
		const known = dates.every((date) => date !== '');
		const newest = visits.length === 1 ? 0 : known ? newestOf(dates, orders) : undefined;
		const above = rowsAbove(kept, tests, isComma);
		kept.splice(kept.length - above.length);
		const of = (kind: Row['kind']) => [...rows, ...above].find((row) => row.kind === kind)?.cells ?? [];
		const results = tests.map(({ name }, column) => {
			const shown =
				newest === undefined
					? visits.map(({ cells }) => cells[column] ?? '')
					: [visits[newest]?.cells[column] ?? ''];
			const range = rangeBeside(shown.join('  '), of('range')[column] ?? '');
			return [name, shown.join('  '), of('unit')[column], range].filter(Boolean).join('\t');
		});
		for (const result of results) kept.push(result);
		at = end - 1;
	}
	return kept;
}

interface Over {
	readonly test: string;
	/** With its unit, where that stands beside it. */
	readonly name: string;
}

/** The tests that a line names and does nothing else. */
function testsOver(line: string, isComma: boolean): readonly Over[] | undefined {
	if (line.length > LONGEST || findNames(line).length < FEWEST) return undefined;
	const text = plainLine(line);
	const { fields } = fieldsOf(text, 0, isComma);
	const names = fields.filter((field) => field.kind === 'name');
	if (names.length < FEWEST || fields.some(({ kind }) => kind !== 'name' && kind !== 'unit'))
		return undefined;
	const words = text.match(/\p{L}{3,}/gu)?.length ?? 0;
	const isList = cellsOf(text).length < names.length && /[,;&:]|\band\b/.test(text.replace(/\([^)]*\)/g, ''));
	if (words > names.length * 3 + 2 || isList) return undefined;
	return names.map(({ test, start }, index) => {
		const [cell = ''] = text.slice(start, names[index + 1]?.start ?? text.length).split(/\t|\|/);
		return { test, name: cell.trim() };
	});
}

/** A line that is drawn between the head and the visits. */
const RULE = /^[\s+=_|-]*$/;

/** "(low)": a word about one of the columns. */
const IN_BRACKETS = /^\s*\(\p{L}[^()\d]*\)\s*$/u;

/** Limits of a treatment or aims: no range of the laboratory. */
const LIMIT_ROW =
	/^[\s|]*(?:act(?:ion)?|stop|hold|withhold|alert|alarm|call|phone|tell|warn\w*|targets?|goals?|aims?|limits? for|dose|treat\w*|give|critical|panic)\b[^\d<>≤≥]{0,25}(?:[\t|<>≤≥]| {2})/i;

/** A row that says what it is: its numbers are no results, however they look. */
const RANGE_ROW =
	/^[\s|]*(?:(?:normal|reference|ref\.?)\s*)?(?:limits?|ranges?|reference|ref\.?|norms?|intervals?)\s*:?(?:[\t|]| {2}|\s*$)/i;

interface Row {
	readonly kind: 'value' | 'unit' | 'range';
	readonly date: string;
	readonly cells: readonly string[];
}

function rowsUnder(
	lines: readonly string[],
	head: number,
	tests: readonly Over[],
	isComma: boolean,
): { readonly end: number; readonly rows: readonly Row[] } {
	const rows: Row[] = [];
	let at = head + 1;
	for (; at < lines.length && at <= head + MOST_ROWS; at++) {
		const line = lines[at] ?? '';
		const isEmpty = RULE.test(line) || IN_BRACKETS.test(line) || LIMIT_ROW.test(line);
		const row = isEmpty ? undefined : rowOf(line, tests, isComma);
		if (!row && !isEmpty) break;
		if (row) rows.push(row);
	}
	return { end: at, rows };
}

/** One end of a range, or none. */
const LONE = /^[\d.,]*$/;

/** Which end a number alone is, the flag of the value tells. */
function rangeBeside(value: string, range: string): string {
	if (!LONE.test(range) || range === '') return range;
	if (/\d\s*L$/.test(value)) return `range > ${range}`;
	return /\d\s*H$/.test(value) ? `range < ${range}` : '';
}

/** Rows over the names that say nothing but what the values are: "Units:", "Reference:". */
function rowsAbove(lines: readonly string[], tests: readonly Over[], isComma: boolean): readonly Row[] {
	const rows: Row[] = [];
	for (const line of lines.toReversed()) {
		const row = rowOf(line, tests, isComma);
		if (!row || row.kind === 'value') break;
		rows.push(row);
	}
	return rows;
}

/** A day and a month at the line's beginning. */
const SHORT_DATE = /^\s*(\d{1,2}[/.]\d{1,2})(?![\d/.,])/;

function rowOf(line: string, tests: readonly Over[], isComma: boolean): Row | undefined {
	const short = datesIn(line).length === 0 ? SHORT_DATE.exec(line)?.[1] : undefined;
	const date = datesIn(line)[0] ?? (short ? `${short.replace('.', '/')}/${NO_YEAR}` : '');
	const text = plainLine(short ? line.replace(short, ' ') : line);
	const { fields } = fieldsOf(text, 0, isComma);
	if (fields.some(({ kind }) => kind === 'name')) return undefined;
	const numbers = fields.filter(isNumeric);
	const units = fields.filter((field) => field.kind === 'unit');
	if (numbers.length === 0 && units.length > 0)
		return {
			kind: 'unit',
			date: '',
			cells: unitsFor(
				tests,
				units.map((unit) => unit.text),
			),
		};
	const isRange =
		date === '' &&
		(RANGE_ROW.test(line) || numbers.filter(({ kind }) => kind === 'value').length < numbers.length / 2);
	const cells = numbers.length === tests.length ? written(fields, isComma) : cellsFor(text, tests.length);
	if (!cells) return undefined;
	return {
		kind: isRange ? 'range' : 'value',
		date,
		cells: isRange ? cells.map((cell) => (LONE.test(cell) ? cell : `range ${cell}`)) : cells,
	};
}

type Numeric = Extract<Field, { kind: 'value' | 'bound' | 'range' }>;
const isNumeric = (field: Field): field is Numeric => ['value', 'bound', 'range'].includes(field.kind);

/** Each number as it is read, with the flag behind it. */
function written(fields: FieldLine['fields'], isComma: boolean): readonly string[] {
	const cells: string[] = [];
	const write = (number: number) => (isComma ? String(number).replace('.', ',') : String(number));
	for (const field of fields) {
		if (field.kind === 'range') cells.push(`${write(field.low)} - ${write(field.high)}`);
		else if (field.kind === 'bound') cells.push(`${field.comparator} ${write(field.number.value)}`);
		else if (field.kind === 'value') cells.push(write(field.number.value));
		else if (field.kind === 'flag' && cells.length > 0 && field.flag !== 'N')
			cells.push(`${cells.pop()} ${field.flag}`);
	}
	return cells;
}

/** A row with empty places: its last cells are those of the tests. */
function cellsFor(text: string, count: number): readonly string[] | undefined {
	const cells = cellsOf(text);
	const own = cells.slice(-count);
	const isWhole = cells.length === count || cells.length === count + 1;
	return isWhole &&
		own.every((cell) => kindOfCell(cell) !== 'text') &&
		own.some((cell) => kindOfCell(cell) !== 'none')
		? own.map((cell) => (kindOfCell(cell) === 'none' ? '' : cell))
		: undefined;
}

/** Tests without a unit leave their place empty: each unit goes to the next test that is given in it. */
function unitsFor(tests: readonly Over[], units: readonly string[]): readonly string[] {
	if (units.length === tests.length) return units;
	let next = 0;
	return tests.map(({ test }) => {
		const unit = units[next];
		if (unit === undefined || inFirstUnit(test, 1, unit) === undefined) return '';
		next++;
		return unit;
	});
}
