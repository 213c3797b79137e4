/** Text as the filter reads it: no accents, one kind of space, hyphen and apostrophe. */
import { foldWide, isApostrophe, isHyphen, isIgnorable, isSpace } from './fold.ts';
import { latePattern } from './late-pattern.ts';

const WIDE = /[^\0-\x7f]/;
const ALL_WIDE = /[^\0-\x7f]/g;
const accents = /* @__PURE__ */ latePattern('\\p{M}', 'gu');

/**
 * Offsets are not those of the text. Words are the same as for the detector, but for accents, which count for
 * nothing here; what is ASCII keeps its letter case.
 */
export function plainText(text: string): string {
	const plain = WIDE.test(text) ? text.replace(ALL_WIDE, plainUnit) : text;
	return plain.includes('`') ? plain.replaceAll('`', "'") : plain;
}

function plainUnit(unit: string): string {
	const code = unit.charCodeAt(0);
	if (isIgnorable(code)) return '';
	if (isApostrophe(code)) return "'";
	if (isHyphen(code)) return '-';
	if (isSpace(code)) return ' ';
	// Quotes, dashes, dots: the most of what is no ASCII, and no letters.
	if (code > 0x2009 && code < 0x2070) return '.';
	const folded = foldWide(code);
	// A sign that parts words and ends names.
	if (folded === '') return '.';
	return withoutAccents(folded);
}

/** The accents of Latin, Greek and Cyrillic letters stand together; others are told by a pattern, which takes a page long to make. */
function withoutAccents(folded: string): string {
	let plain = '';
	for (const unit of folded) {
		if (unit > '\u036f') return folded.replace(accents(), '');
		if (unit < '\u0300') plain += unit;
	}
	return plain;
}
