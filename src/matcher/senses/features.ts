/**
 * What stands around doubtful words: a block's words, sentences and cues. Read only in blocks where the scan
 * found something to doubt.
 */

import { lookUp, narrowed } from '../find/scan.ts';
import { CUE } from '../index/layout.ts';
import { hasBit } from '../index/prefilter.ts';
import { findStem, type TermIndex } from '../index/term-index.ts';
import { ASCII, isSpace, isWordUnit } from '../text/chars.ts';
import { PRIME, SEED, SEED2, spread, step2 } from '../text/hash.ts';
import { newWord, readWord } from '../text/tokenize.ts';
import { CONTEXT_REACH, PLAIN_WORD } from './thresholds.ts';

const NO_STEMS: readonly number[] = [];

/** A cue found in a block. */
export interface Cue {
	/** Number of the cue in the index. */
	readonly cue: number;
	readonly start: number;
	readonly end: number;
	/** Places of its first and last word in the block. */
	readonly first: number;
	readonly last: number;
}

/** Rows of the words of the block that is being read: only one is at a time, and new ones for each would be garbage. */
let room = 0;
let startsRow = new Int32Array();
let endsRow = new Int32Array();
let numbersRow = new Int32Array();
let sentencesRow = new Int32Array();

function makeRoom(words: number): void {
	if (words <= room) return;
	room = Math.max(1_024, words);
	startsRow = new Int32Array(room);
	endsRow = new Int32Array(room);
	numbersRow = new Int32Array(room);
	sentencesRow = new Int32Array(room);
}

/** Good until the next one is made. */
export class Context {
	/** Words of the block. After them, the next number and the next sentence are -1. */
	readonly count: number;
	/** Per word of the block: where it starts and ends, its number in the index (-1), its sentence. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly numbers: Int32Array;
	readonly sentences: Int32Array;
	readonly cues: readonly Cue[];
	/** Those of the cues that are idioms and in no longer phrase of medicine: "up on your toes", "float the heels". */
	readonly idioms: readonly Cue[];
	/** Those that are longer names of health which the guide doesn't have: "pulmonary hypertension". */
	readonly longer: readonly Cue[];
	readonly #index: TermIndex;
	/** What all words of the block say together. */
	#says: number | undefined;
	/** Stems of each word, by place; most words have none. */
	#stems: Map<number, number[]> | undefined;

	constructor(index: TermIndex, text: string) {
		this.#index = index;
		// A word takes a unit at least, and so does what parts it from the next: letters and digits part by themselves.
		makeRoom(text.length + 2);
		this.starts = startsRow;
		this.ends = endsRow;
		this.numbers = numbersRow;
		this.sentences = sentencesRow;
		this.count = this.#readWords(text);
		this.cues = this.#findCues();
		this.idioms = this.cues.filter((cue) => isIdiom(index, cue.cue) && !this.#isInLonger(cue));
		this.longer = this.cues.filter(
			({ cue, start, end }) =>
				((index.rows.cueWeights[cue] ?? 0) & CUE.longer) !== 0 && !PARTED.test(text.slice(start, end)),
		);
	}

	#isInLonger(idiom: Cue): boolean {
		return this.cues.some(
			({ cue, start, end }) =>
				start <= idiom.start &&
				end >= idiom.end &&
				end - start > idiom.end - idiom.start &&
				!isIdiom(this.#index, cue),
		);
	}

	/** Place of the word at or after an offset. */
	placeOf(offset: number): number {
		let from = 0;
		let to = this.count;
		while (from < to) {
			const middle = (from + to) >>> 1;
			if ((this.ends[middle] as number) > offset) to = middle;
			else from = middle + 1;
		}
		return from;
	}

	/**
	 * What the words around some of a sentence's say of them, in tenths of a natural logarithm of odds, each word once: those near
	 * by in the same sentence, and all others of the block.
	 * @param first place of the first of them
	 * @param last place of the last
	 */
	saysAround(first: number, last: number): { near: number; rest: number } {
		const { says } = this.#index;
		const sentence = this.sentences[first];
		const seen = new Set<number>();
		let near = 0;
		const hear = (place: number) => {
			const number = this.numbers[place] as number;
			if (number < 0 || seen.has(number)) return;
			seen.add(number);
			near += says[number] as number;
		};
		for (let place = first - 1; place >= first - CONTEXT_REACH && this.sentences[place] === sentence; place--)
			hear(place);
		for (let place = last + 1; place <= last + CONTEXT_REACH && this.sentences[place] === sentence; place++)
			hear(place);
		const others = Math.max(0, this.count - (last - first + 1) - seen.size);
		return { near, rest: this.#saysAll() - near - others * PLAIN_WORD };
	}

	#saysAll(): number {
		if (this.#says !== undefined) return this.#says;
		const { says } = this.#index;
		this.#says = 0;
		for (const number of new Set(this.numbers.subarray(0, this.count)))
			if (number >= 0) this.#says += says[number] as number;
		return this.#says;
	}

	/** @returns how many there are */
	#readWords(text: string): number {
		const word = newWord();
		let sentence = 0;
		let count = 0;
		for (let at = 0; at < text.length; ) {
			const code = text.charCodeAt(at);
			if (!isWordUnit(code)) {
				if (endsSentence(text, at, code)) sentence++;
				at++;
				continue;
			}
			readWord(text, at, word);
			this.starts[count] = word.start;
			this.ends[count] = word.end;
			this.numbers[count] = lookUp(this.#index, word);
			this.sentences[count] = sentence;
			this.#readStems(text, word.start, word.core, count++);
			// A dotted abbreviation has its dots inside.
			at = Math.max(word.end, at + 1);
		}
		this.numbers[count] = this.sentences[count] = -1;
		return count;
	}

	#readStems(text: string, start: number, end: number, place: number): void {
		const { stems } = this.#index;
		let one = SEED;
		let two = SEED2;
		for (let at = start; at < end; at++) {
			const code = text.charCodeAt(at);
			const folded = code < 128 ? (ASCII[code] ?? 0) : 0;
			if (folded === 0) continue;
			one = Math.imul(one ^ folded, PRIME);
			two = step2(two, folded);
			if (!hasBit(stems, spread(one))) continue;
			const stem = findStem(this.#index, one, two);
			if (stem < 0) continue;
			this.#stems ??= new Map();
			const list = this.#stems.get(place);
			if (list) list.push(stem);
			else this.#stems.set(place, [stem]);
		}
	}

	#findCues(): Cue[] {
		const found: Cue[] = [];
		for (let place = 0; place < this.count; place++) {
			const number = this.numbers[place] as number;
			if (number >= 0) this.#begin(place, number, found);
			for (const stem of this.#stems?.get(place) ?? NO_STEMS) this.#begin(place, stem, found);
		}
		return found;
	}

	#begin(place: number, number: number, found: Cue[]): void {
		const { byFirst } = this.#index.cues;
		const lo = byFirst[number] as number;
		const hi = byFirst[number + 1] as number;
		if (lo < hi) this.#follow(place, place, { lo, hi, depth: 1 }, found);
	}

	#follow(
		first: number,
		place: number,
		range: { lo: number; hi: number; depth: number },
		found: Cue[],
	): void {
		const { cues } = this.#index;
		let { lo } = range;
		while (lo < range.hi && (cues.starts[lo + 1] ?? 0) - (cues.starts[lo] ?? 0) === range.depth) {
			found.push({ cue: lo, start: this.starts[first] ?? 0, end: this.ends[place] ?? 0, first, last: place });
			lo++;
		}
		if (lo >= range.hi || this.sentences[place + 1] !== this.sentences[place]) return;
		// "dragged his own heels": one word that the phrase doesn't have may be a possessive or an article.
		const left = { lo, hi: range.hi, depth: range.depth };
		this.#goOn(first, place + 1, left, found);
		if (this.#index.glue[this.numbers[place + 1] as number] === 2) this.#goOn(first, place + 2, left, found);
	}

	#goOn(first: number, next: number, range: { lo: number; hi: number; depth: number }, found: Cue[]): void {
		if (next >= this.count) return;
		const number = this.numbers[next] as number;
		const narrow = number < 0 ? undefined : narrowed(this.#index.cues, range, number);
		if (narrow) this.#follow(first, next, { ...narrow, depth: range.depth + 1 }, found);
		for (const stem of this.#stems?.get(next) ?? NO_STEMS) {
			const stemmed = narrowed(this.#index.cues, range, stem);
			if (stemmed) this.#follow(first, next, { ...stemmed, depth: range.depth + 1 }, found);
		}
	}
}

/** No one name: "a stomach, ulcers". */
const PARTED = /[,;:()/]/;

const ABBREVIATED =
	/(?:^|[^\p{L}])(?:dr|mr|mrs|ms|prof|st|vs|e\.g|i\.e|eg|ie|etc|fig|no|approx|inc|\p{L})$/iu;

/** Whether the unit at `at` ends a sentence. */
function endsSentence(text: string, at: number, code: number): boolean {
	if (code === 10) return text.charCodeAt(at + 1) === 10;
	if (code === 33 || code === 63) return true;
	if (code !== 46) return code === 0x2022;
	const next = text.charCodeAt(at + 1);
	if (
		!Number.isNaN(next) &&
		!isSpace(next) &&
		next !== 34 &&
		next !== 0x201d &&
		next !== 0x2019 &&
		next !== 41
	)
		return false;
	return !ABBREVIATED.test(text.slice(Math.max(0, at - 7), at));
}

/** Whether a cue is an idiom that is never ours. */
function isIdiom(index: TermIndex, cue: number): boolean {
	return index.rows.cueWeights[cue] === CUE.idiom;
}
