/** From a private window nothing is written to the profile. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The parts of the extension API that storing takes, in a private window or not. */
function browserIn(inIncognitoContext: boolean) {
	const local = {
		get: vi.fn(async () => ({})),
		set: vi.fn(async () => undefined),
		remove: vi.fn(async () => undefined),
	};
	return { extension: { inIncognitoContext }, storage: { local } };
}

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

describe('settings', () => {
	test.each([true, false])('in a private window: %s', async (isPrivate) => {
		const chrome = browserIn(isPrivate);
		vi.stubGlobal('chrome', chrome);
		const { localArea } = await import('../../../src/browser/storage.ts');
		const { changeSettings } = await import('../../../src/settings/store.ts');
		const change = changeSettings(localArea, { level: 'hard' });
		if (isPrivate) await expect(change).rejects.toThrow('Private windows store nothing');
		else await change;
		expect(chrome.storage.local.set.mock.calls.length).toBe(isPrivate ? 0 : 1);
	});
});

test.each([
	['one background for all windows, asked from a private one', false, true, true],
	['one background for all windows, asked from an ordinary one', false, false, false],
	['a background of the private windows', true, true, false],
	['a view, which has no tab', false, undefined, false],
])('%s', async (_what, background, sender, refused) => {
	vi.stubGlobal('chrome', browserIn(background));
	const { isFromPrivate } = await import('../../../src/browser/private.ts');
	expect(isFromPrivate({ isPrivate: sender })).toBe(refused);
});
