/**
 * Bitmaps that nearly all words of a text stop at, before anything is looked up. A bit that is set by chance costs
 * a closer look, nothing else. Written out at length: every page runs this once, cold, and calls are dear then.
 */
import { keyOf, pairOf, spread } from '../text/hash.ts';
import { GLUE_NUMBER, type Rows } from './layout.ts';
import type { Sequences, TermIndex } from './term-index.ts';

export type Filters = Pick<TermIndex, 'starters' | 'solo' | 'pairs' | 'beginnings'>;

export interface FilterParts {
	readonly rows: Rows;
	readonly names: Sequences;
	readonly spells: TermIndex['spells'];
	/** First hash of each word, and the classes of its first six letters. */
	readonly ones: Int32Array;
	readonly heads: Uint32Array;
}

/** What a canonical word does: nothing here, begin longer names only, stand for a name or an anchor by itself. */
const DOES = { nothing: 0, begin: 1, stand: 2 } as const;
/** Bits for each hash, so that few are set by chance. */
const ROOM = 16;
/** Class of "s". */
const LETTER_S = 19;

export function filtersOf({ rows, names, spells, ones, heads }: FilterParts): Filters {
	const words = spells.length;
	const does = new Uint8Array(words);
	for (let word = 0; word < words; word++) {
		const from = names.byFirst[word] as number;
		if (from === names.byFirst[word + 1]) continue;
		const isSingle = (names.starts[from + 1] as number) - (names.starts[from] as number) === 1;
		does[word] = isSingle ? DOES.stand : DOES.begin;
	}
	for (let at = 0; at < rows.anchorWords.length; at++) does[rows.anchorWords[at] as number] = DOES.stand;
	// All spellings of each canonical word, as linked lists: the first, and the one after each; -1 ends.
	const first = new Int32Array(words).fill(-1);
	const next = new Int32Array(words);
	let wanted = 0;
	for (let word = 0; word < words; word++) {
		const canon = spells[word] as number;
		if (does[canon] !== DOES.nothing) wanted++;
		next[word] = first[canon] as number;
		first[canon] = word;
	}
	const starters = bitmapFor(wanted);
	const solo = bitmapFor(wanted);
	const pairs = bitmapFor(names.starts.length);
	const beginnings = new Uint8Array(1 << 12);
	for (let word = 0; word < words; word++) {
		const canon = spells[word] as number;
		if (does[canon] === DOES.nothing) continue;
		const one = ones[word] as number;
		setBit(starters, spread(one));
		if (does[canon] === DOES.stand) setBit(solo, spread(one));
		const head = heads[word] as number;
		setBit(beginnings, keyOf(head));
		let letters = 0;
		while (letters < 6 && head >>> (5 * letters) !== 0) letters++;
		// "toes" with its plural "s".
		if (letters > 2 && letters < 6) setBit(beginnings, keyOf(head | (LETTER_S << (5 * letters))));
		if (does[canon] === DOES.stand && letters !== 1) continue;
		const to = names.byFirst[canon + 1] as number;
		let before = -1;
		for (let name = names.byFirst[canon] as number; name < to; name++) {
			const start = names.starts[name] as number;
			if (names.starts[name + 1] === start + 1) continue;
			const second = (names.words[start + 1] as number) >>> 1;
			if (second === before) continue;
			before = second;
			const isGlue = second === GLUE_NUMBER;
			for (let at = 0; at < (isGlue ? rows.prepositions.length : 1); at++) {
				const canonical = isGlue ? (rows.prepositions[at] as number) : second;
				for (let form = first[canonical] as number; form >= 0; form = next[form] as number) {
					const two = heads[form] as number;
					setBit(pairs, pairOf(one, (two & 31) + 96, ((two >> 5) & 31) + 96));
					// A single letter is told by what begins the word after it, as the scan meets them.
					if (letters === 1) setBit(beginnings, keyOf(head | ((two & 0x3ff) << 10)));
				}
			}
		}
	}
	return { starters, solo, pairs, beginnings };
}

/** Room for so many hashes; a power of two. */
export function bitmapFor(hashes: number): Uint8Array {
	let bits = 64;
	while (bits < hashes * ROOM) bits *= 2;
	return new Uint8Array(bits / 8);
}

/** Sets the bit of a hash, by its low bits. */
export function setBit(bytes: Uint8Array, hash: number): void {
	const bit = hash & (bytes.length * 8 - 1);
	bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
}

/** Whether the bit of a hash is set. */
export function hasBit(bytes: Uint8Array, hash: number): boolean {
	const bit = hash & (bytes.length * 8 - 1);
	return (((bytes[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}
