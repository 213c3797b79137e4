/**
 * Rows of numbers in one run of bytes. Each row takes as many bits a number as its largest needs, so that a
 * packed index is about as small as a compressed one, and opening it is a few shifts a number.
 */

/** What opening gives: the numbers of a row, in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

const WIDTH_BITS = 6;

export function writeRows(rows: readonly (readonly number[])[]): Uint8Array {
	const words: number[] = [];
	for (const numbers of rows) {
		const most = numbers.reduce((max, number) => Math.max(max, number), 0);
		const width = 32 - Math.clz32(most);
		words.push(((numbers.length << WIDTH_BITS) | width) >>> 0);
		const bits = new Uint32Array(Math.ceil((numbers.length * width) / 32));
		let at = 0;
		for (const number of numbers) {
			const shift = at & 31;
			bits[at >>> 5] = (bits[at >>> 5] as number) | (number << shift);
			if (shift + width > 32) bits[(at >>> 5) + 1] = number >>> (32 - shift);
			at += width;
		}
		for (const word of bits) words.push(word);
	}
	const bytes = new Uint8Array(words.length * 4);
	const view = new DataView(bytes.buffer);
	for (const [at, word] of words.entries()) view.setUint32(at * 4, word, true);
	return bytes;
}

/**
 * The rows that were written.
 * @throws RangeError when the bytes are no packed rows
 */
export function readRows(bytes: Uint8Array): Numbers[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const rows: Numbers[] = [];
	for (let at = 0; at < bytes.length; ) {
		const header = view.getUint32(at, true);
		const width = header & ((1 << WIDTH_BITS) - 1);
		const length = header >>> WIDTH_BITS;
		const words = Math.ceil((length * width) / 32);
		at += 4;
		if (width > 32 || at + words * 4 > bytes.length) throw new RangeError('no packed index');
		rows.push(readRow(view, at, length, width));
		at += words * 4;
	}
	return rows;
}

function readRow(view: DataView, from: number, length: number, width: number): Numbers {
	const row =
		width <= 8 ? new Uint8Array(length) : width <= 16 ? new Uint16Array(length) : new Uint32Array(length);
	const mask = width === 32 ? -1 : (1 << width) - 1;
	let word = 0;
	let have = 0;
	let at = from;
	for (let place = 0; place < length; place++) {
		let number = word;
		if (have < width) {
			const next = view.getUint32(at, true);
			at += 4;
			number |= next << have;
			const used = width - have;
			word = used === 32 ? 0 : next >>> used;
			have += 32 - width;
		} else {
			word = width === 32 ? 0 : word >>> width;
			have -= width;
		}
		row[place] = number & mask;
	}
	return row;
}
