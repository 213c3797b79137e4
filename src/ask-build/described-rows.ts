/** What people say of each thing, as vectors of words and pairs of words. */
import { featuresOf, isTelling, lengthOf, rarityOf } from '../ask/described.ts';
import { DESCRIPTION_WEIGHTS } from '../ask/index/rows.ts';
import { stemOf, wordsOf } from '../ask/words.ts';
import { narrowest } from '../rows-file.ts';
import type { AskDocument } from './documents.ts';
import { listRows, numbersOf } from './string-rows.ts';

/** What is said of one thing. */
export interface Description {
	/** Number of the document, or how many there are for what is none of the guide's business. */
	readonly of: number;
	readonly text: string;
	/** Which of `DESCRIPTION_WEIGHTS` it counts: what people say more than what only the guide says. */
	readonly weight: number;
}

/** What people say of a thing, its names, and the guide's own sentences about what it is and how it feels; and of other subjects. */
export function descriptionsOf(documents: readonly AskDocument[], others: readonly string[]): Description[] {
	return [
		...documents.flatMap(({ names, people, described, what, signs }, of) => {
			const sentences = [what, signs].flatMap((text) => text.split(/(?<=[.?!]) /));
			return [described, [...names, ...people], sentences.filter((text) => text !== '')].flatMap(
				(texts, weight) => texts.map((text) => ({ of, text, weight })),
			);
		}),
		...others.map((text) => ({ of: documents.length, text, weight: 0 })),
	];
}

/** @param stems all of them, in order */
export function describedRows(descriptions: readonly Description[], stems: readonly string[]) {
	const features = descriptions.map(({ text }) =>
		featuresOf(
			wordsOf(text)
				.filter(isTelling)
				.map((word) => new Map([[stemOf(word), 1]])),
		),
	);
	const having = new Map<string, number[]>();
	for (const [at, each] of features.entries()) {
		for (const name of each.keys()) {
			const list = having.get(name);
			if (list) list.push(at);
			else having.set(name, [at]);
		}
	}
	const rarity = (name: string) => rarityOf(descriptions.length, having.get(name)?.length);
	const ofStems = listRows(stems.map((stem) => having.get(stem) ?? []));
	return {
		described: narrowest(descriptions.map(({ of }) => of)),
		describedWeights: narrowest(
			descriptions.map(({ weight }) => Math.min(weight, DESCRIPTION_WEIGHTS.length - 1)),
		),
		describedLengths: Float64Array.from(features, (each) => lengthOf(each, rarity)),
		describedStarts: ofStems.starts,
		describedIn: ofStems.flat,
		...pairRows(having, stems),
	};
}

/** By stem, which other stems follow it, in the order of their numbers, and the descriptions that have both. */
function pairRows(having: ReadonlyMap<string, readonly number[]>, stems: readonly string[]) {
	const numberOf = numbersOf(stems);
	const followed: { stem: number; in: readonly number[] }[][] = stems.map(() => []);
	for (const [name, its] of having) {
		const [one = '', two] = name.split(' ');
		if (two !== undefined) followed[numberOf(one)]?.push({ stem: numberOf(two), in: its });
	}
	for (const list of followed) list.sort((one, other) => one.stem - other.stem);
	const by = listRows(followed.map((list) => list.map(({ stem }) => stem)));
	const found = listRows(followed.map((list) => list.flatMap((each) => each.in)));
	return {
		followedStarts: by.starts,
		followedBy: by.flat,
		followedTimes: narrowest(followed.flat().map((each) => each.in.length)),
		followedInStarts: found.starts,
		followedIn: found.flat,
	};
}
