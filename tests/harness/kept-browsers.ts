/**
 * Browsers that outlive a test file. To start takes Firefox four to five times the work of taking the extension out, closing all tabs
 * and putting the extension in anew. So each process of the test runner keeps its browsers, and its files borrow them.
 *
 * For tests of what happens in tabs. Whoever changes permissions or settings of the browser itself, or needs arguments or preferences of
 * their own, launches one.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserEvent } from 'puppeteer-core';
import { inFirefox } from './bidi.ts';
import { atEndOfProcess } from './browser-environment.ts';
import {
	builtFor,
	type Installed,
	install,
	type LaunchOptions,
	type Session,
	type Started,
	sessionIn,
	start,
} from './browsers.ts';
import type { BrowserName } from './find-browsers.ts';
import { lookAsAtStart } from './looks.ts';

type BorrowOptions = Pick<LaunchOptions, 'still' | 'extension' | 'build' | 'bare'>;

interface Kept extends Started {
	readonly isStill: boolean;
	/** Where extensions in it have lain. */
	readonly bases: Set<string>;
}

/** In milliseconds: a browser that isn't as new by then is ended, and whoever comes next starts another. */
const LONGEST_CLEARING = 30_000;

/** Lent or not. */
const all = new Set<Kept>();
const free = new Set<Kept>();
atEndOfProcess(async () => {
	await Promise.all([...all].map(({ end }) => end()));
});

/** A kept browser with the extension in it, as new: without a tab, with nothing stored. Its `close` gives it back. */
export async function borrow(name: BrowserName, options: BorrowOptions = {}): Promise<Session> {
	const browser = await takeOrStart(name, options.still ?? false);
	const folder = mkdtempSync(join(tmpdir(), 'footnote-lent-'));
	const { base, removeExtension } = await installAnew(browser, options, folder);
	if (base && browser.bases.has(base)) throw new Error(`what was stored at ${base} may still be there`);
	browser.bases.add(base);
	return sessionIn(browser, base, removeExtension, async () => {
		await giveBack(browser, async () => {
			await closeTabs(browser);
			await removeExtension();
			await untilGone(browser, base);
			await lookAsAtStart(browser);
		});
		rmSync(folder, { recursive: true });
	});
}

async function takeOrStart(name: BrowserName, isStill: boolean): Promise<Kept> {
	for (const browser of [...free].filter((each) => each.name === name)) {
		free.delete(browser);
		if (browser.isStill === isStill) return browser;
		// One of each kind is as much as a small machine has room for.
		all.delete(browser);
		await browser.end();
	}
	const started = { ...(await start(name, { still: isStill })), isStill, bases: new Set<string>() };
	all.add(started);
	return started;
}

/**
 * Where nothing of one before it is stored: Firefox makes up an address each time that an extension comes in, Chromium makes it from
 * where the extension lies.
 * @param folder empty
 */
function installAnew(browser: Started, options: BorrowOptions, folder: string): Promise<Installed> {
	if (browser.name === 'firefox' || options.bare) return install(browser, options);
	cpSync(options.extension ?? options.build ?? builtFor('chromium'), folder, { recursive: true });
	return install(browser, options.extension ? { extension: folder } : { build: folder });
}

async function giveBack(kept: Kept, clear: () => Promise<void>): Promise<void> {
	const late = Promise.withResolvers<string>();
	const timer = setTimeout(late.resolve, LONGEST_CLEARING, 'it took too long');
	const why = await Promise.race([clear().then(() => '', String), late.promise]);
	clearTimeout(timer);
	if (why === '') {
		free.add(kept);
		return;
	}
	process.stdout.write(`${kept.name} is ended, for it could not be cleared: ${why}\n`);
	all.delete(kept);
	kept.browser.process()?.kill('SIGKILL');
	await kept.end();
}

/** All but a new one: without any a browser ends. */
async function closeTabs({ name, browser }: Started): Promise<void> {
	const last = await browser.newPage();
	await last.bringToFront();
	// Puppeteer never hears that a tab of Firefox is gone in which a page of an extension was.
	if (name === 'firefox') await inFirefox(last, CLOSE_OTHER_TABS);
	else for (const page of await browser.pages()) if (page !== last) await page.close();
}

const CLOSE_OTHER_TABS = `for (const tab of [...gBrowser.tabs])
	if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab, { skipPermitUnload: true });`;

/** Chromium's background runs on for a moment. Firefox doesn't tell addresses, and ends it at once. */
async function untilGone({ browser }: Started, base: string): Promise<void> {
	const isThere = () => base !== '' && browser.targets().some((target) => target.url().startsWith(base));
	const destroyed = 'targetdestroyed' as BrowserEvent.TargetDestroyed;
	while (isThere()) await new Promise((done) => browser.once(destroyed, done));
}
