/**
 * How much a changing page may cost. Small changes are handled at once, before they are painted; what goes
 * beyond the allowance of a frame waits for idle time; a page that goes on and on makes Footnote back off.
 * Pure: all times are handed in, in milliseconds.
 */

/** So many steps may be done within a frame even on a slow machine: the change of a few words is seldom more. */
const STEPS = 40;
/** Work that may be done at once within one frame. */
const PER_FRAME = 4;
const FRAME = 16;
/** Share of the time that handling changes may take in the long run. */
const SHARE = 0.08;
/** How far above that share a burst may go. */
const BURST = 200;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
/** After this time without backing off, the next wait is short again. */
const FORGIVEN = 60_000;

export interface Budget {
	/** Milliseconds of work that may still be done before the next paint. */
	left(now: number): number;
	/** Whether one more small step may be done before the next paint, however long it takes. */
	step(now: number): boolean;
	/** Notes work that changes have cost. Returns whether it is time to back off. */
	spend(cost: number, now: number): boolean;
	/** How long to stay away; longer each time. */
	wait(now: number): number;
}

export function createBudget(): Budget {
	let frame = 0;
	let inFrame = 0;
	let steps = 0;
	let level = 0;
	let last = 0;
	let nextWait = FIRST_WAIT;
	let lastBackOff = Number.NEGATIVE_INFINITY;

	const enter = (now: number) => {
		if (now - frame >= FRAME) {
			frame = now;
			inFrame = 0;
			steps = 0;
		}
	};
	return {
		left(now) {
			enter(now);
			return Math.max(0, PER_FRAME - inFrame);
		},
		step(now) {
			enter(now);
			return steps++ < STEPS;
		},
		spend(cost, now) {
			enter(now);
			inFrame += cost;
			level = Math.max(0, level - (now - last) * SHARE) + cost;
			last = now;
			return level > BURST;
		},
		wait(now) {
			if (now - lastBackOff > FORGIVEN) nextWait = FIRST_WAIT;
			const wait = nextWait;
			lastBackOff = now + wait;
			nextWait = Math.min(LONGEST_WAIT, nextWait * 2);
			level = 0;
			return wait;
		},
	};
}
