/** Build time: a lexicon → the bits of the filter that `src/matcher/index/filter.ts` reads. */
import type { Lexicon } from '../guide/compile.ts';
import { BITS, bitsOf, hashOfPair, KEY, type Key, placeOf, ZERO } from '../matcher/index/filter.ts';
import { CUE, FLAGS, RULE } from '../matcher/index/layout.ts';
import { INNER } from '../matcher/senses/thresholds.ts';
import { hashOfWord } from '../matcher/text/hash.ts';
import { plainText } from '../matcher/text/plain.ts';
import { anchorOf, type CompiledNames, compileNames, type PackedName, type PackedRule } from './encode.ts';
import type { Everyday } from './everyday.ts';
import { GLUE, PREPOSITIONS } from './name-variants.ts';
import { canonical } from './spelling.ts';

/** Of all bits so many are set, when the filter says least often that something is there when it isn't. */
const FULL = 0.25;
const EVERYDAY = 2;
/** Weight of a cue, in tenths, from which on it says something of health by itself. */
const SPEAKS = 3;

/** @returns a string of printable characters; the same lexicon gives the same */
export function encodeFilter(lexicon: Lexicon, everyday?: Everyday): string {
	const keys = keysOf(lexicon, compileNames(lexicon, everyday));
	const set = [...keys.values()].reduce((sum, key) => sum + bitsOf(key.key), 0);
	// Bits fall onto others: n of them fill 1 - e^(-n / size) of all.
	const size = Math.ceil(Math.max(64, set / -Math.log(1 - FULL)) / BITS) * BITS;
	const characters = new Uint8Array(size / BITS);
	for (const { hash, key } of keys.values()) {
		for (let nth = 0; nth < bitsOf(key); nth++) {
			const place = placeOf(hash, key, nth, size);
			characters[(place / BITS) | 0] = (characters[(place / BITS) | 0] as number) | (1 << (place % BITS));
		}
	}
	return String.fromCharCode(...Array.from(characters, (bits) => bits + ZERO));
}

interface KeyOfFilter {
	readonly hash: number;
	readonly key: Key;
}

function keysOf(lexicon: Lexicon, compiled: CompiledNames): ReadonlyMap<string, KeyOfFilter> {
	const { names, rules, weights, together, words } = compiled;
	const isSureName = (name: PackedName) =>
		isOursAlone(name, rules.get(name.rule), lexicon.entries[name.entry]?.category ?? '');
	/** Entries with a doubtful name that is no abbreviation. */
	const bindable = new Set(
		names.filter((name) => !isAbbreviation(name) && !isSureName(name)).map(({ entry }) => entry),
	);
	const keys = new Map<string, KeyOfFilter>();
	const add = (hash: number, key: Key) => keys.set(`${hash} ${key}`, { hash, key });
	/** Hashes of a word in all its spellings. */
	const hashes = (word: string) => [
		...new Set(words.forms(word).flatMap((form) => hashOfWord(plainText(form)))),
	];
	const addWord = (word: string, key: Key) => {
		for (const hash of hashes(word)) add(hash, key);
	};
	for (const word of PREPOSITIONS) addWord(canonical(word), KEY.preposition);
	for (const name of names) {
		const [first = '', ...more] = name.words;
		const isSure = isSureName(name);
		addWord(first, KEY.starter);
		// What stands for a preposition is passed over, and so is what may follow one.
		const next = more.find((word) => word !== GLUE);
		if (next === undefined) {
			addWord(first, isSure ? KEY.sure : KEY.doubtful);
			// "heel spur (HS)": either speaks for the other.
			if (!isSure && isAbbreviation(name) && bindable.has(name.entry)) addWord(first, KEY.cue);
			continue;
		}
		for (const one of hashes(first)) {
			for (const two of hashes(next)) add(hashOfPair(one, two), isSure ? KEY.surePair : KEY.doubtfulPair);
		}
	}
	for (const { groups } of together) {
		const anchors = anchorOf(groups);
		for (const word of anchors) {
			addWord(word, KEY.starter);
			addWord(word, KEY.doubtful);
		}
		// Words of all groups must be there: the rarest besides the anchors tell the most.
		const others = groups.filter((group) => group !== anchors);
		for (const word of anchorOf(others.length > 0 ? others : groups)) addWord(word, KEY.cue);
	}
	const single = new Set(names.flatMap((name) => (name.words.length === 1 ? name.words : [])));
	const addCue = (cue: string) => {
		// All words of a phrase must be there: one that is no name itself, and of those the longest, tells the most.
		const words = cue.split(' ');
		const apart = words.filter((one) => !single.has(one));
		const word = (apart.length > 0 ? apart : words).reduce((best, next) =>
			next.length > best.length ? next : best,
		);
		if (word.endsWith('*')) add(hashOfWord(plainText(word.slice(0, -1))), KEY.stem);
		else addWord(word, KEY.cue);
	};
	for (const { needs } of rules.values()) for (const cue of needs) addCue(cue);
	for (const [cue, weight] of weights) {
		const speaks = (weight & CUE.weight) >= (weight & CUE.body ? INNER : SPEAKS);
		if (speaks) addCue(cue);
	}
	return keys;
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
		if (rule.bits & (RULE.hasNeeds | RULE.needsHealth) || (isEveryday && words.length === 1)) return false;
		return isAbbreviation(name) || category !== PART_OF_BODY;
	}
	if (isEveryday) return !isAbbreviation(name) && category !== PART_OF_BODY;
	const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '');
	return !isAbbreviation(name) || letters.length > 3 || /\d/.test(letters);
}
