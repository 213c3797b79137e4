/** What stands around a candidate, weighed once, when its block is read. */

import { CUE, RULE, WITHIN } from '../index/layout.ts';
import type { TermIndex } from '../index/term-index.ts';
import { isHyphen, isSpace } from '../text/chars.ts';
import { type Binding, bindingOf, isLabel } from './abbreviations.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './features.ts';
import {
	ANATOMY,
	BESIDE,
	ELSEWHERE,
	EVERYDAY,
	FAR,
	FELT,
	FIRM,
	HALF_FAR,
	ILLNESS,
	INNER,
	LOOSE,
	MEDICINE,
	MOST_BODY,
	MOST_FEELING,
	MOST_INNER,
	NOWHERE,
	OWN_REACH,
	PLAIN_FEELING,
	RIGHT_BESIDE,
	SAFE,
	SAFE_HARD,
	SYMPTOMS,
	TITLE_MORE,
	TWO_FEELINGS,
} from './thresholds.ts';

/** What stands around a candidate. */
export interface Around {
	readonly never: 'not:idiom' | 'not:longer-name' | 'not:measure' | undefined;
	readonly binding: Binding;
	readonly need: boolean;
	/** It stands in the same sentence, a few words away. */
	readonly needNear: boolean;
	/** The same, wherever in the block its rule looks. */
	readonly needInBlock: boolean;
	/** One that stands in the same sentence is a word of medicine with one sense, or two do: "DPN in people with diabetes", "stool sample for the lab". */
	readonly needTells: boolean;
	readonly against: 'no' | 'sentence' | 'beside';
	/** How much its passage is about health, in tenths. */
	health: number;
	/** How much of that other doubtful words have lent it. */
	lent: number;
	/** Something in it has no other sense: a safe name, a word of medicine, a plain feeling. */
	firm: boolean;
	/** Somebody is spoken of right before it: "he is in a coma", "Gran's shingles". */
	readonly personal: boolean;
	/** What the words near by in its sentence say of it, and all others of the block, in tenths of a natural logarithm of odds. */
	readonly says: number;
	readonly blockSays: number;
	/** The filter calls for it even where nothing speaks for health: its rule, or that of a name inside it, asks for cues. */
	readonly called: boolean;
	/** Words of another field stand around it. */
	readonly elsewhere: boolean;
	/** Health that it needs to be ours. */
	readonly enough: number;
	/** A name of several words that is nearly all its block says. */
	readonly title: boolean;
}

/** Who has it, in the same sentence. */
const PERSON =
	/(?:^|[\s("“])(?:i|i’m|i'm|my|he|his|she|her|your|who|patients?|(?:mum|mom|dad|grand(?:dad|ma|pa)|granny|gran|nan|wife|husband|son|daughter|sister|brother|aunt|uncle|baby)(?:['’]s)?)\s[^.!?;:]*$/iu;
/** "Grandpa’s stroke": what a relative has. */
const OF_KIN =
	/(?:^|[^\p{L}])(?:mum|mom|dad|mother|father|grand(?:dad|mother|father|ma|pa)|granny|gran|nan|wife|husband|son|daughter|sister|brother|aunt|uncle|baby)['’]s\s$/iu;
/** How far back it is looked for, in UTF-16 units. */
const PERSON_REACH = 30;

/** Where a candidate stands among the words of its block. */
interface Place {
	/** Places of its first and its last word. */
	readonly first: number;
	readonly last: number;
	/** One word, and a part of the body. */
	readonly single: boolean;
	readonly anatomy: boolean;
	/** Its rule asks for cues of its own. */
	readonly asks: boolean;
}

/** A cue of the block as seen from a candidate. */
interface Seen {
	readonly cue: number;
	readonly weight: number;
	readonly first: number;
	/** Words away. */
	readonly distance: number;
	readonly sameSentence: boolean;
	/** It is among the candidate's own words. */
	readonly overlaps: boolean;
	/** It is longer than the candidate and holds it: "on my period". */
	readonly holds: boolean;
}

/** A cue of the most weight, no part of the body: only medicine speaks of it. */
function isTelling(weight: number): boolean {
	return (weight & CUE.weight) === CUE.weight && (weight & ~CUE.weight) === 0;
}

/** A word of medicine that is said of little else. */
function isMedicine(weight: number): boolean {
	return (weight & CUE.weight) >= MEDICINE && (weight & ~CUE.weight) === 0;
}

/** It is a part of a longer name of health that means something else. */
export function isInLonger({ longer }: Context, { inLonger, start, end }: Candidate): boolean {
	return inLonger && longer.some((name) => name.start <= start && name.end >= end);
}

/** Weighs what stands around a candidate. `safe`: the safe names of its block. */
export function weigh(
	index: TermIndex,
	context: Context,
	text: string,
	candidate: Candidate,
	safe: readonly Candidate[],
	all: readonly Candidate[],
): Around {
	const { start, end, abbreviation } = candidate;
	const first = context.placeOf(start);
	const last = context.placeOf(Math.max(start, end - 1));
	const asks = asksForCues(index, candidate);
	const place: Place = { first, last, single: first === last, anatomy: candidate.category === ANATOMY, asks };
	const cues = cuesAround(index, context, candidate, place);
	const { plain, needNear, nearestNeed, nearestAgainst, needInBlock, needTells } = senseOf(
		index,
		candidate,
		place,
		cues,
		isMeasured(text, candidate) || isOfKin(text, candidate),
	);
	const { health, firm, elsewhere } = healthOf(candidate, place, cues, safe);
	const said = context.saysAround(first, last);
	const names =
		abbreviation === undefined
			? []
			: all.filter((one) => one.entry === candidate.entry && one.name !== candidate.name);
	const binding = abbreviation === undefined ? undefined : bindingOf(text, candidate, names);
	return {
		never: neverOf(index, context, text, candidate, place),
		// "PRICE: protect, rest, ice" has the initials of what it means itself.
		binding: binding === 'foreign' && needNear && nearestAgainst > nearestNeed ? undefined : binding,
		need: nearestNeed < NOWHERE,
		needNear,
		needInBlock,
		needTells,
		against:
			nearestAgainst > nearestNeed || nearestAgainst === NOWHERE
				? 'no'
				: nearestAgainst <= 2
					? 'beside'
					: 'sentence',
		health,
		lent: 0,
		firm,
		elsewhere,
		says: index.saysBias + said.near,
		blockSays: said.rest,
		called: all.some((one) => one.start >= start && one.end <= end && asksForCues(index, one)),
		personal: PERSON.test(text.slice(Math.max(0, start - PERSON_REACH), start)),
		enough: enoughFor(candidate, place.single, plain),
		title: isTitle(context, text, candidate, place) && !elsewhere,
	};
}

/** What a heading tells about: "Side effects – when to ring us". */
const TOLD_ABOUT = /^\s?[:–—]\s/u;

/** All that a heading says, "Foot drop", or what it is about: "Walking boot: what to know". */
function isTitle(
	{ count }: Context,
	text: string,
	{ start, end, hardness }: Candidate,
	{ first, last, single }: Place,
): boolean {
	if (single || hardness === EVERYDAY || /\d/.test(text.slice(start, end))) return false;
	return count <= last - first + 1 + TITLE_MORE || (first === 0 && TOLD_ABOUT.test(text.slice(end, end + 3)));
}

function asksForCues({ rows }: TermIndex, { rule }: Candidate): boolean {
	return rule >= 0 && ((rows.ruleBits[rule] ?? 0) & RULE.hasNeeds) !== 0;
}

/** The cues that say something of a candidate: not those of its own word, and none of an idiom: "nerves of steel". */
function cuesAround(
	index: TermIndex,
	context: Context,
	{ start, end }: Candidate,
	{ first, last, single }: Place,
): Seen[] {
	const { cueWeights } = index.rows;
	const seen: Seen[] = [];
	for (const cue of context.cues) {
		const overlaps = cue.start < end && cue.end > start;
		const holds = overlaps && cue.start <= start && cue.end >= end && cue.end - cue.start > end - start;
		if (overlaps && single && !holds) continue;
		if (context.idioms.some((idiom) => idiom.start <= cue.start && idiom.end >= cue.end)) continue;
		seen.push({
			cue: cue.cue,
			weight: cueWeights[cue.cue] ?? 0,
			first: cue.first,
			distance: cue.last < first ? first - cue.last : Math.max(0, cue.first - last),
			sameSentence: context.sentences[cue.first] === context.sentences[first],
			overlaps,
			holds,
		});
	}
	return seen;
}

/** One word that stands with other senses far more often: "car", "party", "beer". Alone it makes nothing ours. */
function isLoose({ cues: { words, starts }, says }: TermIndex, cue: number): boolean {
	const first = words[starts[cue] as number] as number;
	return (first & 1) === 1 && (says[first >>> 1] as number) <= LOOSE;
}

/** What the words come to that the candidate's own rule asks for, and those that it refuses. */
function senseOf(
	index: TermIndex,
	{ rule, abbreviation, category }: Candidate,
	{ last, anatomy }: Place,
	cues: readonly Seen[],
	measured: boolean,
) {
	const { ruleBits, ruleEnds, ruleCues } = index.rows;
	const bits = rule < 0 ? 0 : (ruleBits[rule] ?? 0);
	// No rule and the first one begin where nothing is yet: at 0.
	const needsFrom = ruleEnds[rule * 2 - 1] ?? 0;
	const needsTo = ruleEnds[rule * 2] ?? 0;
	const againstTo = ruleEnds[rule * 2 + 1] ?? 0;
	const plain = needsTo === needsFrom && againstTo === needsTo;
	const found = {
		...{ plain, needInBlock: measured, needNear: measured, needTells: measured },
		...{ nearestNeed: measured ? 1 : NOWHERE, nearestAgainst: NOWHERE },
	};
	const own = new Set<number>();
	const ownReach = anatomy ? BESIDE : OWN_REACH;
	for (const { cue, weight, first, distance, sameSentence, overlaps, holds } of cues) {
		if (overlaps && !holds) continue;
		if (includes(ruleCues, needsFrom, needsTo, cue)) {
			found.needInBlock = true;
			// For a part of the body another one is no evidence: "from heel to toe".
			const says = sameSentence && !(anatomy && weight & CUE.body) && !isLoose(index, cue);
			if (says && distance < ownReach) found.needNear = true;
			if (sameSentence && isMedicine(weight)) found.needTells = true;
			if (says) own.add(cue);
			if ((bits & RULE.within) !== WITHIN.sentence || sameSentence)
				found.nearestNeed = Math.min(found.nearestNeed, distance);
		}
		// "Diagnosed with MS", "RA flare": a word of medicine right beside the abbreviation of an illness.
		const beside = !holds && sameSentence && distance <= RIGHT_BESIDE && isMedicine(weight);
		if (abbreviation !== undefined && ILLNESS.has(category) && beside) {
			found.needNear = true;
			found.nearestNeed = Math.min(found.nearestNeed, distance);
		}
		// "Acute pancreatitis": what stands right before the name of an illness is said of it.
		if (!anatomy && first === last + 1 && sameSentence && isTelling(weight)) {
			found.needNear = true;
			found.nearestNeed = Math.min(found.nearestNeed, 1);
		}
		if (includes(ruleCues, needsTo, againstTo, cue) && (sameSentence || distance <= 3))
			found.nearestAgainst = Math.min(found.nearestAgainst, distance);
	}
	if (own.size > 1) found.needTells = true;
	return found;
}

/** How much the passage is about health, and whether something in it has no other sense. */
function healthOf(candidate: Candidate, place: Place, cues: readonly Seen[], safe: readonly Candidate[]) {
	const { rule, category, entry, telling } = candidate;
	const { single, anatomy, asks } = place;
	const said = countCues(candidate, place, cues);
	const { points, bodyNear, feelingNear } = said;
	// Bodies are everywhere in ordinary text: alone they say little.
	let health =
		Math.min(points.body, MOST_BODY) +
		Math.min(points.inner, MOST_INNER) +
		Math.min(points.feeling, MOST_FEELING) +
		points.other -
		points.elsewhere;
	// Among words of a game or a kitchen a single word of medicine is theirs too.
	let firm = said.firm && points.elsewhere <= points.other;
	// "Numbness" may be a crowd's; where a body is spoken of, it is a body's.
	if (said.feelings > 1 || (said.feelings > 0 && (anatomy || said.bodySaid))) firm = true;
	// "Inflamed", "paralysed" are said of little but bodies.
	if (telling && bodyNear) firm = true;
	// "A blister on the back of each foot", "gout in my big toe": what is felt or had, and where.
	if (ILLNESS.has(category) && bodyNear) firm = true;
	// "A lump on the shin"; where the word means other things too, two things felt: "soles … for blisters and redness".
	if (anatomy && feelingNear && (!asks || points.feeling >= TWO_FEELINGS)) firm = true;
	for (const other of safe) {
		if (other.entry === entry) continue;
		health += other.hardness === 0 ? SAFE_HARD : SAFE;
		firm = true;
	}
	if (single ? (anatomy ? feelingNear : bodyNear && SYMPTOMS.has(category)) : bodyNear && feelingNear) {
		health += FELT;
		// Two words of the body that are plain enough together: "the sole of my foot is numb".
		if (!single && rule < 0) firm = true;
	}
	return { health, firm, elsewhere: points.elsewhere > 0 };
}

function countCues({ rule }: Candidate, { single, anatomy }: Place, cues: readonly Seen[]) {
	const points = { body: 0, inner: 0, feeling: 0, other: 0, elsewhere: 0 };
	const said = { points, firm: false, feelings: 0, bodySaid: false, bodyNear: false, feelingNear: false };
	// The words of a name with a rule are what is in doubt; those of any other speak for it.
	const ownCount = !single && rule < 0 && !anatomy;
	/** What was counted at each place: of cues that begin there the heaviest. */
	const counted = new Map<number, number>();
	for (const { weight, first, distance, sameSentence, overlaps } of cues) {
		if (weight === 0 || distance > FAR || (overlaps && single)) continue;
		if (weight & CUE.elsewhere) {
			points.elsewhere += ELSEWHERE;
			continue;
		}
		const kind = weight & CUE.body ? 'body' : weight & CUE.feeling ? 'feeling' : 'other';
		const tenths = weight & CUE.weight;
		if (distance <= BESIDE && sameSentence) {
			if (kind === 'body') said.bodyNear = true;
			if (kind === 'feeling' && tenths >= PLAIN_FEELING) said.feelingNear = true;
		}
		const before = counted.get(first) ?? 0;
		if (tenths <= before || (overlaps && !ownCount)) continue;
		counted.set(first, tenths);
		const inner = kind === 'body' && tenths >= INNER;
		if (kind === 'other' ? tenths >= FIRM : inner && anatomy && sameSentence) said.firm = true;
		if (sameSentence && kind === 'body') said.bodySaid = true;
		if (sameSentence && tenths >= FIRM && kind === 'feeling') said.feelings++;
		points[inner ? 'inner' : tenths <= 2 ? 'body' : kind] +=
			(tenths - before) / (distance > HALF_FAR ? 2 : 1);
	}
	return said;
}

/** What speaks against a candidate whatever else is there. */
function neverOf(
	index: TermIndex,
	context: Context,
	text: string,
	candidate: Candidate,
	{ first, single }: Place,
): Around['never'] {
	const { start, end, abbreviation } = candidate;
	if (isMeasure(index, context, first, text, start, single)) return 'not:measure';
	if (isInLonger(context, candidate)) return 'not:longer-name';
	if (abbreviation !== undefined && isLabel(text, candidate)) return 'not:idiom';
	// A name of several words is more than the idiom that it touches: "an ankle brace for weeks".
	const inIdiom = context.idioms.some(
		(idiom) =>
			(idiom.start <= start && idiom.end >= end) || (single && idiom.start < end && idiom.end > start),
	);
	return inIdiom ? 'not:idiom' : undefined;
}

/**
 * Health, in tenths, that makes a candidate without a cue of its own ours.
 * @param plain its rule names no word for it and none against it
 */
function enoughFor(
	{ rule, category, hardness, abbreviation, oddCase }: Candidate,
	single: boolean,
	plain: boolean,
): number {
	if (abbreviation !== undefined) return 9;
	if (oddCase) return 10;
	if (rule >= 0 && plain && hardness !== EVERYDAY) return single ? 5 : 2;
	if (rule >= 0) return single && !(hardness === EVERYDAY && SYMPTOMS.has(category)) ? 6 : 4;
	// Everybody's words that have no second meaning: "backache", "flat feet", "my heel hurts".
	return category === ANATOMY ? (single ? 6 : 3) : 0;
}

/** What laboratories and nurses say of a value: "PSA rose from 3.1", "WBC <10", "CRP: 0.4", "BP 138/84". */
const VALUE =
	/^(?:\s?[:=]|\s(?:was|is|of|rose|fell|up|down|from|to|level|count)\b){0,3}\s?(?:[<>≤≥]\s?\d|\d{1,4}\.\d{1,2}(?![\d.%])|(?:[6-9]\d|[12]\d\d)\s?\/\s?(?:[3-9]\d|1[0-4]\d)(?![\d/]))/u;

/** An abbreviation that a value follows. Versions and prices have a number after a name too, but seldom after one of these. */
function isMeasured(text: string, { abbreviation, end }: Candidate): boolean {
	return abbreviation !== undefined && VALUE.test(text.slice(end, end + 30));
}

function isOfKin(text: string, { category, start }: Candidate): boolean {
	return ILLNESS.has(category) && OF_KIN.test(text.slice(Math.max(0, start - PERSON_REACH), start));
}

function includes(list: ArrayLike<number>, from: number, to: number, wanted: number): boolean {
	for (let at = from; at < to; at++) if (list[at] === wanted) return true;
	return false;
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
