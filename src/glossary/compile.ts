/**
 * The reader's glossary → what finds its words: an index and a filter, made by the same code as the guide's, when the file is read. Of the
 * language it knows only which words are common: what the reader has put into the file is meant wherever it stands.
 */
import type { GlossaryNames } from '../browser/glossary-store.ts';
import type { Lexicon } from '../guide/compile.ts';
import { LETTERS } from '../matcher/index/layout.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { compileNames, encodeIndex } from '../matcher-build/encode.ts';
import { encodeFilter } from '../matcher-build/encode-filter.ts';
import type { Everyday } from '../matcher-build/everyday.ts';
import type { CommonWords } from './common-words.ts';
import { OWN_CATEGORY, type OwnWord } from './own-word.ts';

/** Zipf value from which on a word stands on every page: "even", "left", "doctor" lie below. */
const EVERYWHERE = 6;
/** Letters of a word, at least: in small letters, where two may be any word, and in capitals. The filter looks up no others: see `readText` there. */
const FEWEST_SMALL = 3;
const FEWEST_CAPITAL = 2;
const FINDABLE: ReadonlySet<string> = new Set(LETTERS);

/**
 * @returns why a name can't be found on pages, or shouldn't be; nothing where it can
 */
export function whyNotFindable(name: string, common: CommonWords): string | undefined {
	const words = foldedWords(name);
	const strange = [...words.join('')].find((letter) => !FINDABLE.has(letter));
	if (strange !== undefined)
		return `the letter “${strange}” can’t be found on pages; expected letters as in English, digits and hyphens`;
	const isShouted = name === name.toUpperCase();
	if (!words.some((word) => isTelling(word, isShouted && words.length === 1)))
		return `“${name}” is too short to be found; expected a word of ${FEWEST_SMALL} letters, ${FEWEST_CAPITAL} capitals or two digits`;
	const [word = ''] = words;
	if (words.length === 1 && !isShouted && common.zipfOf(word) >= EVERYWHERE)
		return `“${name}” stands in nearly every text, so it would be underlined everywhere`;
	return undefined;
}

function isTelling(word: string, isCapitals: boolean): boolean {
	const { length } = word.replace(/\p{M}/gu, '');
	return length >= (isCapitals ? FEWEST_CAPITAL : FEWEST_SMALL) || /\d{2}/.test(word);
}

/** @param words with names that are all findable */
export function compileGlossary(words: readonly OwnWord[], common: CommonWords): GlossaryNames {
	const lexicon: Lexicon = {
		language: 'en',
		entries: words.map(({ id, name, also }) => ({
			id,
			category: OWN_CATEGORY,
			fields: [],
			together: [],
			names: [name, ...also].map((text) => ({ text, kind: 'own', hardness: 'hard' })),
		})),
	};
	const english: Everyday = {
		idioms: [],
		healthCues: [],
		otherFields: [],
		longer: { names: [], inside: new Set() },
		context: new Map(),
		bias: 0,
		telling: new Set(),
		frequency: { zipfOf: common.zipfOf, spokenWords: () => common.counts },
	};
	const compiled = compileNames(lexicon, english);
	return {
		index: encodeIndex(lexicon, english, compiled).buffer,
		filter: encodeFilter(lexicon, english, compiled),
	};
}
