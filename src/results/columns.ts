/** Tables whose head names their columns: ends of ranges that have columns of their own become one range, columns that say nothing of a result go. Pure. */
import { cellsOf, kindOfCell } from './cells.ts';
import { findNames } from './names.ts';

type Role = 'name' | 'value' | 'unit' | 'range' | 'flag' | 'low' | 'high' | 'other';

const ROLES: readonly (readonly [Role, RegExp])[] = [
	[
		'low',
		/^(?:(?:ref\.?|reference|range|normal|limit)?\s*(?:low(?:er)?|min(?:imum)?\.?|from|von)(?:\s*(?:limit|ref\.?|reference|end|bound|range|normal))?|LLN|ref lo)$/i,
	],
	[
		'high',
		/^(?:(?:ref\.?|reference|range|normal|limit)?\s*(?:high(?:er)?|upper|max(?:imum)?\.?|to|bis)(?:\s*(?:limit|ref\.?|reference|end|bound|range|normal))?|ULN|ref hi)$/i,
	],
	['flag', /^(?:flag|flags|rating|status|abn(?:ormal)?|interpretation|note|H\/L|ind(?:icator)?)\.?$/i],
	['unit', /^(?:units?|unit of measure|uom|einheit|unité|unidades?)\.?$/i],
	['range', /\b(?:range|reference|interval|limits|normal|ref|expected|referenz\w*|norms?)\b/i],
	['value', /\b(?:results?|values?|findings?|measured|reading|ergebnis|wert|you|current)\b/i],
	[
		'name',
		/\b(?:tests?|analytes?|parameters?|markers?|investigations?|names?|components?|determination|examination|analysis|measure)\b/i,
	],
];

interface Head {
	readonly roles: readonly Role[];
}

/** Empty ones at the ends too. */
function allCellsOf(line: string): readonly string[] {
	return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : cellsOf(line);
}

function roleOf(cell: string): Role {
	return ROLES.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? 'other';
}

function headOf(line: string): Head | undefined {
	if (line.length > 200 || /\d/.test(line)) return undefined;
	const roles = allCellsOf(line).map(roleOf);
	const has = (role: Role) => roles.filter((each) => each === role).length === 1;
	if (!has('low') || !has('high') || !has('value') || findNames(line).length > 0) return undefined;
	// Over the names may stand nothing.
	return { roles: has('name') || roles[0] === 'other' ? roles : ['name', ...roles] };
}

/** @returns as many lines; each row of such a table as name, value, unit, range, flag */
export function withRanges(lines: readonly string[]): readonly string[] {
	let head: Head | undefined;
	return lines.map((line) => {
		const next = headOf(line);
		if (next) head = next;
		return head && !next ? (rowOf(line, head) ?? line) : line;
	});
}

function rowOf(line: string, { roles }: Head): string | undefined {
	const cells = allCellsOf(line);
	const isNamed = findNames(cells[0] ?? '').length > 0 || findNames(cells[1] ?? '').length > 0;
	if (!isNamed || cells.length < 3) return undefined;
	const placed =
		cells.length === roles.length
			? cells.map((cell, at) => [roles[at], cell] as const)
			: placedByKind(cells, roles);
	if (!placed) return undefined;
	const of = (role: Role) => placed.find(([each]) => each === role)?.[1] ?? '';
	const [low, high] = [of('low'), of('high')];
	const range =
		low !== '' && high !== ''
			? `${low} - ${high}`
			: low === ''
				? high && `range < ${high}`
				: `range > ${low}`;
	const name = placed.find(([role, cell]) => role === 'name' || findNames(cell).length > 0)?.[1] ?? '';
	const rest = placed.flatMap(([role, cell]) =>
		role === 'other' && kindOfCell(cell) === 'value' ? [cell] : [],
	);
	return [name, of('value'), of('unit'), range, of('flag'), ...rest].filter((cell) => cell !== '').join('\t');
}

const NUMERIC = new Set<Role>(['value', 'low', 'high']);

/** Empty cells were lost: three numbers are those of the head, in its order. */
function placedByKind(
	cells: readonly string[],
	roles: readonly Role[],
): (readonly [Role, string])[] | undefined {
	const numeric = roles.filter((role) => NUMERIC.has(role));
	const numbers = cells.slice(1).filter((cell) => kindOfCell(cell) === 'value');
	const ofNumbers = numbers.length === numeric.length ? numeric : rolesOfTwo(numeric, cells);
	if (ofNumbers.length !== numbers.length) return undefined;
	let taken = 0;
	return cells.map((cell, at) => {
		if (at === 0) return ['name', cell] as const;
		const kind = kindOfCell(cell);
		if (kind === 'value') return [ofNumbers[taken++] ?? 'other', cell] as const;
		return [kind === 'unit' || kind === 'flag' ? kind : 'other', cell] as const;
	});
}

/** One end of a range is missing: which of both is the value, its place and the flag tell; where they don't, the other number makes a doubt. */
function rolesOfTwo(numeric: readonly Role[], cells: readonly string[]): readonly Role[] {
	const end = cells.some((cell) => /^\W?L\W?$|^low$|↓/i.test(cell.trim()))
		? 'low'
		: cells.some((cell) => /^\W?H\W?$|^high$|↑/i.test(cell.trim()))
			? 'high'
			: 'other';
	if (numeric.at(-1) === 'value' || (numeric[1] === 'value' && end === 'low')) return [end, 'value'];
	return ['value', end === 'low' && numeric[1] === 'value' ? 'other' : end];
}
