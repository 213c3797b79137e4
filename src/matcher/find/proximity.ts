/**
 * Together rules: words that mean an entry when they stand near each other in one sentence, in any order. The rarest
 * group of words of each rule are its anchors; only where the scan met one is the rule looked at.
 */

import type { TermIndex } from '../index/term-index.ts';
import type { Context } from '../senses/features.ts';
import { isWordUnit } from '../text/chars.ts';
import { newWord, readWord } from '../text/tokenize.ts';
import { type Anchor, type Hit, lookUp } from './scan.ts';

interface Rule {
	/** Words of which one of each group must be there. */
	readonly groups: readonly (readonly number[])[];
	/** Other words that may stand in between. */
	readonly gap: number;
	/** Words of which each is a name of the entry by itself: "numb" says numbness, whatever part of the body it is said of. */
	readonly sign: readonly number[] | undefined;
}

/** Words on both sides of these aren't said of each other: "a hot joint, or pain", "toes and a sore tongue". */
const APART =
	/[;:()\n\u2014,]|\s(?:and|or)\s(?:an?|my|the)\s|\sand\s.*\sand\s|\son\s\w+ing\s|\scaus(?:es?|ed)\s/i;

/** Hits of together rules around their anchors. Their name is -1 - the rule. */
export function findTogether(
	index: TermIndex,
	context: Context,
	anchors: readonly Anchor[],
	text: string,
): Hit[] {
	const hits: Hit[] = [];
	for (const { start: at, word } of anchors) {
		const place = context.placeOf(at);
		for (const rule of rulesOf(index, word)) {
			const { groups, gap, sign } = ruleOf(index, rule);
			const span = closest(context, place, { groups, gap });
			if (!span) continue;
			const [first, last] = span;
			const [from, to] = [context.starts[first] ?? 0, context.ends[last] ?? 0];
			if (APART.test(text.slice(from, to))) continue;
			const [start, end] = (sign && spanOfSign(context, span, sign)) ?? [from, to];
			hits.push({ start, end, reach: end, name: -1 - rule });
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

/** The first of the words that is one of `sign`. */
function spanOfSign(
	{ numbers, starts, ends }: Context,
	[first, last]: [number, number],
	sign: readonly number[],
): [number, number] | undefined {
	for (let place = first; place <= last; place++)
		if (sign.includes(numbers[place] ?? -1)) return [starts[place] ?? 0, ends[place] ?? 0];
	return undefined;
}

/** A block has a word of each group of some rule of the anchor, as near as they must be. Nearly none does. */
export function mayStandTogether(index: TermIndex, text: string, { start, word }: Anchor): boolean {
	return rulesOf(index, word).some((number) => {
		const { groups, gap } = ruleOf(index, number);
		const most = gap + groups.length;
		let missing = (1 << groups.length) - 1;
		for (let at = wordsBack(text, start, most), count = 0; at < text.length && count < 3 * most; ) {
			if (!isWordUnit(text.charCodeAt(at))) {
				at++;
				continue;
			}
			readWord(text, at, near);
			const found = lookUp(index, near);
			if (found >= 0)
				for (let group = 0; group < groups.length; group++)
					if (groups[group]?.includes(found)) missing &= ~(1 << group);
			at = Math.max(near.end, at + 1);
			count++;
		}
		return missing === 0;
	});
}

const near = newWord();

/** Where the word begins that stands so many words before an offset, or further back. */
function wordsBack(text: string, from: number, words: number): number {
	let at = from;
	for (let count = 0; count < words && at > 0; count++) {
		while (at > 0 && !isWordUnit(text.charCodeAt(at - 1))) at--;
		while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at--;
	}
	return at;
}

function rulesOf({ rows: { anchorWords, anchorRules } }: TermIndex, word: number): number[] {
	const rules: number[] = [];
	for (let at = 0; at < anchorWords.length; at++)
		if (anchorWords[at] === word) rules.push(anchorRules[at] as number);
	return rules;
}

/** Rules that were looked at before. */
const known = new WeakMap<TermIndex, Rule[]>();

function ruleOf(index: TermIndex, number: number): Rule {
	let rules = known.get(index);
	if (!rules) {
		rules = [];
		known.set(index, rules);
	}
	rules[number] ??= openRule(index, number);
	return rules[number];
}

function openRule(index: TermIndex, rule: number): Rule {
	const { rows, togetherStarts } = index;
	const groups: number[][] = [];
	let group: number[] = [];
	for (let at = togetherStarts[rule] ?? 0; at < (togetherStarts[rule + 1] ?? 0); at++) {
		const word = rows.togetherWords[at] ?? 0;
		group.push(word >>> 1);
		if ((word & 1) === 0) continue;
		groups.push(group);
		group = [];
	}
	const entry = rows.togetherInfo[rule * 4] ?? 0;
	const sign = groups.find((words) => words.some((word) => isNameOf(index, word, entry)));
	return { groups, gap: rows.togetherInfo[rule * 4 + 2] ?? 0, sign };
}

/** The word by itself is a name of the entry. */
function isNameOf({ names, rows }: TermIndex, word: number, entry: number): boolean {
	for (let name = names.byFirst[word] as number; name < (names.byFirst[word + 1] as number); name++) {
		// Names of one word come first.
		if ((names.starts[name + 1] ?? 0) - (names.starts[name] ?? 0) > 1) return false;
		if (rows.nameEntry[name] === entry) return true;
	}
	return false;
}

/** Smallest run of words around `place` that has one of each group, with at most `gap` others in between. */
function closest(
	context: Context,
	place: number,
	{ groups, gap }: Pick<Rule, 'groups' | 'gap'>,
): [number, number] | undefined {
	const { count, numbers, sentences } = context;
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
			last < first + most && last < count && sentences[last] === sentences[place];
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
