/**
 * Abbreviations and their expansions: "nerve conduction study (NCS)", "NCS (nerve conduction study)",
 * "Consumer Electronics Show (CES)". Method after Schwartz and Hearst (2003), narrowed to initials.
 */
import { isSpace, isWordUnit } from '../text/chars.ts';

/** What a text says an abbreviation stands for. */
export type Binding = 'ours' | 'foreign' | undefined;

/** A span of the text that is a name of the same entry. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

const SMALL = new Set('a an and at by for from in of on or the to with und'.split(' '));
const MEANS = /^\s*(?:\(|[-–—:=,]?\s*(?:stands for|short for|means|i\.e\.|=)\s*|[–—:]\s)["“'‘]?/;
const MEANT =
	/(?:\(|\s(?:or|called|known as|abbreviated|aka|a\.k\.a\.|abbreviated to|abbreviated as|short(?:ened)? to)\s|[,;] )["“'‘]?$/;

/**
 * @param text the block
 * @param abbreviation where the abbreviation stands
 * @param names where other names of its entry stand, by start
 */
export function bindingOf(text: string, abbreviation: Span, names: readonly Span[]): Binding {
	const before = text.slice(Math.max(0, abbreviation.start - 160), abbreviation.start);
	const after = text.slice(abbreviation.end, abbreviation.end + 160);
	const letters = text
		.slice(abbreviation.start, abbreviation.end)
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/s$/, '')
		.toLowerCase();
	const meant = MEANT.exec(before);
	if (meant) {
		const end = abbreviation.start - meant[0].length;
		if (names.some((name) => name.end <= end + 1 && name.end >= end - 3)) return 'ours';
		if (initialsEnd(before.slice(0, -meant[0].length), letters)) return 'foreign';
	}
	const means = MEANS.exec(after);
	if (means) {
		const start = abbreviation.end + means[0].length;
		if (names.some((name) => name.start >= start && name.start <= start + 4)) return 'ours';
		if (initialsBegin(after.slice(means[0].length), letters)) return 'foreign';
	}
	return undefined;
}

/** "PE: alert. Lungs: clear. Skin: no rash." */
const LABELS = /(?:^|[.;,]\s|\n)\p{Lu}\p{L}{1,7}:\s/gu;
const LABELS_OF_A_LIST = 3;

/** It is one of the headings of a doctor's list of findings: the part that was examined, no finding. */
export function isLabel(text: string, { start, end }: Span): boolean {
	if (text[end] !== ':' || end - start > 2) return false;
	return (text.match(LABELS)?.length ?? 0) >= LABELS_OF_A_LIST;
}

/** The last words of a text have these initials; small words may be skipped. */
function initialsEnd(text: string, letters: string): boolean {
	const words = wordsOf(text).reverse();
	let at = letters.length - 1;
	for (const word of words) {
		if (at < 0) return true;
		if (word[0] === letters[at]) at--;
		else if (!SMALL.has(word)) return false;
	}
	return at < 0;
}

function initialsBegin(text: string, letters: string): boolean {
	let at = 0;
	for (const word of wordsOf(text)) {
		if (at === letters.length) return true;
		if (word[0] === letters[at]) at++;
		else if (!SMALL.has(word)) return false;
	}
	return at === letters.length;
}

function wordsOf(text: string): string[] {
	const words: string[] = [];
	let from = -1;
	for (let at = 0; at <= text.length; at++) {
		const code = text.charCodeAt(at);
		if (isWordUnit(code)) {
			if (from < 0) from = at;
			continue;
		}
		if (from >= 0) words.push(text.slice(from, at).toLowerCase());
		from = -1;
		if (at < text.length && !isSpace(code) && !/[-‐–/&,'’]/.test(text[at] ?? '')) words.push('.');
	}
	return words;
}
