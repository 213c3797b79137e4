/**
 * How like a question is to what people have said of each thing: "fingers go white then blue in the freezer aisle" names nothing,
 * but is nearly what somebody else says of Raynaud's.
 *
 * Each description is a vector of its words and of the pairs of words that follow each other, rare ones weighing more (Salton and
 * Buckley 1988: tf-idf with the cosine for likeness). Descriptions widen what a search knows of a document (Nogueira et al. 2019:
 * "Document expansion by query prediction"); here people write them.
 */
import { stemOf, wordsOf } from './words.ts';

/** What is said of one thing, and how much that counts: 1 what people say, less what only the guide says. */
export interface Description {
	/** Of which thing: an index of the caller's. */
	readonly of: number;
	readonly text: string;
	readonly weight: number;
}

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

interface Posting {
	readonly at: number;
	readonly value: number;
}

export function createDescribed(descriptions: readonly Description[]): Described {
	const features = descriptions.map(({ text }) =>
		featuresOf(
			wordsOf(text)
				.filter(isTelling)
				.map((word) => new Map([[stemOf(word), 1]])),
		),
	);
	const frequency = new Map<string, number>();
	for (const each of features)
		for (const name of each.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
	const rarity = (name: string) => Math.log(1 + descriptions.length / (frequency.get(name) ?? UNSEEN));
	const postings = new Map<string, Posting[]>();
	features.forEach((each, at) => {
		const length = lengthOf(each, rarity);
		for (const [name, share] of each) {
			const list = postings.get(name) ?? [];
			list.push({ at, value: (share * rarity(name)) / length });
			postings.set(name, list);
		}
	});
	const likeness = new Float32Array(descriptions.length);
	return (words) => {
		const asked = featuresOf(words);
		const length = lengthOf(asked, rarity);
		const met: number[] = [];
		for (const [name, share] of asked) {
			const value = (share * rarity(name)) / length;
			for (const posting of postings.get(name) ?? []) {
				const before = likeness[posting.at] ?? 0;
				if (before === 0) met.push(posting.at);
				likeness[posting.at] = before + value * posting.value;
			}
		}
		const best = bestOf(descriptions, likeness, met);
		for (const at of met) likeness[at] = 0;
		return best;
	};
}

/** Whether a word of a question may be a feature at all. */
export function isTelling(word: string): boolean {
	return !NO_WORDS.has(word);
}

/** Single words and pairs, each with its share: how near the word is to what was typed. */
function featuresOf(words: readonly ReadonlyMap<string, number>[]): Map<string, number> {
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

function lengthOf(features: ReadonlyMap<string, number>, rarity: (name: string) => number): number {
	let sum = 0;
	for (const [name, share] of features) sum += (share * rarity(name)) ** 2;
	return Math.sqrt(sum) || 1;
}

/** @param met the descriptions that are like the question at all */
function bestOf(
	descriptions: readonly Description[],
	likeness: Float32Array,
	met: readonly number[],
): ReadonlyMap<number, number> {
	const best = new Map<number, [first: number, second: number]>();
	for (const at of met) {
		const { of, weight } = descriptions[at] ?? NONE;
		const value = weight * (likeness[at] ?? 0);
		if (value <= 0) continue;
		const known = best.get(of);
		if (!known) best.set(of, [value, 0]);
		else if (value > known[0]) [known[1], known[0]] = [known[0], value];
		else known[1] = Math.max(known[1], value);
	}
	return new Map([...best].map(([of, [first, second]]) => [of, Math.min(1, first + SECOND * second)]));
}
const NONE = { of: 0, weight: 0 };
