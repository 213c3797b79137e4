/**
 * Rows of numbers as a plain file, over which typed arrays lie as they are: nothing is parsed, nothing copied.
 * All numbers are little-endian, as in every browser that there is.
 *
 *     magic · version · sum over all that follows · rows · for each: how many numbers, bytes a number
 *     the rows, each filled up to four bytes; those of eight bytes a number begin at a multiple of eight
 */
import { PRIME, SEED } from './matcher/text/hash.ts';

/** Whole numbers as they are in memory: the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export type Row = Numbers | Float64Array;

/** What a file is. */
export interface FileKind {
	/** Four letters. */
	readonly magic: number;
	/** Grows whenever a file of the old make can't be read any more. */
	readonly version: number;
}

/** The file is damaged, or not one of this kind and version. */
export class BadRowsFile extends RangeError {
	override readonly name = 'BadRowsFile';
}

const HEAD = 4;

/** @returns the file; the same rows give the same bytes */
export function writeRowsFile({ magic, version }: FileKind, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
	const head = (HEAD + rows.length * 2) * 4;
	const size = rows.reduce((at, row) => begins(at, row.BYTES_PER_ELEMENT) + padded(row.byteLength), head);
	const bytes = new Uint8Array(size);
	const words = new Uint32Array(bytes.buffer);
	words.set([magic, version, 0, rows.length]);
	let at = head;
	for (const [number, row] of rows.entries()) {
		words.set([row.length, row.BYTES_PER_ELEMENT], HEAD + number * 2);
		at = begins(at, row.BYTES_PER_ELEMENT);
		bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), at);
		at += padded(row.byteLength);
	}
	words[2] = sumOf(words);
	return bytes;
}

/**
 * @returns views into the bytes
 * @throws BadRowsFile
 */
export function readRowsFile({ magic, version }: FileKind, buffer: ArrayBuffer): readonly Row[] {
	if (buffer.byteLength < HEAD * 4 || buffer.byteLength % 4 !== 0) throw new BadRowsFile('no such file');
	const words = new Uint32Array(buffer);
	const [its, made, sum, count = 0] = words;
	if (its !== magic) throw new BadRowsFile('no such file');
	if (made !== version) throw new BadRowsFile(`version ${made}, expected ${version}`);
	if (sum !== sumOf(words)) throw new BadRowsFile('damaged');
	let at = (HEAD + count * 2) * 4;
	return Array.from({ length: count }, (_, number) => {
		const length = words[HEAD + number * 2] ?? 0;
		const width = words[HEAD + number * 2 + 1] ?? 0;
		at = begins(at, width);
		const row = viewOf(buffer, at, length, width);
		at += padded(length * width);
		return row;
	});
}

/** @returns the same numbers, none below 0, in as few bytes as they need */
export function narrowest(numbers: readonly number[]): Numbers {
	const most = numbers.reduce((max, number) => Math.max(max, number), 0);
	if (most < 0x100) return Uint8Array.from(numbers);
	return most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

function viewOf(buffer: ArrayBuffer, at: number, length: number, width: number): Row {
	if (at + length * width > buffer.byteLength) throw new BadRowsFile('damaged');
	if (width === 1) return new Uint8Array(buffer, at, length);
	if (width === 2) return new Uint16Array(buffer, at, length);
	return width === 4 ? new Uint32Array(buffer, at, length) : new Float64Array(buffer, at, length);
}

/** Where a row begins: no typed array lies across. */
function begins(at: number, width: number): number {
	return width === 8 ? Math.ceil(at / 8) * 8 : at;
}

function padded(bytes: number): number {
	return Math.ceil(bytes / 4) * 4;
}

/** FNV-1a over everything behind the sum, word by word. */
function sumOf(words: Uint32Array): number {
	let sum = SEED;
	for (let at = HEAD - 1; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), PRIME);
	return sum >>> 0;
}
