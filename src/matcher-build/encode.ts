/** Build time, and when a reader's own glossary is read: a lexicon → the index file. `src/matcher/index/term-index.ts` opens it. */
import type { Lexicon, LexiconEntry, LexiconName } from '../guide/compile.ts';
import { categoryNumber, subjectBits } from '../guide/kinds.ts';
import { writeIndexFile } from '../matcher/index/index-file.ts';
import {
	CUE,
	FLAGS,
	GLUE_LETTER,
	GLUE_NUMBER,
	LAST,
	LETTERS,
	MOST_LETTERS,
	ROWS,
	type RowName,
	RULE,
	SAYS_NOTHING,
	WITHIN,
} from '../matcher/index/layout.ts';
import { foldedWords } from '../matcher/text/tokenize.ts';
import type { Everyday } from './everyday.ts';
import { keyOf } from './longer-names.ts';
import {
	CASE,
	type CaseRule,
	caseOf,
	DETERMINERS,
	GLUE,
	PREPOSITIONS,
	sequencesOf,
} from './name-variants.ts';
import { canonical, singular, spellings } from './spelling.ts';

const HARDNESS = { hard: 0, familiar: 1, everyday: 2 } as const;

export interface PackedName {
	readonly words: readonly string[];
	readonly entry: number;
	readonly flags: number;
	/** Key of its sense rule; '' for none. */
	readonly rule: string;
	readonly made: boolean;
	/** Its last word is written as a plural. */
	readonly plural: boolean;
}

interface PackedTogether {
	readonly entry: number;
	readonly hardness: number;
	readonly gap: number;
	/** Words of which one of each group must be there. */
	readonly groups: readonly (readonly string[])[];
}

export interface PackedRule {
	readonly bits: number;
	readonly needs: readonly string[];
	readonly against: readonly string[];
}

/** A lexicon taken apart: what the index and the filter are made from. */
export interface CompiledNames {
	/** Sorted by their words. */
	readonly names: readonly PackedName[];
	readonly rules: ReadonlyMap<string, PackedRule>;
	/** Per cue, by its words: what it says by itself, see CUE. */
	readonly weights: ReadonlyMap<string, number>;
	readonly together: readonly PackedTogether[];
	/** What words around a doubtful word say of it. */
	readonly context: ReadonlyMap<string, number>;
	/** What is said where none of them stands. */
	readonly bias: number;
	readonly words: WordTable;
}

export function compileNames(lexicon: Lexicon, everyday: Everyday): CompiledNames {
	const rules = new Map<string, PackedRule>();
	const shouted = new Set(
		lexicon.entries
			.flatMap(({ names }) => names.map(({ text }) => text))
			.filter((text) => text === text.toUpperCase()),
	);
	const names = dropYielding(
		lexicon.entries.flatMap((entry, number) => namesOf(entry, number, { rules, everyday, shouted })),
	);
	const weights = new Map<string, number>();
	for (const { text, weight, kind } of everyday.healthCues) {
		weights.set(cueKey(text), weight | (kind === 'body' ? CUE.body : kind === 'feeling' ? CUE.feeling : 0));
	}
	for (const text of everyday.otherFields) weights.set(cueKey(text), CUE.elsewhere);
	for (const text of everyday.longer.names) weights.set(cueKey(text), CUE.longer | LONGER_WEIGHT);
	for (const text of everyday.idioms) weights.set(cueKey(text), CUE.idiom);
	const together = lexicon.entries.flatMap((entry, number) =>
		entry.together.map((rule) => ({
			entry: number,
			// Words of everyday language, in whatever order: what they mean may be hard, they are not.
			hardness: Math.max(HARDNESS.familiar, HARDNESS[entry.names[0]?.hardness ?? 'hard']),
			gap: rule.gap,
			groups: rule.words.map((group) => alternatives(group)),
		})),
	);
	const spelled = new Map<string, Set<string>>();
	const known = (word: string): void => {
		if (!spelled.has(word)) spelled.set(word, new Set());
	};
	for (const word of [GLUE, ...[...PREPOSITIONS, ...DETERMINERS, 'foot'].map((word) => canonical(word))])
		known(word);
	for (const word of names.flatMap((name) => name.words)) known(word);
	for (const key of cueKeysOf(rules, weights)) for (const word of key.split(' ')) known(word);
	for (const word of together.flatMap((rule) => rule.groups.flat())) known(word);
	for (const word of everyday.context.keys()) known(word);
	for (const { text } of lexicon.entries.flatMap((entry) => entry.names)) {
		// "Barré" as well as "Barre": a text's accents count only where a name has them.
		for (const word of foldedWords(text)) if (/\p{M}/u.test(word)) spelled.get(canonical(word))?.add(word);
	}
	const plurals = pluralsOf(names, (word) => spelled.has(word));
	for (const word of plurals.flatMap((name) => name.words)) known(word);
	names.push(...plurals);
	const words = new WordTable(spelled);
	const byWords = (a: readonly string[], b: readonly string[]) => compareNumbers(words.of(a), words.of(b));
	names.sort((a, b) => byWords(a.words, b.words) || a.entry - b.entry || a.flags - b.flags);
	return { names, rules, weights, together, context: everyday.context, bias: everyday.bias, words };
}

function cueKeysOf(rules: CompiledNames['rules'], weights: CompiledNames['weights']): ReadonlySet<string> {
	const keys = new Set(weights.keys());
	for (const { needs, against } of rules.values()) for (const cue of [...needs, ...against]) keys.add(cue);
	return keys;
}

/**
 * @param compiled the same lexicon taken apart, where somebody has it
 * @returns the index as a file; the same lexicon gives the same bytes
 * @throws Error when a word is too long for the index
 */
export function encodeIndex(
	lexicon: Lexicon,
	everyday: Everyday,
	compiled: CompiledNames = compileNames(lexicon, everyday),
): Uint8Array<ArrayBuffer> {
	return writeIndexFile({
		entryIds: lexicon.entries.map(({ id }) => id),
		rows: rowsFor(lexicon, compiled),
	});
}

function rowsFor(
	lexicon: Lexicon,
	{ names, rules, weights, together, context, bias, words }: CompiledNames,
): (readonly number[])[] {
	const byWords = (a: readonly string[], b: readonly string[]) => compareNumbers(words.of(a), words.of(b));
	const cues = [...cueKeysOf(rules, weights)].map((key) => key.split(' ')).sort(byWords);
	const cueNumber = new Map(cues.map((cue, number) => [cue.join(' '), number]));
	const ruleList = [...rules.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
	const ruleNumber = new Map(ruleList.map(([key], number) => [key, number]));
	const ruled = names.flatMap(({ rule }, number) =>
		rule === '' ? [] : [[number, ruleNumber.get(rule) ?? 0]],
	);
	const anchors = together
		.flatMap(({ groups }, number) =>
			[...new Set(words.of(anchorOf(groups)))].map((word) => [word, number] as const),
		)
		.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

	const ruleCues: number[] = [];
	const ends = ruleList.map(([, { needs, against }]) => {
		for (const cue of needs) ruleCues.push(cueNumber.get(cue) ?? 0);
		const needsEnd = ruleCues.length;
		for (const cue of against) ruleCues.push(cueNumber.get(cue) ?? 0);
		return [needsEnd, ruleCues.length] as const;
	});
	const nameWords = names.map((name) => words.of(name.words));
	const cueWords = cues.map((cue) => words.of(cue));
	const factor = mostSingles([nameWords, cueWords]) + 1;
	const nameRows = sequenceRows(nameWords, words.size, factor);
	const cueRows = sequenceRows(cueWords, words.size, factor);
	const saying = [...context]
		.map(([word, tenths]) => [words.of([word])[0] as number, tenths + SAYS_NOTHING] as const)
		.sort(([one], [two]) => one - two);
	const flagSets = [...new Set(names.map(({ flags }) => flags))].sort((a, b) => a - b);
	const rows: Record<RowName, readonly number[]> = {
		head: [lexicon.entries.length, words.of(['foot'])[0] ?? 0, factor, bias + SAYS_NOTHING],
		shared: words.shared,
		letters: words.letters,
		spelled: words.spelled,
		spells: words.spells,
		prepositions: words.of(PREPOSITIONS.map((word) => canonical(word))),
		determiners: words.of(DETERMINERS.map((word) => canonical(word))),
		nameCounts: nameRows.counts,
		nameRest: nameRows.rest,
		nameEntry: names.map(({ entry }) => entry),
		nameFlags: names.map(({ flags }) => flagSets.indexOf(flags)),
		flagSets,
		ruledNames: ruled.map(([name]) => name ?? 0),
		ruledBy: ruled.map(([, rule]) => rule ?? 0),
		ruleBits: ruleList.map(([, { bits }]) => bits),
		ruleEnds: ends.flat(),
		ruleCues,
		cueCounts: cueRows.counts,
		cueRest: cueRows.rest,
		cueWeights: cues.map((cue) => weights.get(cue.join(' ')) ?? 0),
		saying: saying.map(([word]) => word),
		says: saying.map(([, tenths]) => tenths),
		categories: lexicon.entries.map(({ category }) => categoryNumber(category)),
		subjects: lexicon.entries.map(({ fields }) => subjectBits(fields)),
		togetherInfo: together.flatMap(({ entry, hardness, gap, groups }) => [
			entry,
			hardness,
			gap,
			groups.length,
		]),
		togetherWords: together.flatMap(({ groups }) => groups.flatMap((group) => doubled(words.of(group)))),
		anchorWords: anchors.map(([word]) => word),
		anchorRules: anchors.map(([, rule]) => rule),
	};
	return ROWS.map((row) => rows[row]);
}

/** Letters at its beginning that a word shares with others of its kind. */
const TELLING_LETTERS = 5;
/** What a name of health that the guide doesn't have says for health, in tenths. */
const LONGER_WEIGHT = 0;

function namesOf(
	entry: LexiconEntry,
	number: number,
	{
		rules,
		everyday,
		shouted,
	}: { rules: Map<string, PackedRule>; everyday: Everyday; shouted: ReadonlySet<string> },
): PackedName[] {
	// "Paralysed" is as telling as "paralysis".
	const tellingOf = entry.names
		.map(({ text }) => keyOf(text))
		.filter((key) => everyday.telling.has(key))
		.map((key) => key.slice(0, TELLING_LETTERS));
	return entry.names.flatMap((name) => {
		const abbreviation = isAbbreviation(name);
		const { text, kind, sense } = name;
		const ownCase = caseOf(text, kind === 'abbreviation', sense?.exactCase ?? false, kind === 'own');
		// "PsA" is no "PSA".
		const letterCase =
			ownCase === CASE.mixed && shouted.has(name.text.toUpperCase()) ? CASE.smallToo : ownCase;
		const rule = ruleOf(name, rules);
		const key = keyOf(name.text);
		const inLonger = everyday.longer.inside.has(key);
		const telling = tellingOf.some((word) => key.startsWith(word));
		return sequencesOf(name.text, name.kind === 'own').map(({ words, made, ...shape }) => ({
			words,
			entry: number,
			flags: flagsOf(HARDNESS[name.hardness], letterCase, { ...shape, abbreviation, inLonger, telling }),
			rule,
			made,
			plural: isPlural(name.text),
		}));
	});
}

function flagsOf(
	hardness: number,
	letterCase: CaseRule,
	shape: {
		pluralOnly: boolean;
		commas: boolean;
		slash: boolean;
		possessive: boolean;
		capital: boolean;
		abbreviation: boolean;
		inLonger: boolean;
		telling: boolean;
	},
): number {
	return (
		hardness |
		(letterCase << FLAGS.caseShift) |
		(shape.pluralOnly ? FLAGS.pluralOnly : 0) |
		(shape.abbreviation ? FLAGS.abbreviation : 0) |
		(shape.commas ? FLAGS.commas : 0) |
		(shape.slash ? FLAGS.slash : 0) |
		(shape.possessive ? FLAGS.possessive : 0) |
		(shape.capital ? FLAGS.capital : 0) |
		(shape.inLonger ? FLAGS.inLonger : 0) |
		(shape.telling ? FLAGS.telling : 0)
	);
}

function isPlural(name: string): boolean {
	const last = foldedWords(name).at(-1) ?? '';
	return singular(last) !== last;
}

/** One word, mostly capitals: it may stand for something else on the next page. */
function isAbbreviation({ text, kind }: LexiconName): boolean {
	if (kind === 'own' || /\s/.test(text)) return false;
	const letters = text.replace(/[^\p{L}]/gu, '');
	const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
	return (kind === 'abbreviation' && upper > 0) || (upper > 1 && upper >= letters.length - 1);
}

function ruleOf({ sense }: LexiconName, rules: Map<string, PackedRule>): string {
	if (!sense) return '';
	const {
		needs = [],
		against = [],
		within = 'block',
		needsHealthPage = false,
		otherInMedicine = false,
		seldomElse = false,
	} = sense;
	const rule: PackedRule = {
		bits:
			WITHIN[within] |
			(needsHealthPage ? RULE.needsHealth : 0) |
			(needs.length > 0 ? RULE.hasNeeds : 0) |
			(otherInMedicine ? RULE.otherInMedicine : 0) |
			(seldomElse ? RULE.seldomElse : 0),
		needs: [...new Set(needs.map(cueKey))].sort(),
		against: [...new Set(against.map(cueKey))].sort(),
	};
	const key = `${rule.bits}|${rule.needs.join(',')}|${rule.against.join(',')}`;
	rules.set(key, rule);
	return key;
}

/** A cue as its canonical words; a stem keeps its star. */
function cueKey(cue: string): string {
	const stem = cue.trim().endsWith('*');
	const words = foldedWords(cue);
	const last = words.pop() ?? '';
	return [...words.map((word) => canonical(word)), stem ? `${last}*` : canonical(last)].join(' ');
}

function alternatives(group: string): string[] {
	return [...new Set(group.split('|').map((word) => canonical(foldedWords(word)[0] ?? '')))].filter(
		(word) => word !== '',
	);
}

/** Last words so short that the scanner takes no "s" off them: "flare-ups". */
const SHORT = /^[a-z]{2}$/;

/** Plurals that the scanner can't read as such, since the last word with its "s" is another word: "hearing aids" beside AIDS. */
function pluralsOf(names: readonly PackedName[], isKnown: (word: string) => boolean): PackedName[] {
	const written = new Set(names.map(({ words }) => words.join(' ')));
	return names.flatMap((name) => {
		const last = name.words.at(-1) ?? '';
		const many = `${last}s`;
		const words = [...name.words.slice(0, -1), many];
		if (written.has(words.join(' '))) return [];
		// "STIs", which is read as "STI" unless some cue is "STIs".
		if (name.flags & FLAGS.abbreviation && words.length === 1 && last.length > 2 && isKnown(many))
			return [{ ...name, words, made: true, plural: true }];
		if (words.length < 2 || name.flags & FLAGS.abbreviation) return [];
		return isKnown(many) || SHORT.test(last) ? [{ ...name, words, made: true, plural: true }] : [];
	});
}

/** The bits of a name's flags that say which texts it fits. */
const CASED = (FLAGS.caseMask << FLAGS.caseShift) | FLAGS.pluralOnly;

const COMMON = new Set(
	canonicalAll(
		`one left right side no not my your his her their go goes gone turn turned lose lost loss little less low lower high higher
		raised walk walking night bed sleep speech words talking hot cold heat touch feel feeling tell sense keep problem problems
		trouble difficulty move lift raise back face short control always fast quickly slow can't cannot unable sudden suddenly
		break broke broken cut run runs deep standing blood spread rising black blue white grey shape hours drinking
		difficulty damage damaged pain hurt hurts`,
	),
);

function canonicalAll(text: string): string[] {
	return foldedWords(text).map((word) => canonical(word));
}

/** The group whose words are rarest in ordinary text: only they make the scanner look at a rule. */
export function anchorOf(groups: readonly (readonly string[])[]): readonly string[] {
	const cost = (group: readonly string[]) =>
		group.reduce((sum, word) => sum + (COMMON.has(word) ? 20 : word.length < 4 ? 3 : 1), 0);
	return groups.reduce((best, group) => (cost(group) < cost(best) ? group : best), groups[0] ?? []);
}

/** A sequence made by rule yields to another entry's written name; equal ones of one entry become one. */
function dropYielding(names: readonly PackedName[]): PackedName[] {
	const written = new Map<string, number>();
	for (const name of names) if (!name.made) written.set(name.words.join(' '), name.entry);
	// "P.A.D." is "PAD": its rule goes for both.
	const ruled = new Set(
		names
			.filter(({ rule }) => rule !== '')
			.map(({ words, entry, flags }) => `${words.join(' ')}|${entry}|${flags & CASED}`),
	);
	const seen = new Set<string>();
	return names.flatMap((before) => {
		let name = before;
		const sequence = name.words.join(' ');
		if (name.rule === '' && ruled.has(`${sequence}|${name.entry}|${name.flags & CASED}`)) {
			// "phalanges" needs no rule, "phalanx" does: the plain name is for its plural only.
			if (!name.plural) return [];
			name = { ...name, flags: name.flags | FLAGS.pluralOnly };
		}
		const owner = written.get(sequence);
		if (name.made && owner !== undefined) return [];
		const key = `${sequence}|${name.entry}|${name.flags & ~FLAGS.hardness}|${name.rule}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [name];
	});
}

/** How many sequences of one word the word has that has most. */
function mostSingles(lists: readonly (readonly (readonly number[])[])[]): number {
	let most = 0;
	for (const sequences of lists) {
		const counts = new Map<number, number>();
		for (const [word = 0, ...more] of sequences) {
			if (more.length > 0) continue;
			const count = (counts.get(word) ?? 0) + 1;
			counts.set(word, count);
			most = Math.max(most, count);
		}
	}
	return most;
}

/** Sorted sequences as rows; see `nameCounts` in layout.ts. */
function sequenceRows(sequences: readonly (readonly number[])[], wordCount: number, factor: number) {
	const counts = new Array<number>(wordCount).fill(0);
	for (const [first = 0, ...more] of sequences)
		counts[first] = (counts[first] ?? 0) + (more.length > 0 ? factor : 1);
	return { counts, rest: sequences.flatMap((sequence) => doubled(sequence.slice(1))) };
}

function doubled(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => number * 2 + (at === numbers.length - 1 ? 1 : 0));
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
	for (let at = 0; at < a.length && at < b.length; at++) {
		const difference = (a[at] ?? 0) - (b[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

/** Numbers of words: their places in the sorted list of all spellings. */
export class WordTable {
	readonly #numbers = new Map<string, number>();
	readonly #forms = new Map<string, string[]>();
	readonly shared: number[] = [];
	readonly letters: number[] = [];
	readonly spelled: number[] = [];
	readonly spells: number[] = [];

	/** @param words canonical words and stems, and each one's further spellings as written in names */
	constructor(words: ReadonlyMap<string, ReadonlySet<string>>) {
		const rows = new Map<string, string>();
		for (const word of words.keys()) rows.set(word, word);
		for (const [word, written] of words) {
			// A spelling that is a word of its own stays that word.
			const stem = word.endsWith('*') || word === GLUE;
			for (const form of stem ? [] : [...spellings(word), ...written])
				if (!rows.has(form)) rows.set(form, word);
		}
		const sorted = Array.from(rows.keys(), (form) => ({ form, bytes: bytesOf(form) })).sort((a, b) =>
			compareNumbers(a.bytes, b.bytes),
		);
		for (const [number, { form }] of sorted.entries()) this.#numbers.set(form, number);
		let before: number[] = [];
		for (const { form, bytes } of sorted) {
			let shared = 0;
			while (shared < before.length && bytes[shared] === before[shared]) shared++;
			const rest = bytes.slice(shared);
			if (bytes.length > MOST_LETTERS) throw new Error(`"${form}": expected at most ${MOST_LETTERS} letters`);
			this.shared.push(shared);
			const letters = form === GLUE ? [LETTERS.indexOf(GLUE_LETTER)] : rest;
			this.letters.push(...letters.slice(0, -1), (letters.at(-1) ?? 0) + LAST);
			before = bytes;
			const canon = rows.get(form) ?? form;
			this.#forms.set(canon, [...(this.#forms.get(canon) ?? []), form]);
			if (canon !== form) {
				this.spelled.push(this.#numbers.get(form) ?? 0);
				this.spells.push(this.#numbers.get(canon) ?? 0);
			}
		}
	}

	get size(): number {
		return this.#numbers.size;
	}

	/** All spellings of a canonical word, itself among them. */
	forms(word: string): readonly string[] {
		return this.#forms.get(word) ?? [];
	}

	of(words: readonly string[]): number[] {
		return words.map((word) => this.#numbers.get(word) ?? GLUE_NUMBER);
	}
}

function bytesOf(word: string): number[] {
	// GLUE comes first of all words, though not first of all letters.
	if (word === GLUE) return [-1];
	return Array.from(word, (letter) => {
		const number = LETTERS.indexOf(letter);
		if (number < 0)
			throw new Error(`"${word}": the letter "${letter}" is not in LETTERS (src/matcher/index/layout.ts)`);
		return number;
	});
}
