/**
 * How hard a text is to read: the Flesch–Kincaid grade (US school years), by the maintained packages
 * `flesch-kincaid` and `syllable`; words and sentences are cut by `Intl.Segmenter`.
 * Kincaid et al. 1975, "Derivation of new readability formulas for Navy enlisted personnel".
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const wordCutter = new Intl.Segmenter('en', { granularity: 'word' });
const sentenceCutter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text, without punctuation. */
export function wordsOf(text: string): string[] {
	return [...wordCutter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** By word: the same few thousand make up all texts, and to count takes long. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	const count = counted.get(word) ?? Math.max(1, syllable(word));
	counted.set(word, count);
	return count;
}

/** US school grade; 0 for an empty text. */
export function readingGrade(text: string): number {
	const words = wordsOf(text);
	if (words.length === 0) return 0;
	const sentence = [...sentenceCutter.segment(text)].filter((part) => part.segment.trim() !== '').length;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return fleschKincaid({ sentence, word: words.length, syllable: syllables });
}
