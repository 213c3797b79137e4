/**
 * What words mean, by their hashes: an XOR filter (Graf and Lemire 2020; places in segments side by side as in their
 * binary fuse filters, 2022) with what each hash means as part of its value. It is read place by place out of a
 * string: nothing is decoded, and nothing but the string is kept. A hash that isn't in it is taken for one that is once
 * in 256 times; for a certain meaning, once in 4,096. `src/matcher-build/xor-table.ts` makes it.
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

/** The first characters say how many segments there are, how long each is, and which hash was taken: two for each. */
const HEADER = 6;
export const VALUE_BITS = 4;

/** Two numbers from a hash: which segments its places are in and what else it is known by; where in them they are. */
export function mixed(hash: number, seed: number): number {
	const one = Math.imul(hash ^ seed, PRIME2);
	const two = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d);
	return (two ^ (two >>> 13)) >>> 0;
}
export function mixedAgain(mix: number): number {
	return Math.imul(mix ^ (mix >>> 11), 0x297a2d39) >>> 0;
}
/** By how many bits the second number is shifted for the second and the third place. */
export const SHIFT = 9;

/** Most segments, and most places in one. */
export const MOST = 4_095;

/** @returns what a hash means; 0 for nothing */
export function createTable(text: string): (hash: number) => number {
	const numberAt = (at: number) => ((text.charCodeAt(at) & 63) << 6) | (text.charCodeAt(at + 1) & 63);
	const segments = numberAt(0);
	const length = numberAt(2);
	const seed = numberAt(4);
	const starts = segments - 2;
	// Without objects and loops: it is asked of every word.
	return (hash) => {
		const mix = mixed(hash, seed);
		const again = mixedAgain(mix);
		const from = (mix % starts) * length;
		const a = HEADER + (from + (again % length)) * 2;
		const b = HEADER + (from + length + ((again >>> SHIFT) % length)) * 2;
		const c = HEADER + (from + 2 * length + ((again >>> (2 * SHIFT)) % length)) * 2;
		const high = text.charCodeAt(a) ^ text.charCodeAt(b) ^ text.charCodeAt(c);
		const low = text.charCodeAt(a + 1) ^ text.charCodeAt(b + 1) ^ text.charCodeAt(c + 1);
		const value = ((high & 63) << 6) | (low & 63);
		return value >> VALUE_BITS === mix >>> 24 ? value & 15 : 0;
	};
}
