/** Which documents share a question's words, rare words counting more: BM25 over fields (Robertson and Zaragoza 2009), as `minisearch` counts it. */
import { type AskRows, FIELDS } from './index/rows.ts';
import type { Stems } from './index/stems.ts';

/** What each field counts, in the order of `FIELDS`. */
const BOOSTS = [5, 4, 2, 1.6, 1.2, 0.5] as const;
const [K, B, D] = [1.2, 0.5, 0.3];

/** What one stem gives to the documents that have it. */
interface Scores {
	readonly documents: readonly number[];
	readonly scores: readonly number[];
}

/** @returns from how near each stem is to what was asked (0–1): scores by document, of any size */
export function createByWords(
	rows: AskRows,
	stems: Stems,
): (near: ReadonlyMap<string, number>) => ReadonlyMap<number, number> {
	// While a question is typed, all of its words but the last stay: each stem is searched once.
	const remembered = new Map<string, Scores>();
	const scoresOf = (stem: string): Scores => {
		let scores = remembered.get(stem);
		if (!scores) {
			scores = search(rows, stems.numberOf(stem));
			remembered.set(stem, scores);
		}
		return scores;
	};
	return (near) => {
		const sums = new Map<number, { score: number; words: number }>();
		for (const [stem, nearness] of near) {
			const { documents, scores } = scoresOf(stem);
			documents.forEach((document, at) => {
				const score = scores[at] ?? 0;
				const sum = sums.get(document);
				if (sum) {
					sum.score += nearness * score;
					sum.words++;
				} else sums.set(document, { score: nearness * score, words: 1 });
			});
		}
		// As `minisearch` does: what has more of the words counts so many times more.
		return new Map([...sums].map(([document, { score, words }]) => [document, score * words]));
	};
}

function search(rows: AskRows, stem: number): Scores {
	if (stem < 0) return { documents: [], scores: [] };
	const { fieldStarts, fieldDocuments, fieldMasks, fieldTimesStarts, fieldTimes, fieldLengths, fieldMeans } =
		rows;
	const [from = 0, to = 0] = [fieldStarts[stem], fieldStarts[stem + 1]];
	const all = fieldLengths.length / FIELDS.length;
	const seldom = FIELDS.map((_, field) => {
		let having = 0;
		for (let at = from; at < to; at++) having += ((fieldMasks[at] ?? 0) >> field) & 1;
		return Math.log(1 + (all - having + 0.5) / (having + 0.5));
	});
	const documents: number[] = [];
	const scores: number[] = [];
	let next = fieldTimesStarts[stem] ?? 0;
	for (let at = from; at < to; at++) {
		const [document = 0, mask = 0] = [fieldDocuments[at], fieldMasks[at]];
		let score = 0;
		for (let field = 0; field < FIELDS.length; field++) {
			if (((mask >> field) & 1) === 0) continue;
			const times = fieldTimes[next++] ?? 0;
			const length = fieldLengths[document * FIELDS.length + field] ?? 0;
			const longer = 1 - B + (B * length) / (fieldMeans[field] ?? 1);
			score += (BOOSTS[field] ?? 0) * ((seldom[field] ?? 0) * (D + (times * (K + 1)) / (times + K * longer)));
		}
		documents.push(document);
		scores.push(score);
	}
	return { documents, scores };
}
