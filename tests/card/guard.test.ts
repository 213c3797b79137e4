/** The card's actions need a card that has stood still for a moment with nothing over it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGuard } from '../../src/card/guard.ts';

const MOMENT_MS = 400;
beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('a card that has just come takes no action, a moment later it does', () => {
	const guard = createGuard(() => {});
	expect(guard.lets('keep')).toBe(false);
	guard.settled();
	vi.advanceTimersByTime(MOMENT_MS - 1);
	expect(guard.lets('keep')).toBe(false);
	vi.advanceTimersByTime(1);
	expect(guard.lets('keep')).toBe(true);
});

test('one that moves again and again never does', () => {
	const guard = createGuard(() => {});
	for (let time = 0; time < 10; time++) {
		guard.settled();
		vi.advanceTimersByTime(MOMENT_MS - 1);
		expect(guard.lets('hideTerm')).toBe(false);
	}
});

test('nor one that something lies over', () => {
	const guard = createGuard(() => {});
	guard.settled();
	guard.cover(true);
	vi.advanceTimersByTime(MOMENT_MS);
	expect(guard.lets('switchSite')).toBe(false);
	guard.cover(false);
	expect(guard.lets('switchSite')).toBe(true);
});

test('all that changes something is guarded; reading and leaving are not', () => {
	const guard = createGuard(() => {});
	for (const action of ['keep', 'hideTerm', 'switchSite', 'checkSymptoms', 'setRegion'] as const)
		expect(guard.lets(action), action).toBe(false);
	for (const action of ['close', 'back', 'toggleMore', 'follow'] as const)
		expect(guard.lets(action), action).toBe(true);
});

test('it tells when it wakes and when it rests', () => {
	const told: boolean[] = [];
	const guard = createGuard(() => told.push(guard.isAwake));
	guard.settled();
	vi.advanceTimersByTime(MOMENT_MS);
	guard.cover(true);
	guard.cover(false);
	guard.settled();
	expect(told).toEqual([false, true, false, true, false]);
	guard.end();
	vi.advanceTimersByTime(MOMENT_MS);
	expect(guard.isAwake).toBe(false);
});
