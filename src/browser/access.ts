/** Which pages the browser lets Footnote read without being asked: all, or none before its button is pressed there. */
import { browser } from 'wxt/browser';
import type { Access } from '../ui/parts/access-note.tsx';

const EVERY_PAGE = { origins: ['<all_urls>'] };

export async function accessNow(): Promise<Access> {
	return (await browser.permissions.contains(EVERY_PAGE)) ? 'every-page' : 'when-asked';
}

/**
 * Asks the reader for every page, in the browser's own words; says nothing where that is allowed already. Both browsers hear
 * it only while a press or a key is being handled: call it before anything is awaited.
 */
export async function askForEveryPage(): Promise<Access> {
	return (await browser.permissions.request(EVERY_PAGE)) ? 'every-page' : 'when-asked';
}

/**
 * Gives the browser back what it allows for every page. Chromium takes back only what was optional from the start, and
 * what is optional there can't be had without a question: see docs/adr/0005-permissions-and-privacy.md.
 */
export async function giveAccessBack(): Promise<Access> {
	await browser.permissions.remove(EVERY_PAGE).catch(() => false);
	return accessNow();
}

export function watchAccess(changed: (access: Access) => void): void {
	const look = () => void accessNow().then(changed);
	browser.permissions.onAdded.addListener(look);
	browser.permissions.onRemoved.addListener(look);
}

/** Opens the browser's own settings for Footnote, where it has an address for them that an extension may open. */
export async function openBrowserSettings(): Promise<void> {
	await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
