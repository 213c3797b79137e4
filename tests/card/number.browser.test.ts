/** Whose emergency number a card shows: said beside the call, and changed there, on pages and on the reader page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardFrame, cardText, clickInCard } from '../harness/card.ts';
import { hoverMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilAwake, untilCard, untilTrue } from '../harness/until.ts';
import { press, type } from '../ui/views.ts';

/** Whatever the browser's language says, it names none of these two. */
const CHOSEN = 'IE';
const LINE = /(\d+) is the number in (\p{L}[\p{L} ]*)\. Not there\? Change/u;

interface Stored {
	readonly [name: string]: unknown;
}

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	/** Any page of the extension: reads and writes its store. */
	let own: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { still: true });
		own = await session.openOwn('privacy.html');
		page = await session.browser.newPage();
		await page.setViewport({ width: 900, height: 700 });
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});
	const api = name === 'chromium' ? 'chrome' : 'browser';
	const stored = async () =>
		((await own.evaluate(`${api}.storage.local.get('settings').then(({ settings }) => settings ?? {})`)) ??
			{}) as Stored;
	const store = (settings: Stored) =>
		own.evaluate(`${api}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
	beforeEach(async () => {
		await store({ version: 1, region: CHOSEN, hiddenTerms: ['gout'], textSize: 18 });
		await page.mouse.move(890, 690);
		await page.goto(`${server.origin}/card/plain.html`);
		await page.bringToFront();
	});

	async function open(text: string): Promise<void> {
		await hoverMark(page, text);
		await untilCard(page, new RegExp(text, 'i'));
	}
	async function element(on: Page, tag: string) {
		const found = (await cardElements(on)).find((each) => each.tag === tag);
		if (!found) throw new Error(`no ${tag} in the card: ${await cardText(on)}`);
		return found;
	}
	/** By hand: the list is opened up, reached with Tab, and its first letters typed. */
	async function choose(on: Page, country: string): Promise<void> {
		await clickInCard(on, await element(on, 'summary'));
		await untilTrue(on, async () =>
			(await cardElements(on)).some(({ tag, attributes }) => tag === 'details' && 'open' in attributes),
		);
		// Once it stands still and takes choices.
		await untilAwake(on);
		await on.keyboard.press('Tab');
		await on.keyboard.type(country, { delay: 20 });
	}

	test('an emergency’s card says whose number it shows, beside the call', async () => {
		await open('cauda equina syndrome');
		const text = await cardText(page);
		expect(text).toMatch(LINE);
		expect(text).toContain('is the number in Ireland.');
		expect(text.indexOf('Call 112')).toBeGreaterThan(-1);
		expect(text.indexOf('Call 112')).toBeLessThan(text.search(LINE));
	});

	test('a card without a number says nothing of whose it is', async () => {
		await open('plantar fasciitis');
		expect(await cardText(page)).not.toMatch(LINE);
	});

	test('where a number is said of an exception only, whose it is stands under More', async () => {
		await page.goto(`${server.origin}/card/dark.html`);
		await open('peripheral neuropathy');
		expect(await cardText(page)).toContain('your emergency number (112)');
		expect(await cardText(page)).not.toMatch(LINE);
		const more = (await cardElements(page)).find(({ tag, text }) => tag === 'button' && text === 'More');
		if (more) await clickInCard(page, more);
		await untilCard(page, LINE);
	});

	test('another country shows its number at once, and is all that has changed', async () => {
		await open('cauda equina syndrome');
		await choose(page, 'United K');
		await untilCard(page, /Call 999/);
		expect(await cardText(page)).toContain('999 is the number in the United Kingdom.');
		expect((await element(page, 'a')).attributes.href).toBe('tel:999');
		expect(await stored()).toMatchObject({ region: 'GB', hiddenTerms: ['gout'], textSize: 18 });
		await escapeCard(page);
		await page.reload();
		await open('cauda equina syndrome');
		expect(await cardText(page)).toContain('Call 999');
	});

	test('a choice that no hand made does nothing', async () => {
		await open('cauda equina syndrome');
		const frame = await cardFrame(page);
		await frame?.ask(`(() => {
			const list = document.querySelector('select');
			list.value = 'GB';
			list.dispatchEvent(new Event('change', { bubbles: true }));
			return 1;
		})()`);
		// What is pressed after it is done: so it was refused, and not only late.
		await clickInCard(page, await element(page, 'button'));
		expect(await cardText(page)).toContain('Call 112');
		expect(await stored()).toMatchObject({ region: CHOSEN });
	});

	test('a country that is chosen elsewhere shows its number in the open card', async () => {
		await open('cauda equina syndrome');
		await store({ ...(await stored()), region: 'US' });
		await untilCard(page, /Call 911.*911 is the number in the United States/);
	});

	test('on the reader page too', async () => {
		const reader = await session.openOwn('reader.html');
		await reader.bringToFront();
		await type(reader, 'textarea', 'My uncle had a stroke in the spring.');
		await press(reader, /^read this text/i);
		await press(reader, /^stroke/i, '.reader-words button');
		await untilCard(reader, /Call 112.*112 is the number in Ireland/);
		await choose(reader, 'United K');
		await untilCard(reader, /Call 999.*999 is the number in the United Kingdom/);
		expect(await stored()).toMatchObject({ region: 'GB' });
		await reader.close();
	});
});
