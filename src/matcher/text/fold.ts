/**
 * What a unit above ASCII counts as when words are compared. Apart from `chars.ts`, for the sentinel of every page
 * takes this and none of its tables.
 */
import { latePattern } from './late-pattern.ts';
import { isWideLetter } from './wide-letters.ts';

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
const letter = /* @__PURE__ */ latePattern('^[\\p{L}\\p{N}\\p{M}]$', 'u');
const SPECIAL = /* @__PURE__ */ new Map(
	/* @__PURE__ */ Object.entries({ æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }),
);

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
	if (!(isWideLetter(code) ?? letter().test(raw))) return '';
	const lower = raw.normalize('NFKD').toLowerCase();
	return SPECIAL.get(lower) ?? lower.replace(/\u2044/g, '');
}
