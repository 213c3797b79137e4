/** Private windows: Footnote works there where the reader lets it in, and nothing of it is left in the profile. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, clickInCard } from '../harness/card.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { openPrivate } from '../harness/site-access.ts';
import { untilCard } from '../harness/until.ts';

/** Each look opens a page. */
const SLOWLY = { timeout: 30_000 };

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	beforeEach(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { privateWindows: true });
	});
	afterEach(async () => {
		await session?.close();
		await server?.close();
	});

	/** All that lies in the profile, as a page of the extension in an ordinary window finds it. */
	async function profile(): Promise<{ stored: object; own: unknown; waiting: number }> {
		const view = await session.openOwn('options.html');
		const found = await view.evaluate(async () => {
			const scope = globalThis as unknown as { browser?: Api; chrome: Api };
			const own = await new Promise((done, failed) => {
				const opening = indexedDB.open('footnote');
				opening.onerror = () => failed(opening.error);
				// There is none yet, and there is to be none.
				opening.onupgradeneeded = () => {
					opening.onerror = (event) => event.preventDefault();
					opening.transaction?.abort();
					done([]);
				};
				opening.onsuccess = () => {
					const names = [...opening.result.objectStoreNames];
					const reading = opening.result
						.transaction(names)
						.objectStore(names[0] as string)
						.getAll();
					reading.onsuccess = () => {
						opening.result.close();
						done(reading.result);
					};
				};
			});
			const stored = await (scope.browser ?? scope.chrome).storage.local.get(null);
			return { stored, own, waiting: localStorage.length };
		});
		await view.close();
		return found;
	}

	async function press(page: Page, words: RegExp, then: RegExp): Promise<void> {
		const button = (await cardElements(page)).find(({ tag, text }) => tag === 'button' && words.test(text));
		if (!button) throw new Error(`expected a button ${words}`);
		await clickInCard(page, button);
		await untilCard(page, then);
	}

	/** Opens a card, keeps its term and hides it. */
	async function keepAndHide(page: Page, isStored: boolean): Promise<void> {
		const { x, y } = await waitForMark(page, 'plantar fasciitis');
		await page.mouse.move(x - 4, y);
		await page.mouse.click(x, y);
		await untilCard(page, /heel/i);
		if ((await cardElements(page)).some(({ text }) => text === 'More'))
			await press(page, /^More$/, /Keep for/);
		await press(page, /^Keep for my doctor/, isStored ? /Kept/ : /./);
		await press(page, /^Hide this/, /./);
	}

	/** There is no database in Firefox's private windows: what is shown must do without. */
	async function viewsWork(): Promise<void> {
		for (const path of [
			'popup.html?tab=1#doctor',
			'popup.html?tab=1#checklist',
			'options.html',
			'welcome.html',
		]) {
			const view = await session.openOwn(path);
			await view.waitForSelector('main h2');
			expect(await view.evaluate('browser.extension.inIncognitoContext')).toBe(true);
			await view.close();
		}
	}

	test('a term kept and a term hidden there are nowhere in the profile', async () => {
		const address = `${server.origin}/attacks/words.html`;
		const before = await profile();
		expect(before.own).toEqual([]);
		// Chromium keeps it until the window is closed, in a database of the window's own; Firefox refuses.
		const hidden = await openPrivate(session, `${address}?private`);
		await keepAndHide(hidden, name === 'chromium');
		// Tabs open in the window that was used last; of Chromium's the driver knows only ordinary ones.
		if (name === 'firefox') await viewsWork();
		if (name === 'firefox') await hidden.close();
		expect(await profile()).toEqual(before);
		// The same in an ordinary window is there: what is looked at is the right place.
		const page = await session.browser.newPage();
		await page.goto(address);
		await page.bringToFront();
		await keepAndHide(page, true);
		await expect.poll(async () => (await profile()).own, SLOWLY).toEqual([['plantar-fasciitis']]);
		await expect
			.poll(async () => JSON.stringify((await profile()).stored), SLOWLY)
			.toContain('plantar-fasciitis');
	}, 180_000);
});

interface Api {
	readonly storage: { readonly local: { get(keys: null): Promise<object> } };
}
