/**
 * What a code unit of text is, and what it counts as when words are compared.
 * Shared by build and scan: both see the same words only because both ask here.
 */

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

/** Soft hyphen, zero-width space and (non-)joiners, word joiner, byte order mark, direction marks. */
export function isIgnorable(code: number): boolean {
	return (
		code === 0xad ||
		(code >= 0x200b && code <= 0x200f) ||
		code === 0x2060 ||
		code === 0xfeff ||
		code === 0x34f
	);
}

/** Straight and curly apostrophes, and what is typed in their place. */
export function isApostrophe(code: number): boolean {
	return (
		code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4 || code === 0x60
	);
}

/** Hyphens and the dashes that stand in for them; not the em dash, which parts sentences. */
export function isHyphen(code: number): boolean {
	return code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0x2043;
}

export function isSpace(code: number): boolean {
	return (
		code === 32 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000
	);
}

const folds = new Map<number, string>();
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const SPECIAL = new Map(Object.entries({ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }));

/**
 * What a unit above ASCII counts as: base letters followed by their accents (so that composed and
 * decomposed text agree), ligatures taken apart, sub- and superscript and full-width digits as digits.
 * @returns code units, or '' when the unit is no part of a word
 */
export function foldWide(code: number): string {
	const known = folds.get(code);
	if (known !== undefined) return known;
	const folded = foldAnew(code);
	folds.set(code, folded);
	return folded;
}

function foldAnew(code: number): string {
	// Half of a surrogate pair: scripts and symbols that no English name contains, but still no word edge.
	if (code >= 0xd800 && code <= 0xdfff) return '';
	const raw = String.fromCharCode(code);
	if (!LETTER.test(raw) || code === 0xaa || code === 0xba) return '';
	const lower = raw.normalize('NFKD').toLowerCase();
	return SPECIAL.get(lower) ?? lower.replace(/\u2044/g, '');
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
