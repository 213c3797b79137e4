/**
 * Tabs that were open before Footnote was installed, updated, reloaded or switched on get its scripts. Firefox
 * does that by itself; Chromium doesn't, and leaves the scripts of the copy before running there as orphans.
 */
import { browser } from 'wxt/browser';
import { isPrivate } from '../browser/private.ts';

/**
 * Called whenever the background starts; does its work at the first start of this copy of the extension in this
 * run of the browser, since `storage.session` is emptied with both. Scripts that are there already notice.
 */
export async function takeOverTabs(): Promise<void> {
	if (import.meta.env.FIREFOX) return;
	// Private windows share this storage, but have a background and tabs of their own.
	const key = isPrivate() ? 'took-over-private' : 'took-over';
	if (key in (await browser.storage.session.get(key))) return;
	await browser.storage.session.set({ [key]: true });
	const scripts = browser.runtime.getManifest().content_scripts ?? [];
	const tabs = await browser.tabs.query({ discarded: false });
	await Promise.allSettled(
		tabs.flatMap(({ id }) => (id === undefined ? [] : scripts.map((script) => putInto(id, script)))),
	);
}

type Script = NonNullable<ReturnType<typeof browser.runtime.getManifest>['content_scripts']>[number];

/** Rejects where the browser lets no extension in, such as its own pages. */
async function putInto(tabId: number, { js = [], css = [] }: Script): Promise<void> {
	const target = { tabId, allFrames: true };
	if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
	// WXT types the files that it knows of; these are the manifest's own.
	if (js.length > 0) await browser.scripting.executeScript({ target, files: js as never });
}
