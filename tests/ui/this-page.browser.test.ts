/** What the popup says of a page: its terms in the page's own words, or why it can't be read. */
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDE_FILES } from '../../src/guide/guide-files.ts';
import { MOST_HARD } from '../../src/page/marks/calm.ts';
import { bidi } from '../harness/bidi.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilTrue } from '../harness/until.ts';
import { press, tabIdOf, type } from './views.ts';

/** What the toolbar's button says over a tab, asked by a page of the extension. */
const badgeOver = (own: Page, tab: number): Promise<string> =>
	own.evaluate(
		(tabId) => (globalThis as unknown as { chrome: typeof browser }).chrome.action.getBadgeText({ tabId }),
		tab,
	);

interface Reads {
	readonly reads: string[];
}

/** Runs in a page before its own scripts, sent as text: notes which of the extension's files it asks for. */
function noteReads(): void {
	const { fetch } = globalThis;
	const reads: string[] = [];
	Object.assign(globalThis, {
		reads,
		fetch: (address: string, ...rest: unknown[]) => {
			reads.push(new URL(address).pathname.slice(1));
			return fetch(address, ...(rest as []));
		},
	});
}

let server: Server;
beforeAll(async () => {
	server = await serve('tests/pages');
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	beforeAll(async () => {
		session = await launch(name);
	});
	afterAll(() => session?.close());

	async function open(path: string): Promise<Page> {
		const page = await session.browser.newPage();
		if (name === 'chromium') await page.goto(path);
		// A viewer of the browser's own reports no load event.
		else
			await bidi(page).send('browsingContext.navigate', {
				context: bidi(page).context,
				url: path,
				wait: 'none',
			});
		await page.bringToFront();
		return page;
	}
	const popupOver = async (address: string) =>
		session.openOwn(`popup.html?page=${await tabIdOf(session, address)}#page`);
	test('the terms are listed with the words of the page, and can be narrowed by either name', async () => {
		const page = await open(`${server.origin}/demo/heel-numbness.html`);
		await waitForMark(page, 'tarsal tunnel syndrome');
		const popup = await popupOver(page.url());
		await untilSays(popup, 'here “');
		const items = await popup.$$eval('.popup-terms li', (all) => all.map(({ innerText }) => innerText));
		const renamed = items.find((item) => item.includes('here “'));
		const words = renamed?.match(/here “(.*)”/)?.[1] ?? '';
		expect(words).not.toBe('');
		await type(popup, '.popup-filter input', words);
		await popup.waitForFunction(
			(all: number) => document.querySelectorAll('.popup-terms li').length < all,
			{ polling: 'raf' },
			items.length,
		);
		expect(await popup.$eval('.popup-terms', (list) => list.textContent)).toContain(words);
		await type(popup, '.popup-filter input', ' qqq');
		await untilSays(popup, 'No word in this list fits what you typed.');
	});

	// Firefox lets nothing into the extension's pages before their own scripts; what it does without is in `failing.browser.test.ts`.
	test.runIf(name === 'chromium')(
		'what the popup reads at its opening is the list and the regions, and the rest when it is looked at',
		async () => {
			const page = await open(`${server.origin}/demo/heel-numbness.html`);
			await waitForMark(page, 'tarsal tunnel syndrome');
			const address = `popup.html?page=${await tabIdOf(session, page.url())}#page`;
			const popup = await session.openOwn('privacy.html');
			await popup.evaluateOnNewDocument(noteReads);
			await popup.evaluate((next: string) => location.assign(next), address);
			await untilSays(popup, 'here “');
			const reads = () => popup.evaluate(() => (globalThis as unknown as Reads).reads.splice(0));
			expect((await reads()).sort()).toEqual(['guide/list-en.json', 'guide/regions-en.json']);
			await press(popup, /^read$/i);
			await popup.waitForSelector('.popup-entry');
			expect(await reads()).toEqual([expect.stringMatching(/^guide\/cards\/[a-z0-9-]+\.json$/)]);
			await press(popup, /^checklist$/i, '[role="tab"]');
			await popup.waitForSelector('.fn-checklist h2');
			expect(await reads()).toEqual(['guide/triage-en.json']);
			await press(popup, /^guide$/i, '[role="tab"]');
			await type(popup, '.popup-search input', 'gout');
			await popup.waitForSelector('.ask-answer');
			expect((await reads()).sort()).toEqual(['guide/ask-en.json', 'guide/ask-index.bin', ...GUIDE_FILES]);
			// What has been read is at hand.
			await press(popup, /^checklist$/i, '[role="tab"]');
			await popup.waitForSelector('.fn-checklist h2');
			expect(await reads()).toEqual([]);
			await popup.close();
		},
	);

	test('a page full of health words stays calm, and the rest is marked on request', async () => {
		const page = await open(`${server.origin}/dense/dense.html`);
		// A red flag, at the end of a crowd.
		await waitForMark(page, 'sepsis');
		const popup = await popupOver(page.url());
		await untilSays(popup, 'more not underlined yet');
		const count = async () => {
			const heading = await popup.$eval('.popup-count', ({ textContent }) => textContent ?? '');
			return (heading.match(/\d+/g) ?? []).map(Number);
		};
		const words = async () => (await marksOf(page)).map(({ text }) => text);
		const [explained = 0, more = 0] = await count();
		const before = await words();
		expect(before).toHaveLength(explained);
		expect(explained).toBeLessThanOrEqual(MOST_HARD);
		expect(more).toBeGreaterThan(5);
		// The toolbar's button counts the same words.
		const tab = await tabIdOf(session, page.url());
		await untilTrue(popup, async () => (await badgeOver(popup, tab)) === String(explained));

		// The page is in front, as it is under the toolbar's window; a tab behind it draws nothing by itself.
		const heard = (text: string) =>
			untilTrue(page, () =>
				popup.evaluate((wanted: string) => document.body.innerText.includes(wanted), text),
			);
		// One alone: it is marked, and its card opens.
		await press(popup, /not underlined yet/i, '.popup-term');
		await page.bringToFront();
		await heard(`${explained + 1} words explained, ${more - 1} more not underlined yet`);
		expect(await words()).toEqual(expect.arrayContaining(before));

		await popup.bringToFront();
		await press(popup, /^underline them too$/i);
		await page.bringToFront();
		await heard(`${explained + more} words explained`);
		await heard('All of them are underlined now');
		expect(await popup.evaluate(() => document.activeElement?.id)).toBe('terms-title');
		expect(await popup.$eval('body', ({ innerText }) => innerText)).not.toContain('not underlined yet');
		const after = await words();
		expect(after).toHaveLength(explained + more);
		expect(after).toEqual(expect.arrayContaining(before));
	});

	test('how many are marked is a choice, which applies in the open tab, and back', async () => {
		const page = await open(`${server.origin}/dense/dense.html`);
		await waitForMark(page, 'sepsis');
		const words = async () => (await marksOf(page)).map(({ text }) => text);
		const calm = await words();
		const options = await session.openOwn('options.html');
		const choose = async (density: string) => {
			await options.bringToFront();
			const radio = await options.waitForSelector(`input[name="density"][value="${density}"]`);
			await radio?.evaluate((element) => element.click());
			await page.bringToFront();
		};
		await choose('full');
		await untilTrue(page, async () => (await words()).length > MOST_HARD + 5);
		expect(await words()).toEqual(expect.arrayContaining(calm));
		await choose('calm');
		await untilTrue(page, async () => (await words()).length <= MOST_HARD);
		expect(await words()).toEqual(calm);
	});

	test.each([
		['a PDF', 'leaflet.pdf', 'Footnote can’t mark PDFs here'],
		['a page in another language', 'german.html', 'This page is not in English'],
	])('%s is said to be one', async (_what, file, title) => {
		const address = `${server.origin}/unreadable/${file}`;
		await open(address);
		const popup = await popupOver(address);
		await untilSays(popup, title);
		await press(popup, /^look up a word$/i);
		await popup.waitForSelector('.popup-search');
	});

	test.runIf(name === 'chromium')('the source of a page is said to be out of reach', async () => {
		const address = `view-source:${server.origin}/unreadable/german.html`;
		await open(address);
		await untilSays(await popupOver(address), 'Footnote can’t read this kind of page');
	});

	test('a term taken off the list for the doctor can be put back', async () => {
		const popup = await session.openOwn('popup.html?tab=1#guide');
		await type(popup, '.popup-search input', 'stroke');
		await press(popup, /^stroke/i);
		await press(popup, /^keep for my doctor/i);
		await press(popup, /^for my doctor/i);
		await press(popup, /^remove$/i);
		await untilSays(popup, '“stroke” is off the list.');
		await press(popup, /^undo$/i);
		await popup.waitForSelector('.popup-terms li');
		expect(await popup.$eval('.popup-terms', (list) => list.textContent)).toContain('stroke');
	});
});
