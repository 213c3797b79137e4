/**
 * The first look at a text: could there be anything in it? A Bloom filter over the words of all names, read bit by
 * bit out of a string, so that nothing has to be decoded and nothing but the string is kept. It never misses:
 * where it sees nothing, the detector would mark nothing. It may see what isn't there, which costs a closer look.
 * `src/matcher-build/encode-filter.ts` makes it.
 */
import { hasBrokenWord } from '../text/broken.ts';
import { hashOfWord, PRIME, PRIME2, SEED, spread } from '../text/hash.ts';
import { plainText } from '../text/plain.ts';

/** What a word, or two of them, can be. Each has its own part in the hash. */
export const KEY = {
	/** Begins a name, or anchors a proximity rule. */
	starter: 0,
	/** Is a name by itself that needs nothing more. */
	sure: 0x3f1b,
	/** Is a name, or an anchor, that needs something else to speak for it. */
	doubtful: 0x51c7,
	/** The same for names of several words: the first, and the next that isn't left out or passed over. */
	surePair: 0x6a2d,
	doubtfulPair: 0x8e93,
	/** Stands between words of a name: "of", "in". */
	preposition: 0xa1f5,
	/** Is in a phrase that speaks for a doubtful name. */
	cue: 0xc359,
	/** Begins a word that does. */
	stem: 0xe76b,
} as const;
export type Key = (typeof KEY)[keyof typeof KEY];

/** Bits of a character of the string. */
export const BITS = 6;
/** Code of the character for no bits. */
export const ZERO = 48;

/** Bits a key sets. */
export function bitsOf(key: Key): number {
	// Cues are many, and one that isn't there costs a question at most. But each beginning of a word is asked whether it is a stem.
	return key === KEY.cue ? 3 : key === KEY.stem ? 5 : 4;
}

/** A place of a key in a filter with so many bits. */
export function placeOf(hash: number, key: Key, nth: number, size: number): number {
	const one = spread(Math.imul(hash ^ key, PRIME2));
	return (one + nth * ((spread(Math.imul(one, PRIME)) % size) | 1)) % size;
}

/** Hash of two words. */
export function hashOfPair(first: number, second: number): number {
	return Math.imul(first, PRIME) ^ spread(second);
}

/** What a text may hold: nothing; a word that may become a match with what else the page says; a match. */
export const SEEN = { nothing: 0, doubtful: 1, sure: 2 } as const;
export type Seen = (typeof SEEN)[keyof typeof SEEN];

export interface Filter {
	/** @param isWhole nothing goes on after the text's end, such as text in the next element */
	look(text: string, isWhole: boolean): Seen;
}

/** Words that are passed over at most, where something stands between the words of a name. */
const FARTHEST = 16;
/** Shortest stem of a cue, in letters. */
const SHORTEST_STEM = 2;

/** Stands for the hash of a doubtful name of several words. */
const SEVERAL = Number.NaN;

/** Between what is named and what is named beside it. */
const BESIDE: ReadonlySet<number> = new Set(['and', 'or', 'plus', '&'].map(hashOfWord));

export function createFilter(bits: string): Filter {
	const size = bits.length * BITS;
	const has = (hash: number, key: Key): boolean => {
		for (let nth = bitsOf(key); nth-- > 0; ) {
			const place = placeOf(hash, key, nth, size);
			if ((((bits.charCodeAt((place / BITS) | 0) - ZERO) >> (place % BITS)) & 1) === 0) return false;
		}
		return true;
	};

	// State of the text that is looked at, here and not handed on: every word of a page comes by.
	let text = '';
	let isWhole = false;
	let seen = SEEN.nothing as Seen;
	let doubtful = new Set<number>();

	const begin = (raw: string, whole: boolean): void => {
		text = plainText(raw);
		isWhole = whole;
		seen = SEEN.nothing;
		if (doubtful.size > 0) doubtful = new Set();
	};
	const visit = (hash: number, end: number): void => {
		if (seen === SEEN.sure || !has(hash, KEY.starter)) return;
		const more = has(hash, KEY.sure) ? SEEN.sure : lookOn(hash, end);
		if (more === SEEN.nothing && !has(hash, KEY.doubtful)) return;
		seen = Math.max(more, SEEN.doubtful) as Seen;
		doubtful.add(more === SEEN.nothing ? hash : SEVERAL);
	};

	/** What names of several words may stand here: their first has this hash and ends at `end`. */
	const lookOn = (first: number, end: number): Seen => {
		let found = SEEN.nothing as Seen;
		let far = false;
		for (let at = end, count = 0; count < FARTHEST; count++) {
			while (at < text.length && isBetween(text.charCodeAt(at))) {
				const code = text.charCodeAt(at++);
				// A comma, a slash: other words may be named beside.
				if (code === 44 || code === 47) far = true;
			}
			if (at >= text.length) return isWhole ? found : SEEN.sure;
			if (!isWord(text.charCodeAt(at))) return found;
			at = eachSpelling(text, at, (hash) => {
				const pair = hashOfPair(first, hash);
				if (has(pair, KEY.surePair)) found = SEEN.sure;
				else if (has(pair, KEY.doubtfulPair)) found ||= SEEN.doubtful;
				far ||= BESIDE.has(hash) || has(hash, KEY.preposition);
			});
			if (found === SEEN.sure || !far) return found;
		}
		return found;
	};

	/** Something in the text may speak for one of its doubtful words. */
	const hasCue = (): boolean => {
		let isMet = false;
		let isOwn = false;
		let speaks = false;
		const word = (hash: number) => {
			isOwn ||= doubtful.has(hash);
			speaks ||= has(hash, KEY.cue);
		};
		const stem = (hash: number) => {
			speaks ||= has(hash, KEY.stem);
		};
		for (let at = 0; at < text.length; ) {
			if (!isWord(text.charCodeAt(at))) {
				at++;
				continue;
			}
			isOwn = speaks = false;
			at = eachSpelling(text, at, word, stem);
			// A doubtful word doesn't speak for itself, but a second one may, or a word of a name of several.
			if (speaks && (!isOwn || isMet || doubtful.size > 1)) return true;
			isMet ||= isOwn;
		}
		return false;
	};

	return {
		look(raw, whole) {
			// Rare, and to put words together would cost more than to ask.
			if (hasBrokenWord(raw)) return SEEN.sure;
			begin(raw, whole);
			for (let at = 0; at < text.length && seen !== SEEN.sure; )
				at = isWord(text.charCodeAt(at)) ? eachSpelling(text, at, visit) : at + 1;
			return seen === SEEN.doubtful && hasCue() ? SEEN.sure : seen;
		},
	};
}

/**
 * Calls back with the hash of the word that begins at `at`, in all the ways in which it may be read: with and without
 * its plural "s", up to an apostrophe or beyond, with and without the dots of "P.A.D.".
 * @param prefix gets the hash after each letter of a plain word
 * @returns where to go on: after the first plain letters or digits
 */
function eachSpelling(
	text: string,
	from: number,
	word: (hash: number, end: number) => void,
	prefix?: (hash: number) => void,
): number {
	let hash = SEED;
	let less = hash;
	let first = 0;
	let length = 0;
	const start = text.charCodeAt(from);
	const isDigits = isDigit(start);
	for (let at = from; ; ) {
		const code = text.charCodeAt(at);
		// Letters go with letters, digits with digits, "&" with nothing.
		if (at === from || (start !== 38 && code !== 38 && isWord(code) && isDigit(code) === isDigits)) {
			less = hash;
			hash = Math.imul(hash ^ code, PRIME);
			at++;
			if (++length >= SHORTEST_STEM) prefix?.(hash);
			continue;
		}
		first ||= at;
		word(hash, at);
		// "Heels" is "heel", if that is known.
		if (length > 2 && text.charCodeAt(at - 1) === 115) word(less, at);
		// "P.A.D.", not "heel.Pain".
		const isDotted =
			code === 46 && (at === from + 1 || text.charCodeAt(at - 2) === 46) && !isWord(text.charCodeAt(at + 2));
		if (isDigits || !(isDotted || code === 39) || !isWord(text.charCodeAt(at + 1))) return first;
		at++;
	}
}

function isDigit(code: number): boolean {
	return code > 47 && code < 58;
}

/** Part of a word, in text that is plain: a small letter, a digit, a letter of another script, or "&". */
function isWord(code: number): boolean {
	return (code > 96 && code < 123) || isDigit(code) || code > 127 || code === 38;
}

/** May stand between two words of a name: white space, hyphens, a comma, a slash, an apostrophe. */
function isBetween(code: number): boolean {
	return code < 33 || code === 44 || code === 45 || code === 47 || code === 39;
}
