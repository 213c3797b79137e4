/**
 * Names as they sound: "iritable bowl", "fibro my algia", "glawcoma". What was typed and the guide's names are brought to the
 * consonants that are heard, without the spaces; a few words that sound like a name, and look much like it, are read as it.
 */
import { distance } from 'fastest-levenshtein';
import { type AskRows, stringsOf } from './index/rows.ts';
import { soundOf } from './words.ts';

/** @param words of a question @returns the same, with the guide's spelling where a name is heard */
export type Hear = (words: readonly string[]) => string[];

const LEAST_ALIKE = 0.65;
/** Longer names aren't heard. */
export const MOST_WORDS = 4;

/** @param isKnown the word is one of the guide's, or of everyday English: what is typed right isn't heard as something else */
export function createHear(rows: AskRows, isKnown: (word: string) => boolean): Hear {
	const { heardStarts, heardPhrases } = rows;
	const [sounds, phrases] = [stringsOf(rows, 'heard'), stringsOf(rows, 'phrases')];
	const nameAt = (words: readonly string[]): readonly string[] | undefined => {
		if (words.every(isKnown)) return undefined;
		const typed = words.join('');
		let best: readonly string[] | undefined;
		let most = LEAST_ALIKE;
		const heard = sounds.find(heardOf(typed));
		for (const phrase of heardPhrases.subarray(heardStarts[heard] ?? 0, heardStarts[heard + 1] ?? 0)) {
			const name = phrases.at(phrase).split(' ');
			const known = name.join('');
			const alike = 1 - distance(typed, known) / Math.max(typed.length, known.length);
			if (alike > most) [best, most] = [name, alike];
		}
		return best;
	};
	return (words) => {
		const result: string[] = [];
		for (let at = 0; at < words.length; ) {
			let taken = 0;
			for (let length = Math.min(MOST_WORDS, words.length - at); length > 0 && taken === 0; length--) {
				const name = nameAt(words.slice(at, at + length));
				if (name) {
					result.push(...name);
					taken = length;
				}
			}
			if (taken === 0) result.push(words[at] ?? '');
			at += taken || 1;
		}
		return result;
	};
}

/** The first sound and the consonants after it: "hemroids" and "haemorrhoids" are one. */
export function heardOf(word: string): string {
	const sound = soundOf(
		word
			.replace(/^(?:pn|kn|gn)/, 'n')
			.replace(/^ps/, 's')
			.replace(/x/g, 'ks')
			.replace(/sc(?=[eiy])/g, 's'),
	);
	return `${/^[aeiou]/.test(sound) ? 'a' : ''}${sound.replace(/[aeiouwh]/g, '')}`.replace(/(.)\1+/g, '$1');
}
