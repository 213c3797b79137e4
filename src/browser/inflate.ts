/**
 * Inflates raw deflate data (RFC 1951). Own code, where a library does the same, for its size: this file is in
 * every page and weighs a third of the smallest kept library. The browser's own `DecompressionStream`
 * can't serve in Firefox: there it belongs to the page's world and refuses a content script's bytes.
 *
 * Made for our own, trusted data: damaged data gives a RangeError or wrong bytes, never an endless loop.
 */

/** Order in which the lengths of the code for code lengths are given (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

/** Codes of up to this many bits are looked up at once; the few longer ones are followed bit by bit. */
const LOOK_UP = 9;

/** A canonical Huffman code: how many codes there are of each length, and the symbols in order of code. */
interface Code {
	readonly counts: Uint16Array;
	readonly symbols: Uint16Array;
	/** By the next LOOK_UP bits: a symbol in sixteens, plus the length of its code; 0 where it is longer. */
	readonly table: Uint16Array;
}

function codeOf(lengths: ArrayLike<number>): Code {
	const counts = new Uint16Array(LONGEST_CODE + 1);
	for (let symbol = 0; symbol < lengths.length; symbol++) (counts[lengths[symbol] as number] as number)++;
	counts[0] = 0;
	const next = new Uint16Array(LONGEST_CODE + 2);
	for (let bits = 1; bits <= LONGEST_CODE; bits++)
		next[bits + 1] = (next[bits] as number) + (counts[bits] as number);
	const symbols = new Uint16Array(lengths.length);
	const table = new Uint16Array(1 << LOOK_UP);
	const firsts = firstCodes(counts);
	for (let symbol = 0; symbol < lengths.length; symbol++) {
		const bits = lengths[symbol] as number;
		if (bits === 0) continue;
		symbols[(next[bits] as number)++] = symbol;
		let code = (firsts[bits] as number)++;
		if (bits > LOOK_UP) continue;
		// Codes come with their highest bit first.
		let reversed = 0;
		for (let bit = 0; bit < bits; bit++, code >>= 1) reversed = (reversed << 1) | (code & 1);
		for (; reversed < table.length; reversed += 1 << bits) table[reversed] = (symbol << 4) | bits;
	}
	return { counts, symbols, table };
}

/** The first code of each length. */
function firstCodes(counts: Uint16Array): Uint16Array {
	const firsts = new Uint16Array(LONGEST_CODE + 1);
	for (let bits = 1; bits < LONGEST_CODE; bits++) {
		firsts[bits + 1] = ((firsts[bits] as number) + (counts[bits] as number)) << 1;
	}
	return firsts;
}

/**
 * @param data raw deflate, without a header
 * @param length how many bytes come out
 * @throws RangeError when the data end too early or give more than `length`
 */
export function inflate(data: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(length);
	let filled = 0;
	let at = 0;
	let held = 0;
	let holds = 0;
	const bits = (count: number): number => {
		while (holds < count) {
			if (at >= data.length) throw new RangeError('deflate data cut short');
			held |= (data[at++] as number) << holds;
			holds += 8;
		}
		const value = held & ((1 << count) - 1);
		held >>>= count;
		holds -= count;
		return value;
	};
	const symbol = ({ counts, symbols, table }: Code): number => {
		for (; holds < LOOK_UP && at < data.length; holds += 8) held |= (data[at++] as number) << holds;
		const entry = table[held & (table.length - 1)] as number;
		const known = entry & 15;
		if (known > 0 && known <= holds) {
			held >>>= known;
			holds -= known;
			return entry >> 4;
		}
		// Canonical codes: those of a length follow each other, so that no tree is needed.
		let code = 0;
		let first = 0;
		let index = 0;
		for (let count = 1; count <= LONGEST_CODE; count++) {
			code |= bits(1);
			const ofLength = counts[count] as number;
			if (code - first < ofLength) return symbols[index + code - first] as number;
			index += ofLength;
			first = (first + ofLength) << 1;
			code <<= 1;
		}
		throw new RangeError('not deflate data');
	};
	const put = (byte: number) => {
		if (filled >= length) throw new RangeError('too much data');
		out[filled++] = byte;
	};
	for (let last = 0; last === 0; ) {
		last = bits(1);
		const type = bits(2);
		if (type === 0) {
			// The rest of a byte is skipped, whole bytes that are held already are given back.
			at -= holds >> 3;
			held = holds = 0;
			let count = (data[at] as number) | ((data[at + 1] as number) << 8);
			for (at += 4; count > 0; count--) put(bits(8));
			continue;
		}
		const [literals, distances] = type === 1 ? fixedCodes() : dynamicCodes(bits, symbol);
		for (let value = symbol(literals); value !== 256; value = symbol(literals)) {
			if (value < 256) {
				put(value);
				continue;
			}
			const run = value === 285 ? 258 : stepped(value - 257, 2, bits) + 3;
			const back = stepped(symbol(distances), 1, bits) + 1;
			if (back > filled) throw new RangeError('not deflate data');
			for (let count = run; count > 0; count--) put(out[filled - back] as number);
		}
	}
	return out;
}

/** Lengths and distances (RFC 1951, 3.2.5) grow in steps: every `2 ** spread` symbols take one more extra bit. */
function stepped(place: number, spread: number, bits: (count: number) => number): number {
	const perStep = 1 << spread;
	if (place < 2 * perStep) return place;
	const extra = (place >> spread) - 1;
	return (((place & (perStep - 1)) + perStep) << extra) + bits(extra);
}

function fixedCodes(): [Code, Code] {
	const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
	return [codeOf(lengths), codeOf(new Uint8Array(30).fill(5))];
}

function dynamicCodes(bits: (count: number) => number, symbol: (code: Code) => number): [Code, Code] {
	const literals = bits(5) + 257;
	const distances = bits(5) + 1;
	const orders = bits(4) + 4;
	const ofLengths = new Uint8Array(19);
	for (let place = 0; place < orders; place++) ofLengths[ORDER[place] as number] = bits(3);
	const code = codeOf(ofLengths);
	const lengths = new Uint8Array(literals + distances);
	for (let place = 0; place < lengths.length; ) {
		const value = symbol(code);
		if (value < 16) {
			lengths[place++] = value;
			continue;
		}
		const repeated = value === 16 ? (lengths[place - 1] as number) : 0;
		const times = value === 16 ? bits(2) + 3 : value === 17 ? bits(3) + 3 : bits(7) + 11;
		lengths.fill(repeated, place, place + times);
		place += times;
	}
	return [codeOf(lengths.subarray(0, literals)), codeOf(lengths.subarray(literals))];
}
