/** What can't be read now says so, harms nothing else, and is read as soon as it can be. */
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS, builtFor, launch, type Session } from '../harness/browsers.ts';
import { hoverMark } from '../harness/marks.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';
import { press, tabIdOf, type } from '../ui/views.ts';

describe.each(BROWSERS)('in %s', (name) => {
	let folder = '';
	let server: Server;
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'footnote-failing-'));
		cpSync(builtFor(name), folder, { recursive: true });
		for (const file of FILES) takeAway(file);
		server = await serve('tests/pages');
		session = await launch(name, { build: folder, still: true });
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.bringToFront();
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const takeAway = (file: string) => renameSync(join(folder, file), join(folder, `${file}.away`));
	const putBack = (file: string) => renameSync(join(folder, `${file}.away`), join(folder, file));

	async function cardOn(words: string, says: RegExp): Promise<void> {
		await hoverMark(page, words);
		await untilCard(page, says);
		await escapeCard(page);
		await page.mouse.move(5, 5);
	}

	test('a card without its text says so, others open, and it opens once the text is there', async () => {
		await cardOn('tarsal tunnel syndrome', /could not be looked up/);
		await cardOn('peripheral neuropathy', /nerves/);
		putBack(CARD);
		await cardOn('tarsal tunnel syndrome', /ankle/);
	});

	test('a list that is not there says so beside the words of the page, and opens once it is', async () => {
		const address = `popup.html?page=${await tabIdOf(session, page.url())}`;
		const words = await session.openOwn(`${address}#page`);
		await words.waitForSelector('.popup-term');
		await words.close();
		const popup = await session.openOwn(`${address}#guide`);
		await untilSays(popup, 'The guide could not be opened');
		putBack(LIST);
		await popup.close();
		const again = await session.openOwn(`${address}#guide`);
		await again.waitForSelector('.popup-group');
		await again.close();
	});

	test('words of the page are named and read, and the guide is browsed, without what answers questions', async () => {
		const popup = await session.openOwn(`popup.html?page=${await tabIdOf(session, page.url())}#page`);
		await untilSays(popup, 'here “');
		await press(popup, /^read$/i);
		await popup.waitForSelector('.popup-entry');
		await press(popup, /^guide$/i, '[role="tab"]');
		await popup.waitForSelector('.popup-group');
		await popup.click('.popup-result');
		await popup.waitForSelector('.popup-topic');
		await press(popup, /back$/i);
		await type(popup, '.popup-search input', 'gout');
		await untilSays(popup, 'The guide could not be opened');
		putBack(GUIDE);
		await press(popup, /^this page$/i, '[role="tab"]');
		await press(popup, /^guide$/i, '[role="tab"]');
		await popup.waitForSelector('.ask-answer');
		await popup.close();
	});

	test('a checklist that is not there says whom to call, and opens once it is', async () => {
		const popup = await session.openOwn('popup.html?tab=1#checklist');
		await untilSays(popup, 'The checklist could not be opened');
		await popup.waitForFunction(() => /If it may be an emergency, call \d+\./.test(document.body.innerText), {
			polling: 'raf',
		});
		putBack(CHECKLIST);
		await press(popup, /^guide$/i, '[role="tab"]');
		await press(popup, /^checklist$/i, '[role="tab"]');
		await popup.waitForSelector('.fn-checklist h2');
		await popup.close();
	});
});

const CARD = 'guide/cards/tarsal-tunnel-syndrome.json';
const LIST = 'guide/list-en.json';
const GUIDE = 'guide/en-2.json';
const CHECKLIST = 'guide/triage-en.json';
const FILES = [CARD, LIST, GUIDE, CHECKLIST];
