/**
 * The first look at a text: could there be anything in it? By the rarest words of all names. It never misses: where it
 * sees nothing, the detector would mark nothing. It may see what isn't there, which costs a closer look.
 * `src/matcher-build/encode-filter.ts` says what each word means.
 *
 * Every page runs this once, cold: what counts is how little of it there is.
 */
import { BROKEN, hasBrokenWord } from '../text/broken.ts';
import { isApostrophe, isIgnorable } from '../text/fold.ts';
import { SEED } from '../text/hash.ts';
import { plainText } from '../text/plain.ts';
import { isJoiner } from './gates.ts';
import { type Meanings, openMeanings } from './meanings.ts';
import { beginningOf, type IsPart, isCapital, isDigit, isLetter, isS, spell, type Word } from './spelling.ts';
import { createTally, MET, type Tally } from './tally.ts';

/** What a text may hold: nothing; a word that may become a match with what else the page says; a match. */
export const SEEN = { nothing: 0, doubtful: 1, sure: 2 } as const;
export type Seen = (typeof SEEN)[keyof typeof SEEN];

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

/** @param bits as `encodeFilter` makes them */
export function createFilter(bits: string): Filter {
	const tally = createTally();
	const meanings = openMeanings(bits, tally);
	const readText = readingInto(tally, meanings);
	return {
		read(raw) {
			tally.begin();
			readText(raw);
			if (hasBrokenWord(raw)) readText(raw.replace(BROKEN, ''));
			return tally.met;
		},
		reset: meanings.gates.reset,
		get words() {
			return tally.words;
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

const COMMA = 44;
const DOT = 46;
const SLASH = 47;

/** @returns reads a text as it stands in the page until something is sure, word by word */
function readingInto(tally: Tally, { gates, meet, meetStem }: Meanings): (raw: string) => void {
	let text = '';
	let at = 0;
	/** It has been made plain, from a word on that wasn't. */
	let isPlain = false;
	const makePlain = (from: number): void => {
		text = plainText(text.slice(from));
		at = 0;
		isPlain = true;
	};
	/** "Can't" is "cant", "P.A.D." is "pad": besides their parts, which are read by themselves. */
	const readJoined = (word: Word, isBetween: IsPart): void => {
		let end = at;
		while (isBetween(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
			end = spell(word, text, end + 1, isLetter);
			gates.change(word.head);
			// Words of a name that come next are no longer right beside it.
			gates.open();
			meet(word, text, end, true);
		}
		if (word.isWide && !isPlain) makePlain(word.start);
	};
	/** @returns whether it was plain enough to be read */
	const readWord = (isPart: IsPart, isAfterComma: boolean): boolean => {
		const start = at;
		const word: Word = {
			start,
			hash: SEED,
			less: SEED,
			head: SEED,
			short: 0,
			stem: 0,
			count: 0,
			isWide: false,
		};
		at = spell(word, text, start, isPart);
		const code = text.charCodeAt(at);
		// "B1\u00ad2": a number goes on after what counts for nothing.
		if (!isPlain && (word.isWide || (isPart === isDigit && isIgnorable(code)))) {
			makePlain(start);
			return false;
		}
		if (isAfterComma || isJoiner(word.hash)) gates.open();
		gates.pass(word.head);
		const { count } = word;
		// Short words mean something in capitals only, "it", "IT", or after a slash: "g/l".
		const isLong = count > 2 || isPart !== isLetter;
		if (isLong || isCapital(text.charCodeAt(start)) || text.charCodeAt(start - 1) === SLASH)
			meet(word, text, at, count > 3);
		meetStem(word);
		const isDotted = code === DOT && count === 1;
		if ((isDotted || isApostrophe(code)) && isPart !== isDigit && isLetter(text.charCodeAt(at + 1))) {
			// A possessive counts for nothing.
			if (!isDotted && isS(text.charCodeAt(at + 1)) && !beginningOf(text.charCodeAt(at + 2))) at += 2;
			else readJoined(word, isDotted ? isDot : isApostrophe);
		}
		return true;
	};
	return (raw) => {
		text = raw;
		at = 0;
		isPlain = false;
		let isAfterComma = false;
		while (at < text.length && tally.met < MET.sure) {
			const code = text.charCodeAt(at);
			const isPart = beginningOf(code);
			if (!isPart) {
				isAfterComma ||= code === COMMA || code === SLASH;
				at++;
			} else if (readWord(isPart, isAfterComma)) isAfterComma = false;
		}
	};
}

function isDot(code: number): boolean {
	return code === DOT;
}
