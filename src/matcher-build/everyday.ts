/** Build time: what the language itself says, whatever the entries: set phrases, longer names, other fields, what speaks for health. */
import type { Lexicon, LexiconName } from '../guide/compile.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { CONTEXT_BIAS, CONTEXT_WORDS } from './context-words.ts';
import { LEARNED_HEALTH_WORDS } from './health-words.ts';
import { type HealthCue, healthCues, IDIOMS } from './idioms.ts';
import { keyOf, type LongerNames, longerNames } from './longer-names.ts';
import { OTHER_FIELDS } from './other-fields.ts';
import { canonical } from './spelling.ts';
import { spokenWords, zipfOf } from './word-frequency.ts';

/** How often people meet words. */
export interface WordFrequency {
	/** @returns the Zipf value of one word, all its forms and spellings together */
	zipfOf(word: string): number;
	/** Common words as they are written, in small letters, and how often they come in a corpus of 51 million words. */
	spokenWords(): readonly (readonly [word: string, count: number])[];
}

export interface Everyday {
	/** Set phrases in which a word means something else. */
	readonly idioms: readonly string[];
	readonly healthCues: readonly HealthCue[];
	/** Words of games, kitchens, engines: they speak against health. */
	readonly otherFields: readonly string[];
	readonly longer: LongerNames;
	/** What words around a doubtful word say of it, in tenths of a natural logarithm of odds, canonical. */
	readonly context: ReadonlyMap<string, number>;
	/** What is said where none of them stands, in the same unit. */
	readonly bias: number;
	/** Words, canonical, that texts about health have far more often than others. */
	readonly telling: ReadonlySet<string>;
	readonly frequency: WordFrequency;
}

const TELLING = new Set(LEARNED_HEALTH_WORDS.flatMap(([, words]) => words.split(/\s+/)));

const CONTEXT = new Map(
	CONTEXT_WORDS.flatMap(([tenths, words]) => words.split(' ').map((word) => [word, tenths] as const)),
);

/** Everyday English, for a lexicon. */
export function everydayFor(lexicon: Lexicon): Everyday {
	const doubtful = new Set(
		lexicon.entries.flatMap(({ names }) =>
			names.filter(isInDoubt).map(({ text }) => canonical(foldedWords(text)[0] ?? '')),
		),
	);
	const named = new Set(lexicon.entries.flatMap(({ names }) => names.map(({ text }) => keyOf(text))));
	return {
		idioms: IDIOMS,
		healthCues: healthCues(doubtful, named),
		otherFields: OTHER_FIELDS,
		longer: longerNames(lexicon),
		context: CONTEXT,
		bias: CONTEXT_BIAS,
		telling: TELLING,
		frequency: { zipfOf, spokenWords },
	};
}

/** One word that may mean something else, or is everybody's. */
function isInDoubt({ text, hardness, sense }: LexiconName): boolean {
	const key = canonical(foldedWords(text)[0] ?? '');
	if (foldedWords(text).length !== 1) return false;
	// "Asthma", "diabetes" are everybody's words, and tell all the same.
	return sense !== undefined || (hardness === 'everyday' && !TELLING.has(key));
}
