import type { English } from '../ask/english.ts';
import { FILLER, wordsOf } from '../ask/words.ts';

/** Whether something that people say tells anything by single words: "the change" is one only word for word, "change" by itself says nothing. */
export function tells(phrase: string, english: English): boolean {
	const words = wordsOf(phrase);
	const telling = words.filter((word) => !FILLER.has(word));
	return words.length < 2 || telling.length !== 1 || english.zipf(telling[0] ?? '') < EVERYDAY;
}
/** Zipf value of words that go with anything. */
const EVERYDAY = 5;
