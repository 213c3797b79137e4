/** Everyday English at run time: how often people meet a word. */
import type { Asking } from './schema.ts';

/** Words per thousand million, as a decimal logarithm (van Heuven et al. 2014); rarer words than the list holds count as this. */
const RARE = 2;

export interface English {
	/** @param word as typed, in small letters */
	zipf(word: string): number;
	has(word: string): boolean;
}

export function createEnglish({ english }: Pick<Asking, 'english'>): English {
	const known = new Map<string, number>();
	for (const [zipf, words] of english) for (const word of words.split(' ')) known.set(word, zipf);
	return { zipf: (word) => known.get(word) ?? RARE, has: (word) => known.has(word) };
}
