/** What a person chooses in the browser's own settings for an extension, and a press on its toolbar button. */
import type { Page } from 'puppeteer-core';
import { inFirefox } from './bidi.ts';
import type { Session } from './browsers.ts';

/** Lets a reader's answer to the browser's question for a permission be yes. */
export const FIREFOX_YES_PREFS = { 'extensions.webextOptionalPermissionPrompts': false };

/** Holds the extension back from all pages but those where it is asked, or no longer. */
export async function holdBack(session: Session, isHeld: boolean): Promise<void> {
	if (session.name === 'chromium') {
		const settings = await session.browser.newPage();
		await settings.goto('chrome://extensions/');
		await settings.evaluate(
			(extensionId, hostAccess) =>
				(globalThis as unknown as ChromiumSettings).chrome.developerPrivate.updateExtensionConfiguration({
					extensionId,
					hostAccess,
				}),
			new URL(session.base).host,
			isHeld ? 'ON_CLICK' : 'ON_ALL_SITES',
		);
		await settings.close();
		return;
	}
	const page = await session.browser.newPage();
	await inFirefox(
		page,
		`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
		const { extension } = WebExtensionPolicy.getByID('footnote@footnote.example');
		await ExtensionPermissions.${isHeld ? 'remove' : 'add'}(extension.id, { permissions: [], origins: ['<all_urls>'] }, extension);`,
	);
	await page.close();
}

/** Presses the extension's toolbar button over a page, as a hand does: so it is asked in there. */
export async function pressButton(session: Session, page: Page): Promise<void> {
	if (session.name === 'chromium') {
		const extensions = await session.browser.extensions();
		await extensions.get(new URL(session.base).host)?.triggerAction(page);
		return;
	}
	await inFirefox(
		page,
		`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
		const { extension } = WebExtensionPolicy.getByID('footnote@footnote.example');
		const action = ExtensionParent.apiManager.global.browserActionFor(extension);
		await action.triggerAction(window);`,
	);
}

/** Opens an address in a private window, where the reader lets the extension in. */
export async function openPrivate(session: Session, address: string): Promise<Page> {
	if (session.name === 'firefox') await letIntoPrivate(session);
	const opener = await session.openOwn('options.html');
	await opener.evaluate(
		(url, api) =>
			(globalThis as unknown as Record<string, Windows>)[api]?.windows.create({ incognito: true, url }),
		address,
		session.name === 'chromium' ? 'chrome' : 'browser',
	);
	await opener.close();
	const target = await session.browser.waitForTarget((each) => each.url() === address);
	const page = await target.page();
	if (!page) throw new Error('no page in a private window');
	return page;
}

/** What the box "Run in private windows" does: the add-on starts anew. In Chromium `launch` does it. */
async function letIntoPrivate(session: Session): Promise<void> {
	const page = await session.browser.newPage();
	await inFirefox(
		page,
		`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
		const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
		const id = 'footnote@footnote.example';
		const { extension } = WebExtensionPolicy.getByID(id);
		await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
		await (await AddonManager.getAddonByID(id)).reload();
		await WebExtensionPolicy.getByID(id).readyPromise;`,
	);
	await page.close();
}

interface ChromiumSettings {
	readonly chrome: {
		readonly developerPrivate: {
			updateExtensionConfiguration(change: object): Promise<void>;
		};
	};
}

interface Windows {
	readonly windows: { create(window: object): Promise<unknown> };
}
