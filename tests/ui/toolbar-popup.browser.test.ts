/** The popup in its real window below the toolbar, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { FIREFOX_POPUP_PREFS, openToolbarPopup } from '../harness/toolbar-popup.ts';
import { storeSettings } from './views.ts';

/** What there is to see of a popup: the size of its window, and of what is in it. CSS pixels. */
interface Sight {
	readonly width: number;
	readonly height: number;
	/** Further than the window: blank, or cut off. */
	readonly beyond: readonly string[];
	/** How far down the first word of the page ends. */
	readonly firstWord: number;
}

describe.each(BROWSERS)('the toolbar popup in %s', (name) => {
	let display: Display;
	let server: Server;
	let session: Session;
	let own: Page;
	let page: Page;
	beforeAll(async () => {
		display = await startDisplay();
		server = await serve('tests/pages');
		session = await launch(name, { headful: true, display: display.name, prefs: FIREFOX_POPUP_PREFS });
		own = await session.openOwn('options.html');
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.bringToFront();
		await waitForMark(page, 'tarsal tunnel syndrome');
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
		display?.close();
	});

	async function see(textSize: number): Promise<Sight> {
		await storeSettings(own, { textSize });
		const inPopup = await openToolbarPopup(session, page, own);
		// The window follows its content by itself: it stands when it has kept its size for half a second of frames.
		const sight = await inPopup(async (popup) => {
			const { document } = popup;
			const size = () => `${popup.innerWidth} ${popup.innerHeight} ${document.querySelectorAll('li').length}`;
			for (let still = 0, last = ''; still < 30; still++) {
				await new Promise((done) => popup.requestAnimationFrame(done));
				if (size() !== last) still = 0;
				last = size();
			}
			const beyond: string[] = [];
			const { scrollWidth, scrollHeight } = document.documentElement;
			if (scrollWidth > popup.innerWidth) beyond.push(`${scrollWidth} px wide`);
			if (scrollHeight > popup.innerHeight) beyond.push(`${scrollHeight} px high`);
			const firstWord =
				document.querySelector('.popup-term-name')?.getBoundingClientRect().bottom ?? Infinity;
			return { width: popup.innerWidth, height: popup.innerHeight, beyond, firstWord };
		});
		await inPopup((popup) => popup.close());
		return sight;
	}

	test.each([12, 16, 32])(
		'opens at a useful size with text of %i px, nothing cut and nothing blank, the first word in view',
		async (size) => {
			const { width, height, beyond, firstWord } = await see(size);
			expect(beyond).toEqual([]);
			// Browsers give a popup at most 800 x 600.
			expect(height).toBeGreaterThanOrEqual(480);
			expect(height).toBeLessThanOrEqual(600);
			expect(width).toBeGreaterThanOrEqual(size === 32 ? 640 : 400);
			expect(width).toBeLessThanOrEqual(800);
			expect(firstWord).toBeLessThanOrEqual(height);
		},
	);
});
