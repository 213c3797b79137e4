/** The words and stems that are known, and everyday English. */
import { createEnglish, type English } from '../ask/english.ts';
import { KNOWN, ZIPF_STEPS } from '../ask/index/rows.ts';
import type { AskTexts } from '../ask/schema.ts';
import { SHORTEST, spell } from '../ask/vocabulary.ts';
import { FILLER, stemOf, wordsOf } from '../ask/words.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { narrowest } from '../rows-file.ts';
import { type AskDocument, textsOf } from './documents.ts';
import { numbersOf, sortedTexts, textRows } from './string-rows.ts';

export function englishRows(english: AskTexts['english']) {
	const known = new Map<string, number>();
	for (const [zipf, words] of english)
		for (const word of words.split(' ')) known.set(word, Math.round(zipf * ZIPF_STEPS));
	const sorted = sortedTexts(known.keys());
	return {
		...textRows('english', sorted),
		englishZipf: narrowest(sorted.map((word) => known.get(word) ?? 0)),
	};
}

/** The same as in the extension, where nothing else of the index is needed. */
export function everydayEnglishOf({ english }: Pick<AskTexts, 'english'>): English {
	return createEnglish(englishRows(english));
}

/** @returns all stems in order, and the rows of words and stems */
export function stemRows(documents: readonly AskDocument[], others: readonly string[]) {
	const said = documents.flatMap(({ described }) => described).flatMap(wordsOf);
	const own = documents.flatMap(textsOf).flatMap(wordsOf);
	const counts = new Map<string, number>();
	for (const word of own) counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1);
	const spoken = new Set(said.map(stemOf));
	const stems = sortedTexts([...counts.keys(), ...spoken, ...others.flatMap(wordsOf).map(stemOf)]);
	return {
		stems,
		rows: {
			...wordRows(own, said),
			...textRows('stems', stems),
			stemsKnown: narrowest(stems.map((stem) => bitsOf(counts.has(stem), spoken.has(stem)))),
			stemsCounts: narrowest(stems.map((stem) => counts.get(stem) ?? 0)),
			stemsTotal: narrowest([own.length]),
		},
	};
}

function wordRows(own: readonly string[], said: readonly string[]) {
	const mayBeMeant = (word: string) => word.length >= SHORTEST && !FILLER.has(word);
	const [ofGuide, ofPeople] = [new Set(own.filter(mayBeMeant)), new Set(said.filter(mayBeMeant))];
	const words = sortedTexts([...ofGuide, ...ofPeople]);
	const spelled = words.map(spell);
	return {
		...textRows('words', words),
		wordsKnown: narrowest(words.map((word) => bitsOf(ofGuide.has(word), ofPeople.has(word)))),
		wordsLetters: narrowest(spelled.map(({ letters }) => letters)),
		wordsSounds: narrowest(spelled.map(({ sounds }) => sounds)),
		wordsInitials: narrowest(spelled.map(({ sound }) => sound.charCodeAt(0))),
	};
}

function bitsOf(isOfGuide: boolean, isSpoken: boolean): number {
	return (isOfGuide ? KNOWN.guide : 0) | (isSpoken ? KNOWN.spoken : 0);
}

/** Words of names: those that follow each other, and all in one spelling. */
export function nameWordRows(documents: readonly AskDocument[]) {
	const names = nameWordsOf(documents);
	const pairs = names.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`));
	return {
		...textRows('pairs', sortedTexts(pairs)),
		...textRows('inNames', sortedTexts(names.flat().map((word) => canonical(word)))),
	};
}

/** All names of all documents, as their words. */
export function nameWordsOf(documents: readonly AskDocument[]): string[][] {
	return documents
		.flatMap(({ names, people, narrower }) => [...names, ...people, ...narrower])
		.map((name) => wordsOf(name));
}

/** By document, which stems people's descriptions of it have. */
export function saidStemsOf(documents: readonly AskDocument[], stems: readonly string[]): number[][] {
	const numberOf = numbersOf(stems);
	return documents.map(({ described }) => {
		const words = described.flatMap(wordsOf).filter((word) => !FILLER.has(word));
		return [...new Set(words.map((word) => numberOf(stemOf(word))))].sort((one, other) => one - other);
	});
}
