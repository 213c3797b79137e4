/**
 * Is this word ours? What stands around a candidate is weighed once, when its block is read; what the page
 * says, each time it is judged.
 */

import { type Hit, opensSentence } from '../find/scan.ts';
import { CUE, FLAGS, RULE, WITHIN } from '../index/layout.ts';
import type { TermIndex } from '../index/term-index.ts';
import { isHyphen, isSpace, isUpper, isWordUnit } from '../text/chars.ts';
import { type Binding, bindingOf } from './abbreviations.ts';
import { Evidence } from './evidence.ts';
import type { Context } from './features.ts';

/** Why a candidate is marked, or not. */
export type Reason =
	| 'safe'
	| 'bound'
	| 'needs'
	| 'named'
	| 'health-passage'
	| 'health-page'
	| 'not:bound-elsewhere'
	| 'not:idiom'
	| 'not:address'
	| 'not:measure'
	| 'not:against'
	| 'not:no-needs'
	| 'not:no-health'
	| 'not:language'
	| 'not:inside-longer';

export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly reach: number;
	/** Name in the index, or -1 - together rule. */
	readonly name: number;
	readonly entry: number;
	readonly hardness: 0 | 1 | 2;
	readonly category: number;
	/** Its sense rule, -1 for none. */
	readonly rule: number;
	/** Set when an abbreviation: by what it is bound on a page. */
	readonly abbreviation: string | undefined;
	/** It needs more than to be there. */
	readonly doubtful: boolean;
	/** Two words or more, or an abbreviation of three letters or more. */
	readonly long: boolean;
	/** Its letter case may make it something else: a proper name, a shouted word, an abbreviation in small letters. */
	readonly oddCase: boolean;
	/** What stands around it; undefined until weighed. */
	around: Around | undefined;
}

/** What stands around a candidate. */
export interface Around {
	readonly never: 'not:idiom' | 'not:address' | 'not:measure' | undefined;
	readonly binding: Binding;
	readonly need: boolean;
	/** It stands in the same sentence, a few words away. */
	readonly needNear: boolean;
	/** The same, wherever in the block its rule looks. */
	readonly needInBlock: boolean;
	readonly against: 'no' | 'sentence' | 'beside';
	/** How much its passage is about health, in tenths. */
	health: number;
	/** Something in it has no other sense: a safe name, a word of medicine, a plain feeling. */
	firm: boolean;
	/** Health that it needs to be ours. */
	readonly enough: number;
}

/** Distance of what isn't there. */
const NOWHERE = Number.POSITIVE_INFINITY;
/** Places in CATEGORIES. */
export const ANATOMY = 3;
/** Red flags, conditions, symptoms and risk factors. */
const SYMPTOMS = new Set([0, 1, 2, 7]);
/** Health, in tenths, that a name needs beside a cue of its own rule. */
const SOME_HEALTH = 9;
/** A cue of this weight has one sense; "heel", "weak" and "cold" are no evidence for each other. */
const FIRM = 4;
/** The same, when the cue stands close by in the same sentence. */
const NEAR_HEALTH = 3;
/** Health that a name needs whose rule only says what speaks against it. */
const A_LITTLE = 5;
/** Health at which a name of two words, or three capitals, is ours without a cue of its own; two capitals. */
const MUCH_HEALTH = 20;
const VERY_MUCH_HEALTH = 28;
const EVERYDAY = 2;
/** A page that says nothing yet. */
const NO_PAGE = new Evidence();

export function candidateOf(index: TermIndex, text: string, hit: Hit): Candidate {
	const { rows } = index;
	const { start, end, reach, name } = hit;
	if (name < 0) {
		const rule = -1 - name;
		const entry = rows.togetherInfo[rule * 4] ?? 0;
		const hardness = (rows.togetherInfo[rule * 4 + 1] ?? 0) as 0 | 1 | 2;
		return {
			...{ start, end, reach, name, entry, hardness, category: rows.categories[entry] ?? 0 },
			...{ rule: -1, abbreviation: undefined, long: true, doubtful: true, oddCase: false, around: undefined },
		};
	}
	const flags = index.flags[name] ?? 0;
	const entry = rows.nameEntry[name] ?? 0;
	const hardness = (flags & FLAGS.hardness) as 0 | 1 | 2;
	const rule = ruleOf(index, name);
	const isAbbreviation = (flags & FLAGS.abbreviation) !== 0;
	const letters = isAbbreviation ? lettersOf(text, start, end) : '';
	const single = (index.names.starts[name + 1] ?? 0) - (index.names.starts[name] ?? 0) === 1;
	const oddCase = isAbbreviation
		? letters === letters.toLowerCase() || isShouted(text, start, end)
		: single && (flags & FLAGS.capital) === 0 && isProper(text, start, end);
	return {
		...{ start, end, reach, name, entry, hardness, category: rows.categories[entry] ?? 0, rule, oddCase },
		long: isAbbreviation ? letters.length >= 3 : !single,
		abbreviation: isAbbreviation ? `${entry} ${letters.toLowerCase()}` : undefined,
		doubtful:
			rule >= 0 ||
			hardness === EVERYDAY ||
			(isAbbreviation && letters.length <= 3 && !/\d/.test(letters)) ||
			oddCase,
		around: undefined,
	};
}

function ruleOf(index: TermIndex, name: number): number {
	const { ruledNames, ruledBy } = index.rows;
	let from = 0;
	let to = ruledNames.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((ruledNames[middle] ?? 0) < name) from = middle + 1;
		else to = middle;
	}
	return ruledNames[from] === name ? (ruledBy[from] ?? -1) : -1;
}

/** Letters and digits of an abbreviation, without dots and plural "s". */
function lettersOf(text: string, start: number, end: number): string {
	return text
		.slice(start, end)
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/s$/, '');
}

/** The words on both sides are all capitals too: a headline, where "PAD" may be any pad. */
function isShouted(text: string, start: number, end: number): boolean {
	const before = /(\p{L}{3,})[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^[^\p{L}]{1,3}(\p{L}{3,})/u.exec(text.slice(end, end + 30))?.[1];
	const loud = (word: string | undefined) => word !== undefined && word === word.toUpperCase();
	return (loud(before) && (after === undefined || loud(after))) || (loud(after) && before === undefined);
}

/** One capitalised word amid small ones: "Bursa", "Frostbite", "Axon" may be a city, a game, a firm. */
function isProper(text: string, start: number, end: number): boolean {
	if (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1)) || opensSentence(text, start))
		return false;
	const before = /(\p{L}[\p{L}'’]*)[^\p{L}.!?]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^[^\p{L}.!?]{1,3}(\p{L}[\p{L}'’]*)/u.exec(text.slice(end, end + 30))?.[1];
	const small = (word: string | undefined) => word !== undefined && word === word.toLowerCase();
	return small(before) || (before !== undefined && small(after));
}

/** Weighs what stands around a candidate. `safe`: where safe names stand, and what each weighs. */
export function weigh(
	index: TermIndex,
	context: Context,
	text: string,
	candidate: Candidate,
	safe: readonly Candidate[],
	all: readonly Candidate[],
): Around {
	const { start, end, rule } = candidate;
	const first = context.placeOf(start);
	const last = context.placeOf(Math.max(start, end - 1));
	const { ruleBits, ruleEnds, ruleCues, cueWeights } = index.rows;
	const bits = rule < 0 ? 0 : (ruleBits[rule] ?? 0);
	// No rule and the first one begin where nothing is yet: at 0.
	const needsFrom = ruleEnds[rule * 2 - 1] ?? 0;
	const needsTo = ruleEnds[rule * 2] ?? 0;
	const againstTo = ruleEnds[rule * 2 + 1] ?? 0;
	const isNeed = (cue: number) => includes(ruleCues, needsFrom, needsTo, cue);
	const isAgainst = (cue: number) => includes(ruleCues, needsTo, againstTo, cue);
	const single = first === last;
	const anatomy = candidate.category === ANATOMY;
	// The words of a name with a rule are what is in doubt; those of any other speak for it.
	const ownCount = !single && rule < 0 && !anatomy;

	let never: Around['never'];
	let needInBlock = false;
	let needNear = false;
	let nearestNeed = NOWHERE;
	let nearestAgainst = NOWHERE;
	const points = { body: 0, feeling: 0, other: 0 };
	let bodyNear = false;
	let feelingNear = false;
	let firm = false;
	let felt = false;
	let bodySaid = false;
	const counted = new Set<number>();
	const { idioms } = context;
	for (const idiom of idioms) {
		// A name of several words is more than the idiom that it touches: "an ankle brace for weeks".
		const covered = idiom.start <= start && idiom.end >= end;
		if (covered || (single && idiom.start < end && idiom.end > start)) never = 'not:idiom';
	}
	for (const cue of context.cues) {
		// What stands in an idiom says nothing of bodies: "nerves of steel".
		if (idioms.some((idiom) => idiom.start <= cue.start && idiom.end >= cue.end)) continue;
		const overlaps = cue.start < end && cue.end > start;
		const distance = cue.last < first ? first - cue.last : Math.max(0, cue.first - last);
		const sameSentence = context.sentences[cue.first] === context.sentences[first];
		if (!overlaps) {
			if (isNeed(cue.cue)) {
				needInBlock = true;
				// For a part of the body another one is no evidence: "from heel to toe".
				if (sameSentence && distance <= 6 && !(anatomy && (cueWeights[cue.cue] ?? 0) & CUE.body))
					needNear = true;
				if ((bits & RULE.within) !== WITHIN.sentence || sameSentence)
					nearestNeed = Math.min(nearestNeed, distance);
			}
			if (isAgainst(cue.cue) && (sameSentence || distance <= 3))
				nearestAgainst = Math.min(nearestAgainst, distance);
		} else if (single) continue;
		const weight = cueWeights[cue.cue] ?? 0;
		if (weight === 0 || distance > 40) continue;
		const kind = weight & CUE.body ? 'body' : weight & CUE.feeling ? 'feeling' : 'other';
		const tenths = weight & CUE.weight;
		if (distance <= 7 && sameSentence) {
			if (kind === 'body') bodyNear = true;
			if (kind === 'feeling' && tenths >= 3) feelingNear = true;
		}
		if (counted.has(cue.first) || (overlaps && !ownCount)) continue;
		counted.add(cue.first);
		if (tenths >= FIRM && kind === 'other') firm = true;
		if (sameSentence && kind === 'body') bodySaid = true;
		if (sameSentence && tenths >= FIRM && kind === 'feeling') felt = true;
		points[tenths <= 2 ? 'body' : kind] += distance > 20 ? tenths / 2 : tenths;
	}
	// Bodies are everywhere in ordinary text: alone they say little.
	let health = Math.min(points.body, 4) + Math.min(points.feeling, 8) + points.other;
	// "Numbness" may be a crowd's; where a body is spoken of, it is a body's.
	if (felt && (anatomy || bodySaid)) firm = true;
	for (const other of safe) {
		if (other.entry === candidate.entry) continue;
		health += other.hardness === 0 ? 10 : 6;
		firm = true;
	}
	if (
		single ? (anatomy ? feelingNear : bodyNear && SYMPTOMS.has(candidate.category)) : bodyNear && feelingNear
	) {
		health += 6;
		// Two words of the body that are plain enough together: "the sole of my foot is numb".
		if (!single && rule < 0) firm = true;
	}
	if (isAddress(text, start, end)) never = 'not:address';
	if (isMeasure(index, context, first, text, start, single)) never = 'not:measure';
	const names =
		candidate.abbreviation === undefined
			? []
			: all.filter((other) => other.entry === candidate.entry && other.name !== candidate.name);
	const binding = candidate.abbreviation === undefined ? undefined : bindingOf(text, candidate, names);
	return {
		never,
		// "PRICE: protect, rest, ice" has the initials of what it means itself.
		binding: binding === 'foreign' && needNear && nearestAgainst > nearestNeed ? undefined : binding,
		need: nearestNeed < NOWHERE,
		needNear,
		needInBlock,
		against:
			nearestAgainst > nearestNeed || nearestAgainst === NOWHERE
				? 'no'
				: nearestAgainst <= 2
					? 'beside'
					: 'sentence',
		health,
		firm,
		enough: enoughFor(candidate, single),
	};
}

/** Health, in tenths, that makes a candidate without a cue of its own ours. */
function enoughFor({ rule, category, hardness, abbreviation, oddCase }: Candidate, single: boolean): number {
	if (abbreviation !== undefined) return 9;
	if (oddCase) return 10;
	if (rule >= 0) return single && !(hardness === EVERYDAY && SYMPTOMS.has(category)) ? 7 : 4;
	// Everybody's words that have no second meaning: "backache", "flat feet", "my heel hurts".
	return category === ANATOMY ? (single ? 6 : 3) : 0;
}

function includes(list: ArrayLike<number>, from: number, to: number, wanted: number): boolean {
	for (let at = from; at < to; at++) if (list[at] === wanted) return true;
	return false;
}

/** Health that a term adds to the words of its sentence once a cue of its own has made it ours. */
const NEIGHBOUR = 6;

/** What is ours by a cue of its own speaks for the doubtful words of its sentence: "an ulcer on the toe". */
export function support(index: TermIndex, context: Context, candidates: readonly Candidate[]): void {
	const sentenceOf = ({ start }: Candidate) => context.sentences[context.placeOf(start)];
	const ours = candidates
		.filter(({ doubtful, around }) => doubtful && (around?.firm || around?.needNear))
		.filter((one) => {
			const reason = judge(index, one, NO_PAGE);
			return reason === 'needs' || reason === 'bound';
		});
	for (const candidate of candidates) {
		const { around, doubtful, entry, start, end } = candidate;
		if (!around || !doubtful) continue;
		const sentence = sentenceOf(candidate);
		const beside = (one: Candidate) =>
			one.entry !== entry && (one.end <= start || one.start >= end) && sentenceOf(one) === sentence;
		if (!ours.some(beside)) continue;
		around.health += NEIGHBOUR;
		around.firm = true;
	}
}

/** Part of a web address, a file name, a handle or a name in code. */
function isAddress(text: string, start: number, end: number): boolean {
	const before = text.charCodeAt(start - 1);
	const after = text.charCodeAt(end);
	if (before === 64 || before === 95 || after === 95 || before === 92) return true;
	if (before === 46 && isWordUnit(text.charCodeAt(start - 2))) return true;
	if (
		after === 64 ||
		((after === 46 || after === 61) &&
			isWordUnit(text.charCodeAt(end + 1)) &&
			!isUpper(text.charCodeAt(end + 1)))
	)
		return true;
	if (before !== 47 && before !== 45 && after !== 47) return false;
	let from = start;
	while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--;
	let to = end;
	while (to < text.length && !isSpace(text.charCodeAt(to))) to++;
	return /:\/\/|^www\.|\.(com|org|net|io|uk|gov|html?|js|css|py)\b|^\/\w/.test(text.slice(from, to));
}

/** "a 10-foot drop", "six feet": a length. */
function isMeasure(
	{ foot }: TermIndex,
	context: Context,
	place: number,
	text: string,
	start: number,
	single: boolean,
): boolean {
	if (context.numbers[place] !== foot) return false;
	// "Two foot ulcers" are counted; only what drops, or nothing, is measured.
	if (!single && !/^\S+[\s-]drop/i.test(text.slice(start, start + 12))) return false;
	let at = start - 1;
	while (at >= 0 && (isSpace(text.charCodeAt(at)) || isHyphen(text.charCodeAt(at)))) at--;
	return /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|square|cubic))$/i.test(
		text.slice(Math.max(0, at - 9), at + 1),
	);
}

/** What the page's evidence and the candidate's own surroundings come to. */
export function judge(index: TermIndex, candidate: Candidate, page: Evidence): Reason {
	const { around, abbreviation, entry, rule } = candidate;
	if (!around) return 'safe';
	if (around.never === 'not:address' || around.never === 'not:measure') return around.never;
	if (abbreviation !== undefined) {
		const binding = around.binding ?? page.bindingOf(abbreviation);
		if (binding === 'foreign') return 'not:bound-elsewhere';
		if (binding === 'ours') return 'bound';
	}
	if (around.never) return around.never;
	if (!candidate.doubtful) return 'safe';
	const passage = around.health >= around.enough && (around.firm || around.enough === 0);
	if (around.against === 'beside') return 'not:against';
	if (around.against === 'sentence' && !(passage && page.healthy)) return 'not:against';
	const bits = rule < 0 ? 0 : (index.rows.ruleBits[rule] ?? 0);
	const named = page.isNamed(entry);
	if (bits & RULE.hasNeeds) {
		// A word of two meanings beside "leg" may still be a chair's: some more must speak for health.
		const least = around.needNear ? NEAR_HEALTH : abbreviation === undefined ? SOME_HEALTH : around.enough;
		const some = (around.health >= least && (around.firm || around.needNear)) || page.healthy;
		if (around.need && some) return 'needs';
		if (named) return 'named';
		if (!some) return 'not:no-needs';
		// On a page about health a rule's reach grows by one step: from sentence to block, from block to page.
		const within = bits & RULE.within;
		if (page.healthy && abbreviation === undefined) {
			if (within === WITHIN.sentence ? around.needInBlock : pageHasNeed(index, rule, page)) return 'needs';
		}
		// Amid many medical terms, a name of two words or three capitals is more likely ours than anything else.
		const much = candidate.long ? MUCH_HEALTH : abbreviation === undefined ? NOWHERE : VERY_MUCH_HEALTH;
		if (page.healthy && around.health >= much && around.against === 'no') return 'health-passage';
		return within === WITHIN.page && pageHasNeed(index, rule, page) ? 'needs' : 'not:no-needs';
	}
	const needsHealth =
		(bits & RULE.needsHealth) !== 0 || candidate.hardness === EVERYDAY || candidate.oddCase || rule < 0;
	if (!needsHealth) {
		// A rule that only speaks against: the word has a second meaning, so something must speak for ours.
		const some = rule < 0 || abbreviation !== undefined || around.health >= A_LITTLE || page.healthy || named;
		return some ? 'safe' : 'not:no-health';
	}
	if (passage) return 'health-passage';
	if (page.healthy) return 'health-page';
	return named && abbreviation !== undefined ? 'named' : 'not:no-health';
}

function pageHasNeed(index: TermIndex, rule: number, page: Evidence): boolean {
	const { ruleEnds, ruleCues } = index.rows;
	const from = ruleEnds[rule * 2 - 1] ?? 0;
	for (let at = from; at < (ruleEnds[rule * 2] ?? 0); at++) if (page.hasCue(ruleCues[at] ?? -1)) return true;
	return false;
}
