/** When work is done in idle time, and when what comes after it, without a browser. */
import { describe, expect, it } from 'vitest';
import { createSlices } from '../../../src/page/reading/idle-scheduler.ts';

/** Work of one step that takes a millisecond, and what comes after it; one idle time after the other, each of so many milliseconds. */
function done(idle: readonly number[], afterTakes?: number, isNow = false): string[] {
	const told: string[] = [];
	let now = 0;
	let waiting: ((msLeft: number) => void) | undefined;
	const clock = {
		now: () => now,
		whenIdle(call: (msLeft: number) => void) {
			waiting = call;
			return () => {
				waiting = undefined;
			};
		},
	};
	const fail = (error: unknown) => {
		throw error;
	};
	const slices = createSlices(
		clock,
		(isDone) => told.push(isDone ? 'after all' : 'after some'),
		fail,
		afterTakes,
	);
	slices[isNow ? 'addNow' : 'add'](
		(function* () {
			for (let step = 0; step < 4; step++) {
				now++;
				told.push('step');
				yield;
			}
		})(),
	);
	for (const msLeft of idle) {
		const call = waiting;
		waiting = undefined;
		told.push('idle');
		call?.(msLeft);
	}
	return told;
}

it('work that is waited for begins at once, and goes on in idle time', () => {
	expect(done([50, 50], 3, true)).toEqual([
		...['step', 'step', 'step'],
		...['idle', 'after some', 'step', 'after all'],
		'idle',
	]);
	expect(done([50, 50, 50], undefined, true)).toEqual([
		...['step', 'step', 'step'],
		...['idle', 'after some', 'step'],
		...['idle', 'after all'],
		'idle',
	]);
});

describe('what comes after work', () => {
	it('has an idle time of its own', () => {
		expect(done([50, 50, 50])).toEqual([
			...['idle', 'step', 'step', 'step'],
			...['idle', 'after some', 'step'],
			...['idle', 'after all'],
		]);
	});

	it('comes at once where it is said to be short and the browser has time yet', () => {
		expect(done([50, 50], 3)).toEqual([
			...['idle', 'step', 'step', 'step', 'after some'],
			...['idle', 'step', 'after all'],
		]);
		expect(done([5, 3, 50], 3)).toEqual([
			...['idle', 'step', 'step', 'step'],
			...['idle', 'after some', 'step'],
			...['idle', 'after all'],
		]);
	});
});
