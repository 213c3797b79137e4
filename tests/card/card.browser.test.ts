/**
 * The card in real browsers, on text in hard surroundings (tests/gallery/live.ts): every state of the
 * diagram is reached by real input.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery, serveGallery } from '../gallery/build.ts';
import { hostileOwn, nyha } from '../gallery/fixtures.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardText, clickInCard } from '../harness/card.ts';
import { tap } from '../harness/tap.ts';

const HOST = 'footnote-card';

let address = '';
let closeServer: () => void;
beforeAll(async () => {
	await buildGallery();
	({ address, close: closeServer } = await serveGallery());
});
afterAll(() => closeServer());

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, { bare: true });
		page = await session.browser.newPage();
	});
	afterAll(() => session?.close());

	async function visit(place: string, settings: object = {}, width = 900, height = 700): Promise<void> {
		// Before loading: Firefox lays a page out anew some time after it was resized.
		await page.setViewport({ width, height });
		await page.mouse.move(width - 2, height - 2);
		await page.goto(
			`${address}live.html?place=${place}&settings=${encodeURIComponent(JSON.stringify(settings))}`,
		);
		await page.waitForSelector('html[data-ready]');
	}
	/** Client boxes of the nth marked word of an entry, one a line. */
	const boxes = (entry: string, nth = 0): Promise<Box[]> =>
		page.evaluate(
			(id, index) => {
				const words = document.querySelectorAll(`[data-entry="${id}"]`)[index];
				return [...(words?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
					left,
					top,
					right,
					bottom,
				}));
			},
			entry,
			nth,
		);
	const hostBox = (): Promise<Box | undefined> =>
		page.evaluate((tag) => {
			const box = document.querySelector(tag)?.getBoundingClientRect();
			return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
		}, HOST);
	async function point(entry: string, nth = 0): Promise<{ x: number; y: number }> {
		const [box] = await boxes(entry, nth);
		if (!box) throw new Error(`no words of ${entry}`);
		return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
	}
	async function hover(entry: string, nth = 0): Promise<void> {
		const { x, y } = await point(entry, nth);
		await page.mouse.move(x - 3, y);
		await page.mouse.move(x, y, { steps: 3 });
	}
	const opened = () => page.waitForSelector(HOST, { visible: true });
	const closed = () => page.waitForSelector(HOST, { hidden: true });
	const shows = (text: string) => expect.poll(() => cardText(page), { timeout: 5000 }).toContain(text);
	const press = async (label: string) => {
		const button = (await cardElements(page)).find(
			({ tag, text, attributes }) =>
				tag === 'button' && (text === label || attributes['aria-label'] === label),
		);
		if (!button) throw new Error(`no button "${label}" in the card`);
		await clickInCard(page, button);
	};
	const asked = () => page.evaluate(() => window.live.asked.map(({ name }) => name));

	describe('a word of the reader’s own file', () => {
		test('is said to be theirs, with nothing of the guide beside it, and can be hidden', async () => {
			await visit('own');
			await hover(nyha.id);
			await opened();
			await shows(nyha.meaning);
			await shows('From your own file ward-7.csv');
			await shows('Footnote has not checked this.');
			const buttons = (await cardElements(page)).filter(({ tag }) => tag === 'button');
			expect(buttons.map(({ text }) => text)).toEqual(['Hide this term', 'Not on this site', '×']);
			await press('Hide this term');
			await shows('This term won’t be marked any more.');
			const hidden = await page.evaluate(() => window.live.asked.find(({ name }) => name === 'hideTerm'));
			expect(hidden?.request).toEqual({ id: nyha.id, hide: true });
		});

		test('can say nothing but text', async () => {
			await visit('own');
			await hover(hostileOwn.id);
			await opened();
			await shows('<img src=x onerror=');
			expect((await cardElements(page)).filter(({ tag }) => /^(img|script|i)$/.test(tag))).toEqual([]);
			expect(await page.title()).not.toBe('broken');
		});
	});

	describe('by mouse', () => {
		test('resting on a word opens its card, below the word and inside the window', async () => {
			await visit('plain');
			const before = await page.evaluate(() => document.documentElement.outerHTML);
			await hover('peripheral-neuropathy');
			await opened();
			await shows('Damage to the nerves outside the brain');
			await shows('Usually needs a doctor within days');
			await shows('Not reviewed by a clinician');
			const [words] = await boxes('peripheral-neuropathy');
			expect((await hostBox())?.top).toBeGreaterThanOrEqual(words?.bottom ?? 0);
			await page.mouse.move(890, 690);
			await closed();
			expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
		});

		test('a word that the pointer has left before the dwell does not open', async () => {
			await visit('plain', { dwell: 600 });
			await hover('peripheral-neuropathy');
			await hover('mri');
			await opened();
			await shows('Pictures of the inside of the body');
		});

		test('the way from word to card keeps it open, and using the card pins it', async () => {
			await visit('plain');
			await hover('peripheral-neuropathy');
			await opened();
			const box = (await hostBox()) as Box;
			await page.mouse.move(box.left + 40, box.bottom - 28, { steps: 12 });
			await page.mouse.click(box.left + 40, box.bottom - 28);
			await shows('Why it matters');
			await page.mouse.move(890, 690, { steps: 4 });
			await hover('mri');
			await shows('Why it matters');
			await page.mouse.click(880, 20);
			await closed();
		});

		test('another word takes the open card over', async () => {
			await visit('plain');
			await hover('mri');
			await opened();
			await hover('stroke');
			await shows('Blood stops reaching a part of the brain');
		});

		test('a click pins, a second click closes, and the word under the pointer does not reopen', async () => {
			await visit('plain', { openMode: 'click' });
			const { x, y } = await point('mri');
			await page.mouse.move(x - 2, y);
			await page.mouse.move(x, y);
			await page.mouse.click(x, y);
			await opened();
			await page.mouse.click(x, y);
			await closed();
			await page.mouse.click(x, y);
			await opened();
			await page.keyboard.press('Escape');
			await closed();
		});

		test('with a key held', async () => {
			await visit('plain', { openMode: 'key', openKey: 'shift', dwell: 100 });
			await hover('mri');
			expect(await hostBox()).toBeUndefined();
			await page.keyboard.down('Shift');
			await opened();
			await page.keyboard.up('Shift');
		});
	});

	describe('without a mouse', () => {
		test('opened by key it has the focus; Tab goes round; Escape gives the focus back', async () => {
			await visit('focus');
			await page.focus('#before');
			await page.evaluate(() => {
				const { marker, card } = window.live.bridge;
				const first = marker.next();
				if (first) card?.open(first);
			});
			await opened();
			await shows('Damage to the nerves');
			const active = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
			await expect.poll(active).toBe(HOST);
			for (let times = 0; times < 12; times++) await page.keyboard.press('Tab');
			expect(await active()).toBe(HOST);
			await page.keyboard.down('Shift');
			for (let times = 0; times < 6; times++) await page.keyboard.press('Tab');
			await page.keyboard.up('Shift');
			expect(await active()).toBe(HOST);
			await page.keyboard.press('Escape');
			await closed();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
			// Nothing of all this reached the page's own shortcuts.
			expect(await page.evaluate(() => window.live.keys)).toEqual([]);
		});

		test('the next word’s card replaces it and is read out anew', async () => {
			await visit('focus');
			await page.focus('#before');
			const next = () =>
				page.evaluate(() => {
					const { marker, card } = window.live.bridge;
					const match = marker.next(card?.current);
					if (match) card?.open(match);
				});
			await next();
			await shows('Damage to the nerves');
			await next();
			await shows('Pictures of the inside of the body');
			await expect.poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase())).toBe(HOST);
			await page.keyboard.press('Escape');
			await closed();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
		});

		test('a tap opens, a tap elsewhere closes', async () => {
			await visit('plain');
			const { x, y } = await point('mri');
			await tap(page, x, y);
			await opened();
			await shows('Pictures of the inside of the body');
			await tap(page, 860, 650);
			await closed();
		});

		test('opened by the pointer it leaves the focus alone', async () => {
			await visit('focus');
			await page.focus('#before');
			await hover('mri');
			await opened();
			await shows('Pictures of the inside');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
		});
	});

	describe('in the card', () => {
		test('a related term, and the way back', async () => {
			await visit('plain');
			await hover('peripheral-neuropathy');
			await opened();
			await shows('Damage to the nerves');
			await press('More');
			await shows('Related');
			await press('nerve conduction study');
			await shows('Back to peripheral neuropathy');
			await press('‹ Back to peripheral neuropathy');
			await shows('Why it matters');
		});

		test('its actions ask, say what they did, and can be undone', async () => {
			await visit('plain');
			await hover('mri');
			await opened();
			await shows('Pictures of the inside');
			await press('More');
			await press('Keep for my doctor');
			await shows('Kept. You find it');
			await press('Hide this term');
			await shows('This term won’t be marked any more');
			await press('Undo');
			await press('Not on this site');
			await shows('Nothing will be marked on this site');
			expect((await asked()).filter((each) => each !== 'card')).toEqual([
				'isKept',
				'place',
				'keepTerm',
				'hideTerm',
				'hideTerm',
				'switchSite',
			]);
			await press('Close');
			await closed();
		});

		test('the checklist is offered where it fits, and nowhere else', async () => {
			await visit('plain');
			await hover('mri');
			await opened();
			await shows('Pictures of the inside');
			expect(await cardText(page)).not.toContain('Check my symptoms');
			await hover('peripheral-neuropathy');
			await shows('Damage to the nerves');
			await press('Check my symptoms');
			expect(await asked()).toContain('openChecklist');
		});

		test('an emergency names the number to call', async () => {
			await visit('plain');
			await hover('stroke');
			await opened();
			await shows('Call 112');
			const call = (await cardElements(page)).find(({ attributes }) => attributes.class === 'fn-call');
			expect(call?.attributes.href).toBe('tel:112');
		});

		test('unknown terms and a background that is gone are said, not hidden', async () => {
			await visit('hostile');
			await hover('no-such-entry');
			await opened();
			await shows('could not be looked up');
			await page.keyboard.press('Escape');
			await closed();
			await hover('broken');
			await opened();
			await shows('reload this page');
		});

		test('words that vanish take their card along', async () => {
			await visit('plain');
			await hover('mri');
			await opened();
			await page.evaluate(() => {
				for (const paragraph of document.querySelectorAll('p')) paragraph.remove();
				window.live.bridge.card?.refresh();
			});
			await closed();
		});
	});

	describe('where it stands', () => {
		async function expectClear(entry: string): Promise<void> {
			await opened();
			await expect
				.poll(async () => {
					const card = (await hostBox()) as Box;
					const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
					const over = (await boxes(entry)).filter(
						(word) =>
							word.left < card.right - 1 &&
							card.left < word.right - 1 &&
							word.top < card.bottom - 1 &&
							card.top < word.bottom - 1,
					);
					return {
						over,
						inside: card.left >= 0 && card.top >= 0 && card.right <= view.width && card.bottom <= view.height,
						seen: card.bottom - card.top > 30,
					};
				})
				.toEqual({ over: [], inside: true, seen: true });
		}

		test.each(['plain', 'bottom', 'wrapped', 'rtl', 'vertical', 'full'])('%s', async (place) => {
			await visit(place);
			await hover('peripheral-neuropathy');
			await expectClear('peripheral-neuropathy');
		});

		test('after scrolling it follows its words, and goes when they leave the window', async () => {
			await visit('plain');
			await hover('peripheral-neuropathy');
			await opened();
			const { x, y } = await point('peripheral-neuropathy');
			await page.mouse.click(x, y);
			await page.evaluate(() => scrollTo(0, 30));
			await expectClear('peripheral-neuropathy');
			await page.evaluate(() => scrollTo(0, 1500));
			await closed();
		});

		test.each([
			['a short frame', 500, 130],
			['400 % zoom', 320, 256],
			['a phone', 360, 640],
		])('%s', async (_what, width, height) => {
			await visit('short', {}, width, height);
			await hover('mri');
			await expectClear('mri');
		});

		test('32 px text in a small window', async () => {
			await visit('short', { textSize: 32 }, 400, 500);
			await hover('mri');
			await expectClear('mri');
		});

		test('2,000-character texts and long words stay inside', async () => {
			await visit('hostile');
			await hover('hostile');
			await expectClear('hostile');
			await press('More');
			await expectClear('hostile');
			const wide = (await hostBox()) as Box;
			expect(wide.right - wide.left).toBeLessThanOrEqual(361);
		});
	});

	describe('over other things of the page', () => {
		test('in a modal dialog it can be used, and Escape closes the card only', async () => {
			await visit('dialog');
			await hover('mri');
			await opened();
			const box = (await hostBox()) as Box;
			await page.mouse.move(box.left + 40, box.bottom - 28, { steps: 6 });
			await page.mouse.click(box.left + 40, box.bottom - 28);
			await shows('Where this comes from');
			const isOpen = () => page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.open);
			await page.keyboard.press('Escape');
			await closed();
			expect(await isOpen()).toBe(true);
			await page.keyboard.press('Escape');
			await expect.poll(isOpen).toBe(false);
		});

		test('in a popover of the page, pressing in the card leaves it open', async () => {
			await visit('popover');
			await hover('mri');
			await opened();
			const box = (await hostBox()) as Box;
			await page.mouse.move(box.left + 40, box.bottom - 28, { steps: 6 });
			await page.mouse.click(box.left + 40, box.bottom - 28);
			await shows('Where this comes from');
			expect(await page.evaluate(() => document.querySelector('#popover')?.matches(':popover-open'))).toBe(
				true,
			);
		});

		test('in full screen', async () => {
			await visit('full');
			await page.evaluate(() => {
				document.addEventListener('keydown', () => document.querySelector('#full')?.requestFullscreen(), {
					once: true,
				});
			});
			await page.keyboard.press('f');
			await page.waitForFunction(() => document.fullscreenElement !== null);
			await hover('mri');
			await opened();
			const box = (await hostBox()) as Box;
			const top = await page.evaluate(
				(x, y) => document.elementFromPoint(x, y)?.tagName.toLowerCase(),
				(box.left + box.right) / 2,
				(box.top + box.bottom) / 2,
			);
			expect(top).toBe(HOST);
			await page.evaluate(() => document.exitFullscreen());
			await closed();
		});
	});
});
