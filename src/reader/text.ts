/** Plain text → pieces. Pure. */
import type { Piece } from './pieces.ts';

/** Lines that are longer than this on average were broken by a machine, and flow again. */
const WRAPPED = 60;
const COLUMNS = /\t+| {2,}/;
const BULLET = /^\s*(?:[•·▪‣*–-]|\d{1,2}[.)])\s+/;

/** Paragraphs are parted by empty lines; lines with columns stay columns; short lines stay lines. */
export function readText(text: string): Piece[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/\f/g, '\n\n')
		.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
		.split(/\n[^\S\n]*\n+/)
		.flatMap(readBlock);
}

function readBlock(block: string): Piece[] {
	const lines = block
		.split('\n')
		.map((line) => line.trimEnd())
		.filter((line) => line.trim() !== '');
	if (lines.length === 0) return [];
	const isColumned =
		lines.filter((line) => COLUMNS.test(line.trim())).length >= Math.max(1, lines.length / 3);
	if (isColumned) return [tableOf(lines)];
	if (lines.length > 1 && lines.every((line) => BULLET.test(line))) {
		const ordered = lines.every((line) => /^\s*\d/.test(line));
		return [{ kind: 'list', ordered, items: lines.map((line) => line.replace(BULLET, '')) }];
	}
	const [only = ''] = lines;
	if (lines.length === 1 && isTitle(only)) return [{ kind: 'heading', level: 2, text: only.trim() }];
	const average = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
	const isWrapped = lines.length > 1 && average > WRAPPED && !isParted(lines);
	return [{ kind: 'paragraph', text: lines.map((line) => line.trim()).join(isWrapped ? ' ' : '\n') }];
}

function tableOf(lines: readonly string[]): Piece {
	const rows = lines.map((line) => line.trim().split(COLUMNS));
	if (lines.some((line) => line.includes('\t'))) return { kind: 'table', rows };
	return { kind: 'table', rows, written: lines.map((line) => line.replace(/(?<=\S +) (?=\S)/g, '\t')) };
}

/** Most lines have columns that are parted by strokes, semicolons or commas without a space. */
function isParted(lines: readonly string[]): boolean {
	const parted = lines.filter((line) => /\|[^|]*\|/.test(line) || /;[^;\s][^;]*;|,[^,\s][^,]*,\S/.test(line));
	return parted.length > lines.length / 2;
}

/** A short line in capitals. */
function isTitle(line: string): boolean {
	const words = line.trim();
	return words.length <= WRAPPED && /\p{Lu}{3}/u.test(words) && !/\p{Ll}|\d/u.test(words);
}
