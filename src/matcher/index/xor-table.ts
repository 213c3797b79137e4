/**
 * What words mean, by their hashes: an XOR filter (Graf and Lemire 2020; places in segments side by side as in their
 * binary fuse filters, 2022) with what each hash means as part of its value. It is read place by place out of a
 * string: nothing is decoded, and nothing but the string is kept. A hash that isn't in it is taken for one that is once
 * in 47 times; for a certain meaning, once in 512. The common words of which that is so are in it too, as mistakes.
 * `src/matcher-build/xor-table.ts` makes it.
 */
import { PRIME2 } from '../text/hash.ts';

/** What a word means: the sum of these. */
export const MEANS = {
	/** The rarest word of names of several words: one of a few others must stand beside it. */
	gate: 1,
	/** Is a name, or anchors a proximity rule, and needs something else to speak for it. */
	doubtful: 2,
	/** The same of a word that is one in capitals only; both together: in capitals it needs nothing more. */
	doubtfulCapitals: 4,
	/** Speaks for doubtful names. */
	cue: 8,
	/** In no everyday language: a name is here, or nearly. */
	sure: 15,
} as const;

/** What the rarest word of a name and one beside it mean together; `near`: an anchor of a proximity rule and one not far away. */
export const PAIR = { sure: 1, doubtful: 2, cue: 3, near: 4 } as const;

/** All that something can mean: the table has the place in this list. Any other sum is rounded up to `sure`. */
export const MEANINGS: readonly number[] = [0, 1, 2, 3, 4, 6, 7, 8, 9, 14, MEANS.sure];

/** A character has so many bits: what is above ASCII takes two bytes in a script's file. */
export const CHARACTER_BITS = 7;
/** Bits of a value: what a hash is known by, exclusive-or'ed with what it means. */
export const VALUE_BITS = 9;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
/** The first characters say how many segments there are, how long each is, which hash was taken, and how many characters of mistakes follow: two for each. */
export const HEADER = 8;

const MIX = 0x2c1b3c6d;
const MIX_AGAIN = 0x297a2d39;

/** Two numbers from a hash: which segments its places are in and what else it is known by; where in them they are. */
export function mixed(hash: number, seed: number): number {
	const one = Math.imul(hash ^ seed, PRIME2);
	const two = Math.imul(one ^ (one >>> 15), MIX);
	return (two ^ (two >>> 13)) >>> 0;
}
export function mixedAgain(mix: number): number {
	return Math.imul(mix ^ (mix >>> 11), MIX_AGAIN) >>> 0;
}
/** By how many bits the second number is shifted for the second and the third place. */
export const SHIFT = 9;

/** What a hash is known by, of all bits of a value. */
export function knownBy(mix: number): number {
	return mix >>> (32 - VALUE_BITS);
}

/** Most segments, and most places in one. */
export const MOST = (1 << (2 * CHARACTER_BITS)) - 1;

/** Characters by which a mistake is known, out of the second number. */
export function mistakeOf(again: number): string {
	return String.fromCharCode(again & 127, (again >>> 7) & 127, (again >>> 14) & 127);
}

/** So many of the last hashes are remembered with what they mean; a power of two. */
const KNOWN = 1_024;

/** What a hash means; 0 for nothing. */
export type LookUp = (hash: number) => number;

export function createTable(text: string): LookUp {
	const numberAt = (at: number) => (text.charCodeAt(at) << CHARACTER_BITS) | text.charCodeAt(at + 1);
	const starts = numberAt(0) - 2;
	const length = numberAt(2);
	const seed = numberAt(4);
	const first = HEADER + numberAt(6);
	const mistakes = text.slice(HEADER, first);
	const valueAt = (place: number): number => {
		const bit = place * VALUE_BITS;
		const at = first + Math.floor(bit / CHARACTER_BITS);
		const bits = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 7) | (text.charCodeAt(at + 2) << 14);
		return bits >> (bit % CHARACTER_BITS);
	};
	const read = (hash: number): number => {
		// `mixed`, `mixedAgain` and `knownBy`, written out: each page does this cold, for every word.
		const one = Math.imul(hash ^ seed, PRIME2);
		const two = Math.imul(one ^ (one >>> 15), MIX);
		const mix = (two ^ (two >>> 13)) >>> 0;
		const again = Math.imul(mix ^ (mix >>> 11), MIX_AGAIN) >>> 0;
		const from = (mix % starts) * length;
		const a = valueAt(from + (again % length));
		const b = valueAt(from + length + ((again >>> SHIFT) % length));
		const c = valueAt(from + 2 * length + ((again >>> (2 * SHIFT)) % length));
		const means = MEANINGS[(a ^ b ^ c ^ (mix >>> (32 - VALUE_BITS))) & VALUE_MASK];
		return means && !mistakes.includes(mistakeOf(again)) ? means : 0;
	};
	// Half of a text are the same few hundred words.
	const known = new Int32Array(KNOWN);
	const meanings = new Uint8Array(KNOWN);
	// Nothing that belongs in the first place, which 0 does.
	known[0] = 1;
	return (hash) => {
		const at = hash & (KNOWN - 1);
		if (known[at] !== hash) {
			known[at] = hash;
			meanings[at] = read(hash);
		}
		return meanings[at] as number;
	};
}
