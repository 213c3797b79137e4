/** "Only when I ask" and the browser's own "on click": what Footnote may read, and what it says of it. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { FIREFOX_YES_PREFS, holdBack, pressButton } from '../harness/site-access.ts';
import { press, tabIdOf } from '../ui/views.ts';

const DEMO = '/demo/heel-numbness.html';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeEach(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { prefs: FIREFOX_YES_PREFS });
		page = await session.browser.newPage();
		await page.goto(server.origin + DEMO);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});
	afterEach(async () => {
		await session?.close();
		await server?.close();
	});

	/** The answer of the extension's API, asked by one of its own pages. */
	const ask = (view: Page, question: string) =>
		view.evaluate(`(globalThis.browser ?? chrome).${question}`) as Promise<unknown>;
	const registered = async (view: Page) =>
		((await ask(view, 'scripting.getRegisteredContentScripts()')) as object[]).length;
	const mayReadAll = (view: Page) => ask(view, `permissions.contains({ origins: ['<all_urls>'] })`);
	const says = (view: Page, text: string | RegExp) =>
		view.waitForFunction(
			(wanted: string) => new RegExp(wanted).test(document.body.innerText),
			{ polling: 'raf' },
			typeof text === 'string' ? text : text.source,
		);
	const choose = async (options: Page, value: string) => {
		const radio = await options.waitForSelector(`input[type="radio"][value="${value}"]`);
		await radio?.click();
	};
	const unmarked = () =>
		page.waitForFunction(() => [...CSS.highlights].every(([, ranges]) => ranges.size === 0), {
			polling: 'raf',
		});
	const idle = () => page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

	test('chosen, "only when I ask" takes marks, scripts and permission away, and "every page" brings them back', async () => {
		const options = await session.openOwn('options.html');
		await choose(options, 'on-click');
		await expect.poll(() => registered(options)).toBe(0);
		if (name === 'firefox') {
			// Firefox takes the permission back from Footnote itself.
			await says(options, 'has taken back the permission to read every page');
			expect(await mayReadAll(options)).toBe(false);
		} else {
			await says(options, 'only you can take it back');
			expect(await mayReadAll(options)).toBe(true);
		}
		await page.bringToFront();
		await unmarked();
		await page.reload();
		await idle();
		expect(await marksOf(page)).toEqual([]);
		const look = () => getComputedStyle(document.body, '::highlight(footnote-mark)').textDecorationLine;
		expect(await page.evaluate(look)).toBe('none');
		await options.bringToFront();
		await choose(options, 'everywhere');
		await expect.poll(() => registered(options)).toBe(2);
		expect(await mayReadAll(options)).toBe(true);
		// Open tabs get it, without a reload.
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});

	test('with no permission left, Footnote marks a page when its button is pressed there', async () => {
		const tabId = await tabIdOf(session, page.url());
		const options = await session.openOwn('options.html');
		await choose(options, 'on-click');
		await expect.poll(() => registered(options)).toBe(0);
		await holdBack(session, true);
		await says(options, 'has taken back the permission to read every page');
		await page.bringToFront();
		await page.reload();
		const refused = await session.openOwn(`popup.html?page=${tabId}#page`);
		await says(refused, 'has not been asked here');
		await refused.close();
		await page.bringToFront();
		await pressButton(session, page);
		const popup = await session.openOwn(`popup.html?page=${tabId}#page`);
		await press(popup, /^mark this page$/i);
		await says(popup, 'cauda equina syndrome');
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});

	test('held back in the browser’s own settings, Footnote says so, and can ask', async () => {
		await holdBack(session, true);
		await page.reload();
		await idle();
		expect(await marksOf(page)).toEqual([]);
		const options = await session.openOwn('options.html');
		await says(options, 'only when you press Footnote’s button there');
		await holdBack(session, false);
		await options.waitForFunction(() => !document.body.innerText.includes('Allow it on every page'), {
			polling: 'raf',
		});
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});
});
