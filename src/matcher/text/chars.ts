/**
 * What a code unit of text is, and what it counts as when words are compared.
 * Shared by build and scan: both see the same words only because both ask here.
 */
import { foldWide, isIgnorable } from './fold.ts';

export { foldWide, isApostrophe, isHyphen, isIgnorable, isSpace } from './fold.ts';

/** ASCII: the lower-case letter or the digit itself; 0 for everything that ends a word. */
export const ASCII = new Uint8Array(128);
for (let code = 0; code < 26; code++) {
	ASCII[97 + code] = 97 + code;
	ASCII[65 + code] = 97 + code;
}
for (let digit = 48; digit < 58; digit++) ASCII[digit] = digit;
// "A&E" is a name; "&" is a word of its own.
ASCII[38] = 38;

/** Class of what only a closer look can tell: units above ASCII, apostrophes, digits, "&". */
export const WIDE = 32;
/** A class for every unit: 0 parts words, 1 to 26 are letters, WIDE is the rest. */
export const CLASS = new Uint8Array(65536).fill(WIDE, 128);
for (let code = 0; code < 128; code++) {
	const folded = ASCII[code] as number;
	CLASS[code] = folded >= 97 ? folded - 96 : folded === 0 ? 0 : WIDE;
}
CLASS[39] = WIDE;
// Spaces, dashes, quotes and bullets that ordinary text is full of. Curly apostrophes stay WIDE.
for (const code of [
	0xa0, 0xab, 0xb7, 0xbb, 0x201c, 0x201d, 0x2022, 0x2026, 0x2013, 0x2014, 0x3001, 0x3002, 0xff0c,
])
	CLASS[code] = 0;

/** Kinds of word: runs never mix, so that "B12", "B-12" and "B 12" are the same two words. */
export const LETTERS = 1;
export const DIGITS = 2;
export const AMPERSAND = 3;

export function kindOf(folded: number): number {
	if (folded === 38) return AMPERSAND;
	return folded >= 48 && folded < 58 ? DIGITS : LETTERS;
}

/** One unit is part of a word: letter, digit, accent. */
export function isWordUnit(code: number): boolean {
	if (Number.isNaN(code)) return false;
	return code < 128 ? ASCII[code] !== 0 && code !== 38 : !isIgnorable(code) && foldWide(code) !== '';
}

/** Upper-case letter of any script. */
export function isUpper(code: number): boolean {
	if (code < 128) return code >= 65 && code <= 90;
	const raw = String.fromCharCode(code);
	return raw !== raw.toLowerCase() && raw === raw.toUpperCase();
}
