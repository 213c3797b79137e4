import { afterEach, expect, test, vi } from 'vitest';
import { warmUp } from '../../../src/apps/warm-ask.ts';

afterEach(() => vi.unstubAllGlobals());

test('one question at a time, and none while the browser has something else to do', () => {
	const waiting: IdleRequestCallback[] = [];
	vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => waiting.push(call));
	const asked: string[] = [];
	const idle = (left: number) => {
		const calls = waiting.splice(0);
		expect(calls).toHaveLength(1);
		calls[0]?.({ didTimeout: false, timeRemaining: () => left });
	};
	warmUp(
		(question) => {
			asked.push(question);
			return { question, danger: [] };
		},
		['one', 'two'],
	);
	expect(asked).toEqual([]);
	idle(50);
	expect(asked).toEqual(['one']);
	idle(1);
	expect(asked).toEqual(['one']);
	idle(50);
	expect(asked).toEqual(['one', 'two']);
	expect(waiting).toEqual([]);
});
