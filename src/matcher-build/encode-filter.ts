/** Build time, and when a reader's own glossary is read: a lexicon → the table that `src/matcher/index/filter.ts` reads. */
import type { Lexicon } from '../guide/compile.ts';
import {
	ANCHOR,
	HEAD_LETTERS,
	hashOfPair,
	SHORT_STEM_LETTERS,
	STEM,
	STEM_LETTERS,
	STEMS_END,
} from '../matcher/index/filter.ts';
import { CUE, FLAGS, RULE } from '../matcher/index/layout.ts';
import { MEANS, PAIR } from '../matcher/index/xor-table.ts';
import { hashOfWord } from '../matcher/text/hash.ts';
import { plainText } from '../matcher/text/plain.ts';
import { type CompiledNames, compileNames, type PackedName, type PackedRule } from './encode.ts';
import type { Everyday, WordFrequency } from './everyday.ts';
import { CASE, GLUE } from './name-variants.ts';
import { spellings } from './spelling.ts';
import { writeTable } from './xor-table.ts';

const EVERYDAY = 2;
/** Zipf value below which a word of a name is met so seldom that it speaks for the whole name. */
const RARE = 2.2;
/** A short word or a number may be anything: as if it were met so often. */
const SHORT = 5;
const VERY_SHORT = 7;

/**
 * @param compiled the same lexicon taken apart, where somebody has it
 * @returns a string of characters of 7 bits; the same lexicon gives the same
 */
export function encodeFilter(
	lexicon: Lexicon,
	everyday: Everyday,
	compiled: CompiledNames = compileNames(lexicon, everyday),
): string {
	const { frequency } = everyday;
	const meanings = meaningsOf(lexicon, compiled, frequency);
	return shortStemsOf(compiled).join('') + STEMS_END + writeTable(meanings, frequency.spokenWords());
}

/** What words, beginnings of words and pairs of words mean, by their hash. */
function meaningsOf(
	lexicon: Lexicon,
	compiled: CompiledNames,
	frequency: WordFrequency,
): ReadonlyMap<number, number> {
	const { names, rules, weights, together, words } = compiled;
	const { rarityOf, rarest } = rarities(frequency);
	const meanings = new Map<number, number>();
	const pairs = new Map<number, number>();
	/** All spellings of a word, without accents. */
	const forms = (word: string) => [...new Set(words.forms(word).map(plainText))];
	const add = (word: string, means: number) => {
		for (const form of forms(word)) {
			const hash = hashOfWord(form);
			meanings.set(hash, bothOf(meanings.get(hash) ?? 0, means));
		}
	};
	/** Hashes of the first letters of words in all their spellings. */
	const headsOf = (list: readonly string[]) =>
		new Set(list.flatMap(forms).map((form) => hashOfWord(form.slice(0, HEAD_LETTERS))));
	const addPair = (gate: string, beside: string, means: number) => {
		add(gate, MEANS.gate);
		for (const form of forms(gate)) {
			for (const head of headsOf([beside])) {
				const hash = hashOfPair(hashOfWord(form), head);
				// Of two names the one that needs less decides.
				pairs.set(hash, Math.min(pairs.get(hash) ?? means, means));
			}
		}
	};

	const isSure = (name: PackedName) =>
		isOursAlone(name, rules.get(name.rule), lexicon.entries[name.entry]?.category ?? '');
	/** Entries with a doubtful name that is no abbreviation: "heel spur (HS)", either speaks for the other. */
	const bindable = new Set(
		names.filter((name) => !isAbbreviation(name) && !isSure(name)).map(({ entry }) => entry),
	);
	for (const name of names) {
		const parts = name.words.filter((word) => word !== GLUE);
		const at = rarest(parts);
		const gate = parts[at] as string;
		const beside = [parts[at - 1], parts[at + 1]].filter((word) => word !== undefined);
		if (beside.length === 0) add(gate, meansAlone(name, isSure(name)));
		else if (isSure(name) && rarityOf(gate) < RARE) add(gate, MEANS.sure);
		else addPair(gate, beside[rarest(beside)] as string, isSure(name) ? PAIR.sure : PAIR.doubtful);
		if (!isSure(name) && isAbbreviation(name) && bindable.has(name.entry)) add(gate, MEANS.cue);
	}
	// Words of all groups must be there, near each other: two groups tell, those that come to the fewest pairs.
	for (const { groups } of together) {
		const [one = [], two = []] = leastPaired(groups, (group) => headsOf(group).size);
		for (const anchor of one) {
			for (const form of forms(anchor)) {
				const hash = hashOfWord(form);
				meanings.set(hash, (meanings.get(hash) ?? 0) | MEANS.gate);
				pairs.set(hash ^ ANCHOR, MEANS.gate);
				for (const head of headsOf(two)) pairs.set(hashOfPair(hash ^ ANCHOR, head), PAIR.near);
			}
		}
	}
	// No other doubtful name is ours where nothing around speaks for health, however little: see `judge` in decide.ts.
	for (const [cue, weight] of weights) {
		if ((weight & CUE.weight) === 0) continue;
		const parts = cue.split(' ');
		const stem = parts.find((word) => word.endsWith('*'));
		if (stem !== undefined) addStem(stem.slice(0, -1));
		// "g/L", "h/o": the filter reads words so short after a slash, whatever their case.
		else if (parts.length > 1 && parts.every((word) => word.length < 3))
			addPair(parts.at(-1) as string, parts.at(-2) as string, PAIR.cue);
		else if (parts.length > 1 && parts.every((word) => rarityOf(word) >= SHORT))
			addPair(parts[0] as string, parts[1] as string, PAIR.cue);
		else add(parts[rarest(parts)] as string, MEANS.cue);
	}
	function addStem(stem: string) {
		if (stem.length < STEM_LETTERS) return;
		meanings.set(hashOfWord(stem.slice(0, STEM_LETTERS)) ^ STEM, MEANS.cue);
	}
	return new Map([...pairs, ...meanings]);
}

/**
 * Beginnings of cues that are too short for the table.
 * @throws Error when one is shorter still
 */
function shortStemsOf({ weights }: CompiledNames): string[] {
	const stems = [...weights]
		.filter(([, weight]) => (weight & CUE.weight) > 0)
		.flatMap(([cue]) => cue.split(' ').filter((word) => word.endsWith('*')))
		.map((word) => word.slice(0, -1))
		.filter((stem) => stem.length < STEM_LETTERS);
	const short = stems.find((stem) => stem.length < SHORT_STEM_LETTERS);
	if (short !== undefined) throw new Error(`"${short}*": expected at least ${SHORT_STEM_LETTERS} letters`);
	return [...new Set(stems)].sort();
}

/** Two of several groups, the anchors first: those that come to the fewest pairs. */
function leastPaired(
	groups: readonly (readonly string[])[],
	headsIn: (group: readonly string[]) => number,
): readonly (readonly string[])[] {
	const all = groups.flatMap((one) => groups.filter((two) => two !== one).map((two) => [one, two]));
	const pairsOf = ([one = [], two = []]: (readonly string[])[]) => one.length * (headsIn(two) + 1);
	return all.reduce((best, next) => (pairsOf(next) < pairsOf(best) ? next : best), all[0] ?? []);
}

function rarities({ zipfOf }: WordFrequency) {
	/** How often a word is met, on the Zipf scale. */
	const rarityOf = (word: string): number => {
		// In the table short words are looked for in capitals only, so numbers and "&" come first.
		if (word.length < 3 || /\d/.test(word)) return /^[a-z]/.test(word) ? VERY_SHORT : VERY_SHORT - 1;
		// "Beta" may be one letter on a page.
		if (spellings(word).some((form) => form.length < 3)) return VERY_SHORT;
		return word.length === 3 ? Math.max(SHORT, zipfOf(word)) : zipfOf(word);
	};
	/** Place of the word that is met least often. */
	const rarest = (words: readonly string[]): number =>
		words.reduce((best, word, at) => (rarityOf(word) < rarityOf(words[best] as string) ? at : best), 0);
	return { rarityOf, rarest };
}

function meansAlone(name: PackedName, isSure: boolean): number {
	const letterCase = (name.flags >> FLAGS.caseShift) & FLAGS.caseMask;
	const isCapitals = letterCase === CASE.upper || letterCase === CASE.mixed || letterCase === CASE.smallToo;
	if (isSure) return isCapitals ? MEANS.doubtful | MEANS.doubtfulCapitals : MEANS.sure;
	return isCapitals ? MEANS.doubtfulCapitals : MEANS.doubtful;
}

/** What a word means that means two things. */
function bothOf(one: number, two: number): number {
	const both = one | two;
	const capitals = MEANS.doubtful | MEANS.doubtfulCapitals;
	// The two bits together mean that it needs nothing in capitals: apart, that it is one in small letters too.
	const isApart =
		(both & capitals) === capitals && (one & capitals) !== capitals && (two & capitals) !== capitals;
	return isApart ? MEANS.sure : both;
}

function isAbbreviation({ flags }: PackedName): boolean {
	return (flags & FLAGS.abbreviation) !== 0;
}

/** Where its rule asks for nothing, a name needs only a body nearby to be ours, if it isn't itself a part of one. */
const PART_OF_BODY = 'anatomy';

/**
 * A name that can be marked with nothing around it that speaks for it; the rules are those of
 * `src/matcher/senses/decide.ts`. In doubt it is one.
 */
function isOursAlone(name: PackedName, rule: PackedRule | undefined, category: string): boolean {
	const { words, flags } = name;
	const isEveryday = (flags & FLAGS.hardness) === EVERYDAY;
	// All that a heading says, or what is said of little but bodies: see `title` and `telling` in surroundings.ts.
	if (!isEveryday && !isAbbreviation(name) && (words.length > 1 || flags & FLAGS.telling)) return true;
	if (rule) {
		// A cue of its own is enough: see `isByItsOwn` in decide.ts. The table has no room for all of them.
		if (rule.bits & (RULE.hasNeeds | RULE.seldomElse)) return true;
		if (rule.bits & RULE.needsHealth || (isEveryday && words.length === 1)) return false;
		return isAbbreviation(name) || category !== PART_OF_BODY;
	}
	if (isEveryday) return !isAbbreviation(name) && category !== PART_OF_BODY;
	const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
	// The words of "U&E" speak for it themselves: see `ownCount` in surroundings.ts.
	return !isAbbreviation(name) || words.length > 1 || letters.length > 3 || /\d/.test(letters);
}
