/** When a frame tells the background, and the popup, what it holds. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameStatus } from '../../../src/messages.ts';
import { createReports } from '../../../src/page/session/reports.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const GOUT = { id: 'gout', text: 'gout', count: 1, waits: false };

function inFrame() {
	const told: FrameStatus[] = [];
	const now: { status: FrameStatus; isWaiting: boolean; isHeard: boolean } = {
		status: { terms: [], state: 'marking', host: 'example.org' },
		isWaiting: false,
		isHeard: true,
	};
	const reports = createReports({
		clock: {
			now: () => 0,
			whenIdle(call) {
				const timer = setTimeout(() => call(50), 1);
				return () => clearTimeout(timer);
			},
		},
		status: () => now.status,
		isWaiting: () => now.isWaiting,
		report: async (status) => {
			if (!now.isHeard) throw new Error('nobody there');
			told.push(status);
			return true;
		},
	});
	const soon = (change: Partial<FrameStatus> = {}) => {
		now.status = { ...now.status, ...change };
		reports.soon();
		return vi.advanceTimersByTimeAsync(10);
	};
	return { reports, told, now, soon };
}

describe('a frame', () => {
	it('without a term wakes nobody', async () => {
		const { told, soon } = inFrame();
		await soon();
		await soon({ state: 'off' });
		expect(told).toEqual([]);
	});

	it('tells of its terms once, and when they are others or gone', async () => {
		const { told, soon } = inFrame();
		await soon({ terms: [GOUT] });
		await soon();
		await soon({ terms: [{ ...GOUT, count: 2 }] });
		await soon({ terms: [] });
		expect(told.map(({ terms }) => terms.map(({ count }) => count))).toEqual([[1], [2], []]);
	});

	it('tells that it can’t be read, also where no term was found before: the popup may have asked before that was known', async () => {
		for (const state of ['failed', 'backed-off'] as const) {
			const { told, soon } = inFrame();
			await soon({ state });
			expect(told.map((status) => status.state)).toEqual([state]);
		}
	});

	it('tells nothing while it waits for an answer', async () => {
		const { told, now, soon } = inFrame();
		now.isWaiting = true;
		await soon({ terms: [GOUT] });
		expect(told).toEqual([]);
		now.isWaiting = false;
		await soon();
		expect(told).toHaveLength(1);
	});

	it('tells again what nobody heard, and what somebody may have missed', async () => {
		const { reports, told, now, soon } = inFrame();
		now.isHeard = false;
		await soon({ terms: [GOUT] });
		now.isHeard = true;
		await soon();
		expect(told).toHaveLength(1);
		reports.again();
		await soon();
		expect(told).toHaveLength(2);
	});
});
