/**
 * How sure it is that a name is ours once its cues have been read: a logistic regression over few features, fitted by `src/cli/fit-verdicts.ts`
 * on sentences whose own words had no part in what the words around a name are said to say.
 */
import type { Candidate } from './candidate.ts';
import type { Around } from './surroundings.ts';
import { HARD } from './thresholds.ts';

/** What cues have said: it is ours for certain but for figures of speech, ours for some reason, or nothing speaks for it. */
export type Verdict = 'safe' | 'weak' | 'absent';

/** What speaks for a name, in tenths where it is an amount, else 0 or 1. */
export interface Features {
	readonly bias: 1;
	/** What the words near by say, and the rest of the block, as far as it counts. */
	readonly near: number;
	readonly rest: number;
	/** Health of the passage up to `SOME`, and beyond it up to `PLENTY`. */
	readonly some: number;
	readonly plenty: number;
	/** A cue of its own in reach; in its sentence, a few words away; there, two of them or one that only medicine says. */
	readonly cue: number;
	readonly cueNear: number;
	readonly cueTells: number;
	/** No author knows another sense of it. */
	readonly unruled: number;
	/** Something around it has no other sense; it is a hard word; its page is about health. */
	readonly firm: number;
	readonly hard: number;
	readonly healthyPage: number;
}

/** Why a name is ours or not, in numbers. */
export interface Grounds {
	readonly verdict: Verdict;
	readonly features: Features;
}

type Weights = Readonly<Record<keyof Features, number>>;

/** Tenths of a natural logarithm of odds for each unit of a feature. */
const WEIGHTS: Readonly<Record<Verdict, Weights>> = {
	safe: {
		bias: 10,
		near: 0.56,
		rest: 0.44,
		some: 1.67,
		plenty: 0.27,
		cue: 3,
		cueNear: 8,
		cueTells: 17,
		unruled: 11,
		firm: 11,
		hard: 7,
		healthyPage: 21,
	},
	weak: {
		bias: 6,
		near: 0.58,
		rest: 0.71,
		some: 1.9,
		plenty: 0.48,
		cue: 13,
		cueNear: -2,
		cueTells: 19,
		unruled: 6,
		firm: 8,
		hard: 7,
		healthyPage: 26,
	},
	absent: {
		bias: -12,
		near: 0.72,
		rest: 0.78,
		some: 0.65,
		plenty: 0,
		cue: 22,
		cueNear: 0,
		cueTells: 1,
		unruled: 12,
		firm: 17,
		hard: -3,
		healthyPage: 1,
	},
};

/** From here on a name is ours, in the same unit. Chosen on the same sentences: a wrong mark costs more than a mark that is not there. */
const LEAST: Readonly<Record<Verdict, number>> = { safe: 2, weak: 5, absent: -3 };
/** The same of a safe name of one sense: only a figure of speech can take it back. */
const LEAST_UNRULED = -4;
/** And of one that few people know: hardly anybody makes a figure of speech of it. */
const LEAST_UNRULED_HARD = -12;

/** Health, in tenths: less than `NONE` and more than `PLENTY` say no more. */
const [NONE, SOME, PLENTY] = [-10, 30, 60];
/** What the rest of a block says counts so much at most, either way. */
const MOST_REST = 80;

export function groundsOf(
	verdict: Verdict,
	{ hardness, rule }: Candidate,
	around: Around,
	healthyPage: boolean,
): Grounds {
	const { says, blockSays, lent } = around;
	// In a passage about something else words in doubt say nothing for each other: the gland, the fracture and the tremor of a car.
	const health = around.health - (blockSays < 0 ? lent : 0);
	const features: Features = {
		bias: 1,
		near: says,
		rest: Math.max(-MOST_REST, Math.min(MOST_REST, blockSays)),
		some: Math.max(NONE, Math.min(SOME, health)),
		plenty: Math.max(0, Math.min(PLENTY, health) - SOME),
		cue: Number(around.need),
		cueNear: Number(around.needNear),
		cueTells: Number(around.needTells),
		unruled: Number(rule < 0),
		firm: Number(around.firm),
		hard: Number(hardness === HARD),
		healthyPage: Number(healthyPage),
	};
	return { verdict, features };
}

/** @returns whether a name is ours */
export function isSure({ verdict, features }: Grounds): boolean {
	const weights = WEIGHTS[verdict];
	// Written out: it is asked of every name again whenever the page says more.
	const sum =
		weights.bias +
		weights.near * features.near +
		weights.rest * features.rest +
		weights.some * features.some +
		weights.plenty * features.plenty +
		weights.cue * features.cue +
		weights.cueNear * features.cueNear +
		weights.cueTells * features.cueTells +
		weights.unruled * features.unruled +
		weights.firm * features.firm +
		weights.hard * features.hard +
		weights.healthyPage * features.healthyPage;
	const isOneSense = verdict === 'safe' && features.unruled === 1;
	const leastOfOneSense = features.hard === 1 ? LEAST_UNRULED_HARD : LEAST_UNRULED;
	return sum >= (isOneSense ? leastOfOneSense : LEAST[verdict]);
}
