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
import { createDescribed } from './described.ts';
import { elsewhereIn } from './elsewhere.ts';
import { createEnglish, type English } from './english.ts';
import type { AskRows } from './index/rows.ts';
import { openStems, type Stems } from './index/stems.ts';
import { createCoverage, createIsSaid, createNamed, foreignness, weightOf } from './indexed.ts';
import {
	createNameScores,
	createNamesakes,
	createNearNames,
	createPhraseScores,
	LEAST_NEAR_NAME,
} from './name-index.ts';
import { bodyIn, talkIn } from './patient-talk.ts';
import type { Asking } from './schema.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { sureness } from './sureness.ts';
import type { ReadWord } from './vocabulary.ts';
import { createHealth } from './word-health.ts';
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

/** @param index of the same guide: nothing is read of it before a question needs it */
export function createRank(guide: Guide, { same }: Pick<Asking, 'same'>, index: AskRows): Rank {
	const english = createEnglish(index);
	const subjects = subjectsOf(guide);
	const stems = openStems(index, subjects.size);
	const reader = createReader(index, stems, english, same);
	const look = createLook(index, stems);
	const coverageIn = createCoverage(index, stems);
	const evidenceOf = createEvidence(index, stems, english, reader);
	return (question) => {
		const asked = reader.read(question);
		const { read, corrected } = asked;
		if (read.length === 0) return NOTHING;
		const weight = read.reduce((sum, word) => sum + weightOf(word, stems.rarity), 0);
		const views = look(asked, weight);
		const coverage = coverageIn(read);
		const scored = bestOf(subjects, views, (document) => coverage(document) / weight);
		const [first] = scored;
		const other = views.like.get(subjects.size) ?? 0;
		if (!first) {
			const evidence = { other, elsewhere: elsewhereIn(question) };
			return { ...NOTHING, evidence: { ...NOTHING.evidence, ...evidence } };
		}
		const isName = views.namesakes.has(first.at);
		const evidence = evidenceOf(question, asked, [first, ...scored.slice(1)], other, isName);
		return {
			hits: scored
				.filter(({ score }) => score >= first.score * WORTH_SHOWING)
				.map(({ at, score }) => ({ subject: subjects.at(at), score: Math.round(score * 1000) / 1000 })),
			sure: sureness(evidence),
			evidence,
			...(corrected ? { corrected } : {}),
		};
	};
}

/** @returns what each view says of all documents */
function createLook(index: AskRows, stems: Stems): (asked: WordsAsked, weight: number) => Views {
	const byWords = createByWords(index, stems);
	const byNames = createNameScores(index, stems);
	const byPhrases = createPhraseScores(index);
	const nearNames = createNearNames(index);
	const namesakes = createNamesakes(index);
	const described = createDescribed(index, stems);
	return ({ near, typed, whole, said }, weight) => ({
		byWords: byWords(near),
		byName: byNames(near, weight),
		byPhrase: byPhrases(typed),
		nearName: nearNames(whole),
		namesakes: namesakes(whole),
		like: described(said),
	});
}

function createEvidence(index: AskRows, stems: Stems, english: English, { isInNames }: Reader) {
	const health = createHealth(index, stems, english.zipf);
	const namedBy = createNamed(index, stems, english, isInNames);
	const isSaid = createIsSaid(index, stems);
	const meanOf = (read: readonly ReadWord[], of: (word: ReadWord) => number) =>
		read.reduce((sum, word) => sum + of(word), 0) / read.length;
	/**
	 * @param other how like the question is to one about another subject
	 * @param isName the question is a name of the first hit
	 */
	return (
		question: string,
		{ read }: WordsAsked,
		scored: readonly [Scored, ...Scored[]],
		other: number,
		isName: boolean,
	): Evidence => {
		const [first] = scored;
		const namedIn = namedBy(read);
		const named = Math.max(...scored.map(({ at }) => namedIn(at)));
		return {
			covered: first.covered,
			byName: Math.max(first.byName, first.score >= LEAST_NEAR_NAME ? first.score : 0),
			healthMean: meanOf(read, health),
			healthMost: Math.max(...read.map(health)),
			foreign: meanOf(read, (word) => foreignness(word, (stem) => isSaid(first.at, stem), english)),
			named,
			clear: Math.max(0, named - 1),
			elsewhere: isName ? 0 : elsewhereIn(question),
			like: first.likeness,
			other,
			nearer: first.likeness / (first.likeness + other + NO_LIKENESS),
			talk: talkIn(question),
			body: bodyIn(question),
		};
	};
}
/** With less likeness than this, whose share is greater says little. */
const NO_LIKENESS = 0.05;
