/** Reads words out of raw text, one at a time, without taking any of it apart into strings. */
import {
	AMPERSAND,
	ASCII,
	DIGITS,
	foldWide,
	isApostrophe,
	isIgnorable,
	isUpper,
	isWordUnit,
	kindOf,
} from './chars.ts';
import { PRIME, SEED, SEED2, step2 } from './hash.ts';

/** The word that was read last. Offsets are UTF-16 units of the text. */
export interface Word {
	/** Where the word begins. */
	start: number;
	/** Where it ends without a possessive 's. */
	core: number;
	/** Where it ends with it. Reading goes on here. */
	end: number;
	/** First hash, and the first hash without the last letter when that is an "s" (else the same). */
	one: number;
	oneLess: number;
	/** Second hash, likewise. */
	two: number;
	twoLess: number;
	/** Number of folded units. */
	length: number;
	/** LETTERS, DIGITS or AMPERSAND. */
	kind: number;
	/** Ends in "s" once folded. */
	plural: boolean;
}

export function newWord(): Word {
	const none = { one: 0, oneLess: 0, two: 0, twoLess: 0, length: 0, kind: 0, plural: false };
	return { start: 0, core: 0, end: 0, ...none };
}

/** Text units are looked up here: 0 ends a word, else the folded unit. */
function foldedUnit(code: number): number {
	return code < 128 ? (ASCII[code] ?? 0) : 0;
}

/**
 * Reads the word that begins at `at` (a unit that is part of a word).
 * Soft hyphens and zero-width units inside a word count for nothing; "can't" is "cant"; a possessive
 * 's belongs to the word but not to what is compared; letters and digits part into two words.
 */
export function readWord(text: string, at: number, word: Word): void {
	word.start = at;
	let one = SEED;
	let two = SEED2;
	let oneLess = one;
	let twoLess = two;
	let last = 0;
	let length = 0;
	let kind = 0;
	let end = at;
	let core = -1;
	for (let next = at; next < text.length; ) {
		const code = text.charCodeAt(next);
		let folded = foldedUnit(code);
		if (folded === 0) {
			if (code >= 128) {
				if (isIgnorable(code)) {
					next++;
					continue;
				}
				const wide = foldWide(code);
				if (wide !== '') {
					const wideKind = kindOf(wide.charCodeAt(0));
					if (kind === 0) kind = wideKind;
					if (wideKind !== kind) break;
					for (let part = 0; part < wide.length; part++) {
						folded = wide.charCodeAt(part);
						oneLess = one;
						twoLess = two;
						one = Math.imul(one ^ folded, PRIME);
						two = step2(two, folded);
						last = folded;
						length++;
					}
					end = ++next;
					continue;
				}
			}
			if (kind === DIGITS || !isApostrophe(code) || length === 0) break;
			const after = text.charCodeAt(next + 1);
			if (!isWordUnit(after) || (after >= 48 && after < 58)) break;
			if ((after | 32) === 115 && !isWordUnit(text.charCodeAt(next + 2))) {
				core = end;
				end = next + 2;
				break;
			}
			next++;
			continue;
		}
		const unitKind = folded === 38 ? AMPERSAND : folded < 58 ? DIGITS : 1;
		if (kind === 0) kind = unitKind;
		else if (unitKind !== kind || kind === AMPERSAND) break;
		oneLess = one;
		twoLess = two;
		one = Math.imul(one ^ folded, PRIME);
		two = step2(two, folded);
		last = folded;
		length++;
		end = ++next;
	}
	if (length === 1 && text.charCodeAt(end) === 46 && isUpper(text.charCodeAt(at))) {
		const dotted = dottedEnd(text, at);
		for (let next = at + 2; next < dotted; next += 2) {
			const folded = foldedUnit(text.charCodeAt(next));
			oneLess = one;
			twoLess = two;
			one = Math.imul(one ^ folded, PRIME);
			two = step2(two, folded);
			last = folded;
			length++;
		}
		end = Math.max(end, dotted);
	}
	word.core = core < 0 ? end : core;
	word.end = end;
	word.plural = last === 115;
	word.one = one;
	word.two = two >>> 0;
	word.oneLess = word.plural ? oneLess : one;
	word.twoLess = word.plural ? twoLess >>> 0 : two >>> 0;
	word.length = length;
	word.kind = kind;
}

/** Where "P.A.D." or "P.A.D" ends that begins here; 0 when it is none. */
function dottedEnd(text: string, at: number): number {
	let next = at;
	while (isUpper(text.charCodeAt(next)) && text.charCodeAt(next) < 128 && text.charCodeAt(next + 1) === 46)
		next += 2;
	if (next - at < 4 && !(next - at === 2 && isUpper(text.charCodeAt(next)))) return 0;
	// The last dot may be missing; a longer word after a dot is the next sentence.
	if (isUpper(text.charCodeAt(next)) && !isWordUnit(text.charCodeAt(next + 1))) return next + 1;
	return next - at >= 4 && !isWordUnit(text.charCodeAt(next)) ? next : 0;
}

/** The words of a text as they stand, without possessives: for build time, not for scanning. */
export function rawWords(text: string): string[] {
	const words: string[] = [];
	const word = newWord();
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (!isWordUnit(code) && code !== 38) {
			at++;
			continue;
		}
		readWord(text, at, word);
		words.push(text.slice(word.start, word.core));
		at = Math.max(word.end, at + 1);
	}
	return words;
}

/** The same, folded. */
export function foldedWords(text: string): string[] {
	return rawWords(text).map(foldText);
}

/** The folded units of one word's text. */
export function foldText(raw: string): string {
	let folded = '';
	for (let at = 0; at < raw.length; at++) {
		const code = raw.charCodeAt(at);
		if (code < 128) folded += ASCII[code] ? String.fromCharCode(ASCII[code] ?? 0) : '';
		else if (!isIgnorable(code)) folded += foldWide(code);
	}
	return folded;
}
