/** Words of the reader's own glossary on pages: those that are open and those to come, and none once it is gone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { ownWord, putGlossary } from '../harness/glossary.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';

const WORDS = [
	ownWord('keyworker', 'The person on the ward who looks after you.'),
	ownWord('tarsal tunnel', 'Our own word for it.'),
];

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});
	beforeEach(async () => {
		page = await session.browser.newPage();
		await page.bringToFront();
	});
	afterEach(async () => {
		await page.close();
		await putGlossary(session, []);
	});
	const open = (path: string) => page.goto(server.origin + path);
	/** Puts words into a page that is there. */
	const write = (html: string) =>
		page.evaluate((inner: string) => {
			document.body.append(Object.assign(document.createElement('p'), { innerHTML: inner }));
		}, html);
	const marks = async () => (await marksOf(page)).map(({ text }) => text);
	const put = async (words: typeof WORDS) => {
		await putGlossary(session, words);
		await page.bringToFront();
	};

	test('a page with no other word is marked, one that is opened after', async () => {
		await put(WORDS);
		await open('/stages/ordinary.html');
		await write('Ask your <b>key</b>worker, or a Keyworker.');
		await waitForMark(page, 'keyworker');
	});

	test('a page that is open is marked when the glossary comes, and no longer when it goes', async () => {
		await open('/stages/ordinary.html');
		await write('Ask your keyworker.');
		await put(WORDS);
		await waitForMark(page, 'keyworker');
		await put([]);
		await expect.poll(marks).toEqual([]);
	});

	test('a page that is marked already gets the new words too, and keeps the guide’s', async () => {
		await open('/ordinary/dark.html');
		await waitForMark(page, 'tarsal tunnel syndrome');
		const before = await marks();
		await write('Ask your keyworker about the tarsal tunnel.');
		await put(WORDS);
		await waitForMark(page, 'keyworker');
		await expect.poll(marks).toEqual(expect.arrayContaining(before));
		await put([]);
		await expect.poll(marks).not.toContain('keyworker');
		// The page is read anew.
		await expect.poll(marks).toEqual(expect.arrayContaining(before));
	});
});
