/** What a page's changes may cost: some of it at once, all of it on account. */
import { describe, expect, it } from 'vitest';
import { createAccount } from '../../../src/page/reading/account.ts';

/** Work in steps of so many milliseconds, on a clock of its own. */
function slowWork(steps: number, cost: number) {
	let time = 1_000;
	let done = 0;
	const clock = { now: () => time, whenIdle: () => () => undefined };
	function* work(): Generator<void> {
		for (; done < steps; done++) {
			time += cost;
			yield;
		}
	}
	return { clock, work: work(), doneSteps: () => done };
}

describe('an account', () => {
	it('has little work done before the next paint', () => {
		const { clock, work, doneSteps } = slowWork(10, 0.1);
		const account = createAccount(clock, () => undefined);
		expect(account.doNow(work, clock.now())).toBe(true);
		expect(doneSteps()).toBe(10);
	});

	it('leaves the rest of much work for later', () => {
		const { clock, work, doneSteps } = slowWork(1_000, 1);
		const account = createAccount(clock, () => undefined);
		expect(account.doNow(work, clock.now())).toBe(false);
		expect(doneSteps()).toBeLessThan(1_000);
		while (!work.next().done);
		expect(doneSteps()).toBe(1_000);
	});

	it('is overdrawn by what is done later too', () => {
		const { clock, work } = slowWork(1_000, 1);
		const waits: number[] = [];
		const account = createAccount(clock, (wait) => waits.push(wait));
		const later = account.charged(work);
		while (waits.length === 0 && !later.next().done);
		expect(waits[0]).toBeGreaterThan(0);
	});
});
