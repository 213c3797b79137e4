/** What in a question speaks for another subject: set phrases ("toe the line"), words of kitchens, games, engines. */
import { IDIOMS } from '../matcher-build/idioms.ts';
import { OTHER_FIELDS } from '../matcher-build/other-fields.ts';
import { OTHER_SUBJECTS } from './other-subjects.ts';
import { wordsOf } from './words.ts';

const phrases = new Set(IDIOMS.filter((phrase) => phrase.includes(' ')));
const longest = Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));
const whole = new Set([...OTHER_FIELDS.filter((phrase) => !phrase.includes('*')), ...OTHER_SUBJECTS]);
const starts = OTHER_FIELDS.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));

/** @returns how many such phrases and words there are, at most three */
export function elsewhereIn(question: string): number {
	const words = wordsOf(question);
	let count = 0;
	words.forEach((word, at) => {
		if (whole.has(word) || starts.some((start) => word.startsWith(start))) count++;
		for (let length = 2; length <= longest && at + length <= words.length; length++) {
			if (phrases.has(words.slice(at, at + length).join(' '))) count++;
		}
	});
	return Math.min(3, count);
}
