/**
 * The extension API as the browser has it, for the few calls that content scripts make. Theirs is not WXT's own, which
 * looks for `browser` first.
 */
import type { Browser } from '@wxt-dev/browser';

interface Globals {
	/** Firefox. */
	readonly browser?: typeof Browser;
	/** Chromium. */
	readonly chrome?: typeof Browser;
}

const { browser, chrome } = globalThis as unknown as Globals;

// Chromium has no `browser`: a frame of that name in a page would be taken for it.
export const api = (chrome ?? browser) as typeof Browser;
