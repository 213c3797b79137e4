/** What stands where in a packed index: shared by `pack.ts` and `open.ts`. */
import type { Numbers } from './index-file.ts';

/** Rows in their order in the bytes. */
export const ROWS = [
	/** [entries, number of "foot", factor of `nameCounts` and `cueCounts`, what is said where no word of `saying` stands]. */
	'head',
	/**
	 * All spellings of all words, sorted, front-coded: how many letters each shares with the one before, and those
	 * that it has more (see LETTERS), the last of them with LAST. A word's place is its number.
	 */
	'shared',
	'letters',
	/** Words that are another spelling, ascending, and the word that they spell. */
	'spelled',
	'spells',
	/** Words that stand for GLUE: prepositions, and what may follow one. */
	'prepositions',
	'determiners',
	/**
	 * Names, sorted. `nameCounts`: for each word, how many longer names begin with it, times a factor (see `head`), plus
	 * how many it is by itself. `nameRest`: the further words of all longer ones, doubled; +1 on a name's last.
	 */
	'nameCounts',
	'nameRest',
	/** Per name: its entry, and the place of its flags in `flagSets` (see FLAGS). */
	'nameEntry',
	'nameFlags',
	'flagSets',
	/** Names that have a sense rule, ascending, and the rule of each. */
	'ruledNames',
	'ruledBy',
	/** Per rule: bits (see RULE), and where its cues end in `ruleCues`: needs, then against. */
	'ruleBits',
	'ruleEnds',
	'ruleCues',
	/** Cues, sorted and written like names; the place in this list is the cue's number. */
	'cueCounts',
	'cueRest',
	/** Per cue: what it says by itself, see CUE. */
	'cueWeights',
	/** Words that say whether a doubtful word beside them is ours, ascending, and what each says, see SAYS_NOTHING. */
	'saying',
	'says',
	/** Of each entry: its category, and a bit for each of its subjects. */
	'categories',
	'subjects',
	/** Per "together" rule: entry, hardness, gap, groups; then words of each group, doubled, +1 on a group's last. */
	'togetherInfo',
	'togetherWords',
	/** Words that make a together rule worth looking at, ascending, and the rule of each. */
	'anchorWords',
	'anchorRules',
] as const;
export type RowName = (typeof ROWS)[number];
export type Rows = Readonly<Record<RowName, Numbers>>;

/** Rows by their names, from rows in the order of ROWS. */
export function rowsOf(rows: readonly Numbers[]): Rows {
	return Object.fromEntries(ROWS.map((name, at) => [name, rows[at]])) as unknown as Rows;
}

/** Added to the number of a word's last letter. */
export const LAST = 64;

/** Bits of `nameFlags`. */
export const FLAGS = {
	/** Two bits: hardness. */
	hardness: 3,
	/** Three bits: letter case, see CASE in names.ts. */
	caseShift: 2,
	caseMask: 7,
	pluralOnly: 32,
	/** An abbreviation: can be bound to its expansion. */
	abbreviation: 64,
	/** Commas may stand between its words. */
	commas: 128,
	/** Written with a possessive at its end: "Raynaud's". */
	possessive: 256,
	/** Written with a capital: a name of a person, a brand. */
	capital: 512,
	/** Means something else in some longer name that the guide doesn't have: "hypertension" in "pulmonary hypertension". */
	inLonger: 1024,
	/** One word that texts about health have far more often than others: "inflamed", "numbness". */
	telling: 2048,
	/** Written with a slash: "mmol/L", "F/U". In no other name a slash may stand between words. */
	slash: 4096,
} as const;

export const RULE = {
	/** Two bits: 0 sentence, 1 block, 2 page. */
	within: 3,
	needsHealth: 4,
	hasNeeds: 8,
	/** Medicine has another meaning for it: that medicine is spoken of says nothing. */
	otherInMedicine: 16,
	/** It hardly ever means anything else: it is ours wherever nothing speaks against it. */
	seldomElse: 32,
} as const;

export const WITHIN = { sentence: 0, block: 1, page: 2 } as const;

/** Bits of `cueWeights`. */
export const CUE = {
	/** How much it speaks for health, in tenths. */
	weight: 7,
	/** A part of the body. */
	body: 8,
	/** What a body feels or shows. */
	feeling: 16,
	/** An idiom: what it covers is never ours. */
	idiom: 32,
	/** A word of another field: speaks against health. */
	elsewhere: 64,
	/** A name of health that the guide doesn't have: what of FLAGS.inLonger it covers isn't ours. */
	longer: 128,
} as const;

/** What a word says stands in `says` in tenths of a natural logarithm of odds, with so much added. */
export const SAYS_NOTHING = 128;

/** Number of the word that stands for GLUE: it sorts before all others. */
export const GLUE_NUMBER = 0;

/** Ends a stem, so that "arter*" is no word of a text. */
export const STEM_MARK = 42;

/** The one letter of GLUE. */
export const GLUE_LETTER = '\u0001';

/** Longest word. */
export const MOST_LETTERS = 250;

/** Letters of words by their numbers in `letters`, the most frequent kinds first. */
export const LETTERS = `abcdefghijklmnopqrstuvwxyz*0123456789&${GLUE_LETTER}\u0301\u0308\u0300\u0302\u0303\u0327\u030a\u030c\u0304\u0306αβγδ`;
