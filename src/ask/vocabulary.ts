/**
 * The words that the guide knows, and what a typed word may stand for.
 *
 * All known words are compared with it: how many letters differ (Levenshtein 1966), as written and after folding what sounds
 * alike. A word of everyday English that isn't in the guide is no typing error: "wifi
 * keeps dropping" is not about a wife.
 */
import { distance } from 'fastest-levenshtein';
import type { English } from './english.ts';
import { bitsIn, leastChanged, lettersOf } from './letters.ts';
import { FILLER, soundOf, stemOf } from './words.ts';

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
	/** The known word nearest to one that may be wrong; looks further than `read`. */
	nearest(word: string): string | undefined;
}

/** How like each other words must be to count as one typed wrong, and how much less than the best another may be. */
const LEAST_NEARNESS = 0.64;
const SAME_NEARNESS = 0.1;
const SHORTEST = 4;
const MOST_LONGER = 3;
/** So often in everyday English that nobody types it by mistake. */
export const NO_ERROR_FROM = 2.5;

export function createVocabulary(
	texts: Iterable<string>,
	words: (text: string) => string[],
	english: English,
	pairs: ReadonlySet<string>,
): Vocabulary {
	const known = new Set<string>();
	const stems = new Set<string>();
	for (const text of texts) {
		for (const word of words(text)) {
			stems.add(stemOf(word));
			if (word.length >= SHORTEST && !FILLER.has(word)) known.add(word);
		}
	}
	const byLength = new Map<number, Spelled[]>();
	for (const word of known) {
		const others = byLength.get(word.length);
		if (others) others.push(spell(word));
		else byLength.set(word.length, [spell(word)]);
	}
	const near = (typed: string): { readonly word: string; readonly nearness: number }[] => {
		const meant = spell(typed);
		const found: { word: string; nearness: number }[] = [];
		for (let length = typed.length - MOST_LONGER; length <= typed.length + MOST_LONGER; length++) {
			for (const each of byLength.get(length) ?? []) {
				const nearness = nearnessOf(meant, each);
				if (nearness >= LEAST_NEARNESS) found.push({ word: each.word, nearness });
			}
		}
		return found.sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1));
	};
	const remembered = new Map<string, ReadWord>();
	const read = (typed: string): ReadWord => {
		const stem = stemOf(typed);
		if (stems.has(stem)) return { typed, stems: new Map([[stem, 1]]) };
		if (typed.length < SHORTEST || /\d/.test(typed) || english.zipf(typed) >= NO_ERROR_FROM)
			return { typed, stems: new Map() };
		const parts = splitOf(typed, known, pairs);
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
		has: (stem) => stems.has(stem),
		read: (word) => {
			let result = remembered.get(word);
			if (!result) {
				result = read(word);
				remembered.set(word, result);
			}
			return result;
		},
		nearest: (word) => (word.length < SHORTEST ? undefined : near(word)[0]?.word),
	};
}

/** "carpaltunnel": two known words without the space; "vitamind": two that follow each other in a name. */
function splitOf(
	word: string,
	known: ReadonlySet<string>,
	pairs: ReadonlySet<string>,
): [string, string] | undefined {
	for (let at = 1; at < word.length; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (pairs.has(`${first} ${second}`)) return [first, second];
	}
	if (word.length < 2 * SHORTEST) return undefined;
	for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		if (known.has(first) && known.has(second)) return [first, second];
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

function spell(word: string): Spelled {
	const sound = soundOf(word);
	return { word, sound, letters: lettersOf(word), sounds: lettersOf(sound) };
}

/**
 * How near a known word of about the same length is to what was typed: 1 is the same, 0 too far. Most words are told to be too
 * far by the letters that they have, without being compared letter by letter.
 */
function nearnessOf(typed: Spelled, known: Spelled): number {
	const length = Math.max(typed.word.length, known.word.length);
	if (bitsIn(typed.letters ^ known.letters) > 2 * length * (1 - LEAST_NEARNESS) + 4) return 0;
	const share = typed.sound[0] === known.sound[0] ? 1 : 0.85;
	const isNear = (changed: number) =>
		// Short words are others with two letters changed.
		(typed.word.length > 5 || changed <= 1) && (1 - changed / length) * share >= LEAST_NEARNESS;
	const atLeast = (leastChanged(typed.letters, known.letters) + leastChanged(typed.sounds, known.sounds)) / 2;
	if (!isNear(atLeast)) return 0;
	// Half of what is changed in letters and half in sound: "perifral" is nearer to "peripheral" than letters say.
	const changed = (distance(typed.word, known.word) + distance(typed.sound, known.sound)) / 2;
	return isNear(changed) ? (1 - changed / length) * share : 0;
}
