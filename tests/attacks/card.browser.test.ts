/** Pages that want to know, move or dress the card. What can't be held is in docs/adr/0009-card-in-a-frame.md. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { CARD_HOST, cardElements, cardFrame, cardText, clickInCard } from '../harness/card.ts';
import { hoverMark, marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilAwake, untilCard, untilTrue } from '../harness/until.ts';

const HOSTS = `${CARD_HOST}, html > div`;

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { still: true });
		page = await session.browser.newPage();
		await page.setViewport({ width: 900, height: 500 });
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	async function open(path: string): Promise<void> {
		await page.mouse.move(890, 490);
		await page.goto(`${server.origin}/attacks/${path}`);
		await page.bringToFront();
	}
	async function openCard(): Promise<void> {
		await hoverMark(page, 'plantar fasciitis');
		await untilCard(page, /plantar fasciitis/i);
		await page.waitForSelector(HOSTS, { visible: true });
	}

	test('a page that defines our name gets nothing, and its own element is read as any other', async () => {
		await open('defines.html');
		await waitForMark(page, 'peripheral neuropathy');
		await openCard();
		expect(await page.evaluate(() => (window as unknown as { loot: string[] }).loot.join())).not.toMatch(
			/heel/i,
		);
		const marked = (await marksOf(page)).map(({ text }) => text);
		expect(marked.sort()).toEqual(['peripheral neuropathy', 'plantar fasciitis']);
		await escapeCard(page);
	});

	test('a page learns neither the open word nor the card’s text, keys and presses', async () => {
		await open('listens.html');
		await openCard();
		const more = (await cardElements(page)).find(({ text }) => text === 'More');
		if (more) await clickInCard(page, more);
		await untilCard(page, /Why it matters/);
		await untilTrue(page, async () => (await cardFrame(page))?.ask('document.hasFocus()'));
		// To the first word in it, past "Check my symptoms", which opens a tab (pages that nobody sees paint no frames, and the card could
		// not be waited for), and past keeping, hiding and leaving out.
		for (let key = 0; key < 5; key++) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await untilCard(page, /Back to plantar fasciitis/);
		const learned = await page.evaluate(() => {
			const { heard, painted } = window as unknown as { heard: string[]; painted: string[] };
			return {
				heard,
				painted: painted.filter((each) => /extension|iframe|footnote/.test(each)),
				entries: performance.getEntries().filter((each) => /extension/.test(each.name)).length,
				found: (window as unknown as { find(text: string): boolean }).find('squeezed between muscles'),
				selected: String(getSelection()),
				highlights: [...CSS.highlights.keys()],
				frames: window.length,
				html: document.documentElement.outerHTML.includes('extension'),
			};
		});
		expect(learned).toEqual({
			heard: [],
			painted: [],
			entries: 0,
			found: false,
			selected: '',
			highlights: ['footnote-mark'],
			frames: 0,
			html: false,
		});
		await escapeCard(page);
		expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
	});

	test('events that no hand made do nothing', async () => {
		await open('listens.html');
		const { x, y } = await waitForMark(page, 'plantar fasciitis');
		const fire = (types: readonly string[], at: { x: number; y: number }) =>
			page.evaluate(
				async (names, clientX, clientY) => {
					for (const type of names) {
						document.elementFromPoint(clientX, clientY)?.dispatchEvent(
							new PointerEvent(type, {
								bubbles: true,
								composed: true,
								clientX,
								clientY,
								pointerType: 'mouse',
							}),
						);
					}
					await new Promise((done) => setTimeout(done, 600));
				},
				[...types],
				at.x,
				at.y,
			);
		await fire(['pointermove', 'pointerdown', 'pointerup', 'click'], { x, y });
		expect(await cardText(page)).toBe('');
		await openCard();
		await page.evaluate(() => {
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
			window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 5, clientY: 400 }));
			window.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 400 }));
		});
		await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
		expect(await cardText(page)).toMatch(/plantar fasciitis/i);
		await escapeCard(page);
	});

	test.runIf(name === 'chromium')(
		'a page that knows the extension’s id can’t embed or fetch the card’s frame',
		async () => {
			await open('listens.html');
			const got = await page.evaluate(async (address) => {
				const answer = await fetch(address).then(
					() => 'fetched',
					() => 'refused',
				);
				const frame = document.createElement('iframe');
				frame.src = address;
				document.body.append(frame);
				await new Promise((done) => frame.addEventListener('load', done, { once: true }));
				return answer;
			}, `${session.base}card.html`);
			expect(got).toBe('refused');
			expect(page.frames().map((frame) => frame.url())).not.toContain(`${session.base}card.html`);
		},
	);

	describe('the look of the card, by picture', () => {
		const pictureOf = async (by: string): Promise<string> => {
			await open(`restyles.html?by=${by}`);
			await openCard();
			// Its words stand before its height has been told: only a card that stands where it stays is compared.
			await untilAwake(page);
			const box = await page.evaluate((hosts) => {
				const { x, y, width, height } =
					document.querySelector(hosts)?.getBoundingClientRect() ?? new DOMRect();
				return { x, y, width, height };
			}, HOSTS);
			const picture = await page.screenshot({ encoding: 'base64', clip: box, captureBeyondViewport: false });
			await escapeCard(page);
			return picture;
		};
		test.each(['before', 'rules', 'variables', 'fonts', 'backdrop', 'scheme', 'selection'])(
			'%s',
			async (by) => {
				const bare = await pictureOf('none');
				expect(
					(await pictureOf(by)) === bare,
					'expected the same picture as on a page that does nothing',
				).toBe(true);
			},
		);

		test('no backdrop darkens the page', async () => {
			const corner = { x: 600, y: 200, width: 250, height: 250 };
			await open('restyles.html?by=backdrop');
			await waitForMark(page, 'plantar fasciitis');
			const before = await page.screenshot({
				encoding: 'base64',
				clip: corner,
				captureBeyondViewport: false,
			});
			await openCard();
			expect(
				(await page.screenshot({ encoding: 'base64', clip: corner, captureBeyondViewport: false })) ===
					before,
			).toBe(true);
			await escapeCard(page);
		});
	});
});
