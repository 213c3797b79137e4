/**
 * Whether a letter says that a finding is not there: "No haematuria.", "denies chest pain". A small rule on the words directly
 * before and behind, as in NegEx (Chapman and others, 2001), but far more careful: whatever else stands in the sentence that could
 * turn its meaning, nothing is said. Pure.
 */
import { literally } from '../literally.ts';

/** A word of the letter, and how often it was found there, under whatever name. */
export interface FoundWord {
	readonly text: string;
	readonly count: number;
}

/** Directly before the word. */
const DENIES =
	/(?:^|[\s(])(?:no|denies|denied|without|negative for|no (?:evidence|signs?|symptoms?|features|history|suggestion) of|(?:denies|denied|without) any|not have any|no known)\s+$/i;
/** Turns the meaning of a denial, or ties it to a time or a case; anywhere in the sentence. */
const TURNS =
	/\b(?:if|unless|whether|when|until|till|except|apart from|other than|but|however|although|though|only|not|never|cannot|can.t|isn.t|doubt|longer|last|previous(?:ly)?|earlier|ago|before|initially|at first|at rest|on exertion|rule out|excludes?|should|would|could|may|might|unclear|unsure)\b|\?/i;
/** The word stands by itself, or begins a list: it doesn't belong to the next one ("no pain relief"). */
const ENDS = /^\s*(?:$|[.;,)]|(?:or|nor|and)\b)/;
/** Between sentences. A line may end within one: then the next begins with a small letter. */
const BETWEEN = /(?<=[.;?!])|\n(?=\s*(?:[\p{Lu}\d•*–-]|\n|$))/u;

/** @param texts in the order of reading */
export function sentencesOf(texts: readonly string[]): string[] {
	return texts.flatMap((text) => text.split(BETWEEN));
}

/** @returns `true` only if every place in the letter where the word stands denies it */
export function isDenied(sentences: readonly string[], { text, count }: FoundWord): boolean {
	const words = text.trim().split(/\s+/).map(literally).join('\\s+');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
	let found = 0;
	for (const sentence of sentences) {
		for (const { index, 0: word } of sentence.matchAll(pattern)) {
			if (!deniesAt(sentence, index, index + word.length)) return false;
			found++;
		}
	}
	// Where it stands under another name, nothing is known.
	return found > 0 && found >= count;
}

function deniesAt(sentence: string, from: number, to: number): boolean {
	const before = sentence.slice(0, from);
	const denial = DENIES.exec(before);
	if (!denial || !ENDS.test(sentence.slice(to))) return false;
	const rest = `${before.slice(0, denial.index)} ${sentence.slice(to)}`;
	return !TURNS.test(rest);
}
