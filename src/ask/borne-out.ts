/**
 * What is learned of how people tell of a danger (`src/ask/told.ts`) hears words, and knows nothing of what a question is about: "my
 * dishwasher is leaking" sounds like a wound. Here its verdict is weighed against what speaks for and against a question about health: how like it is to
 * what people say of the guide's entries and of other subjects, how telling its words are, whether somebody's body is named. Which of that counts how much is
 * learned, too, from verdicts on lines that the first part had not learned from (`src/cli/borne-out-learning.ts`). Pure.
 */
import { EVIDENCE, type Ranking } from './rank.ts';
import type { DangerSign } from './schema.ts';
import { type BorneOut, sharesOf, type Told } from './told.ts';
import { wordsOf } from './words.ts';

/** @param signs those whose patterns stand in the question @returns the same, as far as the question's subject bears it out */
export type BearOut = (told: Told, signs: readonly DangerSign[], question: string, ranking: Ranking) => Told;

/** How many numbers `bearingsOf` gives. */
export const BEARINGS = EVIDENCE.length + 8;

/** What is less likely than this is as unlikely as that. */
const LEAST = 0.0005;
/** Words beyond so many say no more. */
const LONG = 20;

export function createBearOut({ wish, danger }: BorneOut): BearOut {
	return (told, signs, question, ranking) => {
		// Nothing in the guide shares a word with it: there is no evidence to weigh.
		if (ranking.hits.length === 0) return told;
		const bearings = [...bearingsOf(told, signs, question, ranking), 1];
		const sumOf = (weights: readonly number[]) =>
			bearings.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
		const [wishes = 0, dangers = 0] = sharesOf([sumOf(wish), sumOf(danger), 0]);
		return { ...told, wish: wishes, danger: dangers };
	};
}

/** What bears on a verdict, in the order of its weights. */
export function bearingsOf(
	{ wish, danger, kinds }: Told,
	signs: readonly DangerSign[],
	question: string,
	{ hits, evidence }: Ranking,
): number[] {
	const none = Math.max(LEAST, 1 - wish - danger);
	const oddsOf = (share: number) => Math.log(Math.max(LEAST, share) / none);
	const subject = hits[0]?.subject;
	const isFlag = subject?.kind === 'entry' && subject.entry.category === 'red-flag';
	return [
		oddsOf(wish),
		oddsOf(danger),
		kinds[0]?.share ?? 0,
		signs.some(({ alone }) => alone) ? 1 : 0,
		signs.some(({ alone }) => !alone) ? 1 : 0,
		...EVIDENCE.map((key) => evidence[key]),
		subject?.kind === 'entry' ? 0 : 1,
		isFlag ? evidence.like : 0,
		Math.min(LONG, wordsOf(question).length) / LONG,
	];
}
