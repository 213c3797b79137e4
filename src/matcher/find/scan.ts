/**
 * Finds names in raw text: one pass, no strings, nothing allocated for words that begin no name.
 *
 * Every word costs a look at a bitmap by its first six letters. Only words that it lets through are hashed
 * and looked up, and only those that do begin a name are followed along the sorted list of names.
 */

import { FLAGS, GLUE_NUMBER } from '../index/layout.ts';
import { hasBit } from '../index/prefilter.ts';
import { findWord, type Sequences, type TermIndex } from '../index/term-index.ts';
import { brokenWord, hasBrokenWord } from '../text/broken.ts';
import {
	ASCII,
	CLASS,
	isApostrophe,
	isHyphen,
	isIgnorable,
	isSpace,
	isUpper,
	isWordUnit,
	WIDE,
} from '../text/chars.ts';
import { keyOf, PRIME, pairOf, SEED, spread } from '../text/hash.ts';
import { newWord, readWord, type Word } from '../text/tokenize.ts';

/** A name found in a text. Offsets are UTF-16 units. */
export interface Hit {
	readonly start: number;
	readonly end: number;
	/** Where the whole phrase ends, when only its first part is marked: "carpal" in "carpal and tarsal tunnel". */
	readonly reach: number;
	/** Number of the name in the index. */
	readonly name: number;
}

/** Where a together rule is worth looking at. */
export interface Anchor {
	readonly start: number;
	readonly word: number;
}

export interface Scanned {
	readonly hits: Hit[];
	readonly anchors: Anchor[];
}

const NOTHING: Scanned = { hits: [], anchors: [] };

/** What stands between two words. */
const GAP = { none: 0, joined: 1, comma: 2, slash: 3 } as const;

/**
 * Number of the word that was read last: as it stands, or without its plural "s".
 * @returns -1 when the index doesn't know it
 */
export function lookUp(index: TermIndex, word: Word): number {
	const found = findWord(index, word.one, word.two);
	if (found >= 0 || !word.plural || word.length < 4) return found;
	return findWord(index, word.oneLess, word.twoLess);
}

/**
 * All names in a text, those inside others too, and the anchors of together rules.
 * @returns hits by start; the same empty object for every text that has none
 */
export function scan(index: TermIndex, text: string): Scanned {
	const asItStands = scanRaw(index, text);
	return hasBrokenWord(text) ? withBrokenWords(index, text, asItStands) : asItStands;
}

function scanRaw(index: TermIndex, text: string): Scanned {
	let result: Scanned | undefined;
	for (let at = nextCandidate(index, text, 0); at >= 0; ) {
		result = lookCloser(index, text, at, result);
		at = nextCandidate(index, text, afterRun(text, at));
	}
	return result ?? NOTHING;
}

/** What is found once the parts are put together again, beside what was found as it stands. */
function withBrokenWords(index: TermIndex, text: string, { hits, anchors }: Scanned): Scanned {
	let joined = '';
	let from = 0;
	const seams: { at: number; left: number }[] = [];
	const pattern = brokenWord();
	pattern.lastIndex = 0;
	for (const { 0: hyphen, index: at } of text.matchAll(pattern)) {
		joined += text.slice(from, at);
		from = at + hyphen.length;
		seams.push({ at: joined.length, left: from - joined.length });
	}
	joined += text.slice(from);
	/** Where a unit of the joined text stands in the text itself. */
	const placeOf = (offset: number) => offset + (seams.findLast(({ at }) => at <= offset)?.left ?? 0);
	const crossing = scanRaw(index, joined).hits.filter(({ start, reach }) =>
		seams.some(({ at }) => start < at && at < reach),
	);
	const found = crossing.map((hit) => ({
		...hit,
		start: placeOf(hit.start),
		end: placeOf(hit.end - 1) + 1,
		reach: placeOf(hit.reach - 1) + 1,
	}));
	return { hits: [...hits, ...found].sort((a, b) => a.start - b.start), anchors };
}

/**
 * Where a text may need to be read.
 * @returns the offset of the first word at or after `from` that begins a name or anchors a together rule; -1
 */
export function probe(index: TermIndex, text: string, from: number): number {
	for (
		let at = nextCandidate(index, text, from);
		at >= 0;
		at = nextCandidate(index, text, afterRun(text, at))
	) {
		readWord(text, at, closer);
		const word = lookUp(index, closer);
		if (word >= 0 && (begins(index, word) || isAnchor(index, word))) return at;
	}
	if (!hasBrokenWord(text)) return -1;
	const pattern = brokenWord();
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? -1;
}

/** Offset of the next word that the bitmaps let through, -1 when there is none. */
function nextCandidate(index: TermIndex, text: string, from: number): number {
	const { beginnings } = index;
	const { length } = text;
	// Six units are looked at in one go; the last few words of a text are always looked at closer.
	const safe = length - 7;
	for (let at = from; at < length; ) {
		const first = CLASS[text.charCodeAt(at)] as number;
		if (first === 0) {
			at++;
			continue;
		}
		if (at < safe) {
			let head = first;
			let seen = first;
			let end = at + 1;
			let letter = CLASS[text.charCodeAt(end)] as number;
			for (let shift = 5; letter !== 0 && shift < 30; shift += 5) {
				head |= letter << shift;
				seen |= letter;
				letter = CLASS[text.charCodeAt(++end)] as number;
			}
			if (end === at + 1) {
				// A single letter is told by the word after it: "B 12", "x ray", but not "a house".
				const next = CLASS[text.charCodeAt(at + 2)] as number;
				head |= (next << 10) | ((CLASS[text.charCodeAt(at + 3)] as number) << 15);
				if (next === 0 || text.charCodeAt(end) === 46) seen |= WIDE;
				else seen |= next | (CLASS[text.charCodeAt(at + 3)] as number);
			}
			const bit = keyOf(head);
			if (((seen | letter) & WIDE) === 0 && (((beginnings[bit >> 3] as number) >> (bit & 7)) & 1) === 0) {
				if (letter !== 0) while (end < length && (CLASS[text.charCodeAt(end)] as number) !== 0) end++;
				at = end;
				continue;
			}
		}
		if (isWordUnit(text.charCodeAt(at)) && mayBegin(index, text, at)) return at;
		at = afterRun(text, at);
	}
	return -1;
}

/** Where the run of letters, digits and wide units that begins here ends; at least one further on. */
function afterRun(text: string, from: number): number {
	// An apostrophe or a mark before a word is no part of it.
	if (!isWordUnit(text.charCodeAt(from))) return from + 1;
	let at = from + 1;
	while (at < text.length && (CLASS[text.charCodeAt(at)] as number) !== 0) at++;
	return at;
}

/** By the hash of a whole word: may it begin a name? `true` for words that need a closer look to hash. */
function mayBegin({ starters, solo, pairs }: TermIndex, text: string, from: number): boolean {
	let folded = foldedAt(text, from);
	if (folded < 48) return true;
	// Letters go with letters, digits with digits.
	const least = folded < 97 ? 48 : 97;
	const most = folded < 97 ? 57 : 122;
	let one = SEED;
	let less = SEED;
	let end = from;
	do {
		less = one;
		one = Math.imul(one ^ folded, PRIME);
		folded = foldedAt(text, ++end);
	} while (folded >= least && folded <= most);
	const next = text.charCodeAt(end);
	if (next > 127 || next === 39 || (next === 46 && end === from + 1)) return true;
	const plural = end - from >= 4 && (text.charCodeAt(end - 1) | 32) === 115;
	// As it stands, or without its plural "s".
	if (hasBit(starters, spread(one))) {
		if (hasBit(solo, spread(one)) || nextFits(pairs, one, text, end)) return true;
	}
	return (
		plural &&
		hasBit(starters, spread(less)) &&
		(hasBit(solo, spread(less)) || nextFits(pairs, less, text, end))
	);
}

/**
 * May the next word go on a name that begins with a word of this hash? Only where the next word is plain to see: one
 * white space or hyphen away, in ASCII letters, and not the "and" or "or" of a coordination.
 */
function nextFits(pairs: Uint8Array, one: number, text: string, end: number): boolean {
	const gap = text.charCodeAt(end);
	if (gap !== 32 && gap !== 45 && gap !== 10) return true;
	const first = foldedAt(text, end + 1);
	const second = foldedAt(text, end + 2);
	if (first < 97 || second < 97) return true;
	if (
		(first === 97 && second === 110) ||
		(first === 111 && second === 114) ||
		(first === 112 && second === 108)
	)
		return true;
	return hasBit(pairs, pairOf(one, first, second));
}

function foldedAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < 128 ? (ASCII[code] as number) : 0;
}

/** The word that is being looked at closer. */
const closer = newWord();
/** Hits of the word that is being looked at. */
const found: Hit[] = [];
/** One word for each step along a name: nothing is allocated on the way. */
const stepWords = Array.from({ length: 40 }, newWord);

/** Looks up the word that begins at `at`, and follows the names that begin with it. */
function lookCloser(
	index: TermIndex,
	text: string,
	at: number,
	before: Scanned | undefined,
): Scanned | undefined {
	readWord(text, at, closer);
	const number = lookUp(index, closer);
	if (number < 0) return before;
	const lo = index.names.byFirst[number] as number;
	const hi = index.names.byFirst[number + 1] as number;
	const anchor = isAnchor(index, number);
	if (lo === hi && !anchor) return before;
	const { start, core, end } = closer;
	let hits = before?.hits;
	if (lo < hi) {
		found.length = 0;
		walk({ index, text, start, hits: found, list: index.names }, { lo, hi, depth: 1, core, end, signs: 0 });
		if (found.length > 0) {
			hits ??= [];
			for (const hit of found) hits.push(hit);
		}
	}
	if (!anchor && hits === before?.hits) return before;
	const result = before ?? { hits: hits ?? [], anchors: [] };
	if (anchor) result.anchors.push({ start, word: number });
	return result;
}

interface Walk {
	readonly index: TermIndex;
	readonly text: string;
	readonly start: number;
	readonly hits: Hit[];
	readonly list: Sequences;
	/** End of the part to mark, once a coordination has been passed over. */
	readonly part?: number;
}

interface Step {
	/** Sequences [lo, hi) share their first `depth` words, all found; they end at `core`, `end` with its possessive. */
	lo: number;
	readonly hi: number;
	readonly depth: number;
	readonly core: number;
	readonly end: number;
	/** Flags that a name must have for what stands between these words: FLAGS.commas, FLAGS.slash. */
	readonly signs: number;
}

/** Follows the names that begin with the words found so far, to all their ends. */
function walk(way: Walk, step: Step): void {
	const { starts } = way.list;
	while (step.lo < step.hi && (starts[step.lo + 1] ?? 0) - (starts[step.lo] ?? 0) === step.depth) {
		take(way, step.lo, step);
		step.lo++;
	}
	if (step.lo >= step.hi) return;
	const word = stepWords[step.depth + (way.part === undefined ? 0 : 20)] ?? newWord();
	if (way.part === undefined && mayCoordinate(way.text, step.end)) coordinate(way, step);
	const gap = nextWord(way.text, step.end, word);
	if (gap === GAP.none) return;
	const signs = step.signs | (gap === GAP.comma ? FLAGS.commas : gap === GAP.slash ? FLAGS.slash : 0);
	const number = lookUp(way.index, word);
	if (number < 0) return;
	follow(way, step, number, { core: word.core, end: word.end, signs });
	// GLUE: this word is a preposition, and articles and the like may come after it.
	if (way.index.glue[number] === 1) {
		const from = { core: word.core, end: word.end, signs };
		const glued = narrowed(way.list, step, GLUE_NUMBER);
		if (glued) {
			// "Pain in the back of the heel" is pain in the heel.
			PART.lastIndex = from.end;
			if (PART.test(way.text)) from.core = from.end = PART.lastIndex;
			for (let more = 0; more < 4; more++) {
				walk(way, { ...glued, depth: step.depth + 1, ...from });
				if (nextWord(way.text, from.end, word) === GAP.none) break;
				if (way.index.glue[lookUp(way.index, word)] !== 2) break;
				from.core = word.core;
				from.end = word.end;
			}
		}
	}
}

function follow(
	way: Walk,
	step: Step,
	number: number,
	to: { core: number; end: number; signs: number },
): void {
	const range = narrowed(way.list, step, number);
	if (range) walk(way, { ...range, depth: step.depth + 1, ...to });
}

/**
 * "carpal and tarsal tunnel", "peripheral, autonomic or focal neuropathy": passes over what is named beside,
 * and goes on with the same names after it.
 */
function coordinate(way: Walk, step: Step): void {
	const from = COORDINATION;
	from.lastIndex = step.end;
	const found = from.exec(way.text);
	if (!found) return;
	const word = newWord();
	let end = from.lastIndex;
	// What stands beside may be one word or two: "nerve and blood vessel damage".
	for (let beside = 0; beside < 2; beside++) {
		if (beside > 0) {
			if (nextWord(way.text, end, word) !== GAP.joined) return;
			end = word.end;
		}
		walk({ ...way, part: step.core }, { ...step, core: end, end });
	}
}

/** A quick look before the regular expression: ",", "/", " and", " or", " &", " plus". */
function mayCoordinate(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 44 || code === 47) return true;
	// "large- and small-fibre"
	if (isHyphen(code)) return isSpace(text.charCodeAt(at + 1));
	if (!isSpace(code)) return false;
	const next = text.charCodeAt(at + 1);
	const second = text.charCodeAt(at + 2);
	return (
		next === 38 ||
		next === 47 ||
		(next === 97 && second === 110) ||
		(next === 111 && second === 114) ||
		(next === 112 && second === 108)
	);
}

/**
 * What stands beside a name's part: "and tarsal", ", autonomic or focal". A comma before the "and" is that of a list ("small-, medium-, and large-fibre"): behind
 * one word alone it begins another clause ("dehydration, pain, and new medicines"), as "to" does; and "four or five times" is one amount.
 */
const COORDINATION =
	/[-\u2010\u2011]?(?:(?:, ?[\p{L}\d-]{3,20}){1,2},?)?(?: ?\/ ?|\s(?:and|or|and\/or|&|plus)\s(?:the\s|in\s)?)(?!(?:an?|to|two|three|four|five|six)\s)[\p{L}\d]{1,20}(?:-[\p{L}\d]+)?/uy;

/** A side of a part of the body, after a preposition. */
const PART = /\s(?:the\s)?(?:very\s)?(?:back|side|front|bottom|underside|inside|outside|top)\sof(?=\s)/uy;

/** The part of [lo, hi) whose next word is `number`, by binary search. */
export function narrowed(
	list: Sequences,
	{ lo, hi, depth }: { lo: number; hi: number; depth: number },
	number: number,
): { lo: number; hi: number } | undefined {
	const { words, starts } = list;
	const wordOf = (sequence: number) => (words[(starts[sequence] ?? 0) + depth] ?? 0) >>> 1;
	const from = firstWhere(lo, hi, (sequence) => wordOf(sequence) >= number);
	if (from === hi || wordOf(from) !== number) return undefined;
	return { lo: from, hi: firstWhere(from, hi, (sequence) => wordOf(sequence) > number) };
}

function firstWhere(lo: number, hi: number, is: (at: number) => boolean): number {
	let from = lo;
	let to = hi;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if (is(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/**
 * Reads the next word of a phrase. Between its words may stand white space (no empty line), one hyphen,
 * nothing (letters beside digits), a comma, or one slash with nothing on either side.
 * @returns what stands there, of GAP; `none` where there is no such word
 */
function nextWord(text: string, from: number, word: Word): (typeof GAP)[keyof typeof GAP] {
	const gap = gapAt(text, from);
	if (gap.kind !== GAP.none) readWord(text, gap.end, word);
	return gap.kind;
}

function gapAt(text: string, from: number): { kind: (typeof GAP)[keyof typeof GAP]; end: number } {
	// "mmol/L", "F/U"
	if (text.charCodeAt(from) === 47 && isWordUnit(text.charCodeAt(from + 1)))
		return { kind: GAP.slash, end: from + 1 };
	let at = from;
	let lines = 0;
	let hyphens = 0;
	let spaces = 0;
	let comma = false;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isWordUnit(code) || code === 38) break;
		if (isSpace(code)) {
			spaces++;
			if (code === 10 && ++lines > 1) return { kind: GAP.none, end: at };
		} else if (isHyphen(code)) {
			if (++hyphens > 1) return { kind: GAP.none, end: at };
		} else if (isApostrophe(code) && at === from && at > 0 && (text.charCodeAt(at - 1) | 32) === 115) {
			// "Simmonds' test"
			if (!isSpace(text.charCodeAt(at + 1))) return { kind: GAP.none, end: at };
		} else if (code === 46 && at === from && isInitial(text, from) && isSpace(text.charCodeAt(at + 1))) {
			// "C. diff", "H. pylori"
		} else if (code === 44 && !comma && spaces === 0) comma = true;
		else if (!isIgnorable(code)) return { kind: GAP.none, end: at };
	}
	if (at >= text.length || (hyphens > 0 && spaces > 0)) return { kind: GAP.none, end: at };
	return { kind: comma ? GAP.comma : GAP.joined, end: at };
}

/** The word that ends here is one letter: not the "s" of a possessive, not what follows a soft hyphen. */
function isInitial(text: string, end: number): boolean {
	const before = text.charCodeAt(end - 2);
	return (
		isWordUnit(text.charCodeAt(end - 1)) &&
		!isWordUnit(before) &&
		!isApostrophe(before) &&
		!isIgnorable(before)
	);
}

/** Adds a name whose words are all there, if letter case, plural and word edges are right too. */
function take(
	{ index, text, start, hits, part }: Walk,
	name: number,
	{ core, end, signs, depth }: Step,
): void {
	const flags = index.flags[name] ?? 0;
	if (signs & ~flags) return;
	if (depth === 1 && core - start === 1 && !(text.charCodeAt(start) > 127)) return;
	if ((flags & FLAGS.pluralOnly) !== 0 && !isPluralEnd(text, core)) return;
	if (isWordUnit(text.charCodeAt(start - 1))) return;
	if (isWordUnit(text.charCodeAt(end)) && !isFootnote(text, core, end)) return;
	if (!caseFits(text, start, core, (flags >> FLAGS.caseShift) & FLAGS.caseMask)) return;
	const possessive = (flags & FLAGS.possessive) !== 0;
	hits.push({ start, end: part ?? (possessive ? end : core), reach: core, name });
}

/** "neuropathy1", "metformin2,3": what is glued to a long word in small letters is the number of a footnote. */
const FOOTNOTE = /\p{Ll}{5}\d{1,2}(?:[,–-]\d{1,2})*(?![\p{L}\p{N}_]|[.,-][\p{L}\p{N}])/uy;
/** "metformin²", "COPD³": raised digits are one behind any name. */
const RAISED = /[⁰¹²³⁴-⁹]{1,2}(?:[,–-][⁰¹²³⁴-⁹]{1,2})*(?![\p{L}\p{N}_])/uy;

function isFootnote(text: string, core: number, end: number): boolean {
	FOOTNOTE.lastIndex = end - 5;
	RAISED.lastIndex = end;
	return core === end && (FOOTNOTE.test(text) || RAISED.test(text));
}

/** Ends in "s", or like a Latin plural: "bursae", "ganglia", "emboli". */
function isPluralEnd(text: string, end: number): boolean {
	const last = text.charCodeAt(end - 1) | 32;
	return (
		last === 115 || last === 97 || last === 105 || (last === 101 && (text.charCodeAt(end - 2) | 32) === 97)
	);
}

/** Whether a span has the letter case that a name asks for; see CASE in names.ts. */
export function caseFits(text: string, start: number, end: number, rule: number): boolean {
	if (rule === 0) return true;
	let upper = 0;
	let letters = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (!isWordUnit(code) || (code >= 48 && code < 58)) continue;
		letters++;
		if (isUpper(code)) upper++;
	}
	const pluralS = text.charCodeAt(end - 1) === 115;
	if (rule === 5 && upper === 0) return true;
	if (rule === 1 || rule === 5) {
		// "PADs"; "IVIg": of four letters one may be small.
		return upper === letters || (upper === letters - 1 && (pluralS ? upper > 1 : letters >= 4));
	}
	if (rule === 2) return upper > 1 || (upper > 0 && !isUpper(text.charCodeAt(start)));
	// "PsA" is no "PSA".
	if (rule === 6) return upper > 1 && upper < letters;
	if (rule === 3)
		return upper === 0 || (upper === 1 && isUpper(text.charCodeAt(start)) && opensSentence(text, start));
	return isUpper(text.charCodeAt(start));
}

/** Nothing but quotes, brackets and white space since the last sentence's end. */
export function opensSentence(text: string, start: number): boolean {
	for (let at = start - 1; at >= 0; at--) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2022)
			return true;
		if (!isSpace(code) && code !== 34 && code !== 40 && code !== 0x201c && code !== 0x2018 && code !== 39)
			return false;
	}
	return true;
}

function begins({ names }: TermIndex, word: number): boolean {
	return (names.byFirst[word + 1] as number) > (names.byFirst[word] as number);
}

function isAnchor(index: TermIndex, word: number): boolean {
	const { anchorWords } = index.rows;
	const at = firstWhere(0, anchorWords.length, (place) => (anchorWords[place] ?? 0) >= word);
	return anchorWords[at] === word;
}
