/** Opens an index file: views into its bytes, and one table of the hashes of its words. No object per term. */

import { CLASS } from '../text/chars.ts';
import { PRIME, PRIME2, SEED, SEED2, spread, step2 } from '../text/hash.ts';
import { BadIndexFile, type Numbers, readIndexFile } from './index-file.ts';
import { LAST, LETTERS, ROWS, type Rows, rowsOf, SAYS_NOTHING, STEM_MARK } from './layout.ts';
import { bitmapFor, filtersOf, setBit } from './prefilter.ts';

/** A sorted list of word sequences. */
export interface Sequences {
	/** Word numbers, doubled; +1 marks a sequence's last. */
	readonly words: Numbers;
	/** Where each sequence begins in `words`; one more than there are. */
	readonly starts: Uint32Array;
	/** Number of the first sequence that begins with each word; one more than there are words. */
	readonly byFirst: Uint32Array;
}

export interface TermIndex {
	readonly rows: Rows;
	readonly names: Sequences;
	readonly cues: Sequences;
	/** Flags of each name, see FLAGS. */
	readonly flags: Uint16Array;
	/** Ids of the entries, by number. */
	readonly entryIds: readonly string[];
	/** Number of the word "foot", which is also a measure. */
	readonly foot: number;
	/** Per word: 1 a preposition, 2 what may follow one, 0 neither. */
	readonly glue: Uint8Array;
	/** Hash table with open addressing: number of a word + 1, 0 where it is free. */
	readonly slots: Uint16Array | Uint32Array;
	/** Both hashes of each word. */
	readonly ones: Int32Array;
	readonly twos: Uint32Array;
	/** What each word spells: itself or the canonical word. */
	readonly spells: Uint16Array | Uint32Array;
	/** Per word: what it says of a doubtful word beside it, in tenths of a natural logarithm of odds. */
	readonly says: Int8Array;
	/** What is said of it where no such word stands, in the same unit. */
	readonly saysBias: number;
	/** Where each together rule's groups begin in `togetherWords`; one more than there are. */
	readonly togetherStarts: Uint32Array;
	/** Bit per low first hash: some word that begins a name or anchors a together rule. */
	readonly starters: Uint8Array;
	/** Bit per low first hash: such a word that is a name, or an anchor, by itself. */
	readonly solo: Uint8Array;
	/** Bit per `pairOf` such a word and the one after it, for names of several words. */
	readonly pairs: Uint8Array;
	/** Bit per `keyOf` the first letters of those words. */
	readonly beginnings: Uint8Array;
	/** The same for the letters before the star of stems ("arter*"). */
	readonly stems: Uint8Array;
}

/**
 * @param bytes what `encodeIndex` gave
 * @throws BadIndexFile when they are something else
 */
export function openIndex(buffer: ArrayBuffer): TermIndex {
	const { entryIds, rows: views } = readIndexFile(buffer);
	if (views.length !== ROWS.length) throw new BadIndexFile('other rows');
	const rows = rowsOf(views);
	const [entries = 0, foot = 0, factor = 1, bias = 0] = rows.head;
	if (entries !== entryIds.length) throw new BadIndexFile('other entries');
	const { ones, twos, slots, spells, stems, heads } = hashAll(rows);
	const names = sequences(rows.nameCounts, rows.nameRest, rows.nameEntry.length, factor);
	const cues = sequences(rows.cueCounts, rows.cueRest, rows.cueWeights.length, factor);
	const glue = new Uint8Array(spells.length);
	for (const word of rows.prepositions) glue[word] = 1;
	for (const word of rows.determiners) glue[word] = 2;
	return {
		flags: flagsOf(rows),
		...{ entryIds, rows, names, cues, foot, glue, spells, togetherStarts: togetherStarts(rows) },
		...{ ones, twos, slots, stems, says: saysOf(rows, spells.length), saysBias: bias - SAYS_NOTHING },
		...filtersOf({ rows, names, spells, ones, heads }),
	};
}

function flagsOf({ nameFlags, flagSets }: Rows): Uint16Array {
	const flags = new Uint16Array(nameFlags.length);
	for (let name = 0; name < flags.length; name++) flags[name] = flagSets[nameFlags[name] as number] as number;
	return flags;
}

function saysOf({ saying, says }: Rows, words: number): Int8Array {
	const all = new Int8Array(words);
	for (let at = 0; at < saying.length; at++) all[saying[at] as number] = (says[at] as number) - SAYS_NOTHING;
	return all;
}

function togetherStarts({ togetherInfo, togetherWords }: Rows): Uint32Array {
	const starts = new Uint32Array(togetherInfo.length / 4 + 1);
	let at = 0;
	for (let rule = 0; rule + 1 < starts.length; rule++) {
		for (let groups = togetherInfo[rule * 4 + 3] ?? 0; groups > 0; at++)
			groups -= (togetherWords[at] ?? 1) & 1;
		starts[rule + 1] = at;
	}
	return starts;
}

/**
 * Hashes of all words, from their front-coded letters. Written out at length: a background that was asleep runs this
 * cold, while a page waits.
 */
function hashAll({ shared, letters, spelled, spells: canonical }: Rows) {
	const words = shared.length;
	const ones = new Int32Array(words);
	const twos = new Uint32Array(words);
	let size = 64;
	while (size < words * 2) size *= 2;
	const isSmall = words < 0xffff;
	const slots = isSmall ? new Uint16Array(size) : new Uint32Array(size);
	const spells = isSmall ? new Uint16Array(words) : new Uint32Array(words);
	const stemBits: number[] = [];
	const codes = new Uint16Array(LETTERS.length);
	for (let letter = 0; letter < codes.length; letter++) codes[letter] = LETTERS.charCodeAt(letter);
	// Hashes after each letter of the word before: what a word shares with it needs no second look.
	const oneAt = new Int32Array(256).fill(SEED);
	const twoAt = new Int32Array(256).fill(SEED2);
	const headAt = new Int32Array(256);
	const heads = new Uint32Array(words);
	let at = 0;
	let respelled = 0;
	for (let word = 0; word < words; word++) {
		spells[word] = spelled[respelled] === word ? (canonical[respelled++] as number) : word;
		let length = shared[word] as number;
		let one = oneAt[length] as number;
		let two = twoAt[length] as number;
		let head = headAt[length] as number;
		for (let letter = 0; letter < LAST; ) {
			letter = letters[at++] as number;
			const code = codes[letter & (LAST - 1)] as number;
			if (code === STEM_MARK) stemBits.push(spread(one));
			one = Math.imul(one ^ code, PRIME);
			two = Math.imul(two ^ code, PRIME2);
			two ^= two >>> 15;
			if (length < 6) head |= ((CLASS[code] as number) & 31) << (5 * length);
			length++;
			oneAt[length] = one;
			twoAt[length] = two;
			headAt[length] = head;
		}
		heads[word] = head;
		ones[word] = one;
		twos[word] = two;
		let slot = one ^ (one >>> 15);
		for (slot = (slot ^ (slot >>> 7)) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1));
		slots[slot] = word + 1;
	}
	const stems = bitmapFor(stemBits.length);
	for (let at = 0; at < stemBits.length; at++) setBit(stems, stemBits[at] as number);
	return { ones, twos, slots, spells, heads, stems };
}

/** @param factor see `nameCounts` in layout.ts */
function sequences(counts: Numbers, rest: Numbers, count: number, factor: number): Sequences {
	const wordCount = counts.length;
	// Longer sequences have their first word and those in `rest`, others their only one.
	const length = count + rest.length;
	const words = wordCount < 0x8000 ? new Uint16Array(length) : new Uint32Array(length);
	const starts = new Uint32Array(count + 1);
	const byFirst = new Uint32Array(wordCount + 1);
	let sequence = 0;
	let taken = 0;
	let at = 0;
	for (let word = 0; word < wordCount; word++) {
		const number = counts[word] as number;
		if (number > 0) {
			let singles = number % factor;
			for (let left = singles + (number - singles) / factor; left > 0; left--) {
				let last = singles-- > 0 ? 1 : 0;
				words[at++] = word * 2 + last;
				while (last === 0) {
					const next = rest[taken++] as number;
					words[at++] = next;
					last = next & 1;
				}
				starts[++sequence] = at;
			}
		}
		byFirst[word + 1] = sequence;
	}
	return { words, starts, byFirst };
}

/** Number of the word that these hashes spell, -1 when the index doesn't know it. */
export function findWord(index: TermIndex, one: number, two: number): number {
	const { slots, ones, twos } = index;
	const mask = slots.length - 1;
	for (let slot = spread(one) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
		const word = (slots[slot] ?? 0) - 1;
		if (ones[word] === one && twos[word] === two) return index.spells[word] ?? -1;
	}
	return -1;
}

/** Number of a stem by the hashes of the letters before its star. */
export function findStem(index: TermIndex, one: number, two: number): number {
	return findWord(index, Math.imul(one ^ STEM_MARK, PRIME), step2(two, STEM_MARK) >>> 0);
}
