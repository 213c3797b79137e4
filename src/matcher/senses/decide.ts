/** Is this word ours? What stands around a candidate has been weighed; what the page says is asked each time it is judged. */

import { RULE, WITHIN } from '../index/layout.ts';
import type { TermIndex } from '../index/term-index.ts';
import type { Candidate } from './candidate.ts';
import { Evidence } from './evidence.ts';
import type { Context } from './features.ts';
import { type Grounds, groundsOf, isSure, type Verdict } from './sureness.ts';
import type { Around } from './surroundings.ts';
import {
	A_LITTLE,
	ANATOMY,
	CARE,
	EVERYDAY,
	HARD,
	ILL_OR_TEST,
	MEDICATION,
	MUCH_HEALTH,
	NEAR_HEALTH,
	ONE_NEIGHBOUR,
	SHORT_NEIGHBOUR,
	SOME_HEALTH,
	VERY_LITTLE,
} from './thresholds.ts';

/** Why a candidate is marked, or not. */
export type Reason =
	| 'safe'
	| 'bound'
	| 'needs'
	| 'named'
	| 'health-passage'
	| 'health-page'
	| 'context'
	| 'not:bound-elsewhere'
	| 'not:idiom'
	| 'not:longer-name'
	| 'not:address'
	| 'not:measure'
	| 'not:against'
	| 'not:no-needs'
	| 'not:no-health'
	| 'not:other-passage'
	| 'not:language'
	| 'not:inside-longer';

/** Reasons that are no certainty: what a passage is about may speak against them. */
const WEAK: ReadonlySet<Reason> = new Set(['needs', 'health-passage', 'health-page']);

/** A page that says nothing yet. */
const NO_PAGE = new Evidence();

/** Health that a term adds to the words of its sentence once a cue of its own has made it ours. */
const NEIGHBOUR = 7;

/** Health that each further doubtful abbreviation of a block adds to the others: "h/o TIA, CVA, PVD". One alone may be anything. */
const KIN = 6;
const MOST_KIN = 3;

/** Other words in doubt speak for it. */
function lend(around: Around, health: number): void {
	around.health += health;
	around.lent += health;
}

function supportAbbreviations(candidates: readonly Candidate[]): void {
	const kin = candidates.filter(
		({ abbreviation, around, place, category }) =>
			abbreviation !== undefined &&
			!place &&
			around?.against === 'no' &&
			around.binding !== 'foreign' &&
			!around.never &&
			ILL_OR_TEST.has(category),
	);
	for (const { around, entry } of kin) {
		const others = new Set(kin.map((other) => other.entry));
		others.delete(entry);
		// Programmers abbreviate too: some word of medicine must stand by.
		if (around?.firm) lend(around, KIN * Math.min(others.size, MOST_KIN));
	}
}

/** Health that another doubtful word of medicine in the sentence adds: "a cyst on the ovary". One alone may be anything. */
const WORD_KIN = 7;

/** Doubtful words that texts about health have far more often than others speak for each other. */
function supportWords(
	candidates: readonly Candidate[],
	sentenceOf: (one: Candidate) => number | undefined,
): void {
	const bySentence = new Map<number | undefined, Candidate[]>();
	for (const one of candidates) {
		const { doubtful, around, place } = one;
		if (!doubtful || place || around?.against !== 'no' || around.never || around.elsewhere) continue;
		const sentence = sentenceOf(one);
		const kin = bySentence.get(sentence);
		if (kin) kin.push(one);
		else bySentence.set(sentence, [one]);
	}
	for (const kin of bySentence.values()) {
		for (const { around, entry, start, end } of kin) {
			const others = kin.filter(
				(other) => other.medical && other.entry !== entry && (other.end <= start || other.start >= end),
			);
			if (!around || others.length === 0) continue;
			lend(around, WORD_KIN * Math.min(new Set(others.map((other) => other.entry)).size, MOST_KIN));
			around.firm = true;
		}
	}
}

/** What is ours by a cue of its own speaks for the doubtful words of its sentence: "an ulcer on the toe". */
export function support(index: TermIndex, context: Context, candidates: readonly Candidate[]): void {
	supportAbbreviations(candidates);
	const sentenceOf = ({ start }: Candidate) => context.sentences[context.placeOf(start)];
	supportWords(candidates, sentenceOf);
	const ours = candidates
		.filter(({ around, abbreviation, long, doubtful, ...one }) => {
			const says = around?.firm || around?.needNear || abbreviation !== undefined || long;
			return doubtful && (says || isSeldomElse(index, one));
		})
		.filter((one) => {
			const reason = judge(index, one, NO_PAGE);
			if (reason === 'needs' || reason === 'bound') return true;
			// A sign and the part of the body that it was said of: "the toes go numb".
			// What is unmistakable speaks for its neighbours: "ECG shows AF".
			if (one.name < 0) return reason === 'health-passage';
			return reason === 'safe' && (one.rule < 0 || one.long || isSeldomElse(index, one));
		});
	for (const candidate of candidates) {
		const { around, doubtful, entry, start, end } = candidate;
		if (!around || !doubtful) continue;
		const sentence = sentenceOf(candidate);
		const beside = (one: Candidate) =>
			one.entry !== entry && (one.end <= start || one.start >= end) && sentenceOf(one) === sentence;
		if (!ours.some(beside)) continue;
		lend(around, NEIGHBOUR);
		around.firm = true;
	}
}

/** What the page's evidence and the candidate's own surroundings come to. */
export function judge(index: TermIndex, candidate: Candidate, page: Evidence): Reason {
	const reason = judgeByCues(index, candidate, page);
	const grounds = groundsFor(index, candidate, page, reason);
	if (!grounds) return reason;
	if (grounds.verdict === 'absent') return isSure(grounds) ? 'context' : reason;
	return isSure(grounds) ? reason : 'not:other-passage';
}

/** What a verdict rests on, where cues leave something to say; undefined where they don't. */
export function explainSureness(index: TermIndex, candidate: Candidate, page: Evidence): Grounds | undefined {
	return groundsFor(index, candidate, page, judgeByCues(index, candidate, page));
}

/**
 * What all words around it say has the last word where cues decide little: it finds what no author thought of ("the contractions come
 * every four minutes"), and takes back what a passage about something else has made look like health, and figures of speech ("a
 * gangrene of cynicism"). It never undoes a set phrase, a longer name, an address or a word of `against`.
 */
function groundsFor(
	index: TermIndex,
	candidate: Candidate,
	page: Evidence,
	reason: Reason,
): Grounds | undefined {
	const { around, name } = candidate;
	const verdict = around && name >= 0 ? verdictOf(index, candidate, around, reason) : undefined;
	return around && verdict && groundsOf(verdict, candidate, around, page.healthy);
}

function verdictOf(
	{ rows }: TermIndex,
	{ doubtful, rule, category, oddCase }: Candidate,
	{ enough, title, against, called, elsewhere, health }: Around,
	reason: Reason,
): Verdict | undefined {
	// Nobody speaks of a medicine but as one.
	if (reason === 'safe') return category === MEDICATION ? undefined : 'safe';
	if (!doubtful) return undefined;
	if (WEAK.has(reason)) {
		if (title) return undefined;
		// Everybody's words that have no second meaning: "tooth decay in under-fives".
		return rule < 0 && enough === 0 ? 'safe' : 'weak';
	}
	if (reason !== 'not:no-needs' && reason !== 'not:no-health') return undefined;
	const bits = rule < 0 ? 0 : (rows.ruleBits[rule] ?? 0);
	if (oddCase || against !== 'no' || !called || bits & RULE.otherInMedicine) return undefined;
	// Among words of a game, "paralysis" is one.
	return elsewhere && health < 0 ? undefined : 'absent';
}

function judgeByCues(index: TermIndex, candidate: Candidate, page: Evidence): Reason {
	const { around, abbreviation, entry, rule } = candidate;
	if (candidate.place) return candidate.place;
	if (!around) return 'safe';
	if (around.never !== undefined && around.never !== 'not:idiom') return around.never;
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
	if (around.title && around.against === 'no') return 'health-passage';
	const bits = rule < 0 ? 0 : (index.rows.ruleBits[rule] ?? 0);
	if (isSeldomElse(index, candidate) && around.against === 'no') return 'safe';
	const named = page.isNamed(entry);
	if (bits & RULE.hasNeeds) {
		// A word of two meanings beside "leg" may still be a chair's: some more must speak for health.
		const least = around.needNear ? NEAR_HEALTH : abbreviation === undefined ? SOME_HEALTH : around.enough;
		const some =
			(around.health >= least && (around.firm || around.needNear)) ||
			isByItsOwn(candidate, around) ||
			page.healthy;
		if (around.need && some) return 'needs';
		if (named) return 'named';
		if (bits & RULE.needsHealth)
			return passage || (isRare(candidate) && around.health >= enoughWithoutCue(candidate, around))
				? 'health-passage'
				: page.healthy
					? 'health-page'
					: 'not:no-health';
		if (!some) return 'not:no-needs';
		if (bits & RULE.otherInMedicine)
			return (bits & RULE.within) === WITHIN.page && pageHasNeed(index, rule, page)
				? 'needs'
				: 'not:no-needs';
		// On a page about health a rule's reach grows by one step: from sentence to block, from block to page.
		const within = bits & RULE.within;
		if (page.healthy && abbreviation === undefined) {
			if (within === WITHIN.sentence ? around.needInBlock : pageHasNeed(index, rule, page)) return 'needs';
		}
		// Amid medical words, it is more likely ours than anything else: the less it says by itself, the more of them.
		const much = enoughAmidMedicine(candidate, around);
		if (around.health >= much && around.firm && around.against === 'no') return 'health-passage';
		return within === WITHIN.page && pageHasNeed(index, rule, page) ? 'needs' : 'not:no-needs';
	}
	// "Heart attack", "shortness of breath": what else they may mean, their rules say.
	const isEveryday = candidate.hardness === EVERYDAY && !(rule >= 0 && candidate.long);
	const needsHealth = (bits & RULE.needsHealth) !== 0 || isEveryday || candidate.oddCase || rule < 0;
	if (!needsHealth) {
		// A rule that only speaks against: the word has a second meaning, so something must speak for ours.
		const some =
			rule < 0 ||
			abbreviation !== undefined ||
			candidate.long ||
			candidate.category === MEDICATION ||
			(candidate.hardness === HARD && candidate.category !== ANATOMY) ||
			around.health >= enoughWithoutCue(candidate, around) ||
			page.healthy ||
			named;
		return some ? 'safe' : 'not:no-health';
	}
	if (passage) return 'health-passage';
	if (page.healthy) return 'health-page';
	return named && abbreviation !== undefined ? 'named' : 'not:no-health';
}

/**
 * Cues of its own speak for it where nothing else does: "a stent in the artery", "the scan at 12 weeks". One close by, with nothing
 * against it and no word of another field; or two in its sentence, or one of medicine, where anything speaks for health.
 */
function isByItsOwn(
	{ oddCase }: Candidate,
	{ needNear, needTells, against, elsewhere, health }: Around,
): boolean {
	if (oddCase) return false;
	return (needNear && against === 'no' && !elsewhere) || (needTells && health > 0);
}

/** A word of one sense but for a few set phrases, written as a word. */
function isSeldomElse(
	{ rows }: TermIndex,
	{ rule, oddCase, counted }: Pick<Candidate, 'rule' | 'oddCase' | 'counted'>,
): boolean {
	return rule >= 0 && !oddCase && !counted && ((rows.ruleBits[rule] ?? 0) & RULE.seldomElse) !== 0;
}

/** Health, in tenths, at which a name is ours whose rule only says what speaks against it. */
function enoughWithoutCue(candidate: Candidate, { personal, elsewhere }: Around): number {
	if (isRare(candidate) && personal && !elsewhere) return 0;
	return CARE.has(candidate.category) || isRare(candidate) ? VERY_LITTLE : A_LITTLE;
}

/** Not everybody's word, and no part of the body. */
function isRare({ category, hardness }: Candidate): boolean {
	return hardness !== EVERYDAY && category !== ANATOMY;
}

/** Health, in tenths, at which a name whose rule asks for a cue is ours without it. */
function enoughAmidMedicine(
	{ abbreviation, long, category, hardness, oddCase }: Candidate,
	{ elsewhere }: Around,
): number {
	const isShort = abbreviation !== undefined && !long;
	if (isShort) return SHORT_NEIGHBOUR;
	const saysMuch = long || category === ANATOMY || hardness === HARD;
	return saysMuch && !oddCase && !elsewhere ? ONE_NEIGHBOUR : MUCH_HEALTH;
}

function pageHasNeed(index: TermIndex, rule: number, page: Evidence): boolean {
	const { ruleEnds, ruleCues } = index.rows;
	const from = ruleEnds[rule * 2 - 1] ?? 0;
	for (let at = from; at < (ruleEnds[rule * 2] ?? 0); at++) if (page.hasCue(ruleCues[at] ?? -1)) return true;
	return false;
}
