/**
 * Which entries and topics a question is about, and how sure that is.
 *
 * Three views of it are weighed together. Which documents share the question's words, rare words counting more, names more than
 * texts (`by-words.ts`). Names as wholes: how much of a name was asked for, and how much of the question that name answers
 * (`name-index.ts`). And likeness to what people have said of each thing (`described.ts`).
 */
import type { Guide } from '../guide/compile.ts';
import { bestOf, type Scored, type Views } from './best-hits.ts';
import { createByWords } from './by-words.ts';
import { createDescribed, type Description } from './described.ts';
import { type AskDocument, documentsOf, type Subject } from './documents.ts';
import { elsewhereIn } from './elsewhere.ts';
import { createEnglish, type English } from './english.ts';
import {
	coverageOf,
	createRarity,
	foreignness,
	type Indexed,
	indexedOf,
	namedIn,
	type Rarity,
	tells,
	weightOf,
} from './indexed.ts';
import { createNameScores, createNearNames, createPhraseScores, LEAST_NEAR_NAME } from './name-index.ts';
import { bodyIn, talkIn } from './patient-talk.ts';
import type { Asking } from './schema.ts';
import { sureness } from './sureness.ts';
import type { ReadWord } from './vocabulary.ts';
import { createHealth } from './word-health.ts';
import { wordsOf } from './words.ts';
import { createReader, type Reader, type WordsAsked } from './words-asked.ts';

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

/** All of it, in the order of what is learned of it. */
export const EVIDENCE = [
	'covered',
	'byName',
	'healthMean',
	'healthMost',
	'foreign',
	'named',
	'clear',
	'elsewhere',
	'like',
	'other',
	'nearer',
	'talk',
	'body',
] as const satisfies (keyof Evidence)[];

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

/** Hits weaker than this share of the best one are noise. */
const WORTH_SHOWING = 0.25;

export function createRank(guide: Guide, asking: Asking): Rank {
	const english = createEnglish(asking);
	const documents = documentsOf(guide, asking);
	const reader = createReader(documents, english, asking.same);
	const indexed = documents.map((document) => indexedOf(document, english));
	const rarity = createRarity(indexed);
	const look = createLook(documents, indexed, asking, english, rarity);
	const evidenceOf = createEvidence(documents, english, reader);
	return (question) => {
		const asked = reader.read(question);
		const { read, whole, corrected } = asked;
		if (read.length === 0) return NOTHING;
		const weight = read.reduce((sum, word) => sum + weightOf(word, rarity), 0);
		const views = look(asked, weight);
		const scored = bestOf(indexed, views, (each) => coverageOf(each, read, rarity) / weight, whole);
		const [first] = scored;
		if (!first) {
			const evidence = { other: views.like.get(OTHER) ?? 0, elsewhere: elsewhereIn(question) };
			return { ...NOTHING, evidence: { ...NOTHING.evidence, ...evidence } };
		}
		const evidence = evidenceOf(question, asked, [first, ...scored.slice(1)], views.like.get(OTHER) ?? 0);
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

/** @returns what each view says of all documents */
function createLook(
	documents: readonly AskDocument[],
	indexed: readonly Indexed[],
	{ others }: Asking,
	english: English,
	rarity: Rarity,
): (asked: WordsAsked, weight: number) => Views {
	const byWords = createByWords(documents, (phrase) => tells(phrase, english));
	const byNames = createNameScores(
		indexed.map(({ names }) => names),
		rarity,
	);
	const byPhrases = createPhraseScores(documents.map(({ people }) => people.map(wordsOf)));
	const nearNames = createNearNames(indexed.map(({ wholeNames }) => wholeNames));
	const described = createDescribed([
		...documents.flatMap(descriptionsOf),
		...others.map((text) => ({ of: OTHER, text, weight: 1 })),
	]);
	return ({ near, typed, whole, said }, weight) => ({
		byWords: byWords(near),
		byName: byNames(near, weight),
		byPhrase: byPhrases(typed),
		nearName: nearNames(whole),
		like: described(said),
	});
}

function createEvidence(documents: readonly AskDocument[], english: English, { isInNames }: Reader) {
	const health = createHealth(documents, english.zipf);
	const meanOf = (read: readonly ReadWord[], of: (word: ReadWord) => number) =>
		read.reduce((sum, word) => sum + of(word), 0) / read.length;
	/** @param other how like the question is to one about another subject */
	return (
		question: string,
		{ read, whole }: WordsAsked,
		scored: readonly [Scored, ...Scored[]],
		other: number,
	): Evidence => {
		const [first] = scored;
		const named = Math.max(...scored.map(({ each }) => namedIn(each, read, english, isInNames)));
		return {
			covered: first.covered,
			byName: Math.max(first.byName, first.score >= LEAST_NEAR_NAME ? first.score : 0),
			healthMean: meanOf(read, health),
			healthMost: Math.max(...read.map(health)),
			foreign: meanOf(read, (word) => foreignness(word, first.each, english)),
			named,
			clear: Math.max(0, named - 1),
			elsewhere: first.each.wholeNames.has(whole) ? 0 : elsewhereIn(question),
			like: first.likeness,
			other,
			nearer: first.likeness / (first.likeness + other + NO_LIKENESS),
			talk: talkIn(question),
			body: bodyIn(question),
		};
	};
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
