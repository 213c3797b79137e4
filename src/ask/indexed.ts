/** Entries and topics as they are ranked: stems of names and texts, and what words of a question tell of each. Pure. */
import type { AskDocument } from './documents.ts';
import type { English } from './english.ts';
import type { Name } from './name-index.ts';
import type { ReadWord } from './vocabulary.ts';
import { FILLER, stemOf, stemsOf, wordsOf } from './words.ts';

export interface Indexed {
	readonly document: AskDocument;
	/** Stems of each name, and what the name counts. */
	readonly names: readonly Name[];
	readonly wholeNames: ReadonlySet<string>;
	readonly stems: ReadonlyMap<string, number>;
	/** Of all that people say of it. */
	readonly said: ReadonlySet<string>;
}

const NARROWER_WEIGHT = 0.9;
const PEOPLE_WEIGHT = 0.97;

export function textsOf({ names, people, narrower, what, signs, rest }: AskDocument): string[] {
	return [...names, ...people, ...narrower, what, signs, rest];
}

export function indexedOf(document: AskDocument, english: English): Indexed {
	const { names, narrower, what, signs, rest } = document;
	const people = document.people.filter((phrase) => tells(phrase, english));
	const stems = new Map<string, number>();
	const add = (texts: readonly string[], weight: number) => {
		for (const text of texts)
			for (const stem of stemsOf(text)) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
	};
	add([rest], 0.35);
	add([signs], 0.6);
	add([what], 0.75);
	add(narrower, 0.9);
	add([...names, ...people], 1);
	const weighed = (all: readonly string[], weight: number) =>
		all
			.map((name) => ({ stems: [...new Set(stemsOf(name))], weight }))
			.filter((name) => name.stems.length > 0);
	return {
		document,
		names: [...weighed(names, 1), ...weighed(people, PEOPLE_WEIGHT), ...weighed(narrower, NARROWER_WEIGHT)],
		wholeNames: new Set([...names, ...people].map((name) => wordsOf(name).join(' '))),
		stems,
		said: new Set(document.described.flatMap(stemsOf)),
	};
}

/** "The change" is one only word for word: "change" by itself says nothing. */
export function tells(phrase: string, english: English): boolean {
	const words = wordsOf(phrase);
	const telling = words.filter((word) => !FILLER.has(word));
	return words.length < 2 || telling.length !== 1 || english.zipf(telling[0] ?? '') < EVERYDAY;
}
/** Zipf value of words that go with anything. */
const EVERYDAY = 5;

/** A word like "constant" goes with anything; "router" speaks for another subject, unless people say it of the first hit. */
export function foreignness({ typed, stems }: ReadWord, { said }: Indexed, english: English): number {
	return stems.size > 0 || said.has(stemOf(typed))
		? 0
		: Math.max(0.15, Math.min(1, (5.5 - english.zipf(typed)) / 2));
}

/** The most telling name that the question has whole, by how seldom everyday English has its words; 2 at most. */
export function namedIn(
	{ names }: Indexed,
	read: readonly ReadWord[],
	english: English,
	isInNames: (word: string) => boolean,
): number {
	const asked = new Map<string, number>();
	for (const { typed, stems, corrected } of read) {
		const word = corrected ?? typed;
		// "Periodic" shares its stem with "period", and is no form of it.
		const likeness = word.includes(' ') || isInNames(word) ? 1 : STEM_ALONE;
		const seldom = likeness * Math.max(0, (SO_USUAL - english.zipf(word)) / SELDOM_BY);
		for (const [stem, nearness] of stems) asked.set(stem, Math.max(seldom * nearness, asked.get(stem) ?? 0));
	}
	let most = 0;
	for (const { stems, weight } of names) {
		if (!stems.every((stem) => asked.has(stem) || (stems.length > 1 && GENERAL.has(stem)))) continue;
		most = Math.max(most, weight * stems.reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0));
	}
	return Math.min(2, most);
}
const STEM_ALONE = 0.4;
/** Left out of a name, they leave it as clear as it was: "coeliacs". */
const GENERAL = new Set(['disease', 'syndrome', 'disorder', 'phenomenon'].map(stemOf));
/** Zipf values: a word that is met once in three thousand tells nothing. */
const SO_USUAL = 5.5;
const SELDOM_BY = 2.5;

/** What a word of the question counts: as much as the rarest that it may stand for. */
export function weightOf({ stems }: ReadWord, rarity: Rarity): number {
	return stems.size === 0 ? FOREIGN_WEIGHT : Math.max(...[...stems.keys()].map(rarity));
}
const FOREIGN_WEIGHT = 4;

export function coverageOf({ stems }: Indexed, read: readonly ReadWord[], rarity: Rarity): number {
	let sum = 0;
	for (const word of read) {
		let best = 0;
		for (const [stem, nearness] of word.stems)
			best = Math.max(best, nearness * (stems.get(stem) ?? 0) * rarity(stem));
		sum += best;
	}
	return sum;
}

/** How seldom documents have a stem: the natural logarithm of one in so many. */
export type Rarity = (stem: string) => number;

export function createRarity(indexed: readonly Indexed[]): Rarity {
	const frequency = new Map<string, number>();
	for (const { stems } of indexed)
		for (const stem of stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	const rarities = new Map(
		[...frequency].map(([stem, count]) => [stem, Math.log(1 + indexed.length / count)]),
	);
	const rarest = Math.log(1 + indexed.length / 0.5);
	return (stem) => rarities.get(stem) ?? rarest;
}
