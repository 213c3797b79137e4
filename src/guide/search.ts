/**
 * Search over the guide: for words, for questions in plain language, and for words typed wrong.
 *
 * A query that is a name but for a typing error has found what it wants. Any other goes through three steps. Its words are
 * cut to stems (Porter, by `stemmer`); a word that the guide doesn't know is replaced by the known words nearest to it:
 * `fuse.js` finds those that could be meant, and they are put in order by how many letters differ (Levenshtein 1966) as
 * written and after folding what sounds alike; then each document is scored by the words that it shares with the query,
 * rare words counting more (inverse document frequency, Spärck Jones 1972), names counting more than texts.
 */
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { stemmer } from 'stemmer';
import type { CardEntry, Guide } from './compile.ts';
import type { Topic } from './schema.ts';

export type SearchResult =
	| { readonly kind: 'entry'; readonly entry: CardEntry; readonly title: string; readonly score: number }
	| { readonly kind: 'topic'; readonly topic: Topic; readonly title: string; readonly score: number };

/** A search over one guide, best results first; `score` runs from 1 (the very name) down to 0. */
export type Search = (query: string, limit?: number) => SearchResult[];

type Unscored =
	| { readonly kind: 'entry'; readonly entry: CardEntry; readonly title: string }
	| { readonly kind: 'topic'; readonly topic: Topic; readonly title: string };

interface Document {
	readonly result: Unscored;
	/** Stems of each name. */
	readonly names: readonly (readonly string[])[];
	/** The names, folded: a query that is one of them has found what it wants. */
	readonly wholeNames: ReadonlySet<string>;
	/** Weight of each stem in this document: where its most telling occurrence stands. */
	readonly weights: ReadonlyMap<string, number>;
}

/** Words that carry no meaning in a question: "what is a …", "why does my …". */
const FILLER = new Set(
	(
		'a an the is are was were am be been do does did can could should would will may might what whats why when where ' +
		'which who how i im ive my me mine you your it its this that these those of in on at to for from with and or if ' +
		'have has had get got gets getting about mean means meaning tell please explain there so any not no than then by ' +
		'as into up out just really very some someone something need want know think like go goes going went after before ' +
		'dont doesnt cant s t'
	).split(' '),
);

/** How much a word says by where it stands. A word in a text is weak evidence: texts mention neighbours. */
const IN_NAME = 1;
const IN_SUMMARY = 0.45;
const IN_TEXT = 0.25;
/** A name that shares no word with the query in full can't reach the score of one that does. */
const MOST_BY_WORDS = 0.6;
const MOST_BY_NAME = 0.97;
/** Results weaker than this share of the best one are noise. */
const WORTH_SHOWING = 0.2;

export function createSearch(guide: Guide): Search {
	const documents = [...guide.entries.map(entryDocument), ...guide.topics.map(topicDocument)];
	const frequency = new Map<string, number>();
	for (const { weights } of documents) {
		for (const stem of weights.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	}
	const rarity = (stem: string) => Math.log(1 + documents.length / (frequency.get(stem) ?? 1));
	// Typing errors are looked for among whole words: a stem has lost the ending that tells words apart.
	const vocabulary = new Fuse(
		[...vocabularyOf(guide)].map((word) => ({ word, sound: soundOf(word) })),
		{ keys: ['word', 'sound'], threshold: FUSE_THRESHOLD, ignoreLocation: true, minMatchCharLength: 3 },
	);

	/** The stems that a word of the query may stand for, each with how near it is (0–1). */
	const readWord = (word: string): Map<string, number> => {
		const stem = stemmer(word);
		if (frequency.has(stem)) return new Map([[stem, 1]]);
		const read = new Map<string, number>();
		if (word.length < 4) return read;
		const sound = soundOf(word);
		const meant = new Set(
			[word, sound].flatMap((pattern) =>
				vocabulary.search(pattern, { limit: MOST_MEANT }).map(({ item }) => item),
			),
		);
		for (const known of meant) {
			const nearness = nearnessOf({ word, sound }, known);
			const stemOfKnown = stemmer(known.word);
			if (nearness > (read.get(stemOfKnown) ?? 0)) read.set(stemOfKnown, nearness);
		}
		const best = Math.max(...read.values(), 0);
		return new Map(
			[...read]
				.filter(([, nearness]) => nearness > best - SAME_NEARNESS)
				.sort((x, y) => y[1] - x[1])
				.slice(0, 4),
		);
	};

	return (query, limit = 20) => {
		const words = wordsOf(query);
		const telling = words.filter((word) => !FILLER.has(word));
		const read = (telling.length > 0 ? telling : words).map(readWord);
		const whole = words.join(' ');
		const isExact = documents.some(({ wholeNames }) => wholeNames.has(whole));
		const scored = documents
			.map((document) => ({
				document,
				score: document.wholeNames.has(whole)
					? 1
					: Math.max(isExact ? 0 : nearName(document, whole), scoreOf(document, read, rarity)),
			}))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || (a.document.result.title < b.document.result.title ? -1 : 1));
		const best = scored[0]?.score ?? 0;
		return scored
			.filter(({ score }) => score >= best * WORTH_SHOWING)
			.slice(0, limit)
			.map(({ document, score }) => ({ ...document.result, score: Math.round(score * 1000) / 1000 }));
	};
}

/** How much of a word may differ for `fuse.js` to find it (0 nothing, 1 all), and how many words are looked at closely. */
const FUSE_THRESHOLD = 0.5;
const MOST_MEANT = 60;
/** How like each other words must be to count as one typed wrong, and how much less than the best another may be. */
const LEAST_NEARNESS = 0.6;
const SAME_NEARNESS = 0.12;

interface Spelled {
	readonly word: string;
	/** The word as it sounds, roughly. */
	readonly sound: string;
}

/** How near a known word is to what was typed: 1 is the same, 0 too far. */
function nearnessOf(typed: Spelled, known: Spelled): number {
	const length = Math.max(typed.word.length, known.word.length);
	if (Math.abs(typed.word.length - known.word.length) > 3) return 0;
	// Half of what is changed in letters and half in sound: "perifral" is nearer to "peripheral" than letters say.
	const changed = (distance(typed.word, known.word) + distance(typed.sound, known.sound)) / 2;
	const nearness = (1 - changed / length) * (typed.sound[0] === known.sound[0] ? 1 : 0.85);
	return nearness < LEAST_NEARNESS ? 0 : nearness;
}

/** Letters that sound alike become one, double ones single. */
function soundOf(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/[ao]e/g, 'e')
		.replace(/rh/g, 'r')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/ck|[cq]/g, 'k')
		.replace(/y/g, 'i')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
}

/** What a query scores that is a name but for typing errors: a letter or two in a word, or a space. */
const BY_NEAR_NAME = 0.95;
const LOST_BY_ERROR = 0.04;
const SHORTEST_NEAR = 6;

function nearName({ wholeNames }: Document, query: string): number {
	let fewest = Number.POSITIVE_INFINITY;
	for (const name of wholeNames) fewest = Math.min(fewest, errorsIn(query, name));
	return Number.isFinite(fewest) ? BY_NEAR_NAME - LOST_BY_ERROR * fewest : 0;
}

/** How many letters of a query are wrong if it means a name; infinite if it can't. */
function errorsIn(query: string, name: string): number {
	if (query.length < SHORTEST_NEAR || Math.abs(query.length - name.length) > 2)
		return Number.POSITIVE_INFINITY;
	const [typed, known] = [query.split(' '), name.split(' ')];
	if (typed.length !== known.length) return typed.join('') === known.join('') ? 1 : Number.POSITIVE_INFINITY;
	const errors = typed.map((word, at) => distance(word, known[at] ?? ''));
	// Short words are others with one letter changed: "toe pain" is no "hip pain", but "heal pain" is "heel pain".
	const may = typed.every((word, at) => (errors[at] ?? 0) <= (word.length < 4 ? 0 : word.length < 8 ? 1 : 2));
	return may ? errors.reduce((sum, count) => sum + count, 0) : Number.POSITIVE_INFINITY;
}

/** Every word of the guide that says something. */
function vocabularyOf(guide: Guide): Set<string> {
	const texts = [
		...guide.entries.flatMap((entry) => [...namesOfCard(entry), ...textsOf(entry)]),
		...guide.topics.flatMap((topic) => [topic.title, ...topic.names, topic.summary.text]),
	];
	return new Set(texts.flatMap(wordsOf).filter((word) => word.length > 3 && !FILLER.has(word)));
}

function namesOfCard({ names }: CardEntry): string[] {
	const { preferred, plain, clinical, abbreviations, brands, searchOnly } = names;
	return [preferred, ...plain, ...clinical, ...abbreviations, ...brands, ...searchOnly];
}

function textsOf(entry: CardEntry): string[] {
	const { what, why, feels, causes, found, helps, getHelp } = entry;
	return [what, why, feels, causes, found, helps, getHelp].flatMap((statement) => statement?.text ?? []);
}

/** @param read for each telling word of the query, the stems it may stand for */
function scoreOf(
	document: Document,
	read: readonly ReadonlyMap<string, number>[],
	rarity: (stem: string) => number,
): number {
	let asked = 0;
	let shared = 0;
	const near = new Map<string, number>();
	for (const stems of read) {
		let best = 0;
		let weight = 0;
		for (const [stem, nearness] of stems) {
			weight = Math.max(weight, rarity(stem));
			best = Math.max(best, nearness * (document.weights.get(stem) ?? 0) * rarity(stem));
			near.set(stem, Math.max(near.get(stem) ?? 0, nearness));
		}
		// A word that nothing in the guide is near to says that the query is about something else, a little.
		asked += weight > 0 ? weight : 2;
		shared += best;
	}
	if (shared === 0 || asked === 0) return 0;
	let byName = 0;
	for (const name of document.names) {
		let wholeName = 0;
		let found = 0;
		for (const stem of name) {
			wholeName += rarity(stem);
			found += rarity(stem) * (near.get(stem) ?? 0);
		}
		if (found === 0) continue;
		// Both the share of the name that was asked for and the share of the query that the name answers.
		byName = Math.max(byName, (found / wholeName) ** 2 * Math.min(1, found / asked) ** 0.5);
	}
	return Math.max(MOST_BY_WORDS * (shared / asked), MOST_BY_NAME * byName * (0.7 + 0.3 * (shared / asked)));
}

function entryDocument(entry: CardEntry): Document {
	return makeDocument(
		{ kind: 'entry', entry, title: entry.names.preferred },
		namesOfCard(entry),
		[entry.what.text, entry.feels?.text ?? ''],
		textsOf(entry),
	);
}

function topicDocument(topic: Topic): Document {
	return makeDocument(
		{ kind: 'topic', topic, title: topic.title },
		[topic.title, ...topic.names],
		[topic.summary.text, ...topic.questions.map(({ question }) => question)],
		topic.sections.map((section) => section.title),
	);
}

function makeDocument(
	result: Unscored,
	names: readonly string[],
	summaries: readonly string[],
	texts: readonly string[],
): Document {
	const weights = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const stem of stemsOf(text)) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
	};
	for (const text of texts) add(text, IN_TEXT);
	for (const text of summaries) add(text, IN_SUMMARY);
	for (const name of names) add(name, IN_NAME);
	return {
		result,
		names: names.map(stemsOf).filter((stems) => stems.length > 0),
		wholeNames: new Set(names.map((name) => wordsOf(name).join(' '))),
		weights,
	};
}

function stemsOf(text: string): string[] {
	return wordsOf(text)
		.filter((word) => !FILLER.has(word))
		.map(stemmer);
}

/** Lower-case words without accents and apostrophes; hyphens part words, and letters part from digits: "B-12" is "B12". */
function wordsOf(text: string): string[] {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
}
