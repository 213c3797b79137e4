/** What a cell of a table, or a line of a table that was taken apart, holds. Pure. */
import { type Token, tokenise } from './tokens.ts';

/** Of an empty cell only strokes and tabs tell. Tabs, two spaces and strokes part columns. */
const CELLS = /\s*\|\s*| *\t *| {2,}/;

export function cellsOf(line: string): string[] {
	return line.trim().split(CELLS);
}

export type CellKind = 'value' | 'unit' | 'range' | 'flag' | 'none' | 'text';

/** Stands where a value was not measured or not asked for. */
const NONE =
	/^(?:-{1,3}|–|—|\.{1,3}|n\/?[adt]|nil|pending|not done|not tested|ha?emoly[sz]ed|clotted|insufficient)?$/i;
const SIGNS = new Set<Token['kind']>(['flag', 'open', 'close', 'gap', 'end']);

const MARK = /(?<=^[<>]?\s*\d[\d.,]*\s*)[A-Z]$/;

/** @param text without dates */
export function kindOfCell(text: string): CellKind {
	const cell = text.trim();
	if (NONE.test(cell)) return 'none';
	// "5.4 F": a letter that the sheet explains below.
	const tokens = tokenise(cell.replace(MARK, '')).filter(({ kind }) => kind !== 'gap' && kind !== 'end');
	if (tokens.length === 0 || tokens.some(({ kind }) => kind === 'word')) return 'text';
	if (tokens.every(({ kind }) => SIGNS.has(kind))) return 'flag';
	if (tokens.every(({ kind }) => kind === 'unit' || SIGNS.has(kind))) return 'unit';
	const numbers = tokens.filter(({ kind }) => kind === 'number').length;
	if (tokens.some(({ kind }) => kind === 'dash' || kind === 'range-word'))
		return numbers > 0 ? 'range' : 'text';
	if (numbers !== 1) return 'text';
	const [first, second] = tokens;
	if (first?.kind === 'number') return 'value';
	const isBound = first?.kind === 'less' || first?.kind === 'more';
	return isBound && second?.kind === 'number' && first.mayBeValue ? 'value' : 'range';
}

/** One end of a range, or a value below or above what can be measured. */
export function isBound(text: string): boolean {
	return /^\s*(?:[<>≤≥]|(?:up to|upto|below|under|less than|above|over|more than|at least|at most)\b)/i.test(
		text,
	);
}

/** `< 5` may be a value, and a range as well. */
export function mayBeRange(text: string): boolean {
	return kindOfCell(text) === 'range' || /^\s*[<>≤≥]/.test(text);
}

const RANGE_HEAD = /\b(?:range|reference|interval|limits|normal|norm)\b/i;
const VALUE_HEAD = /\b(?:results?|values?|findings?|measured|you)\b/i;

/** Which of both a table's head, without its dates, names first; `undefined` for lines that are no head. */
export function saysRangeFirst(line: string): boolean | undefined {
	const cells = cellsOf(line);
	const range = cells.findIndex((cell) => RANGE_HEAD.test(cell));
	const value = cells.findIndex((cell) => (VALUE_HEAD.test(cell) || cell === '·') && !RANGE_HEAD.test(cell));
	return range < 0 || value < 0 || /\d/.test(line) ? undefined : range < value;
}
