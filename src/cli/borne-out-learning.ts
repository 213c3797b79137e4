/** Learns what `src/ask/borne-out.ts` weighs: a logistic regression over a few numbers, from verdicts on lines of writers that had taught nothing. */
import { BEARINGS, bearingsOf } from '../ask/borne-out.ts';
import { createFindDanger } from '../ask/danger.ts';
import type { English } from '../ask/english.ts';
import type { Rank } from '../ask/rank.ts';
import { readQuestion } from '../ask/reading.ts';
import type { DangerSign } from '../ask/schema.ts';
import { type BorneOut, createTell } from '../ask/told.ts';
import { fitLogistic } from './logistic.ts';
import { classOf } from './said.ts';
import type { Learner, Sentence } from './told-learning.ts';

/** A line, and what bears on the verdict of those who had not learned from its writer. */
export interface Verdict {
	readonly sentence: Sentence;
	readonly bearings: readonly number[];
}

/** Writers that are no people's questions: nobody reads them held out. */
const GUIDE = 'guide';
/** Questions as people type them count more than lines that were written to be hard. */
const ASKED_COUNTS = 3;
const UNREAD_COUNTS = 0.5;
const CLASSES = 3;
const SHRINK = 1;

/** @param without a writer of whom nothing is learned at all */
export function verdictsOf(
	learner: Learner,
	{ signs, english, rank }: { signs: readonly DangerSign[]; english: English; rank: Rank },
	without?: string,
): Verdict[] {
	const find = createFindDanger(signs, english.has);
	const writers = new Set(learner.sentences.map(({ writer }) => writer));
	return [...writers]
		.filter((writer) => writer !== GUIDE && writer !== without)
		.flatMap((writer) => {
			const taught = learner.learn((each) => each.writer !== writer && each.writer !== without);
			const tell = createTell(taught, english);
			return learner.sentences
				.filter((sentence) => sentence.writer === writer)
				.map((sentence) => {
					const found = find(sentence.text);
					const told = tell(
						sentence.text,
						found.map(({ id }) => id),
					);
					const { ranking } = readQuestion(sentence.text, rank);
					return { sentence, bearings: bearingsOf(told, found, sentence.text, ranking) };
				});
		});
}

/** @returns weights for the numbers as they are, though learned from numbers of one spread */
export function learnBorneOut(verdicts: readonly Verdict[]): BorneOut {
	const spread = spreadOf(verdicts);
	const cases = verdicts.map(({ sentence, bearings }) => ({
		features: bearings.map((_, at) => at),
		values: bearings.map((value, at) => (value - spread.mean(at)) / spread.deviation(at)),
		is: classOf(sentence),
		counts:
			(/^(?:fresh|training)-/.test(sentence.writer) ? ASKED_COUNTS : 1) *
			(sentence.isUnread ? UNREAD_COUNTS : 1),
	}));
	const weights = fitLogistic(cases, BEARINGS, CLASSES, SHRINK).map((own) => [...own]);
	const [none = [], wish = [], danger = []] = weights.map((own) => {
		const plain = own.slice(0, BEARINGS).map((weight, at) => weight / spread.deviation(at));
		const bias = (own[BEARINGS] ?? 0) - plain.reduce((sum, weight, at) => sum + weight * spread.mean(at), 0);
		return [...plain, bias];
	});
	const against = (own: readonly number[]) =>
		own.map((weight, at) => Math.round(1000 * (weight - (none[at] ?? 0))) / 1000);
	return { wish: against(wish), danger: against(danger) };
}

function spreadOf(verdicts: readonly Verdict[]) {
	const means = Array.from({ length: BEARINGS }, (_, at) =>
		meanOf(verdicts.map(({ bearings }) => bearings[at] ?? 0)),
	);
	const deviations = means.map((mean, at) =>
		Math.sqrt(meanOf(verdicts.map(({ bearings }) => ((bearings[at] ?? 0) - mean) ** 2))),
	);
	return {
		mean: (at: number) => means[at] ?? 0,
		deviation: (at: number) => Math.max(1e-6, deviations[at] ?? 1),
	};
}

function meanOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
