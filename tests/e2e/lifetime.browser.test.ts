/** After Footnote was reloaded or updated, or switched off, no dead mark is left in open tabs, and a new script takes over. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, builtFor, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilCard } from '../harness/until.ts';

const DEMO = '/demo/heel-numbness.html';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;

	beforeEach(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
		page = await session.browser.newPage();
		await page.goto(server.origin + DEMO);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});
	afterEach(async () => {
		await session?.close();
		await server?.close();
	});

	/** The page takes all marks away, so that those that come are new. */
	const clearMarks = () => page.evaluate(() => CSS.highlights.clear());

	/** Whether anything is registered and has a look. */
	const drawn = () =>
		page.evaluate(
			() =>
				[...CSS.highlights].some(([, ranges]) => ranges.size > 0) &&
				getComputedStyle(document.body, '::highlight(footnote-mark)').textDecorationLine !== 'none',
		);

	async function openCard(text: string): Promise<void> {
		const { x, y } = await waitForMark(page, text);
		await page.mouse.move(x - 30, y + 90);
		await page.mouse.move(x, y, { steps: 5 });
		// Not "Looking up …", which has the words in it as well.
		await untilCard(page, /peripheral neuropathy.*read \d+ \w+ 2026/is);
	}

	test('a new copy takes over in the open tab: its marks are alive, and there once', async () => {
		await clearMarks();
		await session.browser.installExtension(builtFor(name));
		await page.bringToFront();
		// Only the new copy reads what comes: once this is marked, it is at work.
		await page.evaluate(() => {
			const paragraph = document.createElement('p');
			paragraph.textContent = 'New words: Guillain-Barré syndrome was ruled out.';
			document.querySelector('main, body')?.prepend(paragraph);
		});
		await waitForMark(page, 'Guillain-Barré syndrome');
		await waitForMark(page, 'peripheral neuropathy');
		await openCard('peripheral neuropathy');
		const places = (await marksOf(page)).map(({ highlight, x, y }) => `${highlight} ${x} ${y}`);
		expect(new Set(places).size).toBe(places.length);
		expect(await page.evaluate(() => document.querySelectorAll('footnote-card').length)).toBe(1);
	});

	test('removed, it leaves no mark behind', async () => {
		expect(await drawn()).toBe(true);
		await session.removeExtension();
		await page.mouse.move(300, 300);
		await page.mouse.move(310, 310);
		// Firefox ends the script where it stands, and takes its style sheet away: what it registered is drawn no more.
		await expect.poll(drawn).toBe(false);
	});
});
