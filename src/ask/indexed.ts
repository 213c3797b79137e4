/** What words of a question tell of an entry or topic: which of them it has, and how telling its names are. Pure. */
import type { English } from './english.ts';
import { type AskRows, FIELDS, NAME_WEIGHTS } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import { placeOf } from './index/strings.ts';
import type { ReadWord } from './vocabulary.ts';
import { stemOf } from './words.ts';

/** A word like "constant" goes with anything; "router" speaks for another subject, unless people say it of the first hit. */
export function foreignness(
	{ typed, stems }: ReadWord,
	isSaid: (stem: string) => boolean,
	english: English,
): number {
	return stems.size > 0 || isSaid(stemOf(typed))
		? 0
		: Math.max(0.15, Math.min(1, (5.5 - english.zipf(typed)) / 2));
}

/** Whether a stem is in what people say of a document. */
export function createIsSaid(
	{ saidStarts, saidStems }: AskRows,
	stems: Stems,
): (document: number, stem: string) => boolean {
	return (document, stem) => {
		const number = stems.numberOf(stem);
		const [from = 0, to = 0] = [saidStarts[document], saidStarts[document + 1]];
		return number >= 0 && placeOf(number, saidStems, from, to) >= 0;
	};
}

/** @returns by document, the most telling name that the question has whole, by how seldom everyday English has its words; 2 at most */
export function createNamed(
	{ documentNames, nameStarts, nameStems, nameWeights }: AskRows,
	stems: Stems,
	english: English,
	isInNames: (word: string) => boolean,
): (read: readonly ReadWord[]) => (document: number) => number {
	const general = new Set([...GENERAL].map(stems.numberOf));
	return (read) => {
		const asked = new Map<number, number>();
		for (const { typed, stems: meant, corrected } of read) {
			const word = corrected ?? typed;
			// "Periodic" shares its stem with "period", and is no form of it.
			const likeness = word.includes(' ') || isInNames(word) ? 1 : STEM_ALONE;
			const seldom = likeness * Math.max(0, (SO_USUAL - english.zipf(word)) / SELDOM_BY);
			for (const [stem, nearness] of meant) {
				const number = stems.numberOf(stem);
				if (number >= 0) asked.set(number, Math.max(seldom * nearness, asked.get(number) ?? 0));
			}
		}
		/** How telling a name is; 0 where the question hasn't got all of it. */
		const tellingOf = (name: number): number => {
			const [from = 0, to = 0] = [nameStarts[name], nameStarts[name + 1]];
			let sum = 0;
			for (let at = from; at < to; at++) {
				const stem = nameStems[at] ?? 0;
				const telling = asked.get(stem);
				if (telling === undefined && (to - from === 1 || !general.has(stem))) return 0;
				sum += telling ?? 0;
			}
			return (NAME_WEIGHTS[nameWeights[name] ?? 0] ?? 0) * sum;
		};
		return (document) => {
			let most = 0;
			const [from = 0, to = 0] = [documentNames[document], documentNames[document + 1]];
			for (let name = from; name < to; name++) most = Math.max(most, tellingOf(name));
			return Math.min(2, most);
		};
	};
}
const STEM_ALONE = 0.4;
/** Left out of a name, they leave it as clear as it was: "coeliacs". */
const GENERAL = new Set(['disease', 'syndrome', 'disorder', 'phenomenon'].map(stemOf));
/** Zipf values: a word that is met once in three thousand tells nothing. */
const SO_USUAL = 5.5;
const SELDOM_BY = 2.5;

/** What a word of the question counts: as much as the rarest that it may stand for. */
export function weightOf({ stems }: ReadWord, rarity: Stems['rarity']): number {
	return stems.size === 0 ? FOREIGN_WEIGHT : Math.max(...[...stems.keys()].map(rarity));
}
const FOREIGN_WEIGHT = 4;

/** @returns by document, how much of a question's words it has, by their weight and by the fields that have them */
export function createCoverage(
	{ fieldStarts, fieldDocuments, fieldMasks }: AskRows,
	stems: Stems,
): (read: readonly ReadWord[]) => (document: number) => number {
	return (read) => {
		const words = read.map((word) =>
			[...word.stems].flatMap(([stem, nearness]) => {
				const number = stems.numberOf(stem);
				const [from = 0, to = 0] = [fieldStarts[number], fieldStarts[number + 1]];
				return to > from ? [{ nearness, from, to, rarity: stems.rarityOf(number) }] : [];
			}),
		);
		return (document) => {
			let sum = 0;
			for (const word of words) {
				let best = 0;
				for (const { nearness, from, to, rarity } of word) {
					const at = placeOf(document, fieldDocuments, from, to);
					if (at >= 0) best = Math.max(best, nearness * (WEIGHT_OF[fieldMasks[at] ?? 0] ?? 0) * rarity);
				}
				sum += best;
			}
			return sum;
		};
	};
}
/** What a word counts that stands in a field, in the order of `FIELDS`; the weightiest field counts. */
const FIELD_WEIGHTS = [1, 1, 0.9, 0.75, 0.6, 0.35] as const;
/** By the fields' bits. */
const WEIGHT_OF = Array.from({ length: 1 << FIELDS.length }, (_, mask) =>
	Math.max(0, ...FIELD_WEIGHTS.filter((_weight, field) => (mask >> field) & 1)),
);
