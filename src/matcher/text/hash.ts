/**
 * Words are known by two 32-bit hashes, never by their letters, so that looking at a word needs no string.
 * The odds that some foreign word has both hashes of one of 3,000 known ones: one in 6,000,000,000,000,000.
 */

/** FNV-1a. Cheap, and each prefix's hash falls out on the way: "heels" knows that of "heel". */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

export const SEED2 = 0x2545f491;
export const PRIME2 = 0x9e3779b1 | 0;

/** First hash of a whole word, of folded units. */
export function hashOfWord(word: string): number {
	let hash = SEED;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
	return hash;
}

/** Hash of the second kind, one step. */
export function step2(hash: number, code: number): number {
	const mixed = Math.imul(hash ^ code, PRIME2);
	return mixed ^ (mixed >>> 15);
}

/** Spreads a hash of the first kind over its low bits. */
export function spread(hash: number): number {
	const mixed = hash ^ (hash >>> 15);
	return (mixed ^ (mixed >>> 7)) >>> 0;
}

/**
 * Place in a bitmap of word beginnings, 15 bits.
 * @param head the classes of a word's first six letters (see CLASS in chars.ts), five bits each, the first lowest
 */
export function keyOf(head: number): number {
	return Math.imul(head, PRIME2) >>> 17;
}

/** Place in a bitmap of word pairs: the first word's hash and the second's first two letters. */
export function pairOf(one: number, first: number, second: number): number {
	return spread(Math.imul(one ^ (first | (second << 8)), PRIME2));
}
