/** What the machine asks for is done when it asks for it. The machine itself: machine.test.ts. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ABANDON_MS } from '../../src/card/delays.ts';
import { createTiming } from '../../src/card/timing.ts';

const a = { key: 'a' };
const b = { key: 'b' };
const DWELL = 300;

let done: string[];
beforeEach(() => {
	vi.useFakeTimers();
	done = [];
});
afterEach(() => {
	vi.useRealTimers();
});

function timing() {
	const note = (what: string) => (match: { key: string }) => void done.push(`${what} ${match.key}`);
	return createTiming({
		manner: () => ({ openMode: 'hover', dwell: DWELL }),
		prefetch: note('prefetch'),
		prepare: note('prepare'),
		show: (match, focus) => void done.push(`show ${match.key}${focus ? ' with focus' : ''}`),
		hide: () => void done.push('hide'),
		rest: () => void done.push('rest'),
	});
}
const over = (match: { key: string }, rested = 0) => ({ type: 'over', match, held: false, rested }) as const;

test('while the pointer rests the text is asked for, the frame made ready, and then the card is shown', () => {
	const { send } = timing();
	send(over(a));
	expect(done).toEqual(['prefetch a']);
	vi.advanceTimersByTime(DWELL - 1);
	expect(done).toEqual(['prefetch a', 'prepare a']);
	vi.advanceTimersByTime(1);
	expect(done).toEqual(['prefetch a', 'prepare a', 'show a']);
});

test('a pointer that has rested longer than the dwell while the script was loading waits no more', () => {
	const { send } = timing();
	send(over(a, DWELL + 50));
	vi.advanceTimersByTime(0);
	expect(done).toContain('show a');
});

test('a pointer that goes on before the frame is made ready leaves nothing behind', () => {
	const { send } = timing();
	send(over(a));
	send({ type: 'off' });
	vi.runAllTimers();
	expect(done).toEqual(['prefetch a', 'rest']);
});

test('from words to other words one timer runs, for the last', () => {
	const { send } = timing();
	send(over(a));
	vi.advanceTimersByTime(DWELL - 1);
	send(over(b));
	vi.advanceTimersByTime(DWELL - 1);
	expect(done).not.toContain('show a');
	vi.advanceTimersByTime(1);
	expect(done.filter((each) => each.startsWith('show'))).toEqual(['show b']);
});

test('it says whether a card is there, and whether it came by the pointer alone', () => {
	const card = timing();
	expect([card.isVisible, card.isByHover]).toEqual([false, false]);
	card.send(over(a));
	expect([card.isVisible, card.isByHover]).toEqual([false, false]);
	vi.advanceTimersByTime(DWELL);
	expect([card.isVisible, card.isByHover]).toEqual([true, true]);
	card.send({ type: 'use-card' });
	expect([card.isVisible, card.isByHover]).toEqual([true, false]);
});

test('a card that the pointer has left goes after a while, and then all rests', () => {
	const { send } = timing();
	send(over(a));
	vi.advanceTimersByTime(DWELL);
	send({ type: 'leave-card' });
	vi.advanceTimersByTime(ABANDON_MS - 1);
	expect(done).not.toContain('hide');
	vi.advanceTimersByTime(1);
	expect(done.slice(-2)).toEqual(['hide', 'rest']);
});

test('by command the card takes the focus', () => {
	const { send } = timing();
	send({ type: 'command', match: a });
	expect(done).toEqual(['show a with focus']);
});
