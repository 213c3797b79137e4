/** The popup lists, searches and steers the page; options apply at once in open tabs. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLANK, BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';
import { ask } from '../ui/views.ts';

const DEMO = '/demo/heel-numbness.html';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;

	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
		page = await session.browser.newPage();
		await page.goto(server.origin + DEMO);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	/** The popup as a page in a tab, reporting on the demo page's tab. */
	async function openPopup(hash = 'page'): Promise<Page> {
		const finder = await session.openOwn(BLANK);
		const tabId = await finder.evaluate(async (address: string) => {
			const api =
				(globalThis as unknown as { browser?: Tabs; chrome: Tabs }).browser ??
				(globalThis as unknown as { chrome: Tabs }).chrome;
			const tabs = await api.tabs.query({});
			return tabs.find((tab) => tab.url?.startsWith(address))?.id;
		}, server.origin);
		await finder.close();
		return session.openOwn(`popup.html?page=${tabId}#${hash}`);
	}

	test('the popup lists the terms of the page, and a click opens the card there', async () => {
		const popup = await openPopup();
		await untilSays(popup, 'peripheral neuropathy');
		await untilSays(popup, 'cauda equina syndrome');
		// As over a page: the popup closes itself once the page has jumped, and turning to another tab would race with that.
		await page.bringToFront();
		await popup.evaluate(() => {
			const button = [...document.querySelectorAll('button')].find((candidate) =>
				/cauda equina/i.test(candidate.innerText),
			);
			button?.click();
		});
		expect(await untilCard(page, /cauda equina/i)).toMatch(/emergency/i);
		await escapeCard(page);
	});

	test('search finds a word typed wrong', async () => {
		const popup = await openPopup('guide');
		const input = await popup.waitForSelector('input[type="search"]');
		await input?.type('plantar facitis');
		await untilSays(popup, 'plantar fasciitis');
		await popup.close();
	});

	test('an option changed applies in the open tab, without a reload', async () => {
		expect((await marksOf(page)).map((mark) => mark.text)).not.toContain('ankle');
		const options = await session.openOwn('options.html');
		const choose = (value: string) =>
			options
				.waitForSelector(`input[type="radio"][value="${value}"]`)
				.then((radio) => radio?.evaluate((element) => element.click()));
		// The article holds more hard words than a page bears: everyday ones have no room then.
		await choose('full');
		await choose('all');
		await page.bringToFront();
		await waitForMark(page, 'nerves');
		await options.bringToFront();
		await choose('hard');
		await page.bringToFront();
		await page.waitForFunction(
			() =>
				![...CSS.highlights].some(([, ranges]) =>
					[...(ranges as unknown as Iterable<StaticRange>)].some(
						(still) =>
							(still.startContainer.textContent ?? '').slice(still.startOffset, still.endOffset) === 'nerves',
					),
				),
			{ polling: 'raf' },
		);
		await options.bringToFront();
		await choose('more');
		await page.bringToFront();
		await waitForMark(page, 'sciatica');
		await options.bringToFront();
		await choose('calm');
		await options.close();
	});

	test('switched off, nothing is marked; switched on, all is back', async () => {
		const popup = await openPopup();
		const toggle = () =>
			popup.evaluate(() => document.querySelector<HTMLElement>('.popup-switches input')?.click());
		await popup.waitForSelector('.popup-switches input');
		await toggle();
		await page.bringToFront();
		await page.waitForFunction(() => [...CSS.highlights].every(([, ranges]) => ranges.size === 0), {
			polling: 'raf',
		});
		await popup.bringToFront();
		await toggle();
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
		await popup.close();
	});

	test('two windows that change settings at the same moment lose nothing', async () => {
		const [first, second] = await Promise.all([
			session.openOwn('options.html'),
			session.openOwn('options.html'),
		]);
		const boxes = (view: Page, from: number, to: number) =>
			view.evaluate(
				(start, end) => {
					const all = [...document.querySelectorAll<HTMLInputElement>('.options-term-list input')];
					for (const box of all.slice(start, end)) box.click();
				},
				from,
				to,
			);
		for (const view of [first, second]) await view.waitForSelector('.options-term-list input');
		await Promise.all([boxes(first, 0, 10), boxes(second, 10, 20)]);
		for (const view of [first, second]) {
			await view.bringToFront();
			await untilSays(view, '20 hidden');
		}
		await first.evaluate(() => {
			for (const button of document.querySelectorAll('button'))
				if (button.innerText === 'Mark all of them again') button.click();
		});
		await untilSays(second, 'none is hidden');
		await Promise.all([first.close(), second.close()]);
	});

	test('what a reader keeps shows in every window, and lies where no content script can read it', async () => {
		const [popup, other] = [await openPopup('guide'), await openPopup('doctor')];
		await untilSays(other, 'Nothing kept yet');
		// What is written in is in front: a tab behind another paints no frames.
		await popup.bringToFront();
		await ask(popup, 'plantar fasciitis');
		const press = (words: string) =>
			popup.waitForFunction(
				(wanted: string) => {
					const text = wanted.toLowerCase();
					const button = [...document.querySelectorAll('button')].find(
						(each) =>
							each.textContent.toLowerCase().includes(text) && each.innerText.toLowerCase().includes(text),
					);
					button?.click();
					return button !== undefined;
				},
				{ polling: 'raf' },
				words,
			);
		await press('plantar fasciitis');
		await press('Keep for my doctor');
		await other.bringToFront();
		await untilSays(other, 'plantar fasciitis');
		expect(await storedNames(other)).toEqual(['settings']);
		await Promise.all([popup.close(), other.close()]);
	});

	test('"Reset everything" asks, erases settings and what was kept, and can be undone', async () => {
		const options = await session.openOwn('options.html');
		const press = async (words: string) => {
			await untilSays(options, words);
			await options.evaluate((wanted: string) => {
				[...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted)?.click();
			}, words);
		};
		const radio = await options.waitForSelector('input[type="radio"][value="wavy"]');
		await radio?.evaluate((element) => (element as HTMLInputElement).click());
		await press('Reset everything');
		await untilSays(options, 'your answers in the checklist');
		await press('Yes, reset everything');
		await untilSays(options, 'Everything was reset');
		expect(await storedNames(options)).toEqual([]);
		const doctor = await openPopup('doctor');
		await doctor.bringToFront();
		await untilSays(doctor, 'Nothing kept yet');
		await options.bringToFront();
		await press('Bring everything back');
		await untilSays(options, 'Reset everything');
		expect(
			await options.evaluate(() => document.querySelector<HTMLInputElement>('[value="wavy"]')?.checked),
		).toBe(true);
		await doctor.bringToFront();
		await untilSays(doctor, 'plantar fasciitis');
		await Promise.all([doctor.close(), options.close()]);
	});
});

/** What lies in `storage.local`, which every content script can read. */
async function storedNames(view: Page): Promise<string[]> {
	return view.evaluate(async () => {
		const api =
			(globalThis as unknown as { browser?: Api }).browser ??
			(globalThis as unknown as { chrome: Api }).chrome;
		return Object.keys(await api.storage.local.get(null));
	});
}

interface Api {
	readonly storage: { readonly local: { get(keys: null): Promise<object> } };
}

interface Tabs {
	readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}
