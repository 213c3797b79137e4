/** Words as the filter spells them out, letter by letter, so that looking at a word needs no string. */
import { PRIME } from '../text/hash.ts';

/** Letters of the beginning by which the word beside a gate is known, and by which a stem is; some stems are shorter. */
export const HEAD_LETTERS = 3;
export const SHORT_STEM_LETTERS = 4;
export const STEM_LETTERS = 5;

/** A word, and hashes of it, which all fall out on the way; as `hashOfWord` makes them. */
export interface Word {
	/** Where it begins in its text. */
	readonly start: number;
	/** Of the whole. */
	hash: number;
	/** Of all but its last letter. */
	less: number;
	/** Of its first letters: at most so many, or just so many. */
	head: number;
	short: number;
	stem: number;
	/** Its letters. */
	count: number;
	/** Not all of them are ASCII. */
	isWide: boolean;
}

/**
 * Adds what stands from a place on to a word.
 * @returns where it ends
 */
export function spell(word: Word, text: string, from: number, isPart: IsPart): number {
	// In variables, for this runs cold: once a letter.
	let { hash, count } = word;
	let less = hash;
	let units = 0;
	let at = from;
	let code = text.charCodeAt(at);
	do {
		less = hash;
		units |= code;
		hash = Math.imul(hash ^ (code < 128 ? code | 32 : code), PRIME);
		if (++count <= HEAD_LETTERS) word.head = hash;
		else if (count === SHORT_STEM_LETTERS) word.short = hash;
		else if (count === STEM_LETTERS) word.stem = hash;
		code = text.charCodeAt(++at);
	} while (isPart(code));
	word.hash = hash;
	word.less = less;
	word.count = count;
	word.isWide ||= units > 127;
	return at;
}

/** Whether a unit goes on with what it is asked about. */
export type IsPart = (code: number) => boolean;

/** @returns what a word that begins with a unit goes on with; nothing where none does */
export function beginningOf(code: number): IsPart | undefined {
	return isLetter(code) ? isLetter : isDigit(code) ? isDigit : code === AMPERSAND ? isNothing : undefined;
}

const AMPERSAND = 38;

/** A letter, of whatever script, in text that is plain. */
export function isLetter(code: number): boolean {
	const lower = code | 32;
	return (lower > 96 && lower < 123) || (code > 127 && !isSign(code));
}

export function isDigit(code: number): boolean {
	return code > 47 && code < 58;
}

function isNothing(): boolean {
	return false;
}

/** The letter "s" or "S". */
export function isS(code: number): boolean {
	return (code | 32) === 115;
}

export function isCapital(code: number): boolean {
	return code > 64 && code < 91;
}

/** Quotes, dashes, dots, unbreakable spaces: the most of what is no ASCII, and no part of a word. */
function isSign(code: number): boolean {
	return code === 0xa0 || (code > 0x200f && code < 0x2060);
}
