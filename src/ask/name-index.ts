/**
 * Names as they are looked for in a question: by their stems, word for word, and with a letter wrong. Each was read when the index
 * was made; a question meets only names that can be meant (an inverted index: Zobel and Moffat 2006).
 */
import { distance } from 'fastest-levenshtein';
import { type AskRows, NAME_WEIGHTS, stringsOf } from './index/rows.ts';
import type { Stems } from './index/stems.ts';
import { leastChanged, lettersOf } from './letters.ts';

/** @returns by document, a score of 0–1; documents without one are left out */
export type ByDocument = ReadonlyMap<number, number>;

/**
 * Both the share of a name that was asked for and the share of the question that the name answers.
 * @returns from how near each stem is to what was asked (0–1), and the weight of all that was asked
 */
export function createNameScores(
	{ nameDocuments, nameWeights, nameStarts, nameStems, stemNameStarts, stemNames }: AskRows,
	stems: Stems,
): (near: ReadonlyMap<string, number>, asked: number) => ByDocument {
	return (near, asked) => {
		const nearBy = new Map<number, number>();
		for (const [stem, nearness] of near) nearBy.set(stems.numberOf(stem), nearness);
		const met = new Set<number>();
		for (const stem of nearBy.keys())
			for (let at = stemNameStarts[stem] ?? 0; at < (stemNameStarts[stem + 1] ?? 0); at++)
				met.add(stemNames[at] ?? 0);
		const rarities = new Map<number, number>();
		const rarityOf = (stem: number): number => {
			let rarity = rarities.get(stem);
			if (rarity === undefined) {
				rarity = stems.rarityOf(stem);
				rarities.set(stem, rarity);
			}
			return rarity;
		};
		const best = new Map<number, number>();
		for (const name of met) {
			let [found, whole] = [0, 0];
			for (let at = nameStarts[name] ?? 0; at < (nameStarts[name + 1] ?? 0); at++) {
				const stem = nameStems[at] ?? 0;
				const [nearness, rarity] = [nearBy.get(stem), rarityOf(stem)];
				whole += rarity;
				if (nearness !== undefined) found += rarity * nearness;
			}
			const weight = NAME_WEIGHTS[nameWeights[name] ?? 0] ?? 0;
			const score = weight * (found / whole) ** 2 * Math.min(1, found / asked) ** 0.5;
			const document = nameDocuments[name] ?? 0;
			if (score > (best.get(document) ?? 0)) best.set(document, score);
		}
		return best;
	};
}

const SHORTEST_PHRASE = 2;
const BY_PHRASE = 0.95;

/** What people say, word for word in the question: "cant get it up" has no telling word in it. */
export function createPhraseScores(rows: AskRows): (typed: readonly string[]) => ByDocument {
	const { phraseSaidStarts: starts, phraseSaidDocuments: documents, phraseSaidLongest } = rows;
	const phrases = stringsOf(rows, 'phrases');
	return (typed) => {
		const found = new Map<number, number>();
		const longest = Math.min(typed.length, phraseSaidLongest[0] ?? 0);
		for (let length = longest; length >= SHORTEST_PHRASE; length--) {
			for (let first = 0; first + length <= typed.length; first++) {
				const phrase = phrases.find(typed.slice(first, first + length).join(' '));
				for (let at = starts[phrase] ?? 0; at < (starts[phrase + 1] ?? 0); at++) {
					const document = documents[at] ?? 0;
					if (!found.has(document)) found.set(document, Math.min(BY_PHRASE, 0.6 + 0.08 * length));
				}
			}
		}
		return found;
	};
}

/** @returns the documents of which a whole question is a name */
export function createNamesakes(rows: AskRows): (query: string) => ReadonlySet<number> {
	const phrases = stringsOf(rows, 'phrases');
	return (query) => new Set(documentsNamed(rows, phrases.find(query)));
}

/** What a question scores that is a name but for typing errors: a letter or two in a word, or a space. */
const BY_NEAR_NAME = 0.95;
const LOST_BY_ERROR = 0.04;
export const LEAST_NEAR_NAME = 0.8;
const SHORTEST_NEAR = 6;
const MOST_LONGER = 2;

export function createNearNames(rows: AskRows): (query: string) => ByDocument {
	const { phrasesLetters, phrasesWords } = rows;
	const phrases = stringsOf(rows, 'phrases');
	const joinedAs = createJoined(rows, phrases.at);
	return (query) => {
		const found = new Map<number, number>();
		if (query.length < SHORTEST_NEAR) return found;
		const typed = query.split(' ');
		const add = (phrase: number, errors: number) => {
			const score = BY_NEAR_NAME - LOST_BY_ERROR * errors;
			for (const of of documentsNamed(rows, phrase)) if (score > (found.get(of) ?? 0)) found.set(of, score);
		};
		for (const phrase of joinedAs(typed.join('')))
			if (
				phrasesWords[phrase] !== typed.length &&
				Math.abs(phrases.at(phrase).length - query.length) <= MOST_LONGER
			)
				add(phrase, 1);
		const letters = lettersOf(query);
		const most = typed.reduce((sum, word) => sum + mayBeWrong(word), 0);
		for (let length = query.length - MOST_LONGER; length <= query.length + MOST_LONGER; length++) {
			const [from, to] = phrases.ofLength(length);
			for (let phrase = from; phrase < to; phrase++) {
				if (phrasesWords[phrase] !== typed.length) continue;
				if (leastChanged(letters, phrasesLetters[phrase] ?? 0) > most) continue;
				const errors = errorsIn(typed, phrases.at(phrase).split(' '));
				if (errors !== undefined) add(phrase, errors);
			}
		}
		return found;
	};
}

function documentsNamed(
	{ phraseNameStarts, phraseNameDocuments }: AskRows,
	phrase: number,
): Iterable<number> {
	return phraseNameDocuments.subarray(phraseNameStarts[phrase] ?? 0, phraseNameStarts[phrase + 1] ?? 0);
}

/** @returns the names that are a text, spaces left out of both */
function createJoined(
	{ phrasesJoined }: AskRows,
	textOf: (phrase: number) => string,
): (text: string) => Iterable<number> {
	/** The first place whose name, without spaces, isn't before the text, or is after it. */
	const placeOf = (text: string, isAfter: boolean): number => {
		let [low, high] = [0, phrasesJoined.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			const order = compareJoined(textOf(phrasesJoined[middle] ?? 0).replaceAll(' ', ''), text);
			if (order < 0 || (isAfter && order === 0)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return (text) => phrasesJoined.subarray(placeOf(text, false), placeOf(text, true));
}

/** The order of `phrasesJoined`: below 0 where the first comes before the other. */
export function compareJoined(one: string, other: string): number {
	return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}

/** Short words are others with one letter changed: "toe pain" is no "hip pain", but "heal pain" is "heel pain". */
function mayBeWrong(word: string): number {
	return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** How many letters are wrong if these words mean the name; undefined if they can't. */
function errorsIn(typed: readonly string[], known: readonly string[]): number | undefined {
	let sum = 0;
	for (const [at, word] of typed.entries()) {
		const errors = distance(word, known[at] ?? '');
		if (errors > mayBeWrong(word)) return undefined;
		sum += errors;
	}
	return sum;
}
