/** The popup hears of many frames at little cost, and no frame holds it up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabStatus } from '../../../src/browser/this-tab.ts';
import type { FrameStatus } from '../../../src/messages.ts';

const FRAMES = 200;
const statusOf = (frame: number): FrameStatus => ({
	state: 'marking',
	host: 'example.org',
	terms: [
		{ id: 'gout', text: 'gout', count: 1, waits: frame > 0 },
		{ id: `term-${frame}`, text: 'x', count: 2, waits: true },
	],
});

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;
let listener: Listener;
const sendMessage = vi.fn();
/** A frame tells what it holds, as its content script does. */
const tell = (frameId: number) =>
	listener(
		{ footnote: 'status', request: statusOf(frameId) },
		{ id: 'ours', tab: { id: 7 }, frameId },
		() => undefined,
	);

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	sendMessage.mockReset();
	const onMessage = { addListener: (added: Listener) => (listener = added) };
	const tabs = { sendMessage, get: async () => ({ url: 'https://example.org/' }) };
	vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage }, tabs });
	const scripting = { executeScript: async () => [{ result: 'text/html' }] };
	vi.doMock('wxt/browser', () => ({ browser: { tabs, scripting } }));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.doUnmock('wxt/browser');
});

test('200 frames with ten pieces of news each: two messages out, few drawings, all terms together', async () => {
	const { followTab } = await import('../../../src/browser/this-tab.ts');
	sendMessage.mockImplementation(async (_tab, { footnote }) => ({
		answer: footnote === 'terms' ? statusOf(0) : true,
	}));
	const changed = vi.fn();
	await followTab(7, changed);
	for (let round = 0; round < 10; round++) {
		for (let frame = 0; frame < FRAMES; frame++) tell(frame);
		await vi.advanceTimersByTimeAsync(1);
	}
	expect(sendMessage).toHaveBeenCalledTimes(2);
	expect(changed.mock.calls.length).toBeLessThanOrEqual(11);
	const { status, frameOf } = (changed.mock.lastCall as [TabStatus])[0];
	expect(status.terms).toHaveLength(FRAMES + 1);
	expect(status.terms[0]).toEqual({ id: 'gout', text: 'gout', count: FRAMES, waits: false });
	expect(status.terms[1]).toEqual({ id: 'term-0', text: 'x', count: 2, waits: true });
	expect(frameOf.get('term-42')).toBe(42);
});

test('a page that says nothing is busy, until it speaks', async () => {
	const { followTab } = await import('../../../src/browser/this-tab.ts');
	sendMessage.mockImplementation(() => new Promise(() => {}));
	const changed = vi.fn();
	const following = followTab(7, changed);
	await vi.advanceTimersByTimeAsync(2_000);
	await following;
	expect(changed.mock.lastCall?.[0]).toEqual({ blocked: 'busy' });
	tell(0);
	await vi.advanceTimersByTimeAsync(1);
	expect(changed.mock.lastCall?.[0].status.terms).toHaveLength(2);
});

test('a page without our script is out of reach', async () => {
	const { followTab } = await import('../../../src/browser/this-tab.ts');
	sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
	const changed = vi.fn();
	await followTab(7, changed);
	expect(changed.mock.lastCall?.[0]).toEqual({ blocked: 'unreachable' });
});
