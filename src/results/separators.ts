/** Columns that are parted by strokes, semicolons or commas get tabs between them, as the columns of other sheets have. Pure. */
import { findNames } from './names.ts';

/** Fewer lines and fewer columns are no table. */
const FEWEST_LINES = 3;
const FEWEST_CELLS = 3;

type Split = (line: string) => readonly string[];

const SPLITS: readonly Split[] = [
	(line) => line.split(';'),
	(line) => line.split(/(?:^|\s+):(?=\s|$)/),
	byCommas,
];

/** "PSA, total" and "4,2 mmol/L" are one cell: commas of a table have no space behind them. */
function byCommas(line: string): readonly string[] {
	return line.includes('\t') ? [line] : cellsByComma(line);
}

function hasCommas(line: string): boolean {
	return line.match(COMMA) !== null;
}

/** Commas that part no decimals. */
const COMMA = /(?<=[\p{L})"\]]),(?=\S)|(?<=\S),(?=[\p{L}("[<>])/gu;

const COMMA_CELL = /"((?:[^"]|"")*)"(?=,|$)|((?:[^,"]|,(?= ))*)(?=,|$)/y;

function cellsByComma(line: string): readonly string[] {
	const cells: string[] = [];
	for (let from = 0; from <= line.length; ) {
		COMMA_CELL.lastIndex = from;
		const cell = COMMA_CELL.exec(line);
		if (!cell) return [line];
		cells.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
		from = COMMA_CELL.lastIndex + 1;
	}
	return cells;
}

/** @returns as many lines */
export function withTabs(all: readonly string[]): readonly string[] {
	const lines = all.map((line) =>
		line.split('|').length >= FEWEST_CELLS
			? line.replace(/^\s*\|(.*)\|\s*$/, '$1').replace(/[ \t]*\|[ \t]*/g, '\t')
			: line,
	);
	const ofOneTest = lines.filter(
		(line) =>
			line.length < 400 && /\d/.test(line) && new Set(findNames(line).map(({ test }) => test)).size === 1,
	);
	for (const split of SPLITS) {
		const count = commonCount(ofOneTest, split);
		if (count === undefined || (split === byCommas && !ofOneTest.some(hasCommas))) continue;
		return lines.map((line) => {
			const cells = line.length < 400 ? split(line) : [];
			return cells.length === count ? cells.map((cell) => cell.trim()).join('\t') : line;
		});
	}
	return lines;
}

/** How many cells most lines have; `undefined` where they don't agree. */
function commonCount(lines: readonly string[], split: Split): number | undefined {
	const counts = new Map<number, number>();
	for (const line of lines) {
		const count = split(line).length;
		counts.set(count, (counts.get(count) ?? 0) + 1);
	}
	const [most = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
	const [cells, times] = most as [number, number];
	return cells >= FEWEST_CELLS && times >= FEWEST_LINES && times >= lines.length * 0.6 ? cells : undefined;
}
