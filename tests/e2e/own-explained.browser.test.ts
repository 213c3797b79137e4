/** Words of the reader's own glossary, explained: in their card on a page, in the popup, and beside a letter. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardText, clickInCard } from '../harness/card.ts';
import { ownWord, putGlossary } from '../harness/glossary.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { press, tabIdOf } from '../ui/views.ts';

const MEANING = 'The person on the <b>ward</b> who looks after you.\nAsk them first.';
const KEYWORKER = { ...ownWord('Keyworker', MEANING), also: ['named nurse'], source: 'Ward 7 leaflet' };
const TEAM = ownWord('MDT', 'All who look after you, in one meeting.');
const NOT_CHECKED = 'Footnote has not checked this.';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { still: true });
		await putGlossary(session, [KEYWORKER, TEAM]);
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	/** A page on which the word stands by its other name. */
	async function openPage(): Promise<Page> {
		const page = await session.browser.newPage();
		await page.bringToFront();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.evaluate(() => {
			document.body.prepend(
				Object.assign(document.createElement('p'), { textContent: 'Ask your named nurse.' }),
			);
		});
		return page;
	}

	test('its card says what the file says, and hides it', async () => {
		const page = await openPage();
		const { x, y } = await waitForMark(page, 'named nurse');
		await page.mouse.move(x - 3, y);
		await page.mouse.move(x, y, { steps: 3 });
		await expect.poll(() => cardText(page)).toContain(NOT_CHECKED);
		const text = await cardText(page);
		expect(text).toContain('Keyworker');
		expect(text).toContain('“ named nurse ”');
		expect(text).toContain('The person on the <b>ward</b> who looks after you. Ask them first.');
		expect(text).toContain('ward.csv');
		const elements = await cardElements(page);
		expect(elements.filter(({ tag }) => tag === 'button').map((each) => each.text)).toEqual([
			'Hide this term',
			'Not on this site',
			'×',
		]);
		const hide = elements.find(({ tag, text: words }) => tag === 'button' && words === 'Hide this term');
		if (hide) await clickInCard(page, hide);
		await expect
			.poll(async () => (await marksOf(page)).map(({ text: words }) => words))
			.not.toContain('named nurse');
		const options = await session.openOwn('options.html');
		await untilSays(options, 'keyworker your own word');
		await press(options, /^mark all of them again/i);
		// It stores what was chosen for as long as it is there.
		await page.bringToFront();
		await waitForMark(page, 'named nurse');
		await options.close();
		await page.close();
	});

	test('the popup lists it by its own name, and reads it', async () => {
		const page = await openPage();
		await waitForMark(page, 'named nurse');
		const popup = await session.openOwn(`popup.html?page=${await tabIdOf(session, page.url())}#page`);
		await untilSays(popup, 'here “named nurse” · your own word');
		await popup.click('[aria-label="Read about keyworker here"]');
		await untilSays(popup, NOT_CHECKED);
		expect(await popup.$eval('.fn-what', (element) => element.textContent)).toBe(MEANING);
		await popup.close();
		await page.close();
	});

	test('it is looked up in the popup, below what is urgent and before what the guide says', async () => {
		const popup = await session.openOwn('popup.html?tab=1#guide');
		const field = await popup.waitForSelector('input[type="search"]');
		const replace = async (text: string) => {
			await field?.click({ count: 3 });
			await field?.type(text);
		};
		await field?.type('named nurse');
		await untilSays(popup, NOT_CHECKED);
		expect(await popup.$eval('.ask-own .fn-what', ({ textContent }) => textContent)).toBe(MEANING);
		expect(await popup.$eval('.ask-status', ({ textContent }) => textContent)).toMatch(
			/Your own word: .Keyworker.\./,
		);
		expect(await popup.$('.fn-note'), 'expected no word on what the guide hasn’t got').toBeNull();
		const article = await popup.$('.ask-own');
		await field?.type(' says my chest hurts and I can’t breathe');
		await popup.waitForSelector('.ask-danger ~ .ask-own');
		expect(await article?.evaluate(({ isConnected }) => isConnected), 'expected it not to flicker').toBe(
			true,
		);
		await replace('the named nurse spoke of our wobbelix and glimmering');
		await popup.waitForSelector('.ask-own ~ .fn-note');
		await replace('mdt');
		await untilSays(popup, 'All who look after you, in one meeting.');
		await popup.close();
	});

	test('the reader says what it means beside the letter', async () => {
		const reader = await session.openOwn('reader.html');
		const field = await reader.waitForSelector('.reader-opener textarea');
		await field?.type('Dear Ms Example, your keyworker will call you about the tarsal tunnel syndrome.');
		await press(reader, /^read this text/i);
		await untilSays(reader, NOT_CHECKED);
		const item = await reader.$$eval('.reader-words li', (all) =>
			all.map(({ textContent }) => textContent ?? '').find((text) => text.includes('Keyworker')),
		);
		expect(item).toContain(MEANING);
		await reader.close();
	});
});
