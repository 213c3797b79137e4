import { expect, test } from 'vitest';
import { createBudget } from '../../src/page/reading/budget.ts';

test('a frame has an allowance, and the next frame has it again', () => {
	const budget = createBudget();
	const whole = budget.left(1_000);
	expect(whole).toBeGreaterThan(0);
	budget.spend(whole, 1_001);
	expect(budget.left(1_002)).toBe(0);
	expect(budget.left(1_020)).toBe(whole);
});

test('a few small steps are always allowed, once a frame', () => {
	const budget = createBudget();
	budget.spend(1_000, 1_000);
	const steps = () => {
		let count = 0;
		while (budget.step(1_001)) count++;
		return count;
	};
	const first = steps();
	expect(first).toBeGreaterThan(10);
	expect(steps()).toBe(0);
	expect(budget.step(1_020)).toBe(true);
});

test('steady light work goes on for ever, heavy work backs off', () => {
	const light = createBudget();
	const heavy = createBudget();
	let lightBacksOff = false;
	let heavyBacksOffAt = Number.POSITIVE_INFINITY;
	for (let now = 0; now < 60_000; now += 16) {
		lightBacksOff ||= light.spend(1, now);
		if (heavy.spend(8, now)) heavyBacksOffAt = Math.min(heavyBacksOffAt, now);
	}
	expect(lightBacksOff).toBe(false);
	expect(heavyBacksOffAt).toBeLessThan(2_000);
});

test('it stays away longer each time, and forgives after a quiet time', () => {
	const budget = createBudget();
	const first = budget.wait(0);
	const second = budget.wait(first + 1_000);
	expect(second).toBe(first * 2);
	expect(budget.wait(1_000_000)).toBe(first);
});
