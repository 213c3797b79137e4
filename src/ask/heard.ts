/**
 * Names as they sound: "iritable bowl", "fibro my algia", "glawcoma". What was typed and the guide's names are brought to the
 * consonants that are heard, without the spaces; a few words that sound like a name, and look much like it, are read as it.
 */
import { distance } from 'fastest-levenshtein';
import { soundOf } from './words.ts';

/** @param words of a question @returns the same, with the guide's spelling where a name is heard */
export type Hear = (words: readonly string[]) => string[];

/** What a name may do without: people leave it out. */
const LEFT_OUT = new Set(['disease', 'syndrome', 'disorder', 'condition']);
/** Fewer consonants are heard in too many words. */
const LEAST_HEARD = 3;
const LEAST_ALIKE = 0.65;
const MOST_WORDS = 4;

/**
 * @param names each as its words
 * @param isKnown the word is one of the guide's, or of everyday English: what is typed right isn't heard as something else
 */
export function createHear(names: Iterable<readonly string[]>, isKnown: (word: string) => boolean): Hear {
	const bySound = new Map<string, string[][]>();
	for (const name of names) {
		const words = name.filter((word) => !LEFT_OUT.has(word));
		const heard = heardOf(words.join(''));
		if (words.length > MOST_WORDS || heard.length < LEAST_HEARD) continue;
		const others = bySound.get(heard);
		if (others) others.push(words);
		else bySound.set(heard, [words]);
	}
	const nameAt = (words: readonly string[]): readonly string[] | undefined => {
		if (words.every(isKnown)) return undefined;
		const typed = words.join('');
		let best: readonly string[] | undefined;
		let most = LEAST_ALIKE;
		for (const name of bySound.get(heardOf(typed)) ?? []) {
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
function heardOf(word: string): string {
	const sound = soundOf(
		word
			.replace(/^(?:pn|kn|gn)/, 'n')
			.replace(/^ps/, 's')
			.replace(/x/g, 'ks')
			.replace(/sc(?=[eiy])/g, 's'),
	);
	return `${/^[aeiou]/.test(sound) ? 'a' : ''}${sound.replace(/[aeiouwh]/g, '')}`.replace(/(.)\1+/g, '$1');
}
