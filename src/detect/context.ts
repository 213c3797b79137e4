/**
 * What stands around doubtful words: a block's words, sentences and cues. Read only in blocks where the scan
 * found something to doubt.
 */
import { ASCII, isSpace, isWordUnit } from './chars.ts';
import { PRIME, SEED, SEED2, spread, step2 } from './hash.ts';
import { CUE } from './layout.ts';
import { findStem, type TermIndex } from './open.ts';
import { type Hit, lookUp, narrowed } from './scan.ts';
import { newWord, readWord } from './words.ts';

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

export class Context {
	/** Per word of the block: where it starts and ends, its number in the index (-1), its sentence. */
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	readonly numbers: number[] = [];
	readonly sentences: number[] = [];
	readonly cues: readonly Cue[];
	readonly #index: TermIndex;
	/** Stems of each word, by place; most words have none. */
	readonly #stems = new Map<number, number[]>();

	constructor(index: TermIndex, text: string) {
		this.#index = index;
		this.#readWords(text);
		this.cues = this.#findCues();
	}

	/** Place of the word at or after an offset. */
	placeOf(offset: number): number {
		let from = 0;
		let to = this.ends.length;
		while (from < to) {
			const middle = (from + to) >>> 1;
			if ((this.ends[middle] ?? 0) > offset) to = middle;
			else from = middle + 1;
		}
		return from;
	}

	#readWords(text: string): void {
		const word = newWord();
		let sentence = 0;
		for (let at = 0; at < text.length; ) {
			const code = text.charCodeAt(at);
			if (!isWordUnit(code)) {
				if (endsSentence(text, at, code)) sentence++;
				at++;
				continue;
			}
			readWord(text, at, word);
			const place = this.starts.length;
			this.starts.push(word.start);
			this.ends.push(word.end);
			this.numbers.push(lookUp(this.#index, word));
			this.sentences.push(sentence);
			this.#readStems(text, word.start, word.core, place);
			// A dotted abbreviation has its dots inside.
			at = Math.max(word.end, at + 1);
		}
	}

	#readStems(text: string, start: number, end: number, place: number): void {
		const { stems } = this.#index;
		const mask = stems.length * 8 - 1;
		let one = SEED;
		let two = SEED2;
		for (let at = start; at < end; at++) {
			const code = text.charCodeAt(at);
			const folded = code < 128 ? (ASCII[code] ?? 0) : 0;
			if (folded === 0) continue;
			one = Math.imul(one ^ folded, PRIME);
			two = step2(two, folded);
			const bit = spread(one) & mask;
			if ((((stems[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) continue;
			const stem = findStem(this.#index, one, two);
			if (stem < 0) continue;
			const list = this.#stems.get(place);
			if (list) list.push(stem);
			else this.#stems.set(place, [stem]);
		}
	}

	#findCues(): Cue[] {
		const found: Cue[] = [];
		const { byFirst } = this.#index.cues;
		for (let place = 0; place < this.starts.length; place++) {
			for (const number of this.#numbersAt(place)) {
				const lo = byFirst[number] ?? 0;
				const hi = byFirst[number + 1] ?? 0;
				if (lo < hi) this.#follow(place, place, { lo, hi, depth: 1 }, found);
			}
		}
		return found;
	}

	#numbersAt(place: number): number[] {
		const number = this.numbers[place] ?? -1;
		const stems = this.#stems.get(place);
		if (!stems) return number < 0 ? [] : [number];
		return number < 0 ? stems : [number, ...stems];
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
		for (const next of this.#index.glue[this.numbers[place + 1] ?? -1] === 2
			? [place + 1, place + 2]
			: [place + 1]) {
			for (const number of this.#numbersAt(next)) {
				const narrow = narrowed(cues, { ...range, lo }, number);
				if (narrow) this.#follow(first, next, { ...narrow, depth: range.depth + 1 }, found);
			}
		}
	}
}

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
export function isIdiom(index: TermIndex, cue: number): boolean {
	return index.rows.cueWeights[cue] === CUE.idiom;
}

/** Words on both sides of these aren't said of each other: "a hot joint, or pain", "toes and a sore tongue". */
const APART =
	/[;:()\n\u2014,]|\s(?:and|or)\s(?:an?|my|the)\s|\sand\s.*\sand\s|\son\s\w+ing\s|\scaus(?:es?|ed)\s/i;

/** Hits of together rules around their anchors. Their name is -1 - the rule. */
export function findTogether(
	index: TermIndex,
	context: Context,
	anchors: readonly { start: number; word: number }[],
	text: string,
): Hit[] {
	const { togetherInfo, anchorWords, anchorRules } = index.rows;
	const hits: Hit[] = [];
	for (const { start, word } of anchors) {
		const place = context.placeOf(start);
		for (let at = 0; at < anchorWords.length; at++) {
			if (anchorWords[at] !== word) continue;
			const rule = anchorRules[at] ?? 0;
			const gap = togetherInfo[rule * 4 + 2] ?? 0;
			const groups = togetherGroups(index, rule);
			const span = closest(context, place, groups, gap);
			if (!span) continue;
			const [first, last] = span;
			const [from, to] = [context.starts[first] ?? 0, context.ends[last] ?? 0];
			if (APART.test(text.slice(from, to))) continue;
			hits.push({ start: from, end: to, reach: to, name: -1 - rule });
		}
	}
	// The smallest reading of each rule: "toe turns black", not "legs, or if a toe turns black".
	return hits.filter(
		(hit, at) =>
			!hits.some((other, place) => {
				const inside = other.start >= hit.start && other.end <= hit.end;
				const smaller = other.end - other.start < hit.end - hit.start;
				return other.name === hit.name && inside && (smaller || place < at);
			}),
	);
}

function togetherGroups(index: TermIndex, rule: number): number[][] {
	const groups: number[][] = [];
	let group: number[] = [];
	for (let at = index.togetherStarts[rule] ?? 0; at < (index.togetherStarts[rule + 1] ?? 0); at++) {
		const word = index.rows.togetherWords[at] ?? 0;
		group.push(word >>> 1);
		if ((word & 1) === 0) continue;
		groups.push(group);
		group = [];
	}
	return groups;
}

/** Smallest run of words around `place` that has one of each group, with at most `gap` others in between. */
function closest(
	context: Context,
	place: number,
	groups: readonly number[][],
	gap: number,
): [number, number] | undefined {
	const { numbers, sentences } = context;
	const most = gap + groups.length;
	let best: [number, number] | undefined;
	for (let first = Math.max(0, place - most + 1); first <= place; first++) {
		if (
			sentences[first] !== sentences[place] ||
			!groups.some((group) => group.includes(numbers[first] ?? -1))
		)
			continue;
		const missing = new Set(groups.keys());
		for (
			let last = first;
			last < first + most && last < numbers.length && sentences[last] === sentences[place];
			last++
		) {
			for (const group of missing) {
				if (groups[group]?.includes(numbers[last] ?? -1)) {
					missing.delete(group);
					break;
				}
			}
			if (missing.size > 0) continue;
			if (last >= place && (!best || last - first < best[1] - best[0])) best = [first, last];
			break;
		}
	}
	return best;
}
