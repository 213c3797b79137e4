/** Heads of tables, of one line or of several: what each column holds. Pure. */
import { dateOf, timeOf, withoutMoment } from './dates.ts';
import { findNames } from './names.ts';
import { type Cell, placedCells } from './placed.ts';

export type Role =
	| 'name'
	| 'value'
	| 'unit'
	| 'range'
	| 'flag'
	| 'low'
	| 'high'
	/** Of an earlier visit. */
	| 'older'
	/** Of a treatment, an alarm or a wish: no range of the laboratory. */
	| 'limit'
	/** A result of the day that its head names. */
	| 'visit'
	/** Nothing of the result. */
	| 'other'
	/** A number of which nothing is known. */
	| 'unclear';

export interface Column {
	readonly role: Role;
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
	[
		'older',
		/^(?:(?:the )?(?:previous|prev\.?|prior|last|before|earlier|former|old|older|preceding|historic(?:al)?|baseline|peak|nadir|ant[ée]riorit[ée]s?|ant[ée]rieure?s?|vorwerte?|vorbefunde?|vorige|eerdere?|tidligere|f[öo]reg[åa]ende|anterior(?:es)?|precedent[ei]|poprzedni\w*|edellinen)(?![\p{L}])|(?:\d+|one|two|three|six) (?:days?|weeks?|months?|years?) (?:ago|before)\b)/iu,
	],
	[
		'limit',
		/\b(?:treat(?:ment)?|target|goal|aim|action|alert|critical|panic|alarm|decision|dose|dosing|proceed|go[\s-]?ahead|to (?:go|start|treat|proceed|continue)|(?:give|go|hold|withhold|stop|ok|act|call) if|needed|required|thresholds?|cut-?offs?|phone)\b|^(?:too (?:low|high)|below|above|under|over|insufficient|insufficiency|deficien(?:t|cy)|borderline|sub-?optimal|excess(?:ive)?|toxic)(?: range)?$/i,
	],
	[
		'low',
		/^(?:(?:ref\.?|reference|range|normal|limit)?\s*(?:low(?:er|est)?|min(?:imum)?\.?|from|von)(?:\s*(?:limit|ref\.?|reference|end|bound|range|normal))?|LLN|ref lo)$/i,
	],
	[
		'high',
		/^(?:(?:ref\.?|reference|range|normal|limit)?\s*(?:high(?:er|est)?|upper|max(?:imum)?\.?|to|bis)(?:\s*(?:limit|ref\.?|reference|end|bound|range|normal))?|ULN|ref hi)$/i,
	],
	[
		'flag',
		/^(?:flags?|flg|fl|h\/l|rating|status|abn(?:ormal)?|interpretation|note|H\/L|ind(?:icator)?)\.?$/i,
	],
	[
		'unit',
		/^(?:units?|unit of measure|uom|einheit(?:en)?|maßeinheit|unités?|unidad(?:es)?|unit[àa]|eenheid|enhed(?:er)?|enhet(?:er)?|yksikk[öo]|jednostk[ai]|unidade)\.?$/i,
	],
	[
		'range',
		/\b(?:range|reference|interval|limits|normal|ref|expected|referen[zct][a-zåäöæø-]*|r[ée]f[ée]rences?|referencia|riferimento|referentie\w*|referens\w*|viite\w*|norm(?:al)?(?:bereich|werte?)|sollwerte?|normes?|norma|norms?|zakres|optimal|desirable|ideal|healthy|sufficient)(?![\p{L}])/iu,
	],
	[
		'value',
		/\b(?:results?|values?|findings?|measured|reading|ergebnis(?:se)?|messwerte?|wert|r[ée]sultats?|resultados?|resultat(?:er|en)?|risultat[oi]|uitslag(?:en)?|resultaat|svar|wynik(?:i)?|tulos|v[äa]rde|this (?:year|visit|time|month|week)|(?:on |at )?discharge|you|current|latest|now|today)(?![\p{L}])/iu,
	],
	[
		'name',
		/\b(?:tests?|analytes?|parameters?|markers?|investigations?|names?|components?|determination|examination|analysis|measure|procedures?|assays?|biomarkers?|(?:lab )?items?|substance|description|untersuchung(?:en)?|bestimmung|parametr[oi]?|param[èe]tres?|analyse[rn]?|analysen?|analys|analyten?|bepaling(?:en)?|pruebas?|determinaci[oó]n(?:es)?|examens?|esam[ei]|badani[ea]|tutkimus|messgröße|kenngröße)(?![\p{L}])/iu,
	],
	['other', /\b(?:method|specimen|sample|code|loinc|comments?|date|time|collected|lab(?:oratory)?|state)\b/i],
];

function roleInWords(text: string): Role | undefined {
	const words = withoutMoment(text)
		.replace(/\([^)]*\)|[^\p{L}\d)]+$|^[^\p{L}\d(]+/gu, ' ')
		.trim();
	const role = ROLES.find(([, pattern]) => pattern.test(words))?.[0];
	// "Target / normal" holds the usual range as well.
	return role === 'limit' && /\b(?:normal|usual|reference)\b/i.test(words) ? 'range' : role;
}

/** What a cell of a head says of its column. */
export function roleOf(text: string): Role {
	// "OK?", "Give?": what somebody decided.
	if (/\p{L}\?$/u.test(text)) return 'other';
	const role = roleInWords(text);
	if (role === 'older' || role === 'limit') return role;
	if (dateOf(text) !== undefined) return 'visit';
	return role ?? (timeOf(text) === undefined ? 'unclear' : 'visit');
}

/** Lines of a head at most. */
const TALLEST = 3;
const LONGEST = 200;

export interface Head {
	readonly columns: readonly Column[];
	/** Its lines. */
	readonly height: number;
}

/** Told before anything else of a line is looked at: most are running text. */
const mayBeHead = (line: string) => line.length <= LONGEST && /\t| {2}|\|/.test(line);

/** The head that begins with this line, the tallest that there is; `undefined` where none of those begins that are read here. */
export function headAt(lines: readonly string[], at: number): Head | undefined {
	if (!mayBeHead(lines[at] ?? '')) return undefined;
	for (let height = TALLEST; height > 0; height--) {
		const rows = lines.slice(at, at + height).map((line) => ({ line, cells: placedCells(line) }));
		if (rows.length < height || !rows.every(({ line, cells }) => isHeadLine(line, cells, height))) continue;
		const cells = height === 1 ? rows[0]?.cells : overEachOther(rows.map((row) => row.cells));
		const columns = cells && columnsOf(cells);
		if (columns && isClear(columns, height)) return { columns, height };
	}
	return undefined;
}

/** How many columns a line names that holds earlier results beside others, and isn't understood as a whole; 0 for other lines. */
export function unclearColumns(line: string): number {
	if (!mayBeHead(line)) return 0;
	const cells = placedCells(line);
	if (!isHeadLine(line, cells, 1)) return 0;
	const roles = cells.map(({ text }) => roleOf(text));
	return roles.includes('older')
		? roles.filter((role) => ['older', 'visit', 'value'].includes(role)).length
		: 0;
}

/** Letters before a lone cell that stands over a column, and isn't a title. */
const INDENT = 10;

function isHeadLine(line: string, cells: readonly Cell[], height: number): boolean {
	const isOver = height > 1 && (cells[0]?.start ?? 0) >= INDENT;
	if (
		cells.length < (isOver ? 1 : 2) ||
		line.length > LONGEST ||
		findNames(line).length > 0 ||
		/:(?!\d)/.test(line)
	)
		return false;
	return cells.every(
		({ text }) => text.length <= 30 && (isHeadCell(text) || (height > 1 && timeOf(text) !== undefined)),
	);
}

/** Numbers that a head may have: of a visit, and of how long ago it was. */
const COUNT = /\p{L}+\.?[ -]?\d{1,2}(?!\d)|\b\d{1,2} (?:days?|weeks?|months?|years?)\b/gu;
/** Dates of these are stations of one sample. */
const OF_SAMPLE =
	/\b(?:coll|rec'?d|rcvd|rep|rptd?|req|drawn|entry|exit|seen|typed|due|taken|collected|received|reported|printed|requested|admitted|born|birth|dob|page)\b/i;

function isHeadCell(text: string): boolean {
	const rest = withoutMoment(text)
		.replace(/\(?\d{1,2}[-/](?:\d{4}|\d{2})(?!\d)\)?/, ' ')
		.replace(COUNT, ' ');
	return !/[\d%<>≤≥]/.test(rest) && !OF_SAMPLE.test(text);
}

function columnsOf(cells: readonly Cell[]): readonly Column[] {
	const columns = withBands(
		withVisits(cells.map(({ text, start, end }) => ({ role: roleOf(text), text, start, end }))),
	);
	const [first, ...others] = columns;
	if (!first || columns.some(({ role }) => role === 'name')) return columns;
	// Over the names may stand nothing, or what they are of.
	if (first.role === 'unclear') return [{ ...first, role: 'name' }, ...others];
	return [{ role: 'name', text: '', start: -1, end: first.start > 2 ? 1 : 0 }, ...columns];
}

/** The newest, however many dates stand over other columns. */
const NEWEST = /\b(?:now|today|current|latest|most recent)\b/i;

/** One date alone tells no visits apart: the column holds what its words say, or what the others leave. */
function withVisits(columns: readonly Column[]): readonly Column[] {
	const has = (role: Role) => columns.some((column) => column.role === role);
	const visits = columns.filter(({ role }) => role === 'visit').length;
	const values = columns.filter(({ role }, at) => role === 'value' && at > 0).length;
	// Beside one result without a day, days are those of earlier ones.
	if (visits > 1 && values === 1)
		return columns.map((column) => (column.role === 'visit' ? { ...column, role: 'older' } : column));
	if (visits !== 1) return columns;
	const isBesideNewest = columns.some(({ role, text }) => role === 'value' && NEWEST.test(text));
	const left = has('older') && !has('value') ? 'value' : 'unclear';
	const ofVisit = (text: string) => (isBesideNewest ? 'older' : (roleInWords(text) ?? left));
	return columns.map((column) =>
		column.role === 'visit' ? { ...column, role: ofVisit(column.text) } : column,
	);
}

/** "Low | Normal | High": bands beside the range are no ends of it. */
function withBands(columns: readonly Column[]): readonly Column[] {
	if (!columns.some(({ role }) => role === 'range')) return columns;
	return columns.map((column) =>
		column.role === 'low' || column.role === 'high' ? { ...column, role: 'limit' } : column,
	);
}

/** Whether it says what each of its columns is, and more than that they are of several dates. */
function isClear(columns: readonly Column[], height: number): boolean {
	const count = (role: Role) => columns.filter((column) => column.role === role).length;
	const [visits, values] = [count('visit'), count('value')];
	if (height > 1 && (count('unclear') > 0 || isTitled(columns))) return false;
	if (count('low') === 1 && count('high') === 1 && values === 1) return true;
	if (count('unclear') > 0 || count('range') > 1 || count('unit') > 1) return false;
	if (values === 1 && visits === 0)
		return count('limit') + count('older') > 0 || (height > 1 && count('range') === 1);
	if (values > 0 || visits < 2) return false;
	return count('limit') > 0 || height > 1 || columns.some(isMoreThanDate);
}

/** Words over the head are none of its own. */
function isTitled(columns: readonly Column[]): boolean {
	const first = columns.find(({ text }) => text !== '')?.text ?? '';
	return (
		(first.match(/\p{L}+/gu)?.length ?? 0) > 2 && dateOf(first) === undefined && timeOf(first) === undefined
	);
}

/** "Cycle 4  9/10/26" */
function isMoreThanDate({ role, text }: Column): boolean {
	return role === 'visit' && /[\p{L}\d]/u.test(withoutMoment(text));
}

/** Cells of several lines that stand over each other, as one; `undefined` where one stands over two of a line. */
function overEachOther(rows: readonly (readonly Cell[])[]): readonly Cell[] | undefined {
	if (rows.some((cells) => cells.some(({ isTabbed }) => isTabbed))) return undefined;
	let joined: Cell[] = [];
	for (const cells of rows) {
		const next: Cell[] = [];
		const isOver = (cell: Cell, other: Cell) => other.start < cell.end && cell.start < other.end;
		if (joined.some((over) => cells.filter((cell) => isOver(cell, over)).length > 1)) return undefined;
		for (const cell of cells) {
			const under = joined.filter((over) => isOver(cell, over));
			if (under.length > 1) return undefined;
			const [over] = under;
			joined = joined.filter((each) => each !== over);
			next.push(
				over
					? {
							text: `${over.text} ${cell.text}`,
							start: Math.min(over.start, cell.start),
							end: Math.max(over.end, cell.end),
							isTabbed: false,
						}
					: cell,
			);
		}
		joined = [...joined, ...next];
	}
	return joined.sort((a, b) => a.start - b.start);
}
