/**
 * The index as a plain file: a head, rows of numbers that typed arrays lie over as they are, and the entries' ids.
 * All numbers are little-endian, as in every browser that there is.
 *
 *     magic "FNIX" · version · sum over all that follows · rows · for each: how many numbers, bytes a number
 *     the rows, each filled up to four bytes; the first is the ids' text, parted by line ends
 */
import { PRIME, SEED } from '../text/hash.ts';

/** Where it stands in the built extension. */
export const INDEX_FILE = 'guide/index.bin';

/** What a row of numbers is in memory: the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

export interface IndexFile {
	/** Ids of the entries, by number. */
	readonly entryIds: readonly string[];
	readonly rows: readonly Numbers[];
}

/** Grows whenever a file of the old make can't be read any more. */
const VERSION = 1;
/** "FNIX" */
const MAGIC = 0x58494e46;
const HEAD = 4;

/** The file is damaged, or not one of this version. */
export class BadIndexFile extends RangeError {
	override readonly name = 'BadIndexFile';
}

export function writeIndexFile(file: {
	readonly entryIds: readonly string[];
	readonly rows: readonly (readonly number[])[];
}): Uint8Array<ArrayBuffer> {
	const ids = Array.from(file.entryIds.join('\n'), (unit) => unit.charCodeAt(0));
	const rows = [ids, ...file.rows].map(narrowest);
	const size = rows.reduce((sum, row) => sum + padded(row.byteLength), (HEAD + rows.length * 2) * 4);
	const bytes = new Uint8Array(size);
	const words = new Uint32Array(bytes.buffer);
	words.set([MAGIC, VERSION, 0, rows.length]);
	let at = (HEAD + rows.length * 2) * 4;
	for (const [number, row] of rows.entries()) {
		words.set([row.length, row.BYTES_PER_ELEMENT], HEAD + number * 2);
		bytes.set(new Uint8Array(row.buffer), at);
		at += padded(row.byteLength);
	}
	words[2] = sumOf(words);
	return bytes;
}

/**
 * @returns views into the bytes: nothing is copied
 * @throws BadIndexFile
 */
export function readIndexFile(buffer: ArrayBuffer): IndexFile {
	if (buffer.byteLength < HEAD * 4 || buffer.byteLength % 4 !== 0) throw new BadIndexFile('no index file');
	const words = new Uint32Array(buffer);
	const [magic, version, sum, count = 0] = words;
	if (magic !== MAGIC) throw new BadIndexFile('no index file');
	if (version !== VERSION) throw new BadIndexFile(`version ${version}, expected ${VERSION}`);
	if (sum !== sumOf(words)) throw new BadIndexFile('damaged');
	let at = (HEAD + count * 2) * 4;
	const [ids, ...rows] = Array.from({ length: count }, (_, number) => {
		const length = words[HEAD + number * 2] ?? 0;
		const width = words[HEAD + number * 2 + 1] ?? 0;
		const row = viewOf(buffer, at, length, width);
		at += padded(length * width);
		return row;
	});
	let text = '';
	for (const unit of ids ?? []) text += String.fromCharCode(unit);
	return { entryIds: text === '' ? [] : text.split('\n'), rows };
}

function viewOf(buffer: ArrayBuffer, at: number, length: number, width: number): Numbers {
	if (at + length * width > buffer.byteLength) throw new BadIndexFile('damaged');
	if (width === 1) return new Uint8Array(buffer, at, length);
	return width === 2 ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

function narrowest(numbers: readonly number[]): Numbers {
	const most = numbers.reduce((max, number) => Math.max(max, number), 0);
	if (most < 0x100) return Uint8Array.from(numbers);
	return most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
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
