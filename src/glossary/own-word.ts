/**
 * The reader's own glossary: words from a file of theirs, such as the list of a ward or a course, each with what it means in the words of that
 * file. Footnote marks and shows them, and says that it hasn't checked them.
 */

/** A word of the glossary. Plain JSON. */
export interface OwnWord {
	/** See `ownId`. */
	readonly id: string;
	readonly name: string;
	/** Other names of the same thing. */
	readonly also: readonly string[];
	readonly meaning: string;
	/** Where the meaning is from, in the file's own words: "Ward 7 leaflet". */
	readonly source?: string;
}

/** What is known of the glossary as a whole. */
export interface AboutGlossary {
	/** Name of the file that it came from. */
	readonly file: string;
	/** YYYY-MM-DD, when the file was read. */
	readonly added: string;
	/** How many words it has. */
	readonly count: number;
}

export interface Glossary extends Pick<AboutGlossary, 'file' | 'added'> {
	readonly words: readonly OwnWord[];
}

/** What a card says of a word of the glossary. */
export interface OwnExplanation extends OwnWord, Pick<AboutGlossary, 'file' | 'added'> {}

/** No entry of the guide has a colon in its id. */
const OWN = 'own:';
/** UTF-16 units. */
export const LONGEST_NAME = 80;
export const LONGEST_MEANING = 1_000;
export const LONGEST_SOURCE = 200;
export const MOST_OTHER_NAMES = 20;
export const MOST_WORDS = 50_000;
/** Words and their other names together: each costs time while the file is read, and room on the device. */
export const MOST_NAMES = 60_000;
/** So many words are shown of a file or of the glossary: enough to see that it is the right one. */
export const FIRST_WORDS = 5;

/**
 * The id under which a page counts a word, and under which a reader hides it: it stays the same when the file is read anew.
 * @param name the word as the file has it
 */
export function ownId(name: string): string {
	return OWN + keyOfName(name);
}

/** Names that are the same but for case and white space are one. */
export function keyOfName(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

export function isOwnId(id: string): boolean {
	return id.startsWith(OWN);
}

/** What a list calls a word of which nothing but the id is known. */
export function nameInOwnId(id: string): string {
	return id.slice(OWN.length);
}
