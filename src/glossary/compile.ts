/**
 * The reader's glossary → what finds its words: an index and a filter, made by the same code as the guide's, when the file is read. Of the
 * language it knows only which words are common: what the reader has put into the file is meant wherever it stands.
 */
import type { Lexicon } from '../guide/compile.ts';
import { OWN_CATEGORY } from '../guide/kinds.ts';
import { createFilter, look, SEEN } from '../matcher/index/filter.ts';
import { LETTERS } from '../matcher/index/layout.ts';
import { openIndex } from '../matcher/mod.ts';
import { ownWordsIn } from '../matcher/own-words.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { compileNames, encodeIndex } from '../matcher-build/encode.ts';
import { encodeFilter } from '../matcher-build/encode-filter.ts';
import type { Everyday } from '../matcher-build/everyday.ts';
import { type CommonWords, commonWordsOf } from './common-words.ts';
import type { GlossaryFinder } from './finder.ts';
import type { OwnWord } from './own-word.ts';

/** Zipf value from which on a word stands on every page: "even", "left", "doctor" lie below. */
const EVERYWHERE = 6;
const FINDABLE: ReadonlySet<string> = new Set(LETTERS);
/** Nothing about these can go wrong: words and numbers, of which one has three letters, for the filter looks that up however it is written; or capitals. */
const PLAIN = /^(?=.*[a-z]{3})[a-z\d]+(?:[ -][a-z\d]+)*$/i;
const CAPITALS = /^[A-Z]{2,}$/;

/**
 * @returns why a name can't be found on pages, or shouldn't be; nothing where it can
 */
export function whyNotFindable(name: string, common: CommonWords): string | undefined {
	const words = foldedWords(name);
	const strange = [...words.join('')].find((letter) => !FINDABLE.has(letter));
	if (strange !== undefined)
		return `Footnote can’t find the letter “${strange}” on pages yet; expected Latin letters, as in English`;
	if (!/\p{L}/u.test(words.join(''))) return `“${name}” has no letters; expected a word`;
	const isShouted = name === name.toUpperCase();
	if (!isShouted && words.every((word) => common.zipfOf(word) >= EVERYWHERE))
		return `“${name}” stands in nearly every text, so it would be underlined everywhere`;
	if (!(PLAIN.test(name) || CAPITALS.test(name)) && !isFoundAsWritten(name))
		return `“${name}” can’t be found as it is written; expected words with few signs, of at least three small letters or two capitals, such as “A&E” or “day room”. Of “Nil by mouth (NBM)” make two names`;
	return undefined;
}

/** Tried, for there are many ways of not being found: by index and filter of this name alone. */
function isFoundAsWritten(name: string): boolean {
	const { index, filter } = compileGlossary([{ id: name, name, also: [], meaning: name }], NOTHING_COMMON);
	const text = `A ${name} there`;
	const [found] = ownWordsIn(openIndex(index), text);
	return (
		found !== undefined &&
		text.slice(found.start, found.end) === name &&
		look(createFilter(filter), text) === SEEN.sure
	);
}

const NOTHING_COMMON = commonWordsOf([]);

/**
 * Found in its own letter case alone: an abbreviation in capitals, "MDT", and two letters of which the first is one, "Hb". In small letters they
 * may be any word.
 */
function isOfOneCase(name: string): boolean {
	return (!/\s/.test(name) && name === name.toUpperCase()) || /^[A-Z]\p{Ll}$/u.test(name);
}

/** A finder as far as the words make it: which build has made it, others know. */
export type CompiledGlossary = Omit<GlossaryFinder, 'format'>;

/** @param words with names that are all findable */
export function compileGlossary(words: readonly OwnWord[], common: CommonWords): CompiledGlossary {
	const lexicon: Lexicon = {
		language: 'en',
		entries: words.map(({ id, name, also }) => ({
			id,
			category: OWN_CATEGORY,
			fields: [],
			together: [],
			names: [name, ...also].map((text) => ({
				...{ text, kind: 'own', hardness: 'hard' },
				...(isOfOneCase(text) ? { sense: { form: text, exactCase: true } } : {}),
			})),
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
