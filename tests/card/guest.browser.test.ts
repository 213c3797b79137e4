/** The card as a guest: pages of many kinds, each of which once had it in the wrong place, or not at all. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { CARD_HOST, cardElements, cardFrame, cardText, clickInCard } from '../harness/card.ts';
import { sendCommand } from '../harness/command.ts';
import { hoverMark, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { tap } from '../harness/tap.ts';
import { escapeCard, untilAwake, untilCard, untilNoCard, untilTrue } from '../harness/until.ts';
import { faultsIn } from '../ui/faults.ts';
import { storeSettings } from '../ui/views.ts';

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
		page = await session.browser.newPage();
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	/** @param path of a page, which may have a query */
	async function open(path: string, width = 900, height = 700): Promise<void> {
		// Before loading: Firefox lays a page out anew some time after it was resized.
		await page.setViewport({ width, height });
		await page.mouse.move(width - 3, height - 3);
		const [file, query = ''] = path.split('?');
		await page.goto(`${server.origin}/card/${file}.html?${query}`);
		await page.bringToFront();
	}
	const hover = (text: string) => hoverMark(page, text);
	const cardBox = (): Promise<Box | undefined> =>
		page.evaluate((host) => {
			const element = document.querySelector(host);
			if (!element || getComputedStyle(element).visibility !== 'visible') return undefined;
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left, top, right, bottom };
		}, CARD_HOST);
	const seen = async (): Promise<Box> => {
		await page.waitForSelector(CARD_HOST, { visible: true });
		return (await cardBox()) as Box;
	};
	const press = async (label: string) => {
		const button = (await cardElements(page)).find(
			({ tag, text, attributes }) =>
				tag === 'button' && (text === label || attributes['aria-label'] === label),
		);
		if (!button) throw new Error(`no button "${label}" in the card`);
		await clickInCard(page, button);
	};
	/** Two frames: what a press does has been done. */
	const frames = () =>
		page.evaluate(async () => {
			for (let at = 0; at < 2; at++) await new Promise((done) => requestAnimationFrame(done));
		});

	describe('taps', () => {
		test('the first tap on a page opens the card: 20 of 20', async () => {
			for (let time = 0; time < 20; time++) {
				await open('touch');
				const { x, y } = await waitForMark(page, 'plantar fasciitis');
				await tap(page, x, y);
				expect(await untilCard(page, /heel/)).toMatch(/plantar fasciitis/i);
			}
		});

		test('a tap on a marked link follows the link', async () => {
			await open('touch');
			const { x, y } = await waitForMark(page, 'peripheral neuropathy');
			await tap(page, x, y);
			await page.waitForFunction(() => location.hash === '#followed');
			expect(await cardText(page)).toBe('');
		});

		test.each([
			[
				'summary',
				'tarsal tunnel syndrome',
				() => document.querySelector<HTMLDetailsElement>('#details')?.open,
			],
			['label', 'Morton\u2019s neuroma', () => document.querySelector<HTMLInputElement>('#box')?.checked],
			[
				'button',
				'sarcoidosis',
				() => document.querySelector<HTMLElement>('#button')?.dataset.pressed === 'yes',
			],
			[
				'role',
				'osteomyelitis',
				() => document.querySelector<HTMLElement>('#role')?.dataset.pressed === 'yes',
			],
		])('a tap on marked words in a control (%s) is the control’s', async (_kind, text, done) => {
			await open('touch');
			const { x, y } = await waitForMark(page, text.replace('\u2019', "'"));
			await tap(page, x, y);
			await page.waitForFunction(done);
			expect(await cardText(page)).toBe('');
		});
	});

	describe('what is urgent', () => {
		test.each([640, 400, 300])(
			'whom to call and the signs are in sight in a window %i px high',
			async (height) => {
				await open('plain', 1000, height);
				await hover('cauda equina syndrome');
				await untilCard(page, /Call \d+/);
				await untilAwake(page);
				const frame = await cardFrame(page);
				const look = () =>
					frame?.ask(`(() => {
				const view = document.querySelector('.card-scroll').getBoundingClientRect();
				const inside = (part) => {
					const box = document.querySelector(part).getBoundingClientRect();
					return box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
				};
				const [call, signs] = ['.fn-call', '.fn-signs'].map((part) => document.querySelector(part));
				const order = call.compareDocumentPosition(document.querySelector('.fn-what'));
				return { call: inside('.fn-call'), signs: inside('.fn-signs'), first: Boolean(order & 4), text: signs.textContent };
			})()`) as Promise<{ call: boolean; signs: boolean; first: boolean; text: string }>;
				// The card has its text a moment before it has the room for it: the page is told how much it takes.
				await untilTrue(page, async () => {
					const { call, signs } = await look();
					return call && signs;
				});
				const card = await seen();
				expect(card.top).toBeGreaterThanOrEqual(0);
				expect(card.bottom).toBeLessThanOrEqual(height);
				const inSight = await look();
				expect(inSight).toMatchObject({ call: true, signs: true, first: true });
				expect(inSight.text).toMatch(/numb/i);
			},
		);

		test('the urgency is in the description of the card', async () => {
			await open('plain');
			await hover('cauda equina syndrome');
			await untilCard(page, /Call \d+/);
			const [card, ...inside] = await cardElements(page);
			const described = (card?.attributes['aria-describedby'] ?? '')
				.split(' ')
				.map((id) => inside.find(({ attributes }) => attributes.id === id)?.text);
			expect(described.join(' ')).toMatch(/Can be an emergency.*Call \d+/);
		});
	});

	test('on a phone with large letters no short word is broken, and nothing is cut', async () => {
		const own = await session.openOwn('options.html');
		await storeSettings(own, { textSize: 32 });
		try {
			await open('plain', 320, 640);
			await hover('cauda equina syndrome');
			await untilCard(page, /Call \d+/);
			await untilAwake(page);
			const frame = await cardFrame(page);
			expect(frame && (await faultsIn(frame))).toEqual([]);
		} finally {
			await storeSettings(own, { textSize: 16 });
			await own.close();
		}
	});

	describe('what stays', () => {
		test('the way out, while the card scrolls; the title breaks as before', async () => {
			await open('plain');
			await hover('plantar fasciitis');
			await untilCard(page);
			await seen();
			const frame = await cardFrame(page);
			const title = () => frame?.ask('document.querySelector(".fn-term").getBoundingClientRect().toJSON()');
			const before = (await title()) as DOMRect;
			await press('More');
			await untilCard(page, /Why it matters/);
			const after = (await title()) as DOMRect;
			expect([after.width, after.height]).toEqual([before.width, before.height]);
			const close = await frame?.ask(`(() => {
				const scroll = document.querySelector('.card-scroll');
				scroll.scrollTop = 300;
				const box = document.querySelector('.card-close').getBoundingClientRect();
				return { scrolled: scroll.scrollTop > 50, top: box.top, seen: document.elementFromPoint(box.x + 5, box.y + 5).closest('.card-close') !== null };
			})()`);
			expect(close).toMatchObject({ scrolled: true, seen: true });
			expect((close as { top: number }).top).toBeLessThan(20);
		});

		test('the card, when it has switched the site off, with a way back', async () => {
			await open('plain');
			await hover('plantar fasciitis');
			await untilCard(page);
			await press('More');
			await untilCard(page, /Not on this site/);
			await press('Not on this site');
			await untilCard(page, /Nothing will be marked on this site/);
			await page.waitForFunction(() => [...CSS.highlights.values()].every((marks) => marks.size === 0));
			expect(await cardText(page)).toContain('Undo');
			await press('Undo');
			await waitForMark(page, 'plantar fasciitis');
			await escapeCard(page);
		});

		test('words that are replaced in place take their card along', async () => {
			await open('plain');
			await hover('plantar fasciitis');
			await untilCard(page);
			await page.evaluate(() => {
				const words = document.querySelector('#words')?.firstChild as Text;
				words.data = 'The doctor spoke of nothing that anybody would have to look up at all.';
			});
			await untilNoCard(page);
		});
	});

	test('on a dark page of a light system the card is dark, on its light part light', async () => {
		await open('dark');
		const ground = async () => {
			const frame = await cardFrame(page);
			return frame?.ask('getComputedStyle(document.querySelector(".card")).backgroundColor');
		};
		await hover('plantar fasciitis');
		await untilCard(page);
		expect(await ground()).toBe('rgb(33, 30, 26)');
		await escapeCard(page);
		await hover('peripheral neuropathy');
		await untilCard(page, /peripheral neuropathy/i);
		expect(await ground()).toBe('rgb(252, 249, 243)');
	});

	describe('where it stands', () => {
		test.each(['zoom-html', 'zoom-body', 'edge', 'surfaces'])(
			'%s: beside its words, in the window',
			async (path) => {
				await open(path);
				const { x, y } = await hover('plantar fasciitis');
				await untilCard(page);
				const card = await seen();
				expect(card.left).toBeGreaterThanOrEqual(0);
				expect(card.right).toBeLessThanOrEqual(900);
				expect(Math.max(card.top - y, y - card.bottom)).toBeGreaterThan(0);
				expect(Math.max(card.top - y, y - card.bottom)).toBeLessThan(60);
				expect(x).toBeGreaterThan(card.left - 200);
				expect(x).toBeLessThan(card.right + 200);
				// Text of the reader's size, however large the page makes its own.
				const frame = await cardFrame(page);
				expect(await frame?.ask('innerWidth')).toBe(Math.round(card.right - card.left));
			},
		);

		test.each(['sarcoidosis', 'fibromyalgia'])('turned and vertical text: %s', async (text) => {
			await open('surfaces');
			await hover(text);
			await untilCard(page);
		});

		test('no box of the page moves for it', async () => {
			await open('dialog');
			const boxes = () =>
				page.evaluate(() =>
					[...document.querySelectorAll('#dialog, #dialog p')].map((each) =>
						JSON.stringify(each.getBoundingClientRect()),
					),
				);
			await waitForMark(page, 'plantar fasciitis');
			const before = await boxes();
			await hover('plantar fasciitis');
			await untilCard(page);
			await seen();
			expect(await boxes()).toEqual(before);
		});

		test('a short frame: the card is read outside of it', async () => {
			await open('short-frame');
			const element = await page.waitForSelector('iframe');
			const inner = await element?.contentFrame();
			await inner?.waitForFunction(() => [...CSS.highlights.values()].some((marks) => marks.size > 0));
			const at = await page.evaluate(() => {
				const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
				return { left, top };
			});
			await page.mouse.move(at.left + 120, at.top + 26);
			await page.mouse.move(at.left + 130, at.top + 28, { steps: 3 });
			await untilCard(page);
			const card = await seen();
			expect(card.bottom - card.top).toBeGreaterThan(150);
			await page.mouse.move(card.left + 40, card.top + 60, { steps: 5 });
			await press('More');
			await untilCard(page, /Why it matters/);
			await page.mouse.click(850, 20);
			await untilNoCard(page);
		});
	});

	test.each([
		['after the card', ''],
		// As where the page is quick, or the machine slow.
		['before it', '?after=200'],
	])('the site’s own preview that comes %s is not covered', async (_when, query) => {
		await open(`preview${query}`);
		await hover('plantar fasciitis');
		await untilCard(page);
		await page.waitForSelector('#preview', { visible: true });
		await page.waitForFunction(
			(host) => {
				const card = document.querySelector(host)?.getBoundingClientRect();
				const own = document.querySelector('#preview')?.getBoundingClientRect();
				return !card || !own || card.bottom <= own.top || card.top >= own.bottom || card.left >= own.right;
			},
			{},
			CARD_HOST,
		);
	});

	test('what moves, and what holds the words, is no preview', async () => {
		await open('moving');
		await hover('plantar fasciitis');
		await untilCard(page);
		const { top } = await seen();
		const since = await page.evaluate(() => performance.now());
		// Longer than three looks of the card.
		await page.waitForFunction((from) => performance.now() - from > 400, {}, since);
		expect((await seen()).top).toBe(top);
	});

	describe('by key', () => {
		const hasFocus = () => page.evaluate((host) => document.activeElement?.localName === host, CARD_HOST);

		test('a page that traps the focus loses it to the card that the reader asked for, and gets it back', async () => {
			await open('trap');
			await waitForMark(page, 'plantar fasciitis');
			await sendCommand(session, page, 'next-term');
			await untilCard(page, /plantar fasciitis/i);
			await untilTrue(page, hasFocus);
			await frames();
			expect(await hasFocus()).toBe(true);
			await escapeCard(page);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');
		});

		test('opens the card of the words in which the cursor is, not of the next ones', async () => {
			await open('plain');
			await waitForMark(page, 'cauda equina syndrome');
			await page.evaluate(() => {
				const text = document.querySelector('#emergency')?.firstChild as Text;
				getSelection()?.collapse(text, text.data.indexOf('equina'));
			});
			await sendCommand(session, page, 'open-card');
			await untilCard(page, /cauda equina syndrome/i);
			await escapeCard(page);
		});

		test('acts in one frame: where the focus is, else in the page itself', async () => {
			await open('two-frames');
			await waitForMark(page, 'plantar fasciitis');
			const inner = await (await page.$('#one'))?.contentFrame();
			await inner?.waitForFunction(() => [...CSS.highlights.values()].some((marks) => marks.size > 0));
			await sendCommand(session, page, 'next-term');
			expect(await untilCard(page, /plantar fasciitis/i)).not.toContain('neuropathy');
			await escapeCard(page);
			await inner?.focus('#in');
			await sendCommand(session, page, 'next-term');
			expect(await untilCard(page, /neuropathy/i)).not.toMatch(/plantar fasciitis/i);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
		});
	});

	describe('what the reader does with the page', () => {
		test('selecting from or to marked words pins nothing; a rest in mid drag opens nothing', async () => {
			await open('plain');
			const { x, y } = await waitForMark(page, 'plantar fasciitis');
			await page.mouse.move(x - 30, y);
			await page.mouse.down();
			await page.mouse.move(x + 20, y, { steps: 5 });
			// As long as a dwell takes, and more.
			await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
			expect(await cardText(page)).toBe('');
			await page.mouse.up();
			await frames();
			expect(await cardText(page)).toBe('');
			expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
		});

		test('printing leaves the card out', async () => {
			await open('plain');
			await hover('plantar fasciitis');
			await untilCard(page);
			if (name === 'chromium') {
				await page.emulateMediaType('print');
				expect(
					await page.evaluate(
						(host) => getComputedStyle(document.querySelector(host) as Element).display,
						CARD_HOST,
					),
				).toBe('none');
				await page.emulateMediaType('screen');
			}
			await escapeCard(page);
		});

		test('words under a link’s stretched layer open; words under a cover do not', async () => {
			await open('overlay');
			await hover('plantar fasciitis');
			await untilCard(page, /plantar fasciitis/i);
			await escapeCard(page);
			await hover('peripheral neuropathy');
			await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
			expect(await cardText(page)).toBe('');
		});
	});
});
