/** Whether two names in a file are one to what finds them in pages. Pure. */
import { foldText, rawWords } from '../matcher/text/tokenize.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { keyOfName } from './own-word.ts';

/** Where a name stands in the file. */
export interface Place {
	readonly name: string;
	/** Of the text, beginning with 1. */
	readonly line: number;
}

export interface Places {
	/** @returns the first of the names that pages can't tell from this one */
	of(name: string): Place | undefined;
	add(place: Place): void;
}

/** The names of a file, by all that makes two of them one: “Key-workers” is “key worker”, “cafe” is “café”. */
export function createPlaces(): Places {
	const places = new Map<string, Place>();
	return {
		of: (name) =>
			keysOf(name)
				.map((key) => places.get(key))
				.find((place) => place !== undefined),
		add(place) {
			for (const key of keysOf(place.name)) if (!places.has(key)) places.set(key, place);
		},
	};
}

/** By its id, and as the index has it: see `sequencesOf` of `src/matcher-build/name-variants.ts`. */
function keysOf(name: string): string[] {
	const words = rawWords(name).map((word) => canonical(foldText(word), isAllCapitals(word)));
	// Neither is ever like the other: a space begins what no name begins with.
	return words.length === 0 ? [keyOfName(name)] : [keyOfName(name), ` ${words.join(' ')}`];
}

function isAllCapitals(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase();
}
