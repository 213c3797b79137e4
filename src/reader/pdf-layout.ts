/**
 * What a page of a PDF says, out of pieces of text and where they stand: a PDF knows no lines, paragraphs or tables. Pure.
 * Lengths are points of the page, from its lower left corner.
 */
import type { Piece } from './pieces.ts';
import { widthOfLetter, writtenIn } from './places.ts';

/** A piece of text as pdf.js hands it out. */
export interface PdfText {
	readonly str: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of its letters. */
	readonly height: number;
}

interface Cell {
	text: string;
	readonly left: number;
	right: number;
}

interface Line {
	readonly y: number;
	readonly height: number;
	readonly cells: Cell[];
}

/** In heights of a letter: a gap that parts words, and one that parts columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.4;
/** Lines of a paragraph stand closer than this. */
const LINE_GAP = 1.75;
/** A line of a paragraph goes on when it fills this much of the text's width. */
const FULL = 0.8;
const HEADING = 1.15;

export function layOutPage(texts: readonly PdfText[]): Piece[] {
	const lines = joinRows(linesOf(texts.filter(({ str }) => str !== '')));
	if (lines.length === 0) return [];
	const usual = median(lines.map(({ height }) => height));
	const width = Math.max(...lines.map((line) => rightOf(line) - leftOf(line)));
	const letter = widthOfLetter(lines.flatMap(({ cells }) => cells));
	const pieces: Piece[] = [];
	for (let at = 0; at < lines.length; ) {
		const end = endOfGroup(lines, at, width, usual);
		const group = lines.slice(at, end);
		const [first] = group;
		if (first && first.cells.length > 1) {
			pieces.push(tableOf(group, letter));
		} else {
			const text = group.map(textOf).reduce((before, next) => joined(before, next));
			const isHeading = first !== undefined && first.height > usual * HEADING && group.length <= 3;
			if (isHeading) pieces.push({ kind: 'heading', level: first.height > usual * 1.4 ? 2 : 3, text });
			else pieces.push({ kind: 'paragraph', text });
		}
		at = end;
	}
	return together(pieces);
}

function tableOf(lines: readonly Line[], letter: number): Piece {
	const rows = lines.map(({ cells }) => cells);
	return {
		kind: 'table',
		rows: rows.map((cells) => cells.map(({ text }) => text)),
		written: writtenIn(rows, letter),
	};
}

/** Text in the file's own order, which is that of reading in most; a new line where it goes up, down or back. */
function linesOf(texts: readonly PdfText[]): Line[] {
	const lines: Line[] = [];
	for (const { str, x, y, width, height } of texts) {
		const line = lines.at(-1);
		const cell = line?.cells.at(-1);
		const isSame = line && cell && Math.abs(line.y - y) < Math.max(line.height, height) * 0.5;
		// Spaces come as texts of their own, some of no height.
		if (str.trim() === '') {
			if (isSame && x < cell.right + line.height * COLUMN_GAP && width < line.height * COLUMN_GAP) {
				cell.text += ' ';
				cell.right = Math.max(cell.right, x + width);
			}
			continue;
		}
		if (!isSame || x < cell.left) {
			lines.push({ y, height: height || 10, cells: cellsOf(str, x, width) });
			continue;
		}
		const gap = x - cell.right;
		if (gap > line.height * COLUMN_GAP) line.cells.push(...cellsOf(str, x, width));
		else {
			cell.text += `${gap > line.height * WORD_GAP && !/\s$/.test(cell.text) ? ' ' : ''}${str}`;
			cell.right = x + width;
		}
	}
	for (const { cells } of lines) for (const cell of cells) cell.text = cell.text.replace(/\s+/g, ' ').trim();
	return lines;
}

/** One text can hold a whole row, its columns parted by spaces. */
function cellsOf(str: string, x: number, width: number): Cell[] {
	const parts = str.trim().split(/ {3,}|\t+/);
	const each = width / Math.max(1, str.length);
	return parts.map((text, at) => {
		const left = x + each * str.indexOf(text);
		return { text, left, right: at === parts.length - 1 ? x + width : left + each * text.length };
	});
}

/**
 * Some programs write a table column by column: short lines at the heights of earlier ones and right of them are the same row.
 * Columns of running text are long, and stay apart.
 */
function joinRows(lines: readonly Line[]): Line[] {
	const rows: Line[] = [];
	for (const line of lines) {
		const row = rows.findLast(
			(each) =>
				Math.abs(each.y - line.y) < Math.max(each.height, line.height) * 0.4 &&
				[...each.cells, ...line.cells].every(({ text }) => text.length <= 40),
		);
		const isBeside =
			row && (leftOf(line) > rightOf(row) || rightOf(line) < leftOf(row) || isBetween(row, line));
		if (!row || !isBeside) rows.push(line);
		else {
			row.cells.push(...line.cells);
			row.cells.sort((a, b) => a.left - b.left);
		}
	}
	return rows;
}

function isBetween(row: Line, line: Line): boolean {
	return row.cells.every(({ left, right }) => right < leftOf(line) || left > rightOf(line));
}

/** Where the paragraph or table that begins at `start` ends. */
function endOfGroup(lines: readonly Line[], start: number, width: number, usual: number): number {
	let at = start + 1;
	for (; at < lines.length; at++) {
		const before = lines[at - 1] as Line;
		const line = lines[at] as Line;
		const isTable = before.cells.length > 1;
		if (isTable !== line.cells.length > 1) break;
		const gap = before.y - line.y;
		if (gap <= 0 || gap > Math.max(usual, before.height) * LINE_GAP * (isTable ? 1.6 : 1)) break;
		if (isTable) continue;
		const isAlike = Math.abs(before.height - line.height) < usual * 0.1;
		const isFull = rightOf(before) - leftOf(before) >= width * FULL;
		if (!isAlike || !isFull) break;
	}
	return at;
}

/** Paragraphs of one short line each, one after the other, are lines of one: an address. */
function together(pieces: readonly Piece[]): Piece[] {
	const all: Piece[] = [];
	let isShort = false;
	for (const piece of pieces) {
		const before = all.at(-1);
		const isNowShort = piece.kind === 'paragraph' && piece.text.length <= 60 && !/[.!?]$/.test(piece.text);
		if (isShort && isNowShort && before?.kind === 'paragraph' && piece.kind === 'paragraph') {
			all[all.length - 1] = { kind: 'paragraph', text: `${before.text}\n${piece.text}` };
		} else all.push(piece);
		isShort = isNowShort;
	}
	return all;
}

/** Words that were parted at a line's end are put together again, unless the hyphen is their own. */
function joined(before: string, next: string): string {
	if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
	const parted = /(\p{L}+)-$/u.exec(before);
	if (!parted || !/^\p{Ll}/u.test(next)) return `${before} ${next}`;
	const isOwn = /^(non|anti|self|well|long|short|high|low|follow|post|pre|x|co|mid)$/i.test(parted[1] ?? '');
	return isOwn ? before + next : before.slice(0, -1) + next;
}

function textOf({ cells }: Line): string {
	return cells.map(({ text }) => text).join(' ');
}

function leftOf({ cells }: Line): number {
	return Math.min(...cells.map(({ left }) => left));
}

function rightOf({ cells }: Line): number {
	return Math.max(...cells.map(({ right }) => right));
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
