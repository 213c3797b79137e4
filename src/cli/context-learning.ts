/**
 * What is learned of the words around a doubtful word, and how: a logistic regression over the words of single sentences, each with a word in
 * doubt whose sense is known (`sense-texts.ts`).
 *
 * One further feature is how much more often the guide itself says a word than film subtitles do (SUBTLEX-US), and others are the kinds of
 * things that WordNet says a word means (an animal, a food, money, a feeling), so that words which no sentence has count too. Doubtful words,
 * parts of the body and the most frequent words of all are no features: "the foot of the hill" and "the mouth of the cave" say nothing for each
 * other. Only single words and a weight for each come out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../guide/compile.ts';
import { INNER } from '../matcher/senses/thresholds.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { healthCues } from '../matcher-build/idioms.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { commonWords, zipfOf } from '../matcher-build/word-frequency.ts';
import { loadCompiled } from './compiled.ts';
import { readSenseTexts, type SenseText } from './sense-texts.ts';

/** One sentence: its words, and whether the word that it is about is ours there. */
interface Sample {
	readonly source: string;
	readonly words: readonly string[];
	readonly ours: 0 | 1;
}

interface Model {
	readonly weights: ReadonlyMap<string, number>;
	/** Of the kinds of things that words mean, see `kindsOfWords`. */
	readonly kinds: ReadonlyMap<string, number>;
	/** Of the feature that tells how much more often the guide says a word. */
	readonly guide: number;
	readonly bias: number;
}

/** Words on either side that are looked at, within the sentence: `CONTEXT_REACH` in thresholds.ts. */
const REACH = 12;
/** Words that are met more often (on the Zipf scale) say how somebody writes, not of what. */
const TOO_FREQUENT = 6;
const PEOPLE = new Set(['my', 'her', 'his', 'your', 'she', 'he', 'me', 'him', 'you']);
/** A word must stand in sentences of so many entries or texts: a name that one text is full of says nothing. */
const LEAST_SOURCES = 2;
/** Passes over all sentences, step sizes, and how strongly weights are drawn to nothing. */
const ROUNDS = 25;
const STEP = 0.15;
const SHRINK = 0.25;
/** What both corpora are too small to have seen, and the most that one word says, as natural logarithms. */
const [UNSEEN_HERE, UNSEEN_THERE] = [5_000, 1e6];
const [LEAST, MOST] = [-2.5, 3];
/** Texts in which WordNet's authors met a word as a verb: with so few or fewer, one that is a noun too isn't one. */
const SELDOM_TAGGED = 3;
/** Brings the guide's feature to the size of the others. */
const SCALE = 3;
/** Weights below are left out, in tenths. */
const LEAST_WEIGHT = 3;
/** A word that no sentence has must come so often in the guide, or in subtitles. */
const [OFTEN_HERE, OFTEN_THERE] = [3, 3_000];

const wordsOf = (text: string): string[] => foldedWords(text).map((word) => canonical(word));

/** The words around a place of a text, within its sentence. */
function around(text: string, start: number, end: number): string[] {
	const before =
		text
			.slice(0, start)
			.split(/[.!?]["”’)]?\s|\n/)
			.at(-1) ?? '';
	const after = text.slice(end).split(/[.!?](?=["”’)]?(?:\s|$))|\n/)[0] ?? '';
	return [...new Set([...wordsOf(before).slice(-REACH), ...wordsOf(after).slice(0, REACH)])];
}

/**
 * The kind of thing that a word means most often: one of WordNet's 45 "lexicographer files", such as noun.animal; of a word that is a verb too,
 * both.
 * @param folder where WordNet's `index.noun`, `data.noun` and those of verbs are; their shape is described in wndb(5WN)
 * @returns the kinds of a canonical word, "n05" for noun.animal; none for a word that isn't there
 */
function kindsOfWords(folder: string): (word: string) => readonly string[] {
	const kinds = new Map<string, string[]>();
	const linesOf = (file: string) =>
		readFileSync(join(folder, file), 'utf8')
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith(' '))
			.map((line) => line.trim().split(' '));
	for (const part of ['noun', 'verb'] as const) {
		const fileOf = new Map(linesOf(`data.${part}`).map(([offset, file]) => [offset, file]));
		for (const [word = '', , , pointers, ...rest] of linesOf(`index.${part}`)) {
			const tagged = Number(rest[Number(pointers) + 1]);
			const kind = `${part[0]}${fileOf.get(rest[Number(pointers) + 2])}`;
			if (!kinds.has(word)) kinds.set(word, [kind]);
			else if (part === 'verb' && tagged > SELDOM_TAGGED) kinds.get(word)?.push(kind);
		}
	}
	return (word) => {
		const stem = word.replace(/(?:ed|ing)$/, '');
		return (
			[word, word.replace(/s$/, ''), stem, `${stem}e`].map((form) => kinds.get(form)).find(Boolean) ?? []
		);
	};
}

/** How much more often sentences of the guide have a word than subtitles, as a natural logarithm. */
function guideWords(texts: readonly string[]): {
	often: Map<string, number>;
	says: (word: string) => number;
} {
	const often = new Map<string, number>();
	let here = UNSEEN_HERE;
	for (const text of texts) {
		for (const word of new Set(wordsOf(text))) {
			often.set(word, (often.get(word) ?? 0) + 1);
			here++;
		}
	}
	const spoken = commonWords();
	const there = [...spoken.values()].reduce((sum, count) => sum + count, UNSEEN_THERE);
	const says = (word: string) => {
		const times = ((often.get(word) ?? 0) + 0.5) / here / (((spoken.get(word) ?? 0) + 20) / there);
		return Math.max(LEAST, Math.min(MOST, Math.log(times)));
	};
	return { often, says };
}

/** What each sample says besides its words: how often of each kind of thing, and what the guide's feature comes to. */
interface Described extends Sample {
	readonly kinds: ReadonlyMap<string, number>;
	readonly guide: number;
}

/** Weights that go down the gradient, with step sizes after AdaGrad. */
class Descent {
	readonly weights = new Map<string, number>();
	readonly #squares = new Map<string, number>();

	of(key: string): number {
		return this.weights.get(key) ?? 0;
	}

	step(key: string, gradient: number): void {
		const square = (this.#squares.get(key) ?? 0) + gradient * gradient;
		this.#squares.set(key, square);
		if (square > 0) this.weights.set(key, this.of(key) - (STEP * gradient) / Math.sqrt(square));
	}
}

/** How many sentences have each word, and the words that stand in those of several entries or texts. */
function countWords(samples: readonly Sample[]): { often: Map<string, number>; shared: Set<string> } {
	const often = new Map<string, number>();
	const sources = new Map<string, Set<string>>();
	for (const { words, source } of samples) {
		for (const word of words) {
			often.set(word, (often.get(word) ?? 0) + 1);
			sources.set(word, (sources.get(word) ?? new Set()).add(source));
		}
	}
	return {
		often,
		shared: new Set([...sources].filter(([, { size }]) => size >= LEAST_SOURCES).map(([word]) => word)),
	};
}

/** Stochastic gradient descent; the order is always the same. */
function learn(samples: readonly Described[]): Model {
	const { often, shared } = countWords(samples);
	const words = new Descent();
	const kinds = new Descent();
	const plain = new Descent();
	for (const word of shared) words.weights.set(word, 0);
	const model = (): Model => ({
		weights: words.weights,
		kinds: kinds.weights,
		guide: plain.of('guide'),
		bias: plain.of('bias'),
	});
	for (let round = 0; round < ROUNDS; round++) {
		for (let at = 0; at < samples.length; at++) {
			const sample = samples[(at * 7_919 + round * 131) % samples.length] as Described;
			const error = 1 / (1 + Math.exp(-scoreOf(model(), sample))) - sample.ours;
			for (const word of sample.words)
				if (shared.has(word)) words.step(word, error + (SHRINK * words.of(word)) / (often.get(word) ?? 1));
			for (const [kind, times] of sample.kinds) kinds.step(kind, error * times);
			plain.step('guide', error * sample.guide);
			plain.step('bias', error);
		}
	}
	return model();
}

/** Natural logarithm of the odds that the word in doubt is ours. */
function scoreOf(model: Model, { words, kinds, guide }: Described): number {
	let sum = model.bias + model.guide * guide;
	for (const word of words) sum += model.weights.get(word) ?? 0;
	for (const [kind, times] of kinds) sum += times * (model.kinds.get(kind) ?? 0);
	return sum;
}

/** @returns for each source one of `parts` numbers: what comes from one source is held out together */
export function partsOf(sources: readonly string[], parts: number): ReadonlyMap<string, number> {
	return new Map([...new Set(sources)].map((source, at) => [source, at % parts]));
}

/** Fields of an entry that hold no sentences; how a word is said looks like words. */
const NO_TEXT = new Set(['sources', 'say', 'id', 'names', 'drawing', 'pictures', 'topics']);

/** Plain texts of all that the guide says. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return value.includes('://') ? [] : value.split(/(?<=[.!?])\s/);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => (NO_TEXT.has(key) ? [] : textsOf(part)));
}

/** What was learned: words, canonical, by what they say in tenths of a natural logarithm of odds, and what is said where none of them stands. */
export interface Learned {
	readonly tenths: ReadonlyMap<string, number>;
	readonly bias: number;
}

/** One word in doubt of each sentence, or every single one of a labelled text. */
function placesOf(
	{ text, spans, whole, elsewhere }: SenseText,
	doubtful: ReadonlySet<string>,
): { start: number; end: number; ours: 0 | 1 | undefined }[] {
	if (!whole) return [...spans];
	return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }) => {
		if (!doubtful.has(wordsOf(word)[0] ?? '')) return [];
		const end = start + word.length;
		const span = spans.find((each) => each.start < end && each.end > start);
		return [{ start, end, ours: span ? span.ours : elsewhere }];
	});
}

/** Names of one word that are in doubt. */
function doubtfulWords(entries: Parameters<typeof compileLexicon>[1]): ReadonlySet<string> {
	return new Set(
		compileLexicon('en', entries)
			.entries.flatMap(({ names }) =>
				names.filter(({ sense }) => sense !== undefined).map(({ text }) => wordsOf(text)),
			)
			.filter((words) => words.length === 1)
			.flat(),
	);
}

/**
 * @param dictionary the folder of WordNet's files
 * @returns the sources of all sentences; what those teach whose source is wanted; how well that tells others, as a natural logarithm of odds
 */
export function openLearning(dictionary: string) {
	const { guide, content } = loadCompiled();
	const doubtful = doubtfulWords(content.entries);
	const bodies = healthCues(new Set(), new Set()).filter(
		({ kind, weight }) => kind === 'body' && weight < INNER,
	);
	const isFeature = (word: string) =>
		/^[a-z]{2,}$/.test(word) &&
		!doubtful.has(word) &&
		(zipfOf(word) < TOO_FREQUENT || PEOPLE.has(word)) &&
		!bodies.some(({ text }) =>
			text.endsWith('*') ? word.startsWith(text.slice(0, -1)) : canonical(text) === word,
		);
	const { often, says } = guideWords(textsOf(guide.entries));
	const kindsOf = kindsOfWords(dictionary);
	const describe = (source: string, text: string, start: number, end: number, ours: 0 | 1): Described => {
		const words = around(text, start, end).filter(isFeature);
		const kinds = new Map<string, number>();
		for (const kind of words.flatMap(kindsOf)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		return { source, ours, words, kinds, guide: words.reduce((sum, word) => sum + says(word), 0) / SCALE };
	};
	const samples = readSenseTexts().flatMap((each) =>
		placesOf(each, doubtful).flatMap(({ start, end, ours }) =>
			ours === undefined ? [] : [describe(each.source, each.text, start, end, ours)],
		),
	);
	const spoken = commonWords();
	const tenthsOf = (model: Model): ReadonlyMap<string, number> => {
		const words = new Set(model.weights.keys());
		for (const word of [...often.keys(), ...spoken.keys()])
			if ((often.get(word) ?? 0) >= OFTEN_HERE || (spoken.get(word) ?? 0) >= OFTEN_THERE) words.add(word);
		const saying = [...words].filter(isFeature).map((word): [string, number] => {
			const byKind = kindsOf(word).reduce((sum, kind) => sum + (model.kinds.get(kind) ?? 0), 0);
			const own = model.weights.get(word) ?? 0;
			return [word, Math.round(10 * (own + byKind + (model.guide * says(word)) / SCALE))];
		});
		return new Map(saying.filter(([, tenths]) => Math.abs(tenths) >= LEAST_WEIGHT).sort());
	};
	return {
		sources: samples.map(({ source }) => source),
		learnFrom(isWanted: (source: string) => boolean): Learned {
			const model = learn(samples.filter(({ source }) => isWanted(source)));
			return { tenths: tenthsOf(model), bias: Math.round(model.bias * 10) };
		},
		scores(isWanted: (source: string) => boolean): { ours: 0 | 1; score: number }[] {
			const model = learn(samples.filter(({ source }) => isWanted(source)));
			return samples
				.filter(({ source }) => !isWanted(source))
				.map((sample) => ({ ours: sample.ours, score: scoreOf(model, sample) }));
		},
	};
}
