/**
 * Names as they are looked for in a question: by their stems, word for word, and with a letter wrong. Each is read once, when
 * the index is made; a question then meets only names that can be meant (an inverted index: Zobel and Moffat 2006).
 */
import { distance } from 'fastest-levenshtein';
import { leastChanged, lettersOf } from './letters.ts';

/** @returns by document, a score of 0–1; documents without one are left out */
export type ByDocument = ReadonlyMap<number, number>;

/** A name as its stems, and what it counts. */
export interface Name {
	readonly stems: readonly string[];
	readonly weight: number;
}

/**
 * Both the share of a name that was asked for and the share of the question that the name answers.
 * @param names by document
 * @returns from how near each stem is to what was asked (0–1), and the weight of all that was asked
 */
export function createNameScores(
	names: readonly (readonly Name[])[],
	rarity: (stem: string) => number,
): (near: ReadonlyMap<string, number>, asked: number) => ByDocument {
	const all = names.flatMap((each, of) =>
		each.map(({ stems, weight }) => {
			let whole = 0;
			for (const stem of stems) whole += rarity(stem);
			return { of, stems, weight, whole };
		}),
	);
	const postings = new Map<string, number[]>();
	all.forEach(({ stems }, at) => {
		for (const stem of stems) addTo(postings, stem, at);
	});
	return (near, asked) => {
		const met = new Set<number>();
		for (const stem of near.keys()) for (const at of postings.get(stem) ?? []) met.add(at);
		const best = new Map<number, number>();
		for (const at of met) {
			const name = all[at];
			if (!name) continue;
			let found = 0;
			for (const stem of name.stems) {
				const nearness = near.get(stem);
				if (nearness !== undefined) found += rarity(stem) * nearness;
			}
			const score = name.weight * (found / name.whole) ** 2 * Math.min(1, found / asked) ** 0.5;
			if (score > (best.get(name.of) ?? 0)) best.set(name.of, score);
		}
		return best;
	};
}

const SHORTEST_PHRASE = 2;
const BY_PHRASE = 0.95;

/**
 * What people say, word for word in the question: "cant get it up" has no telling word in it.
 * @param phrases by document, each as its words
 */
export function createPhraseScores(
	phrases: readonly (readonly (readonly string[])[])[],
): (typed: readonly string[]) => ByDocument {
	const known = new Map<string, number[]>();
	let longest = 0;
	phrases.forEach((each, of) => {
		for (const words of each) {
			if (words.length < SHORTEST_PHRASE) continue;
			longest = Math.max(longest, words.length);
			addTo(known, words.join(' '), of);
		}
	});
	return (typed) => {
		const found = new Map<number, number>();
		for (let length = Math.min(longest, typed.length); length >= SHORTEST_PHRASE; length--) {
			for (let at = 0; at + length <= typed.length; at++) {
				for (const of of known.get(typed.slice(at, at + length).join(' ')) ?? [])
					if (!found.has(of)) found.set(of, Math.min(BY_PHRASE, 0.6 + 0.08 * length));
			}
		}
		return found;
	};
}

/** What a question scores that is a name but for typing errors: a letter or two in a word, or a space. */
const BY_NEAR_NAME = 0.95;
const LOST_BY_ERROR = 0.04;
export const LEAST_NEAR_NAME = 0.8;
const SHORTEST_NEAR = 6;
const MOST_LONGER = 2;

interface WholeName {
	readonly name: string;
	readonly letters: number;
	readonly documents: readonly number[];
}

/** @param names by document, each as its words with a space between */
export function createNearNames(names: readonly ReadonlySet<string>[]): (query: string) => ByDocument {
	const documents = new Map<string, number[]>();
	names.forEach((each, of) => {
		for (const name of each) addTo(documents, name, of);
	});
	const byShape = new Map<string, WholeName[]>();
	const joined = new Map<string, WholeName[]>();
	for (const [name, of] of documents) {
		const whole = { name, letters: lettersOf(name), documents: of };
		addTo(byShape, shapeOf(name.length, name.split(' ').length), whole);
		addTo(joined, name.replaceAll(' ', ''), whole);
	}
	return (query) => {
		const found = new Map<number, number>();
		if (query.length < SHORTEST_NEAR) return found;
		const typed = query.split(' ');
		const add = ({ documents }: WholeName, errors: number) => {
			const score = BY_NEAR_NAME - LOST_BY_ERROR * errors;
			for (const of of documents) if (score > (found.get(of) ?? 0)) found.set(of, score);
		};
		for (const whole of joined.get(typed.join('')) ?? [])
			if (
				whole.name.split(' ').length !== typed.length &&
				Math.abs(whole.name.length - query.length) <= MOST_LONGER
			)
				add(whole, 1);
		const letters = lettersOf(query);
		const most = typed.reduce((sum, word) => sum + mayBeWrong(word), 0);
		for (let length = query.length - MOST_LONGER; length <= query.length + MOST_LONGER; length++) {
			for (const whole of byShape.get(shapeOf(length, typed.length)) ?? []) {
				if (leastChanged(letters, whole.letters) > most) continue;
				const errors = errorsIn(typed, whole.name.split(' '));
				if (errors !== undefined) add(whole, errors);
			}
		}
		return found;
	};
}

const shapeOf = (length: number, words: number) => `${words} ${length}`;

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

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
