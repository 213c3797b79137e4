/**
 * The first look at a text: could there be anything in it? By the rarest words of all names. It never misses: where it
 * sees nothing, the detector would mark nothing. It may see what isn't there, which costs a closer look.
 * `src/matcher-build/encode-filter.ts` says what each word means.
 *
 * Written out at length: every page runs this once, cold, and calls are dear then. In four modules of small functions, with a
 * word as an object, the first 1,500 characters took 2.8 instead of 1.6 ms of the processor.
 */
import { brokenWord, hasBrokenWord } from '../text/broken.ts';
import { isApostrophe, isIgnorable } from '../text/fold.ts';
import { hashOfWord, PRIME, SEED, spread } from '../text/hash.ts';
import { plainText } from '../text/plain.ts';
import { createTable, MEANS, PAIR } from './xor-table.ts';

/** Mixed into the hash of the beginning of a cue, and of an anchor of a proximity rule. */
export const STEM = 0x3f1b;
export const ANCHOR = 0x51c7;
/** Letters of the beginning by which a stem is known, and by which the word beside a gate is. */
export const STEM_LETTERS = 5;
export const HEAD_LETTERS = 3;

/** Hash of the rarest word of a name and of the first letters of one beside it. */
export function hashOfPair(gate: number, head: number): number {
	return Math.imul(gate, PRIME) ^ spread(head);
}

/** What a text may hold: nothing; a word that may become a match with what else the page says; a match. */
export const SEEN = { nothing: 0, doubtful: 1, sure: 2 } as const;
export type Seen = (typeof SEEN)[keyof typeof SEEN];

/** What was met in a stretch of text: the sum of these. */
export const MET = {
	/** A word that begins to be something with another one. */
	gate: 1,
	doubtful: 2,
	cue: 4,
	sure: 8,
} as const;

export interface Filter {
	/**
	 * Reads on, in the next text node: names of several words may go on from the last one.
	 * @returns what was met, of MET
	 */
	read(text: string): number;
	/** What is read next doesn't follow what was read last. */
	reset(): void;
	/** Words that were read since the start. */
	readonly words: number;
}

/** Words that are passed over at most, where something stands between the words of a name; a power of two less one. */
const FARTHEST = 15;
/** Words between a doubtful name and what speaks for it, at most: as many as a long block has. */
export const REACH = 400;

/** Between what is named and what is named beside it, or before the last word of a name: as `PREPOSITIONS` in matcher-build. */
const JOINERS: ReadonlySet<number> = /* @__PURE__ */ new Set(
	/* @__PURE__ */ 'and or plus & in of to at on around under within inside along across behind near'
		.split(' ')
		.map(hashOfWord),
);

/** Some stems of cues are shorter than others: the table has none of these, they stand before it. */
export const SHORT_STEM_LETTERS = 4;
export const STEMS_END = ';';

/** @param bits the beginnings of cues with so few letters, one after the other, `STEMS_END`, and the table */
export function createFilter(bits: string): Filter {
	const stemsEnd = bits.indexOf(STEMS_END);
	const shortStems = new Set<number>();
	for (let at = 0; at < stemsEnd; at += SHORT_STEM_LETTERS)
		shortStems.add(hashOfWord(bits.slice(at, at + SHORT_STEM_LETTERS)));
	const lookUp = createTable(bits.slice(stemsEnd + 1));

	let words = FARTHEST;
	let met = 0;
	/** The last doubtful names and the last cues, each at two different words. */
	const doubts = [-REACH, -REACH];
	const cues = [-REACH, -REACH];
	/** Of the last words: the hash of their first letters, and whether others may be passed over after them. */
	const heads = new Int32Array(FARTHEST + 1);
	const opens = new Uint8Array(FARTHEST + 1);
	/** Gates that wait for the words after them. */
	let gates: { readonly hash: number; readonly at: number; readonly isAnchor: boolean }[] = [];

	const speaksFor = (others: readonly number[]): boolean => {
		const other = (others[0] === words ? others[1] : others[0]) as number;
		return words - other < REACH;
	};
	const note = (own: number[], others: readonly number[], what: number): void => {
		met |= what;
		if (speaksFor(others)) met |= MET.sure;
		if (own[0] === words) return;
		own[1] = own[0] as number;
		own[0] = words;
	};
	/** Looks at a gate and a word so many words before or after it. */
	const pair = (gate: number, head: number, isBeside: boolean, isAnchor: boolean): void => {
		if (isAnchor && lookUp(hashOfPair(gate ^ ANCHOR, head)) === PAIR.near) met |= MET.sure;
		if (!isBeside) return;
		const means = lookUp(hashOfPair(gate, head));
		if (means === PAIR.sure) met |= MET.sure;
		else if (means === PAIR.doubtful) note(doubts, cues, MET.doubtful);
		else if (means === PAIR.cue) note(cues, doubts, MET.cue);
	};
	/** The word in hand has capitals besides its first letter. */
	const isCapitals = (text: string, start: number, end: number): boolean => {
		for (let at = start + 1; at < end; at++) if (isCapital(text.charCodeAt(at))) return true;
		return false;
	};
	/** Takes up what the word from `start` to `end` means, in one of its readings. */
	const meet = (hash: number, text: string, start: number, end: number): void => {
		const means = lookUp(hash);
		if (means === 0) return;
		if (means === MEANS.sure) {
			met |= MET.sure;
			return;
		}
		if (means & MEANS.gate) {
			met |= MET.gate;
			const isAnchor = lookUp(hash ^ ANCHOR) === MEANS.gate;
			for (let back = 1; back <= FARTHEST; back++) {
				const at = (words - back) & FARTHEST;
				pair(hash, heads[at] as number, back === 1 || opens[at] === 1, isAnchor);
			}
			gates.push({ hash, at: words, isAnchor });
		}
		const doubt = means & (MEANS.doubtful | MEANS.doubtfulCapitals);
		if (doubt === MEANS.doubtful) note(doubts, cues, MET.doubtful);
		else if (doubt !== 0 && isCapitals(text, start, end)) {
			if (doubt === MEANS.doubtfulCapitals) note(doubts, cues, MET.doubtful);
			else met |= MET.sure;
		}
		if (means & MEANS.cue) note(cues, doubts, MET.cue);
	};
	const passGates = (head: number): void => {
		gates = gates.filter(({ hash, at, isAnchor }) => {
			const away = words - at;
			const isBeside = away === 1 || opens[at & FARTHEST] === 1;
			if (away > FARTHEST || !(isBeside || isAnchor)) return false;
			pair(hash, head, isBeside, isAnchor);
			return true;
		});
	};
	const reset = (): void => {
		words += REACH;
		heads.fill(0);
		opens.fill(0);
		gates = [];
	};

	/**
	 * "Can't" is "cant", "P.A.D." is "pad": besides their parts, which are read by themselves.
	 * @returns whether all of it is ASCII
	 */
	const meetJoined = (
		text: string,
		start: number,
		end: number,
		begun: number,
		isDotted: boolean,
	): boolean => {
		let hash = begun;
		let count = end - start;
		let at = end;
		let isAscii = true;
		const isHere = (code: number) => (isDotted ? code === 46 : isApostrophe(code));
		while (isHere(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
			let less = hash;
			let code = text.charCodeAt(++at);
			do {
				less = hash;
				isAscii &&= code < 128;
				hash = Math.imul(hash ^ (code < 128 ? code | 32 : code), PRIME);
				if (++count <= HEAD_LETTERS) heads[words & FARTHEST] = hash;
				code = text.charCodeAt(++at);
			} while (isLetter(code));
			// A gate before it knows it by its first letters, of which some come only now: "mal d'or".
			if (gates.length > 0) passGates(heads[words & FARTHEST] as number);
			// Words of a name that come next are no longer right beside it.
			opens[words & FARTHEST] = 1;
			meet(hash, text, start, at);
			if ((text.charCodeAt(at - 1) | 32) === 115) meet(less, text, start, at);
		}
		return isAscii;
	};

	/** @param raw as it stands in the page; where it isn't plain enough, it is made so from there on */
	const readText = (raw: string): void => {
		let text = raw;
		let isPlain = false;
		let comma = false;
		for (let at = 0; at < text.length && met < MET.sure; ) {
			let code = text.charCodeAt(at);
			const isDigits = code > 47 && code < 58;
			const isAmpersand = code === 38;
			if (!isDigits && !isAmpersand && !isLetter(code)) {
				comma ||= code === 44 || code === 47;
				at++;
				continue;
			}
			const start = at;
			let hash = SEED;
			let less = hash;
			let head = 0;
			let short = 0;
			let stem = 0;
			let count = 0;
			let isWide = false;
			do {
				less = hash;
				isWide ||= code > 127;
				hash = Math.imul(hash ^ (code < 128 ? code | 32 : code), PRIME);
				count++;
				if (count === HEAD_LETTERS) head = hash;
				else if (count === SHORT_STEM_LETTERS) short = hash;
				else if (count === STEM_LETTERS) stem = hash;
				code = text.charCodeAt(++at);
			} while (isDigits ? code > 47 && code < 58 : !isAmpersand && isLetter(code));
			// "B1\u00ad2": a number goes on after what counts for nothing.
			if ((isWide || (isDigits && isIgnorable(code))) && !isPlain) {
				text = plainText(text.slice(start));
				isPlain = true;
				at = 0;
				continue;
			}
			if (count < HEAD_LETTERS) head = hash;
			if (comma || (count < 7 && JOINERS.has(hash))) opens[words & FARTHEST] = 1;
			comma = false;
			words++;
			heads[words & FARTHEST] = head;
			opens[words & FARTHEST] = 0;
			if (gates.length > 0) passGates(head);
			// Short words mean something in capitals only, "it", "IT", or after a slash: "g/l".
			if (
				count > 2 ||
				isDigits ||
				isAmpersand ||
				isCapital(text.charCodeAt(start)) ||
				isAfterSlash(text, start)
			)
				meet(hash, text, start, at);
			// "Heels" is "heel", if that is known.
			if (count > 3 && (text.charCodeAt(at - 1) | 32) === 115) meet(less, text, start, at);
			if (count >= STEM_LETTERS && lookUp(stem ^ STEM) === MEANS.cue) note(cues, doubts, MET.cue);
			else if (count >= SHORT_STEM_LETTERS && shortStems.has(short)) note(cues, doubts, MET.cue);
			const isDotted = code === 46 && count === 1;
			if (!(isDotted || isApostrophe(code)) || isDigits || !isLetter(text.charCodeAt(at + 1))) continue;
			// A possessive counts for nothing.
			if (!isDotted && (text.charCodeAt(at + 1) | 32) === 115 && !isPart(text.charCodeAt(at + 2))) at += 2;
			else if (!meetJoined(text, start, at, hash, isDotted) && !isPlain) {
				text = plainText(text.slice(start));
				isPlain = true;
				at = 0;
			}
		}
	};

	const read = (raw: string): number => {
		met = 0;
		doubts[0] = doubts[1] = cues[0] = cues[1] = -REACH;
		readText(raw);
		if (hasBrokenWord(raw)) readText(raw.replace(brokenWord(), ''));
		return met;
	};
	return {
		read,
		reset,
		get words() {
			return words;
		},
	};
}

/**
 * What a text shows by itself.
 * @param text one block, with nothing before or after it
 */
export function look(filter: Filter, text: string): Seen {
	filter.reset();
	const met = filter.read(text);
	return met & MET.sure ? SEEN.sure : met & MET.doubtful ? SEEN.doubtful : SEEN.nothing;
}

/** A letter, of whatever script, in text that is plain. */
function isLetter(code: number): boolean {
	const lower = code | 32;
	return (lower > 96 && lower < 123) || (code > 127 && !isSign(code));
}

function isAfterSlash(text: string, start: number): boolean {
	return text.charCodeAt(start - 1) === 47;
}

function isCapital(code: number): boolean {
	return code > 64 && code < 91;
}

/** Part of a word. */
function isPart(code: number): boolean {
	return isLetter(code) || (code > 47 && code < 58);
}

/** Quotes, dashes, dots, unbreakable spaces: the most of what is no ASCII, and no part of a word. */
function isSign(code: number): boolean {
	return code === 0xa0 || (code > 0x200f && code < 0x2060);
}
