/**
 * How firmly a danger is told: `sure` stands large before everything, `maybe` as one line above the answer ("If this is happening
 * now: …"). A wish to die that is missed is far worse than a kind line too many; an alarm at "what is a stroke" teaches to skip alarms.
 * The verdict is borne out by what the question is about (`src/ask/borne-out.ts`) before it is held to these bounds. They are
 * fitted to what each writer's lines are read like by what the others taught (`src/cli/fit-danger.ts --check`); those of `sure` so low that every
 * labelled danger stands large: "I have got the pills next to me" is no line above an answer.
 */
import type { DangerSign } from './schema.ts';
import type { Told } from './told.ts';

export type Strength = 'sure' | 'maybe';

export interface Strengths {
	readonly wish?: Strength;
	/** Of any other danger. */
	readonly danger?: Strength;
}

interface Bounds {
	readonly sure: number;
	readonly maybe: number;
}

const WISH: Bounds = { sure: 0.65, maybe: 0.11 };
const DANGER: Bounds = { sure: 0.5, maybe: 0.33 };
/** Where a pattern stands in the question as well. One of wishing to die is never passed over: a kind line harms nobody. */
const WISH_BY_PATTERN: Bounds = { sure: 0.15, maybe: 0 };
const DANGER_BY_PATTERN: Bounds = { sure: 0.3, maybe: 0.15 };

/** A wish less likely than this is told only where nothing else explains the words. */
const FAINT = 0.25;

/** @param signs those whose patterns stand in the question */
export function strengthOf({ wish, danger }: Told, signs: readonly DangerSign[]): Strengths {
	const ofWish = within(wish, signs.some(({ alone }) => alone) ? WISH_BY_PATTERN : WISH);
	// What speaks for a wish speaks for a danger, too: a little of both is one of either.
	const isNamed = signs.some(({ alone }) => !alone);
	if (signs.some(({ always }) => always)) return { ...(ofWish ? { wish: ofWish } : {}), danger: 'sure' };
	const ofDanger = within(danger + (ofWish ? 0 : wish), isNamed ? DANGER_BY_PATTERN : DANGER);
	return { ...(ofWish ? { wish: ofWish } : {}), ...(ofDanger ? { danger: ofDanger } : {}) };
}

/** Whether a wish is so unlikely that a short question about something else explains it. */
export function isFaint({ wish }: Told, signs: readonly DangerSign[]): boolean {
	return wish < FAINT && !signs.some(({ alone }) => alone);
}

/** Of a danger that is found by likeness to what people say of it. */
export function strengthByPattern({ danger }: Told): Strength | undefined {
	return within(danger, DANGER_BY_PATTERN);
}

function within(share: number, { sure, maybe }: Bounds): Strength | undefined {
	return share >= sure ? 'sure' : share >= maybe ? 'maybe' : undefined;
}
