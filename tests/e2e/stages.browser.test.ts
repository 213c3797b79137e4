/** What comes into a frame when: the sentinel always, the marker when there is something, its style sheet with marks. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';

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
	afterEach(() => page.close());
	const open = (path: string) => page.goto(server.origin + path);

	/** The look that the page can see of marks. */
	const look = () =>
		page.evaluate(() => getComputedStyle(document.body, '::highlight(footnote-mark)').textDecorationLine);

	async function changeSettings(change: object): Promise<void> {
		const options = await session.openOwn('options.html');
		await options.evaluate(
			async (settings: object) => {
				const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
				const { settings: before } = await storage.local.get('settings');
				await storage.local.set({ settings: { ...before, ...settings } });
			},
			{ ...DEFAULT_SETTINGS, ...change },
		);
		await options.close();
		await page.bringToFront();
	}

	test('words that come later, split over elements, bring the marker', async () => {
		await open('/stages/ordinary.html');
		await page.evaluate(() => {
			const place = document.querySelector('#split') as Element;
			place.innerHTML = 'It was tarsal <b>tunnel</b> <i>syndrome</i> after all.';
		});
		await waitForMark(page, 'tarsal tunnel syndrome');
	});

	test('so do words in a shadow root that is attached later', async () => {
		await open('/stages/ordinary.html');
		await page.evaluate(() => {
			const host = document.querySelector('x-late') as Element;
			host.attachShadow({ mode: 'open' }).innerHTML = '<p>plantar fasciitis</p>';
			document.body.append('And on.');
		});
		await page.waitForFunction(() => (CSS.highlights.get('footnote-mark')?.size ?? 0) > 0, {
			polling: 'raf',
		});
	});

	test('words far below bring it once the reader gets there', async () => {
		await open('/stages/far.html');
		await page.evaluate(() => document.querySelector('#last')?.scrollIntoView({ behavior: 'instant' }));
		await waitForMark(page, 'tarsal tunnel syndrome');
	});

	test('words in view do so at once, in elements that have no box of their own, or none with a height', async () => {
		await open('/stages/unplaced.html');
		await waitForMark(page, 'plantar fasciitis');
	});

	test('switched off there is no trace of Footnote in a page; switched on, there is', async () => {
		await changeSettings({ on: false });
		await open('/demo/heel-numbness.html');
		expect(await look()).toBe('none');
		await changeSettings({ on: true });
		await waitForMark(page, 'tarsal tunnel syndrome');
		await expect.poll(look).toBe('underline');
		await changeSettings({ on: false });
		await expect.poll(look).toBe('none');
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		await changeSettings({ on: true });
		await waitForMark(page, 'tarsal tunnel syndrome');
	});

	// That a page that waits for a click has none either: `access.browser.test.ts`.

	describe.runIf(name === 'chromium')('by what runs in the isolated world', () => {
		test('a page with everyday words only, and a frame of one pixel, have no marker', async () => {
			const worlds = await worldsOf(page);
			await open('/stages/ordinary.html');
			await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
			await expect.poll(() => worlds.stages()).toEqual(['sentinel', 'sentinel']);
			expect(await marksOf(page)).toEqual([]);
		});

		test('a page with a name on it has', async () => {
			const worlds = await worldsOf(page);
			await open('/ordinary/dark.html');
			await waitForMark(page, 'tarsal tunnel syndrome');
			expect(await worlds.stages()).toEqual(['marker']);
		});

		test('the background is put to sleep: marks stay, evidence is not lost, new words are marked', async () => {
			// Among many hard words one more may have to wait; that is not what this is about.
			await changeSettings({ density: 'full' });
			await open('/demo/heel-numbness.html');
			await waitForMark(page, 'acute limb ischaemia');
			const before = (await marksOf(page)).map(({ text }) => text);
			const worker = session.browser.targets().find((target) => target.type() === 'service_worker');
			await (await worker?.worker())?.close();
			await page.evaluate(() => {
				const paragraph = document.createElement('p');
				paragraph.textContent = 'Also: Guillain-Barré syndrome.';
				document.body.append(paragraph);
			});
			await waitForMark(page, 'Guillain-Barré syndrome');
			const after = (await marksOf(page)).map(({ text }) => text);
			expect(after.filter((text) => text !== 'Guillain-Barré syndrome')).toEqual(before);
		});
	});
});

interface Extension {
	readonly storage: {
		readonly local: {
			get(key: string): Promise<{ settings?: object }>;
			set(items: object): Promise<void>;
		};
	};
}

/** Which stage of Footnote runs in each frame of a page, from the next navigation on. Chromium only. */
async function worldsOf(page: Page): Promise<{ stages(): Promise<string[]> }> {
	const client: CDPSession = await page.createCDPSession();
	const worlds = new Map<string, number>();
	client.on('Runtime.executionContextCreated', ({ context }) => {
		const { type, frameId } = context.auxData as { type?: string; frameId?: string };
		if (type === 'isolated' && context.name === 'Footnote' && frameId) worlds.set(frameId, context.id);
	});
	client.on('Runtime.executionContextsCleared', () => worlds.clear());
	await client.send('Runtime.enable');
	const stageIn = async (contextId: number) => {
		const { result } = await client.send('Runtime.evaluate', {
			contextId,
			expression: `window[Symbol.for('footnote')] ? 'marker' : Symbol.for('footnote-sentinel') in window ? 'sentinel' : 'none'`,
		});
		return String(result.value);
	};
	return { stages: () => Promise.all([...worlds.values()].map(stageIn)) };
}
