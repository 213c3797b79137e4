/**
 * How like a question is to what people have said of each thing: "fingers go white then blue in the freezer aisle" names nothing,
 * but is nearly what somebody else says of Raynaud's.
 *
 * Each description is a vector of its words and of the pairs of words that follow each other, rare ones weighing more (Salton and
 * Buckley 1988: tf-idf with the cosine for likeness). Descriptions widen what a search knows of a document (Nogueira et al. 2019:
 * "Document expansion by query prediction"); here people write them.
 */
import { type AskRows, DESCRIPTION_WEIGHTS } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import { placeOf } from './index/strings.ts';

/**
 * @param words of the question, in order, as they were read: each word's stems with how near they are (0–1)
 * @returns by thing, how like the question is to what is said of it: 0–1
 */
export type Described = (words: readonly ReadonlyMap<string, number>[]) => ReadonlyMap<number, number>;

/** Words without any likeness to tell: left out of descriptions and questions alike. */
const NO_WORDS = new Set(
	'a an the of is are was am be been it its this that and or so to do does did i my me'.split(' '),
);
/** What a pair of words counts beside single ones. */
const PAIR = 0.5;
/** A word that nobody has said counts as one that this many have. */
const UNSEEN = 8;
/** How much a second description that is like the question adds to the best. */
const SECOND = 0.2;

export function createDescribed(rows: AskRows, stems: Stems): Described {
	const { described, describedLengths } = rows;
	const postingsOf = createPostings(rows, stems);
	const likeness = new Float32Array(described.length);
	return (words) => {
		const asked = featuresOf(words);
		const found = new Map([...asked.keys()].map((name) => [name, postingsOf(name)]));
		const rarity = (name: string) => rarityOf(described.length, found.get(name)?.length);
		const length = lengthOf(asked, rarity);
		const met: number[] = [];
		for (const [name, share] of asked) {
			const value = (share * rarity(name)) / length;
			// In a description every word is surely itself.
			const its = (name.includes(' ') ? PAIR : 1) * rarity(name);
			for (const at of found.get(name) ?? []) {
				const before = likeness[at] ?? 0;
				if (before === 0) met.push(at);
				likeness[at] = before + value * (its / (describedLengths[at] ?? 1));
			}
		}
		const best = bestOf(rows, likeness, met);
		for (const at of met) likeness[at] = 0;
		return best;
	};
}

/** @returns from a word's stem, or two with a space between, the descriptions that have it */
function createPostings(rows: AskRows, stems: Stems): (name: string) => Iterable<number> & ArrayLike<number> {
	const { describedStarts, describedIn, followedStarts, followedBy, followedTimes, followedInStarts } = rows;
	return (name) => {
		const [one = '', two] = name.split(' ');
		const stem = stems.numberOf(one);
		if (two === undefined)
			return describedIn.subarray(describedStarts[stem] ?? 0, describedStarts[stem + 1] ?? 0);
		const from = followedStarts[stem] ?? 0;
		const place = placeOf(stems.numberOf(two), followedBy, from, followedStarts[stem + 1] ?? 0);
		if (place < 0) return [];
		let start = followedInStarts[stem] ?? 0;
		for (let at = from; at < place; at++) start += followedTimes[at] ?? 0;
		return rows.followedIn.subarray(start, start + (followedTimes[place] ?? 0));
	};
}

/**
 * @param all how many descriptions there are
 * @param having how many of them have a word or pair
 */
export function rarityOf(all: number, having: number | undefined): number {
	return Math.log(1 + all / (having || UNSEEN));
}

/** Whether a word of a question may be a feature at all. */
export function isTelling(word: string): boolean {
	return !NO_WORDS.has(word);
}

/** Single words and pairs, each with its share: how near the word is to what was typed. */
export function featuresOf(words: readonly ReadonlyMap<string, number>[]): Map<string, number> {
	const features = new Map<string, number>();
	const add = (name: string, share: number) => features.set(name, Math.max(share, features.get(name) ?? 0));
	words.forEach((stems, at) => {
		for (const [stem, nearness] of stems) {
			add(stem, nearness);
			for (const [after, its] of words[at + 1] ?? []) add(`${stem} ${after}`, PAIR * nearness * its);
		}
	});
	return features;
}

/** @returns how long the vector of features is */
export function lengthOf(features: ReadonlyMap<string, number>, rarity: (name: string) => number): number {
	let sum = 0;
	for (const [name, share] of features) sum += (share * rarity(name)) ** 2;
	return Math.sqrt(sum) || 1;
}

/** @param met the descriptions that are like the question at all */
function bestOf(
	{ described, describedWeights }: AskRows,
	likeness: Float32Array,
	met: readonly number[],
): ReadonlyMap<number, number> {
	const best = new Map<number, [first: number, second: number]>();
	for (const at of met) {
		const of = described[at] ?? 0;
		const value = (DESCRIPTION_WEIGHTS[describedWeights[at] ?? 0] ?? 0) * (likeness[at] ?? 0);
		if (value <= 0) continue;
		const known = best.get(of);
		if (!known) best.set(of, [value, 0]);
		else if (value > known[0]) [known[1], known[0]] = [known[0], value];
		else known[1] = Math.max(known[1], value);
	}
	return new Map([...best].map(([of, [first, second]]) => [of, Math.min(1, first + SECOND * second)]));
}
