/** A person reads pages with Footnote: words are marked, cards open, and the page stays as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardText, clickInCard } from '../harness/card.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';
import { storeSettings } from '../ui/views.ts';

const DEMO = '/demo/heel-numbness.html';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;

	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
		// The article holds more hard words than a page bears; how many are marked is another test's matter.
		await storeSettings(await session.openOwn('options.html'), { density: 'full' });
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	async function open(path: string): Promise<Page> {
		const page = await session.browser.newPage();
		await page.goto(server.origin + path);
		await page.bringToFront();
		return page;
	}

	/** Moves the pointer onto a marked text as a hand does: from elsewhere, in steps. */
	async function hover(page: Page, text: string): Promise<void> {
		const { x, y } = await waitForMark(page, text);
		await page.mouse.move(x - 30, y + 90);
		await page.mouse.move(x, y, { steps: 5 });
	}

	test('what can be read is marked while the page waits for a script that never comes', async () => {
		const page = await session.browser.newPage();
		// Never done: the browser goes on waiting with it.
		page.goto(`${server.origin}/hanging/hanging.html`).catch(() => undefined);
		await waitForMark(page, 'Plantar fasciitis');
		expect(await page.evaluate(() => document.readyState)).toBe('loading');
		await hover(page, 'tarsal tunnel syndrome');
		expect(await untilCard(page, /tarsal tunnel syndrome/i)).toMatch(/read \d+ \w+ 2026/);
		await page.close();
	});

	test('an article is marked where a term is meant, and nowhere else', async () => {
		const page = await open(DEMO);
		await waitForMark(page, 'tarsal tunnel syndrome');
		await waitForMark(page, 'acute limb ischaemia');
		const texts = (await marksOf(page)).map((mark) => mark.text);
		expect(texts).toEqual(
			expect.arrayContaining(['peripheral neuropathy', 'plantar fasciitis', 'claudication']),
		);
		// Once: of the brain, not of the brush.
		expect(texts.filter((text) => text === 'stroke')).toHaveLength(1);
		for (const never of ['sole', 'pad', 'arch', 'cast']) expect(texts).not.toContain(never);
		await page.close();
	});

	test('the DOM is the same to the letter, with and without Footnote', async () => {
		const page = await open(DEMO);
		await waitForMark(page, 'acute limb ischaemia');
		const marked = await page.content();
		const bare = await launch(name, { bare: true });
		const plain = await bare.browser.newPage();
		await plain.goto(server.origin + DEMO);
		const unmarked = await plain.content();
		await bare.close();
		expect(marked).toBe(unmarked);
		await page.close();
	});

	test('a card opens under a resting pointer, says what, how urgent and whence, and Escape closes it', async () => {
		const page = await open(DEMO);
		await hover(page, 'peripheral neuropathy');
		const text = await untilCard(page);
		expect(text).toMatch(/peripheral neuropathy/i);
		expect(text).toMatch(/From .* read \d+ \w+ 2026/);
		expect(text).toMatch(/Not reviewed by a clinician/);
		await escapeCard(page);
		await page.close();
	});

	test('the card does not cover the line that is being read', async () => {
		const page = await open(DEMO);
		await hover(page, 'tarsal tunnel syndrome');
		await untilCard(page);
		const mark = await waitForMark(page, 'tarsal tunnel syndrome');
		const box = await page.evaluate(() => {
			const host = document.querySelector('footnote-card');
			const { top, bottom, left, right } = host?.getBoundingClientRect() ?? new DOMRect();
			return { top, bottom, left, right };
		});
		const gap = Math.max(box.top - mark.y, mark.y - box.bottom);
		expect(gap, JSON.stringify({ box, mark })).toBeGreaterThan(0);
		// Beside its word, not somewhere: at most a few lines away, and over or under it.
		expect(gap, JSON.stringify({ box, mark })).toBeLessThan(60);
		expect(box.left <= mark.x && mark.x <= box.right, JSON.stringify({ box, mark })).toBe(true);
		expect(box.left).toBeGreaterThanOrEqual(0);
		await page.close();
	});

	test('a click pins the card: it stays when the pointer goes', async () => {
		const page = await open(DEMO);
		const { x, y } = await waitForMark(page, 'plantar fasciitis');
		await page.mouse.move(x - 30, y + 90);
		await page.mouse.click(x, y);
		await untilCard(page);
		await page.mouse.move(5, 5, { steps: 6 });
		expect(await cardText(page)).toMatch(/plantar fasciitis/i);
		const more = (await cardElements(page)).find((element) => element.text === 'More');
		expect(more).toBeDefined();
		if (more) await clickInCard(page, more);
		expect(await untilCard(page, /When to get help|Why it matters/)).toMatch(/heel|foot/i);
		await page.close();
	});

	test('a forum: words across tags and soft hyphens, nothing in code, inputs and editable text', async () => {
		const page = await open('/ordinary/forum.html');
		await waitForMark(page, 'plantar fasci\u00ADitis');
		await waitForMark(page, 'peripheral neuropathy');
		const found = await marksOf(page);
		expect(found.map((mark) => mark.text)).not.toContain('claudication');
		expect(found.filter((mark) => mark.text === 'tarsal tunnel syndrome')).toEqual([]);
		await page.close();
	});

	test('a web app: new routes and streamed words are marked, old marks go', async () => {
		const page = await open('/ordinary/app.html');
		await waitForMark(page, 'tarsal tunnel syndrome');
		await page.click('#results');
		await waitForMark(page, 'peripheral artery disease');
		expect((await marksOf(page)).map((mark) => mark.text)).not.toContain('tarsal tunnel syndrome');
		await page.click('#stream');
		await waitForMark(page, 'deep vein thrombosis');
		await page.close();
	});

	test('open shadow roots are marked; closed ones are left closed', async () => {
		const page = await open('/ordinary/shadow.html');
		const marked = (count: number) =>
			page.waitForFunction(
				(wanted: number) => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0) === wanted,
				{ polling: 'raf' },
				count,
			);
		await marked(1);
		// What comes after has been read after both.
		await page.evaluate(() => document.body.append('And bursitis.'));
		await marked(2);
		await page.close();
	});

	test('frames are marked, also without an address of their own', async () => {
		const page = await open('/ordinary/frames.html');
		for (const [id, text] of [
			['#same', 'tarsal tunnel syndrome'],
			['#srcdoc', 'peripheral neuropathy'],
		] as const) {
			const handle = await page.waitForSelector(id);
			const frame = await handle?.contentFrame();
			await frame?.waitForFunction(
				(wanted: string) =>
					[...CSS.highlights].some(([, ranges]) =>
						[...(ranges as unknown as Iterable<StaticRange>)].some((still) =>
							still.startContainer.textContent?.slice(still.startOffset, still.endOffset).includes(wanted),
						),
					),
				{ polling: 'raf' },
				text,
			);
		}
		await page.close();
	});

	test('only English is marked, whatever the direction', async () => {
		const page = await open('/ordinary/rtl.html');
		await waitForMark(page, 'tarsal tunnel syndrome');
		await waitForMark(page, 'plantar fasciitis');
		expect((await marksOf(page)).map((mark) => mark.text)).toEqual([
			'tarsal tunnel syndrome',
			'plantar fasciitis',
		]);
		await page.close();
	});
});
