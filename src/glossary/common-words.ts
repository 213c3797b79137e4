/** The most common words of English, for judging names of which nothing else is known. Pure. */
import { canonical } from '../matcher-build/spelling.ts';

/** Where they stand in the built extension. */
export const COMMON_WORDS_FILE = 'guide/common-words.json';
/** So many of them go along: the last is met some fifty times in 51 million words of films' subtitles. */
export const MOST_COMMON = 10_000;
const CORPUS_WORDS = 51_000_000;

/** Words in small letters and how often they come in the corpus. */
export type WordCounts = readonly (readonly [word: string, count: number])[];

export interface CommonWords {
	/** @returns the Zipf value of a word, all its spellings together; that of a word met once for what isn't among them */
	zipfOf(word: string): number;
	readonly counts: WordCounts;
}

export function commonWordsOf(counts: WordCounts): CommonWords {
	const bySpelling = new Map<string, number>();
	for (const [word, count] of counts) {
		const key = canonical(word);
		bySpelling.set(key, (bySpelling.get(key) ?? 0) + count);
	}
	return {
		counts,
		zipfOf: (word) => Math.log10((((bySpelling.get(canonical(word)) ?? 0) + 1) / CORPUS_WORDS) * 1e9),
	};
}

/** @param spoken all words of the corpus */
export function mostCommon(spoken: WordCounts): WordCounts {
	return [...spoken].sort(([, one], [, two]) => two - one).slice(0, MOST_COMMON);
}
