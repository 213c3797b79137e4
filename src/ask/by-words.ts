/** Which documents share a question's words, rare words counting more: BM25 over fields (Robertson and Zaragoza 2009, by `minisearch`). */
import MiniSearch from 'minisearch';
import type { AskDocument } from './documents.ts';
import { FILLER, stemOf, wordsOf } from './words.ts';

const FIELDS = { names: 5, people: 4, narrower: 2, what: 1.6, signs: 1.2, rest: 0.5 } as const;
const FIELD_NAMES = Object.keys(FIELDS);
const BM25 = { k: 1.2, b: 0.5, d: 0.3 };

/** What one stem gives to the documents that have it. */
type Scores = readonly (readonly [document: number, score: number])[];

/**
 * @param tells whether something that people say tells anything by single words
 * @returns from how near each stem is to what was asked (0–1): scores by document, of any size
 */
export function createByWords(
	documents: readonly AskDocument[],
	tells: (phrase: string) => boolean,
): (near: ReadonlyMap<string, number>) => ReadonlyMap<number, number> {
	const index = indexOf(documents, tells);
	// While a question is typed, all of its words but the last stay: each stem is searched once.
	const remembered = new Map<string, Scores>();
	const scoresOf = (stem: string): Scores => {
		let scores = remembered.get(stem);
		if (!scores) {
			scores = index.search(stem).map(({ id, score }) => [id as number, score] as const);
			remembered.set(stem, scores);
		}
		return scores;
	};
	return (near) => {
		const sums = new Map<number, { score: number; words: number }>();
		for (const [stem, nearness] of near) {
			for (const [document, score] of scoresOf(stem)) {
				const sum = sums.get(document);
				if (sum) {
					sum.score += nearness * score;
					sum.words++;
				} else sums.set(document, { score: nearness * score, words: 1 });
			}
		}
		// As `minisearch` does: what has more of the words counts so many times more.
		return new Map([...sums].map(([document, { score, words }]) => [document, score * words]));
	};
}

function indexOf(documents: readonly AskDocument[], tells: (phrase: string) => boolean): MiniSearch {
	const index = new MiniSearch({
		fields: FIELD_NAMES,
		tokenize: wordsOf,
		processTerm: (word) => (FILLER.has(word) ? null : stemOf(word)),
		searchOptions: {
			boost: FIELDS,
			bm25: BM25,
			tokenize: (text) => text.split(' '),
			processTerm: (stem) => stem,
		},
	});
	index.addAll(
		documents.map(({ names, people, narrower, what, signs, rest }, id) => ({
			id,
			names: names.join(' '),
			people: people.filter(tells).join(' '),
			narrower: narrower.join(' '),
			what,
			signs,
			rest,
		})),
	);
	return index;
}
