/** Work that a page's changes cause, and what it costs: some of it is done before the next paint, all of it is charged to the page. */
import { createBudget } from './budget.ts';
import type { Clock } from './idle-scheduler.ts';

export interface Account {
	/**
	 * Does as much as may be done before the next paint.
	 * @param start when the change was heard of, in milliseconds
	 * @returns whether that was all
	 */
	doNow(work: Iterator<void>, start: number): boolean;
	/** The same work, to be done in idle time, but charged to the changes that caused it. */
	charged(work: Iterator<void>): Generator<void>;
	/** Charges what was done since a time. */
	charge(start: number): void;
}

/** @param overdrawn the page changes more than it may cost: nothing more is to be done for `wait` milliseconds */
export function createAccount(clock: Clock, overdrawn: (wait: number) => void): Account {
	const budget = createBudget();
	const charge = (start: number) => {
		const now = clock.now();
		if (budget.spend(now - start, now)) overdrawn(budget.wait(now));
	};
	return {
		doNow(work, start) {
			const end = start + budget.left(start);
			let done = false;
			while (!done && (budget.step(start) || clock.now() < end)) done = work.next().done === true;
			return done;
		},
		*charged(work) {
			for (;;) {
				const start = clock.now();
				const { done } = work.next();
				charge(start);
				if (done) return;
				yield;
			}
		},
		charge,
	};
}
