/** Everyday English at run time: how often people meet a word. */
import { type AskRows, stringsOf, ZIPF_STEPS } from './index/rows.ts';

/** Words per thousand million, as a decimal logarithm (van Heuven et al. 2014); rarer words than the list holds count as this. */
const RARE = 2;

export interface English {
	/** @param word as typed, in small letters */
	zipf(word: string): number;
	has(word: string): boolean;
}

export function createEnglish(rows: Pick<AskRows, 'englishText' | 'englishFirsts' | 'englishZipf'>): English {
	const words = stringsOf(rows, 'english');
	return {
		zipf(word) {
			const number = words.find(word);
			return number < 0 ? RARE : (rows.englishZipf[number] ?? 0) / ZIPF_STEPS;
		},
		has: words.has,
	};
}
