/**
 * Learns which words stand around a doubtful word when it is ours, and which when it isn't:
 * `node src/cli/learn-context-words.ts > src/matcher-build/context-words.ts`, then `biome format --write` of that file; with `--check` it says how well it does on entries that it
 * hasn't seen.
 *
 * A logistic regression over the words of single sentences, each with a word in doubt whose sense is known: `tests/matcher/neighbours`,
 * the labelled pages, and the fresh sets named below. One further feature is how much more often the guide itself says a word than film
 * subtitles do (SUBTLEX-US), so that words which no sentence has count too. Doubtful words, parts of the body and the most frequent words
 * of all are no features: "the foot of the hill" and "the mouth of the cave" say nothing for each other. Only single words and a
 * weight for each come out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { compileLexicon } from '../guide/compile.ts';
import { INNER } from '../matcher/senses/thresholds.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { healthCues } from '../matcher-build/idioms.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { commonWords, zipfOf } from '../matcher-build/word-frequency.ts';
import { loadCompiled } from './compiled.ts';
import { readLabelled } from './eval-detect.ts';
import { readSet } from './eval-fresh.ts';

const FOLDER = 'tests/matcher/neighbours';
const PAGES = 'tests/matcher/pages';
const FRESH = 'tests/matcher/fresh';
/** Sets that have had their first reading. One that nobody has read yet is not to be learned from. */
const READ_SETS = ['november', 'november2', 'november3', 'november4'];
const Line = v.object({
	entry: v.string(),
	form: v.string(),
	medical: v.array(v.string()),
	other: v.array(v.string()),
});

/** One sentence: its words, and whether the word that it is about is ours there. */
interface Sample {
	readonly entry: string;
	readonly words: readonly string[];
	readonly ours: 0 | 1;
}

interface Model {
	readonly weights: ReadonlyMap<string, number>;
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
const ROUNDS = 40;
const STEP = 0.15;
const SHRINK = 0.5;
/** What both corpora are too small to have seen, and the most that one word says, as natural logarithms. */
const [UNSEEN_HERE, UNSEEN_THERE] = [5_000, 1e6];
const [LEAST, MOST] = [-2.5, 3];
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

function readNeighbours(): Sample[] {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
	const lines = files
		.sort()
		.flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
		.map((line) => v.parse(Line, JSON.parse(line)));
	return lines.flatMap(({ entry, form, medical, other }) => {
		const sample = (ours: 0 | 1) => (sentence: string) => {
			const start = sentence.search(new RegExp(`(?<!\\p{L})${form}`, 'iu'));
			return { entry, ours, words: around(sentence, start, start + form.length) };
		};
		return [...medical.map(sample(1)), ...other.map(sample(0))];
	});
}

/** Every word in doubt of labelled texts: ours where a label is; elsewhere only texts about nothing of health tell. */
function readTexts(doubtful: ReadonlySet<string>): Sample[] {
	const fresh = READ_SETS.flatMap((name) =>
		['long', 'short', 'ordinary'].flatMap((kind) => readSet(join(FRESH, `${name}-${kind}.jsonl`))),
	);
	return [...readLabelled(PAGES), ...fresh].flatMap(({ title, file, text, labels }) => {
		const isOrdinary = file.includes('ordinary');
		return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }) => {
			if (!doubtful.has(wordsOf(word)[0] ?? '')) return [];
			const end = start + word.length;
			const label = labels.find((each) => each.start < end && each.end > start);
			if (label ? label.optional : !isOrdinary) return [];
			return [{ entry: `${file} ${title}`, ours: label ? 1 : 0, words: around(text, start, end) } as const];
		});
	});
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

/** Stochastic gradient descent with step sizes after AdaGrad; the order is always the same. */
function learn(samples: readonly Sample[], says: (word: string) => number): Model {
	const sentences = new Map<string, number>();
	const sources = new Map<string, Set<string>>();
	for (const { words, entry } of samples) {
		for (const word of words) {
			sentences.set(word, (sentences.get(word) ?? 0) + 1);
			sources.set(word, (sources.get(word) ?? new Set()).add(entry));
		}
	}
	const weights = new Map<string, number>();
	const squares = new Map<string, number>();
	for (const [word, { size }] of sources) if (size >= LEAST_SOURCES) weights.set(word, 0);
	const [GUIDE, BIAS] = ['#guide', '#bias'];
	const step = (key: string, gradient: number) => {
		const square = (squares.get(key) ?? 0) + gradient * gradient;
		squares.set(key, square);
		if (square > 0) weights.set(key, (weights.get(key) ?? 0) - (STEP * gradient) / Math.sqrt(square));
	};
	for (let round = 0; round < ROUNDS; round++) {
		for (let at = 0; at < samples.length; at++) {
			const { words, ours } = samples[(at * 7_919 + round * 131) % samples.length] as Sample;
			const guide = words.reduce((sum, word) => sum + says(word), 0) / SCALE;
			const model = { weights, guide: weights.get(GUIDE) ?? 0, bias: weights.get(BIAS) ?? 0 };
			const error = 1 / (1 + Math.exp(-scoreOf(model, words, says))) - ours;
			for (const word of words) {
				const weight = weights.get(word);
				if (weight !== undefined) step(word, error + (SHRINK * weight) / (sentences.get(word) ?? 1));
			}
			step(GUIDE, error * guide);
			step(BIAS, error);
		}
	}
	const model = { weights, guide: weights.get(GUIDE) ?? 0, bias: weights.get(BIAS) ?? 0 };
	weights.delete(GUIDE);
	weights.delete(BIAS);
	return model;
}

/** Natural logarithm of the odds that the word in doubt is ours. */
function scoreOf(
	{ weights, guide, bias }: Model,
	words: readonly string[],
	says: (word: string) => number,
): number {
	return words.reduce((sum, word) => sum + (weights.get(word) ?? 0) + (guide * says(word)) / SCALE, bias);
}

/** Five parts by entry: each is judged by what the other four have taught. */
function check(samples: readonly Sample[], says: (word: string) => number): string {
	const PARTS = 5;
	const entries = [...new Set(samples.map(({ entry }) => entry))];
	const part = new Map(entries.map((entry, at) => [entry, at % PARTS]));
	const scored = Array.from({ length: PARTS }, (_, number) => {
		const model = learn(
			samples.filter(({ entry }) => part.get(entry) !== number),
			says,
		);
		return samples
			.filter(({ entry }) => part.get(entry) === number)
			.map(({ words, ours }) => ({ ours, score: scoreOf(model, words, says) }));
	}).flat();
	const share = (of: 0 | 1, least: number) => {
		const all = scored.filter(({ ours }) => ours === of);
		return `${((100 * all.filter(({ score }) => score >= least).length) / all.length).toFixed(1)} %`;
	};
	return [-1, 0, 1, 2, 3]
		.map((least) => `odds of e^${least} or more: ${share(1, least)} of ours, ${share(0, least)} of others`)
		.join('\n');
}

/** Fields of an entry that hold no sentences; how a word is said looks like words. */
const NO_TEXT = new Set(['sources', 'say', 'id', 'names', 'drawing', 'pictures', 'topics']);

/** Plain texts of all that the guide says. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return value.includes('://') ? [] : value.split(/(?<=[.!?])\s/);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => (NO_TEXT.has(key) ? [] : textsOf(part)));
}

/** @returns words by their weight in tenths, and the bias */
function tenthsOf(
	model: Model,
	often: ReadonlyMap<string, number>,
	says: (word: string) => number,
	isFeature: (word: string) => boolean,
) {
	const spoken = commonWords();
	const words = new Set([...model.weights.keys()]);
	for (const word of [...often.keys(), ...spoken.keys()])
		if ((often.get(word) ?? 0) >= OFTEN_HERE || (spoken.get(word) ?? 0) >= OFTEN_THERE) words.add(word);
	const byWeight = new Map<number, string[]>();
	for (const word of [...words].filter(isFeature).sort()) {
		const tenths = Math.round(10 * ((model.weights.get(word) ?? 0) + (model.guide * says(word)) / SCALE));
		if (Math.abs(tenths) >= LEAST_WEIGHT) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
	}
	return byWeight;
}

const { guide, content } = loadCompiled();
const doubtful = new Set(
	compileLexicon('en', content.entries)
		.entries.flatMap(({ names }) =>
			names.filter(({ sense }) => sense !== undefined).map(({ text }) => wordsOf(text)),
		)
		.filter((words) => words.length === 1)
		.flat(),
);
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
const samples = [...readNeighbours(), ...readTexts(doubtful)].map(({ words, ...sample }) => ({
	...sample,
	words: words.filter(isFeature),
}));
const { often, says } = guideWords(textsOf(guide.entries));
if (process.argv.includes('--check')) {
	process.stdout.write(`${samples.length} sentences\n${check(samples, says)}\n`);
} else {
	const model = learn(samples, says);
	const lines = [...tenthsOf(model, often, says, isFeature)]
		.sort(([one], [two]) => two - one)
		.map(([tenths, words]) => `\t[${tenths}, '${words.join(' ')}'],`);
	process.stdout.write(`/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
${lines.join('\n')}
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = ${Math.round(model.bias * 10)};
`);
}
