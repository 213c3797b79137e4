/** Looking up what is selected on a page, and a word that the guide hasn't got. */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';
import { press, tabIdOf, type } from '../ui/views.ts';

interface Api {
	readonly tabs: {
		sendMessage(id: number, message: unknown, options: unknown): Promise<{ answer: unknown }>;
	};
}

let server: Server;
beforeAll(async () => {
	server = await serve('tests/pages');
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let page: Page;
	let own: Page;
	beforeAll(async () => {
		session = await launch(name);
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
		own = await session.openOwn('popup.html?tab=1#guide');
	});
	afterAll(() => session?.close());

	/** Asks the page as the menu does. */
	const explain = async () => {
		const tabId = await tabIdOf(session, page.url());
		// The reader is on the page: a hidden one draws nothing.
		await page.bringToFront();
		await page.waitForFunction(() => document.visibilityState === 'visible' && document.hasFocus(), {
			polling: 'raf',
		});
		return own.evaluate(async (id) => {
			const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
			const { tabs } = (browser ?? chrome) as Api;
			return (await tabs.sendMessage(id, { footnote: 'explain', request: {} }, { frameId: 0 })).answer;
		}, tabId);
	};
	/** Selects the first occurrence of a text. */
	const select = (text: string) =>
		page.evaluate((wanted) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = (node.nodeValue ?? '').toLowerCase().indexOf(wanted);
				if (at < 0) continue;
				getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
				return true;
			}
			return false;
		}, text);

	test('words that are selected are explained in their card, though the page bears no mark more', async () => {
		const marked = (await marksOf(page)).map(({ text }) => text.toLowerCase());
		for (const [words, isMarked] of [
			['cauda equina syndrome', true],
			['physical therapy', false],
		] as const) {
			expect(marked.includes(words)).toBe(isMarked);
			expect(await select(words)).toBe(true);
			expect(await explain()).toBe(true);
			await untilCard(page, new RegExp(words, 'i'));
			await escapeCard(page);
		}
	});

	test('without a selection there is nothing to explain', async () => {
		await page.evaluate(() => getSelection()?.removeAllRanges());
		expect(await explain()).toBe(false);
	});

	test('a word that isn’t in the guide can be noted for the doctor', async () => {
		await type(own, 'input[type="search"]', 'sphenoidotomy');
		await own.waitForSelector('.fn-note');
		await press(own, /^note it for my doctor/i);
		await own.waitForSelector('.fn-note [aria-pressed="true"]');
		const doctor = await session.openOwn('popup.html?tab=1#doctor');
		await doctor.waitForFunction(() => document.body.innerText.includes('sphenoidotomy'), { polling: 'raf' });
		await press(doctor, /^remove$/i);
		await doctor.waitForFunction(() => !document.body.innerText.includes('sphenoidotomy'), {
			polling: 'raf',
		});
	});
});

/** The part of the extension's API that tests call in its background. `dispatch` is Chromium's own, for what a person does outside of pages. */
interface BackgroundApi {
	readonly contextMenus: {
		readonly onClicked: { dispatch(info: object, tab: object): void };
		update(id: string, change: object): Promise<void>;
	};
	readonly omnibox: {
		readonly onInputChanged: { dispatch(text: string, suggest: (all: unknown) => void): void };
		readonly onInputEntered: { dispatch(text: string, where: string): void };
	};
}

describe('in chromium, menu and address bar', () => {
	let session: Session;
	let page: Page;
	let worker: WebWorker;
	let tabId: number;
	beforeAll(async () => {
		session = await launch('chromium');
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
		tabId = await tabIdOf(session, page.url());
		await page.bringToFront();
		const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
		worker = (await target.worker()) as WebWorker;
	});
	afterAll(() => session?.close());

	const choose = (menuItemId: string, selectionText: string) =>
		worker.evaluate(
			(info, id) => {
				const { contextMenus } = (globalThis as unknown as { chrome: BackgroundApi }).chrome;
				contextMenus.onClicked.dispatch(info, { id, index: 1 });
			},
			{ menuItemId, selectionText, frameId: 0 },
			tabId,
		);
	const enter = (text: string, where: string) =>
		worker.evaluate(
			(words, place) => {
				const { omnibox } = (globalThis as unknown as { chrome: BackgroundApi }).chrome;
				omnibox.onInputEntered.dispatch(words, place);
			},
			text,
			where,
		);
	/** What the popup's search holds in the tab that opens, which is closed again. */
	const asked = async () => {
		const target = await session.browser.waitForTarget((each) => each.url().includes('asked=1'));
		const popup = (await target.page()) as Page;
		const field = await popup.waitForSelector('input[type="search"]');
		const value = await field?.evaluate((input) => input.value);
		await popup.close();
		return value;
	};
	const closeReader = async () => {
		const target = await session.browser.waitForTarget((each) => each.url().endsWith('/reader.html'));
		const reader = (await target.page()) as Page;
		await reader.waitForSelector('.reader-opener');
		await reader.close();
	};

	test('the menu has its entries', async () => {
		const has = (id: string) =>
			worker.evaluate(
				(name) =>
					(globalThis as unknown as { chrome: BackgroundApi }).chrome.contextMenus.update(name, {}).then(
						() => true,
						() => false,
					),
				id,
			);
		expect([await has('explain'), await has('reader'), await has('another')]).toEqual([true, true, false]);
	});

	test('words that are selected and not marked are asked in Footnote’s own page', async () => {
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await choose('explain', '  what   is gout ');
		expect(await asked()).toBe('what is gout');
	});

	test('marked words that are selected get their card, and no new tab', async () => {
		await page.bringToFront();
		await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = (node.nodeValue ?? '').toLowerCase().indexOf('physical therapy');
				if (at < 0) continue;
				getSelection()?.setBaseAndExtent(node, at, node, at + 16);
				return;
			}
		});
		await choose('explain', 'physical therapy');
		await page.waitForSelector('footnote-card');
		expect(session.browser.targets().filter((each) => each.url().includes('asked=1'))).toEqual([]);
	});

	test('the menu of the toolbar button opens the reader page', async () => {
		await choose('reader', '');
		await closeReader();
	});

	test('the address bar suggests names, answers what was typed, and opens the reader page', async () => {
		const suggested = await worker.evaluate(
			() =>
				new Promise((done) => {
					const { omnibox } = (globalThis as unknown as { chrome: BackgroundApi }).chrome;
					omnibox.onInputChanged.dispatch('tarsal', done);
				}),
		);
		expect(suggested).toEqual(
			expect.arrayContaining([expect.objectContaining({ content: 'tarsal tunnel syndrome' })]),
		);
		await enter('how is gout treated', 'newForegroundTab');
		expect(await asked()).toBe('how is gout treated');
		await enter('my letter', 'newForegroundTab');
		await closeReader();
	});
});
