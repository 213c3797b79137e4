/**
 * Which entries and topics a question is about, and how sure that is.
 *
 * Three views of it are weighed together. Which documents share the question's words, rare words counting more, names more than
 * texts (`by-words.ts`). Names as wholes: how much of a name was asked for, and how much of the question that name answers
 * (`name-index.ts`). And likeness to what people have said of each thing (`described.ts`).
 */
import type { Guide } from '../guide/compile.ts';
import { canonical } from '../matcher-build/spelling.ts';
import { createByWords } from './by-words.ts';
import { createDescribed, type Description, isTelling } from './described.ts';
import { type AskDocument, documentsOf, type Subject } from './documents.ts';
import { elsewhereIn } from './elsewhere.ts';
import { createEnglish, type English } from './english.ts';
import { createHear } from './heard.ts';
import {
	type ByDocument,
	createNameScores,
	createNearNames,
	createPhraseScores,
	LEAST_NEAR_NAME,
	type Name,
} from './name-index.ts';
import { bodyIn, talkIn } from './patient-talk.ts';
import type { Asking } from './schema.ts';
import { sureness } from './sureness.ts';
import { createVocabulary, NO_ERROR_FROM, type ReadWord, type Vocabulary } from './vocabulary.ts';
import { FILLER, stemOf, stemsOf, wordsOf } from './words.ts';

export interface Hit {
	readonly subject: Subject;
	/** 1 is the very name, 0 nothing. */
	readonly score: number;
}

export interface Ranking {
	/** Best first. */
	readonly hits: readonly Hit[];
	/** How likely the first of them is what was meant, and anything in the guide at all: 0–1. */
	readonly sure: number;
	/** What the sureness was worked out from, for measuring. */
	readonly evidence: Evidence;
	/** The question as it was read, where words were taken to be typed wrong. */
	readonly corrected?: string;
}

/** What speaks for the question being about the guide. */
export interface Evidence {
	/** The share of the question's telling words, by weight, that the first hit has. */
	readonly covered: number;
	/** How much one of the first hit's names is what was asked for. */
	readonly byName: number;
	/** How much more often the guide has the question's words than everyday English: a mean and the most (decimal logarithms). */
	readonly healthMean: number;
	readonly healthMost: number;
	/** The share of words that the guide hasn't got; everybody's words count little, names of other things much. */
	readonly foreign: number;
	/** How telling the words of a name are that is in the question whole: "gout" much, "leg" nothing. */
	readonly named: number;
	/** What is beyond 1 of `named`: a name that hardly means anything else. */
	readonly clear: number;
	/** Set phrases and words of other fields. */
	readonly elsewhere: number;
	/** How like the question is to what people say of the first hit. */
	readonly like: number;
	/** How like it is to a question about another subject. */
	readonly other: number;
	/** The share that the first hit has of both likenesses. */
	readonly nearer: number;
	/** Words of complaints and of care, and somebody's own body. */
	readonly talk: number;
	readonly body: number;
}

export type Rank = (question: string) => Ranking;

const NOTHING: Ranking = {
	hits: [],
	sure: 0,
	evidence: {
		covered: 0,
		byName: 0,
		healthMean: 0,
		healthMost: 0,
		foreign: 1,
		named: 0,
		clear: 0,
		elsewhere: 0,
		like: 0,
		other: 0,
		nearer: 0,
		talk: 0,
		body: 0,
	},
};

/** How much the name as a whole counts beside single words. */
const NAME_SHARE = 0.6;
/** How much likeness to what people have said counts beside names and words. */
const LIKE_SHARE = 0.6;
/** Hits weaker than this share of the best one are noise. */
const WORTH_SHOWING = 0.25;
const MOST_HITS = 12;
interface Indexed {
	readonly document: AskDocument;
	/** Stems of each name, and what the name counts. */
	readonly names: readonly Name[];
	readonly wholeNames: ReadonlySet<string>;
	readonly stems: ReadonlyMap<string, number>;
	/** Of all that people say of it. */
	readonly said: ReadonlySet<string>;
}

const NARROWER_WEIGHT = 0.9;
const PEOPLE_WEIGHT = 0.97;

export function createRank(guide: Guide, asking: Asking): Rank {
	const english = createEnglish(asking);
	const documents = documentsOf(guide, asking);
	const nameWords = documents
		.flatMap(({ names, people, narrower }) => [...names, ...people, ...narrower])
		.map(wordsOf);
	const pairs = new Set(
		nameWords.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`)),
	);
	const vocabulary = createVocabulary(documents.flatMap(textsOf), wordsOf, english, pairs);
	const inNames = new Set(nameWords.flat().map((word) => canonical(word)));
	const hear = createHear(
		nameWords,
		(word) => vocabulary.has(stemOf(word)) || FILLER.has(word) || english.zipf(word) >= NO_ERROR_FROM,
	);
	const byWordsOf = createByWords(documents, (phrase) => tells(phrase, english));
	const indexed = documents.map((document) => indexedOf(document, english));
	const frequency = new Map<string, number>();
	for (const { stems } of indexed)
		for (const stem of stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	const rarities = new Map(
		[...frequency].map(([stem, count]) => [stem, Math.log(1 + documents.length / count)]),
	);
	const rarest = Math.log(1 + documents.length / 0.5);
	const rarity = (stem: string) => rarities.get(stem) ?? rarest;
	const byNames = createNameScores(
		indexed.map(({ names }) => names),
		rarity,
	);
	const byPhrases = createPhraseScores(documents.map(({ people }) => people.map(wordsOf)));
	const nearNames = createNearNames(indexed.map(({ wholeNames }) => wholeNames));
	const health = createHealth(documents, english.zipf);
	const described = createDescribed([
		...documents.flatMap(descriptionsOf),
		...asking.others.map((text) => ({ of: OTHER, text, weight: 1 })),
	]);
	const spoken = createVocabulary(
		documents.flatMap((document) => document.described),
		wordsOf,
		english,
		pairs,
	);
	/** As the guide reads it, or as people's descriptions do; what neither has stands for itself. */
	const stemsRead = (word: string) => {
		const known = vocabulary.read(word).stems;
		const stems = known.size > 0 ? known : spoken.read(word).stems;
		return stems.size > 0 ? stems : new Map([[stemOf(word), 1]]);
	};

	const meant = new Map(
		Object.entries(asking.same).flatMap(([word, others]) =>
			others.map((other) => [other, word.split(' ')] as const),
		),
	);

	return (question) => {
		const typed = wordsOf(question);
		const heard = hear(typed);
		const words = joined(
			heard.flatMap((word) => meant.get(word) ?? word),
			vocabulary,
		);
		const telling = words.filter((word, at) => !FILLER.has(word) && !isLoose(words, at, pairs));
		const said = telling.length > 0 ? telling : words.filter((_, at) => !isLoose(words, at, pairs));
		const read = said.map(vocabulary.read);
		if (read.length === 0) return NOTHING;
		const near = new Map<string, number>();
		for (const { stems } of read)
			for (const [stem, nearness] of stems) near.set(stem, Math.max(nearness, near.get(stem) ?? 0));
		const whole = typed.join(' ');
		const like = described(words.filter(isTelling).map(stemsRead));
		const asked = read.reduce((sum, word) => sum + weightOf(word, rarity), 0);
		const scored = bestOf(
			indexed,
			{
				byWords: byWordsOf(near),
				byName: byNames(near, asked),
				byPhrase: byPhrases(typed),
				nearName: nearNames(whole),
				like,
			},
			(each) => coverageOf(each, read, rarity) / asked,
			whole,
		);
		const [first] = scored;
		if (!first) return NOTHING;
		const values = read.map(health);
		const named = Math.max(...scored.map(({ each }) => namedIn(each, read, english, inNames)));
		const other = like.get(OTHER) ?? 0;
		const evidence: Evidence = {
			covered: first.covered,
			byName: Math.max(first.byName, first.score >= LEAST_NEAR_NAME ? first.score : 0),
			healthMean: values.reduce((sum, value) => sum + value, 0) / values.length,
			healthMost: Math.max(...values),
			foreign: read.reduce((sum, word) => sum + foreignness(word, first.each, english), 0) / read.length,
			named,
			clear: Math.max(0, named - 1),
			elsewhere: first.each.wholeNames.has(whole) ? 0 : elsewhereIn(question),
			like: first.likeness,
			other,
			nearer: first.likeness / (first.likeness + other + NO_LIKENESS),
			talk: talkIn(question),
			body: bodyIn(question),
		};
		const corrected =
			read.some((word) => word.corrected) || heard.join(' ') !== whole
				? words.map((word) => vocabulary.read(word).corrected ?? word).join(' ')
				: undefined;
		return {
			hits: scored
				.filter(({ score }) => score >= first.score * WORTH_SHOWING)
				.map(({ each, score }) => ({
					subject: each.document.subject,
					score: Math.round(score * 1000) / 1000,
				})),
			sure: sureness(evidence),
			evidence,
			...(corrected ? { corrected } : {}),
		};
	};
}

/** What each view says of documents, by document. */
interface Views {
	readonly byWords: ByDocument;
	readonly byName: ByDocument;
	readonly byPhrase: ByDocument;
	readonly nearName: ByDocument;
	readonly like: ByDocument;
}

interface Scored {
	readonly at: number;
	readonly each: Indexed;
	readonly score: number;
	readonly likeness: number;
	readonly byName: number;
	readonly covered: number;
}

/**
 * The best documents, best first, at most `MOST_HITS`. What a document covers of the question is worked out only where it
 * could still come among them.
 */
function bestOf(
	indexed: readonly Indexed[],
	{ byWords, byName, byPhrase, nearName, like }: Views,
	coverage: (each: Indexed) => number,
	whole: string,
): readonly Scored[] {
	let most = 0;
	for (const score of byWords.values()) most = Math.max(most, score);
	const best: Scored[] = [];
	const met = new Set([byWords, byName, byPhrase, nearName, like].flatMap((view) => [...view.keys()]));
	for (const at of met) {
		const each = indexed[at];
		if (!each) continue;
		const name = Math.max(byName.get(at) ?? 0, byPhrase.get(at) ?? 0);
		const words = (byWords.get(at) ?? 0) / (most || 1);
		const likeness = like.get(at) ?? 0;
		const scoreWith = (covered: number) => {
			const byWhole = NAME_SHARE * name + (1 - NAME_SHARE) * words * (0.4 + 0.6 * covered);
			return Math.max(nearName.get(at) ?? 0, 0.97 * ((1 - LIKE_SHARE) * byWhole + LIKE_SHARE * likeness));
		};
		const isName = each.wholeNames.has(whole);
		const last = best.length < MOST_HITS ? 0 : (best.at(-1)?.score ?? 0);
		if (!isName && scoreWith(ALL_COVERED) < last) continue;
		const covered = coverage(each);
		const score = isName ? 1 : scoreWith(covered);
		if (score <= 0) continue;
		insert(best, {
			...{ at, each, score, likeness },
			...(isName ? { byName: 1, covered: 1 } : { byName: name, covered }),
		});
	}
	return best;
}
/** A little more than the whole question, for what is lost in rounding. */
const ALL_COVERED = 1 + 1e-9;

function insert(best: Scored[], one: Scored): void {
	const at = best.findIndex((other) => comesBefore(one, other));
	best.splice(at < 0 ? best.length : at, 0, one);
	if (best.length > MOST_HITS) best.pop();
}

function comesBefore(one: Scored, other: Scored): boolean {
	if (one.score !== other.score) return one.score > other.score;
	const [title, its] = [one.each.document.subject.title, other.each.document.subject.title];
	return title === its ? one.at < other.at : title < its;
}

/** What people say of a thing, and the guide's own sentences about what it is and how it feels. */
function descriptionsOf({ names, people, described, what, signs }: AskDocument, of: number): Description[] {
	const each = (texts: readonly string[], weight: number) => texts.map((text) => ({ of, text, weight }));
	const sentences = [what, signs].flatMap((text) => text.split(/(?<=[.?!]) /)).filter((text) => text !== '');
	return [
		...each(described, 1),
		...each([...names, ...people], NAMES_AS_TEXTS),
		...each(sentences, SENTENCES_AS_TEXTS),
	];
}
/** Stands in the place of a document for what is none of the guide's business. */
const OTHER = -1;
/** With less likeness than this, whose share is greater says little. */
const NO_LIKENESS = 0.05;
const NAMES_AS_TEXTS = 0.9;
const SENTENCES_AS_TEXTS = 0.8;

function textsOf({ names, people, narrower, what, signs, rest }: AskDocument): string[] {
	return [...names, ...people, ...narrower, what, signs, rest];
}

function indexedOf(document: AskDocument, english: English): Indexed {
	const { names, narrower, what, signs, rest } = document;
	const people = document.people.filter((phrase) => tells(phrase, english));
	const stems = new Map<string, number>();
	const add = (texts: readonly string[], weight: number) => {
		for (const text of texts)
			for (const stem of stemsOf(text)) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
	};
	add([rest], 0.35);
	add([signs], 0.6);
	add([what], 0.75);
	add(narrower, 0.9);
	add([...names, ...people], 1);
	const weighed = (all: readonly string[], weight: number) =>
		all
			.map((name) => ({ stems: [...new Set(stemsOf(name))], weight }))
			.filter((name) => name.stems.length > 0);
	return {
		document,
		names: [...weighed(names, 1), ...weighed(people, PEOPLE_WEIGHT), ...weighed(narrower, NARROWER_WEIGHT)],
		wholeNames: new Set([...names, ...people].map((name) => wordsOf(name).join(' '))),
		stems,
		said: new Set(document.described.flatMap(stemsOf)),
	};
}

/** "The change" is one only word for word: "change" by itself says nothing. */
function tells(phrase: string, english: English): boolean {
	const words = wordsOf(phrase);
	const telling = words.filter((word) => !FILLER.has(word));
	return words.length < 2 || telling.length !== 1 || english.zipf(telling[0] ?? '') < EVERYDAY;
}
/** Zipf value of words that go with anything. */
const EVERYDAY = 5;

/** A word like "constant" goes with anything; "router" speaks for another subject, unless people say it of the first hit. */
function foreignness({ typed, stems }: ReadWord, { said }: Indexed, english: English): number {
	return stems.size > 0 || said.has(stemOf(typed))
		? 0
		: Math.max(0.15, Math.min(1, (5.5 - english.zipf(typed)) / 2));
}

/** The most telling name that the question has whole, by how seldom everyday English has its words; 2 at most. */
function namedIn(
	{ names }: Indexed,
	read: readonly ReadWord[],
	english: English,
	inNames: ReadonlySet<string>,
): number {
	const asked = new Map<string, number>();
	for (const { typed, stems, corrected } of read) {
		const word = corrected ?? typed;
		// "Periodic" shares its stem with "period", and is no form of it.
		const likeness = word.includes(' ') || inNames.has(canonical(word)) ? 1 : STEM_ALONE;
		const seldom = likeness * Math.max(0, (SO_USUAL - english.zipf(word)) / SELDOM_BY);
		for (const [stem, nearness] of stems) asked.set(stem, Math.max(seldom * nearness, asked.get(stem) ?? 0));
	}
	let most = 0;
	for (const { stems, weight } of names) {
		if (!stems.every((stem) => asked.has(stem) || (stems.length > 1 && GENERAL.has(stem)))) continue;
		most = Math.max(most, weight * stems.reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0));
	}
	return Math.min(2, most);
}
const STEM_ALONE = 0.4;
/** Left out of a name, they leave it as clear as it was: "coeliacs". */
const GENERAL = new Set(['disease', 'syndrome', 'disorder', 'phenomenon'].map(stemOf));
/** Zipf values: a word that is met once in three thousand tells nothing. */
const SO_USUAL = 5.5;
const SELDOM_BY = 2.5;

/** What a word of the question counts: as much as the rarest that it may stand for. */
function weightOf({ stems }: ReadWord, rarity: (stem: string) => number): number {
	return stems.size === 0 ? FOREIGN_WEIGHT : Math.max(...[...stems.keys()].map(rarity));
}
const FOREIGN_WEIGHT = 4;

function coverageOf({ stems }: Indexed, read: readonly ReadWord[], rarity: (stem: string) => number): number {
	let sum = 0;
	for (const word of read) {
		let best = 0;
		for (const [stem, nearness] of word.stems)
			best = Math.max(best, nearness * (stems.get(stem) ?? 0) * rarity(stem));
		sum += best;
	}
	return sum;
}

/** A number or a letter by itself tells nothing, unless it is part of a name: "eGFR 52" is about eGFR, "B12" about B12. */
function isLoose(words: readonly string[], at: number, pairs: ReadonlySet<string>): boolean {
	const word = words[at] ?? '';
	if (!/^(?:\d+|[a-z])$/.test(word)) return false;
	return !pairs.has(`${words[at - 1]} ${word}`) && !pairs.has(`${word} ${words[at + 1]}`);
}

/** "heart burn" is "heartburn": two words that are one in the guide, and only there. */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
	const result: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const [one = '', two] = [words[at], words[at + 1]];
		const both = two === undefined ? '' : one + two;
		if (both.length >= 8 && !FILLER.has(one) && two && !FILLER.has(two) && vocabulary.has(stemOf(both))) {
			result.push(both);
			at++;
		} else result.push(one);
	}
	return result;
}

/** How much more a word speaks for the guide than for everyday English, as a decimal logarithm between −2 and 2. */
function createHealth(
	documents: readonly AskDocument[],
	zipf: (word: string) => number,
): (word: ReadWord) => number {
	const counts = new Map<string, number>();
	let total = 0;
	for (const text of documents.flatMap(textsOf)) {
		for (const word of wordsOf(text)) {
			const stem = stemOf(word);
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
			total++;
		}
	}
	const bound = (value: number) => Math.max(-2, Math.min(2, value));
	return ({ typed, stems, corrected }) => {
		const inGuide =
			Math.max(0.3, ...[...stems].map(([stem, nearness]) => (counts.get(stem) ?? 0) * nearness)) / total;
		return bound(Math.log10(inGuide) - (zipf(corrected ?? typed) - 9));
	};
}
