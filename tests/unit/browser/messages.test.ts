/** Requests have a limit and a second try, and a failure is never taken for an answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToBackground } from '../../../src/messages.ts';
import { twice } from '../../../src/twice.ts';

const sendMessage = vi.fn();

async function freshMessages() {
	vi.resetModules();
	vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
	return import('../../../src/browser/messages.ts');
}

beforeEach(() => {
	vi.useFakeTimers();
	sendMessage.mockReset();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('an answer is handed on, also one that says "nothing"', async () => {
	const { sendToBackground } = await freshMessages();
	sendMessage.mockResolvedValueOnce({ answer: true }).mockResolvedValueOnce({});
	expect(await sendToBackground('isKept', { id: 'gout' })).toBe(true);
	expect(await sendToBackground('card', { id: 'none' })).toBeUndefined();
	expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('what one end answers is what the other end gets', async () => {
	vi.resetModules();
	let listen: (message: unknown, sender: unknown, respond: (reply: unknown) => void) => boolean = () => false;
	const onMessage = {
		addListener: (added: typeof listen) => {
			listen = added;
		},
	};
	const send = (message: unknown) => new Promise((reply) => listen(message, { id: 'ours' }, reply));
	vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage, sendMessage: send } });
	const { onMessages, sendToBackground } = await import('../../../src/browser/messages.ts');
	onMessages<Pick<ToBackground, 'isKept' | 'place'>>({
		isKept: async ({ id }) => id === 'gout',
		place: async () => {
			throw new Error('no file');
		},
	});
	expect(await sendToBackground('isKept', { id: 'gout' })).toBe(true);
	expect(await sendToBackground('isKept', { id: 'mri' })).toBe(false);
	await expect(sendToBackground('place', {})).rejects.toThrow('no answer');
});

test.each([
	['a handler that failed', () => Promise.resolve(undefined)],
	['a background that ended', () => Promise.reject(new Error('message channel closed'))],
	['silence', () => new Promise(() => {})],
])('%s: asked once more, and then it is a failure', async (_what, first) => {
	const { sendToBackground } = await freshMessages();
	const ask = () => twice('isKept', () => sendToBackground('isKept', { id: 'gout' }));
	sendMessage.mockImplementationOnce(first).mockResolvedValueOnce({ answer: true });
	const second = ask();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(await second).toBe(true);
	sendMessage.mockImplementation(first);
	const failed = ask().then(
		() => 'answered',
		() => 'failed',
	);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await failed).toBe('failed');
	expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('what opens a tab is never asked for twice', async () => {
	const ask = vi.fn(() => Promise.reject(new Error('late')));
	await expect(twice('openChecklist', ask)).rejects.toThrow('late');
	expect(ask).toHaveBeenCalledTimes(1);
});
