/** What is told of units above ASCII without a pattern is what the pattern tells. */
import { expect, test } from 'vitest';
import { foldWide } from '../../../src/matcher/text/fold.ts';
import { plainText } from '../../../src/matcher/text/plain.ts';
import { isWideLetter } from '../../../src/matcher/text/wide-letters.ts';

const UNITS = Array.from({ length: 0x10000 - 0x80 }, (_, at) => at + 0x80);
const hex = (code: number) => code.toString(16);

test('a letter, a number or an accent', () => {
	const told = UNITS.filter((code) => isWideLetter(code) !== undefined);
	expect(told.length).toBeGreaterThan(1_500);
	const wrong = told.filter(
		(code) => isWideLetter(code) !== /^[\p{L}\p{N}\p{M}]$/u.test(String.fromCharCode(code)),
	);
	// Raised letters stand for no words: they mark ordinals.
	expect(wrong.map(hex)).toEqual(['aa', 'ba']);
});

test('plain text has no accents', () => {
	const wrong = UNITS.filter((code) => {
		const plain = plainText(String.fromCharCode(code));
		const folded = foldWide(code);
		return /\p{M}/u.test(plain) || (/^\p{L}/u.test(folded) && plain !== folded.replace(/\p{M}/gu, ''));
	});
	// The modifier letter that stands for an apostrophe is read as one.
	expect(wrong.map(hex)).toEqual(['2bc']);
});
