/** Looking up what is selected on a page, and a word that the guide hasn't got. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilCard, untilNoCard } from '../harness/until.ts';
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
			await page.keyboard.press('Escape');
			await untilNoCard(page);
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
