/**
 * The words that the guide knows, or people use for it, and what a typed word may stand for.
 *
 * All known words are compared with it: how many letters differ (Levenshtein 1966), as written and after folding what sounds
 * alike. A word of everyday English that isn't in the guide is no typing error: "wifi
 * keeps dropping" is not about a wife.
 */
import { distance } from 'fastest-levenshtein';
import type { English } from './english.ts';
import { type AskRows, KNOWN, stringsOf } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import { bitsIn, leastChanged, lettersOf } from './letters.ts';
import { soundOf, stemOf } from './words.ts';

/** A word as typed, and the stems it may stand for, each with how near it is (0–1). */
export interface ReadWord {
	readonly typed: string;
	readonly stems: ReadonlyMap<string, number>;
	/** The known word that was taken in place of the typed one. */
	readonly corrected?: string;
}

export interface Vocabulary {
	has(stem: string): boolean;
	/** Everyday words that the guide hasn't got stand for nothing. */
	read(word: string): ReadWord;
}

/** How like each other words must be to count as one typed wrong, and how much less than the best another may be. */
const LEAST_NEARNESS = 0.64;
const SAME_NEARNESS = 0.1;
/** Shorter words are typed wrong into too many others. */
export const SHORTEST = 4;
const MOST_LONGER = 3;
/** So often in everyday English that nobody types it by mistake. */
export const NO_ERROR_FROM = 2.5;

export function createVocabulary(
	rows: AskRows,
	/** Which words are known: those of the guide, or of what people say. */
	by: keyof typeof KNOWN,
	stems: Stems,
	english: English,
	isPair: (one: string, other: string) => boolean,
): Vocabulary {
	const { wordsKnown, wordsLetters, wordsSounds, wordsInitials } = rows;
	const words = stringsOf(rows, 'words');
	const isKnown = (at: number) => ((wordsKnown[at] ?? 0) & KNOWN[by]) !== 0;
	const near = (typed: string): { readonly word: string; readonly nearness: number }[] => {
		const meant = spell(typed);
		const found: { word: string; nearness: number }[] = [];
		for (let length = typed.length - MOST_LONGER; length <= typed.length + MOST_LONGER; length++) {
			const [from, to] = words.ofLength(length);
			for (let at = from; at < to; at++) {
				if (!isKnown(at)) continue;
				const [letters = 0, sounds = 0, initial = 0] = [wordsLetters[at], wordsSounds[at], wordsInitials[at]];
				if (!mayBeNear(meant, { length, letters, sounds, initial })) continue;
				const word = words.at(at);
				const nearness = nearnessOf(meant, word);
				if (nearness >= LEAST_NEARNESS) found.push({ word, nearness });
			}
		}
		return found.sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1));
	};
	const remembered = new Map<string, ReadWord>();
	const read = (typed: string): ReadWord => {
		const stem = stemOf(typed);
		if (stems.isKnown(stem, by)) return { typed, stems: new Map([[stem, 1]]) };
		if (typed.length < SHORTEST || /\d/.test(typed) || english.zipf(typed) >= NO_ERROR_FROM)
			return { typed, stems: new Map() };
		const parts = splitOf(typed, (word) => isKnown(words.find(word)), isPair);
		if (parts)
			return { typed, stems: new Map(parts.map((part) => [stemOf(part), 1])), corrected: parts.join(' ') };
		const found = near(typed);
		const best = found[0];
		if (!best) return { typed, stems: new Map() };
		const meant = new Map<string, number>();
		for (const { word, nearness } of found) {
			if (nearness > best.nearness - SAME_NEARNESS && meant.size < 4 && !meant.has(stemOf(word)))
				meant.set(stemOf(word), nearness);
		}
		return { typed, stems: meant, corrected: best.word };
	};
	return {
		has: (stem) => stems.isKnown(stem, by),
		read: (word) => {
			let result = remembered.get(word);
			if (!result) {
				result = read(word);
				remembered.set(word, result);
			}
			return result;
		},
	};
}

/** "carpaltunnel": two known words without the space; "vitamind": two that follow each other in a name. */
function splitOf(
	word: string,
	isKnown: (word: string) => boolean,
	isPair: (one: string, other: string) => boolean,
): [string, string] | undefined {
	for (let at = 1; at < word.length; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (isPair(first, second)) return [first, second];
	}
	if (word.length < 2 * SHORTEST) return undefined;
	for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (isKnown(first) && isKnown(second)) return [first, second];
	}
	return undefined;
}

interface Spelled {
	readonly word: string;
	/** The word as it sounds, roughly. */
	readonly sound: string;
	/** One bit for each letter that it has, as written and as it sounds. */
	readonly letters: number;
	readonly sounds: number;
}

/** What is kept of a known word beside its letters. */
interface Outline extends Pick<Spelled, 'letters' | 'sounds'> {
	readonly length: number;
	/** The first letter of its sound. */
	readonly initial: number;
}

export function spell(word: string): Spelled {
	const sound = soundOf(word);
	return { word, sound, letters: lettersOf(word), sounds: lettersOf(sound) };
}

/** Most words are told to be too far by the letters that they have, without being compared letter by letter. */
function mayBeNear(typed: Spelled, known: Outline): boolean {
	const length = Math.max(typed.word.length, known.length);
	if (bitsIn(typed.letters ^ known.letters) > 2 * length * (1 - LEAST_NEARNESS) + 4) return false;
	const atLeast = (leastChanged(typed.letters, known.letters) + leastChanged(typed.sounds, known.sounds)) / 2;
	return nearnessBy(typed, length, typed.sound.charCodeAt(0) === known.initial, atLeast) > 0;
}

/** How near a known word of about the same length is to what was typed: 1 is the same, 0 too far. */
function nearnessOf(typed: Spelled, word: string): number {
	const sound = soundOf(word);
	// Half of what is changed in letters and half in sound: "perifral" is nearer to "peripheral" than letters say.
	const changed = (distance(typed.word, word) + distance(typed.sound, sound)) / 2;
	return nearnessBy(typed, Math.max(typed.word.length, word.length), typed.sound[0] === sound[0], changed);
}

function nearnessBy({ word }: Spelled, length: number, beginsAlike: boolean, changed: number): number {
	const nearness = (1 - changed / length) * (beginsAlike ? 1 : 0.85);
	// Short words are others with two letters changed.
	return (word.length > 5 || changed <= 1) && nearness >= LEAST_NEARNESS ? nearness : 0;
}
