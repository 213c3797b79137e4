/** A table as text → its rows. Pure; knows nothing of what the columns mean. */
import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

export type Row = FullRow | BrokenRow;

export interface FullRow {
	/** Of the text, beginning with 1: where the row begins. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** A row that can't be understood: for its quotation marks, or because it doesn't end. */
export interface BrokenRow {
	readonly line: number;
	readonly cells?: undefined;
	readonly why: 'quotes' | 'too long';
	/** Nothing below it was read, because there were too many like it. */
	readonly isEnd: boolean;
}

/** UTF-16 units. No row that could be used is longer; what a mark that never closes may swallow is no more than this. */
const WINDOW = 50_000;
/** Each costs a window to be read again: a file with more is none that was meant to be a table. */
const MOST_BROKEN = 100;
/** UTF-16 units that are looked at to tell what parts the columns. */
const SAMPLE = 20_000;

/**
 * @param text line breaks are `\n`
 * @param delimiter what parts the columns
 */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<Row> {
	let start = 0;
	let line = 1;
	let broken = 0;
	while (start < text.length) {
		const end = Math.min(start + WINDOW, text.length);
		const { rows, isBroken } = completeRows(text.slice(start, end), delimiter, end === text.length);
		for (const { cells, length } of rows) {
			yield { line, cells };
			line += lineBreaks(text, start, start + length);
			start += length;
		}
		if (!isBroken) continue;
		broken++;
		const lineEnd = text.indexOf('\n', start);
		const next = lineEnd === -1 ? text.length : lineEnd + 1;
		const why = text.slice(start, next).includes('"') ? 'quotes' : 'too long';
		yield { line, why, isEnd: broken === MOST_BROKEN };
		if (broken === MOST_BROKEN) return;
		// What the mark swallowed may be good rows: on with the next line.
		start = next;
		line++;
	}
}

interface RowInWindow {
	readonly cells: readonly string[];
	/** UTF-16 units, its line break included. */
	readonly length: number;
}

/** @returns the rows that end in this window, up to the first that can't be understood */
function completeRows(
	window: string,
	delimiter: Delimiter,
	isLast: boolean,
): { readonly rows: readonly RowInWindow[]; readonly isBroken: boolean } {
	const rows: RowInWindow[] = [];
	let read = 0;
	let isBroken = false;
	const parser = new Papa.Parser({
		delimiter,
		newline: '\n',
		quoteChar: '"',
		step: ({ data, errors, meta }) => {
			// The parser tells of its last row also after it has been stopped.
			if (isBroken) return;
			isBroken = errors.length > 0;
			if (isBroken) parser.abort();
			else rows.push({ cells: data[0] as string[], length: meta.cursor - read });
			read = meta.cursor;
		},
	});
	parser.parse(window, 0, !isLast);
	return { rows, isBroken: isBroken || rows.length === 0 };
}

function lineBreaks(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

/**
 * What stands behind the first word of most lines: words hold no commas and semicolons, as what they mean does.
 * @param text line breaks are `\n`
 * @returns nothing where no line has a second column
 */
export function delimiterOf(text: string): Delimiter | undefined {
	const counts = new Map<Delimiter, number>();
	const sample = text.slice(0, SAMPLE);
	for (const [, found] of sample.matchAll(/^(?:"(?:[^"]|"")*"|[^"\n,;\t][^\n,;\t]*)? *([,;\t])/gm)) {
		const delimiter = found as Delimiter;
		counts.set(delimiter, (counts.get(delimiter) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
