/** A question in, an answer out: signs of danger first, then the guide's own sentences, then where to read on. Pure. */

import { type Audience, wordsFor } from '../checklist/words.ts';
import type { Guide } from '../guide/compile.ts';
import { readResults } from '../results/read.ts';
import { composeAnswer, composeCause, composeDifference, isUnnamedIn, type Part } from './answer.ts';
import { audienceIn } from './audience.ts';
import { createDangersTold, type Dangers, type ToldSign } from './dangers-told.ts';
import { createEnglish } from './english.ts';
import type { AskRows } from './index/rows.ts';
import type { Wanted } from './intent.ts';
import { asksOfNumber, urgentNumbers } from './number-asked.ts';
import { isImpersonal } from './patient-talk.ts';
import { createRank, type Evidence, type Hit, type Rank, type Ranking } from './rank.ts';
import { readQuestion } from './reading.ts';
import type { Asking, DangerSign } from './schema.ts';
import { entrySubject } from './subjects.ts';
import { isAsPeopleSay, SURE_ENOUGH } from './sureness.ts';
import { isVague } from './vague.ts';
import { wordsOf } from './words.ts';

export interface Answer {
	readonly question: string;
	/** Signs of danger that the question tells: the sure ones stand before anything else, the others as a line above the answer. */
	readonly danger: readonly ToldSign[];
	/** What the guide says; absent when nothing in it is near enough. */
	readonly found?: Found;
	/** The question in the guide's spelling, where a word seems to be typed wrong. */
	readonly spelling?: string;
	/** The question holds a number, which nobody but a doctor can judge. */
	readonly hasNumber?: true;
	/** Nothing is found, and no word of the question speaks of health. */
	readonly isElsewhere?: true;
	/** The question says too little to be answered: the nearest words of the guide, best first, in place of an answer. */
	readonly closest?: readonly Hit[];
}

export interface Found {
	readonly hit: Hit;
	readonly parts: readonly Part[];
	/** What was asked for and isn't in the guide, in words that follow "The guide doesn’t say". */
	readonly missing?: string;
	/** Signs were asked about, and what was found is an illness that nobody named: the nearest in the guide, and no diagnosis. */
	readonly isUnnamed?: true;
	/** Where to read on, best first; without `hit`. */
	readonly more: readonly Hit[];
}

export type Ask = (question: string) => Answer;

/** What is longer is no question: its first part is answered. */
const LONGEST = 400;
const MOST_MORE = 7;
/** How near a name must be for a thing to be one of the two that are compared. */
const NAMED = 0.7;

/** @param index of the same guide */
export function createAsk(guide: Guide, asking: Asking, index: AskRows): Ask {
	const rank = createRank(guide, asking, index);
	const english = createEnglish(index);
	const dangersIn = createDangersTold(asking, english);
	const isSure = ({ hits, sure, evidence }: Ranking) =>
		hits.length > 0 && (sure >= SURE_ENOUGH || isAsPeopleSay(evidence));
	return (typed) => {
		const question = typed.slice(0, LONGEST);
		const audience = audienceIn(question);
		const { wanted, ranking } = readQuestion(question, rank);
		const dangers = dangersIn(question, ranking);
		const alone = dangers.signs.filter((sign) => sign.alone && sign.strength === 'sure');
		if (alone.length > 0) return { question, danger: alone.map((sign) => saidFor(sign, audience)) };
		const isKnown = isSure(ranking);
		const results = readResults([question]);
		const danger = [
			...signsOf(
				dangers,
				question,
				ranking,
				results.length > 0,
				isKnown ? likeDanger(ranking, asking.flags) : undefined,
			),
			...urgentNumbers(results, asking).map((sign): ToldSign => ({ ...sign, strength: 'sure' })),
		].map((sign) => saidFor(sign, audience));
		const surely = danger.filter(({ strength }) => strength === 'sure');
		const { corrected } = ranking;
		if (surely.length === 0 && isVague(question) && (ranking.hits[0]?.score ?? 0) < VERY_NAME)
			return { question, danger, closest: nearOf(ranking.hits) };
		// What a question is only like doesn't come before what it names.
		const first = isKnown ? surely.filter(({ learned }) => !learned) : surely;
		const hits = withDanger(ranking.hits, first, guide);
		if (hits.length === 0 || (!isKnown && surely.length === 0)) {
			// Only a spelling that leads somewhere is worth offering.
			const leads = corrected !== undefined && isSure(readQuestion(corrected, rank).ranking);
			const isElsewhere = !leads && danger.length === 0 && isAnotherSubject(question, ranking.sure);
			return {
				question,
				danger,
				...(leads ? { spelling: corrected } : {}),
				...(isElsewhere ? { isElsewhere } : {}),
			};
		}
		const found = composeFound(question, wanted, { hits, corrected }, rank);
		return {
			question,
			danger,
			...(found ? { found } : {}),
			...(corrected ? { spelling: corrected } : {}),
			...(results.length > 0 || asksOfNumber(question, found?.hit.subject) ? { hasNumber: true } : {}),
		};
	};
}

/** A word alone may be one of health that the guide hasn't got. */
function isAnotherSubject(question: string, sure: number): boolean {
	return sure < SURELY_NOT && wordsOf(question).length >= A_SENTENCE && isImpersonal(question);
}
const SURELY_NOT = 0.3;
const A_SENTENCE = 3;

/** What shares but a word with a vague question would only frighten. */
function nearOf(hits: readonly Hit[]): readonly Hit[] {
	return hits.filter(({ score }) => score >= NEAR).slice(0, MOST_MORE);
}
const NEAR = 0.45;

/**
 * What a question tells, without what is only likely where something else explains its words: a value of a laboratory, a word or two, "it
 * hurts"; and "email not sending", "will it snow", or a few words with a telling name in them ("fibroids, do they need to come
 * out"), are hardly a wish to die.
 * @param like the sign of which people say much the same: told where nothing else is
 */
function signsOf(
	{ signs: all, isFaint, supported }: Dangers,
	question: string,
	{ hits, sure, evidence }: Ranking,
	hasResult: boolean,
	like: DangerSign | undefined,
): readonly ToldSign[] {
	const length = wordsOf(question).length;
	const isNobodys = isImpersonal(question);
	const isElsewhere = isNobodys && (evidence.elsewhere > 0 || isLikeOthers(evidence));
	const isExplained = hasResult || length < LEAST_WORDS || isVague(question);
	const isHardlyHealth = hits.length > 0 && sure < HARDLY && isNobodys;
	const isNoWish = isFaint
		? isElsewhere || isHardlyHealth || (evidence.named >= TELLING && length <= A_FEW)
		: isElsewhere && isHardlyHealth;
	const signs = all.filter(
		({ alone, learned, strength }) =>
			!learned || strength === 'sure' || !(isExplained || (alone && isNoWish)),
	);
	return signs.length === 0 && like ? supported(like) : signs;
}
const LEAST_WORDS = 3;
const TELLING = 1;
const A_FEW = 10;

/** "Will it snow at the weekend": nearer to what people ask about other subjects than to anything that they say of health. */
function isLikeOthers({ other, like }: Evidence): boolean {
	return other >= LIKE_OTHERS && other > like;
}
const LIKE_OTHERS = 0.35;
/** How likely a question is about health that is about nothing of it. */
const HARDLY = 0.05;

/** Nothing was named, but it is much like what people say of a warning sign that comes first. */
function likeDanger({ hits, evidence }: Ranking, flags: Asking['flags']): DangerSign | undefined {
	const [first] = hits;
	const flag = first && flags[first.subject.id];
	return flag && evidence.like >= LIKE_A_SIGN && evidence.byName < BY_ITS_NAME ? flag : undefined;
}
/** Likeness from which on a sign is told, and how much of a question is a name when it asks about the word. */
const LIKE_A_SIGN = 0.5;
const BY_ITS_NAME = 0.8;

function saidFor(sign: ToldSign, audience: Audience): ToldSign {
	const text = sign.alone && sign.strength === 'maybe' ? KIND_LINE : sign.text;
	return { ...sign, text: wordsFor(text, audience), title: wordsFor(sign.title, audience) };
}
/** Where it may be a wish to die, and may be something else; who listens stands after it. */
const KIND_LINE =
	'{If you are thinking of ending your life or of hurting yourself, you can talk to someone now, day and night.|If your child is thinking of ending their life or of hurting themselves, you can talk to someone now, day and night.|If somebody is thinking of ending their life or of hurting themselves, you can talk to someone now, day and night.}';

function composeFound(
	question: string,
	wanted: Wanted,
	{ hits, corrected = '' }: Pick<Ranking, 'hits' | 'corrected'>,
	rank: Rank,
): Found | undefined {
	const pair = wanted.pair && pairOf(wanted.pair, rank);
	const hit = pair && wanted.intent === 'difference' ? { subject: entrySubject(pair[0]), score: 1 } : hits[0];
	if (!hit) return undefined;
	const more = hits.filter(({ subject }) => subject.id !== hit.subject.id).slice(0, MOST_MORE);
	if (!pair) {
		const isUnnamed = isUnnamedIn(`${question} ${corrected}`, hit.subject);
		const composed = composeAnswer(hit.subject, wanted, question, isUnnamed);
		return { hit, ...composed, ...(isUnnamed ? { isUnnamed } : {}), more };
	}
	const [one, two] = pair;
	if (wanted.intent === 'difference') return { hit, parts: composeDifference(one, two), more };
	const told = composeCause(one, two);
	if (told.length > 0) return { hit, parts: told, more };
	const { parts } = composeAnswer(hit.subject, { intent: 'what', about: '' }, question, false);
	return { hit, parts, missing: `whether ${one.names.preferred} can cause ${two.names.preferred}`, more };
}

/** What a sign of danger is about comes before what merely shares words with the question. */
function withDanger(hits: readonly Hit[], danger: readonly DangerSign[], guide: Guide): readonly Hit[] {
	if ((hits[0]?.score ?? 0) >= VERY_NAME) return hits;
	const named = danger.flatMap(({ entry }) => {
		const found = guide.entries.find(({ id }) => id === entry);
		return found ? [{ subject: entrySubject(found), score: VERY_NAME }] : [];
	});
	const ids = new Set(named.map(({ subject }) => subject.id));
	return [...named, ...hits.filter(({ subject }) => !ids.has(subject.id))];
}
const VERY_NAME = 0.9;

/** The two entries of a pair, if both are named. */
function pairOf([one, two]: readonly [string, string], rank: Rank) {
	const [first, second] = [one, two].map((text) =>
		rank(text).hits.find(({ subject }) => subject.kind === 'entry'),
	);
	if (!first || !second || first.score < NAMED || second.score < NAMED) return undefined;
	if (first.subject.kind !== 'entry' || second.subject.kind !== 'entry') return undefined;
	if (first.subject.id === second.subject.id) return undefined;
	return [first.subject.entry, second.subject.entry] as const;
}
