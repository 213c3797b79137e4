/** Cells of a line with the place where they stand. Pure. */

export interface Cell {
	readonly text: string;
	/** Letters from the line's beginning; the cell's number where tabs part the line. */
	readonly start: number;
	readonly end: number;
	readonly isTabbed: boolean;
}

/** Two spaces and strokes part cells, tabs where there are any. */
const SPACED = /[^\s|]+(?: [^\s|]+)*/g;
const TABBED = /[^\t|]*[^\s|]/g;

/** Spaces before tabs keep the places that cells had where they were written. */
export function placedCells(line: string): readonly Cell[] {
	if (line.includes('\t') && !line.includes(' \t'))
		return line
			.split('\t')
			.map((text, at) => ({ text: text.trim(), start: at, end: at + 1, isTabbed: true }));
	return [...line.matchAll(line.includes('\t') ? TABBED : SPACED)].map(({ 0: text, index }) => ({
		text: text.trim(),
		start: index + text.length - text.trimStart().length,
		end: index + text.length,
		isTabbed: false,
	}));
}

/** @returns the line without what keeps its cells' places */
export function withoutPlaces(line: string): string {
	return line.includes(' \t') ? line.trim().replace(/ *\t */g, '\t') : line.replace(/^ +/, '');
}
