/**
 * `npm run gallery -- --windows`: pictures of each of the toolbar popup's tabs in its real window, in both browsers,
 * light and dark, at the usual and the largest text. They go to artifacts/gallery/<browser>/window-*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TABS } from '../../src/ui/popup/services.ts';
import { BROWSERS, launch } from '../harness/browsers.ts';
import { startDisplay } from '../harness/display.ts';
import { waitForMark } from '../harness/marks.ts';
import { serve } from '../harness/serve.ts';
import { FIREFOX_POPUP_PREFS, openToolbarPopup } from '../harness/toolbar-popup.ts';
import { storeSettings } from '../ui/views.ts';

/** Of the screen: all of its right half, where popups open. */
const CUT = { left: 0, top: 0, width: 1280, height: 760 };

export async function photographWindows(): Promise<void> {
	const display = await startDisplay();
	const server = await serve('tests/pages');
	for (const name of BROWSERS) {
		const folder = join(process.cwd(), 'artifacts', 'gallery', name);
		mkdirSync(folder, { recursive: true });
		const session = await launch(name, { headful: true, display: display.name, prefs: FIREFOX_POPUP_PREFS });
		try {
			const own = await session.openOwn('options.html');
			const page = await session.browser.newPage();
			await page.goto(`${server.origin}/demo/heel-numbness.html`);
			await page.bringToFront();
			await waitForMark(page, 'tarsal tunnel syndrome');
			for (const theme of ['light', 'dark']) {
				for (const textSize of [16, 32]) {
					await storeSettings(own, { textSize, theme });
					const inPopup = await openToolbarPopup(session, page, own);
					for (let tab = 0; tab < TABS.length; tab++) {
						// The window follows its content some frames later. Which tab comes next is known by the chosen one.
						await inPopup(async (popup) => {
							for (let frame = 0; frame < 60; frame++) {
								await new Promise((done) => popup.requestAnimationFrame(done));
							}
						});
						display.picture(CUT, join(folder, `window-${theme}-${textSize}-${TABS[tab]}.png`));
						await inPopup((popup) => {
							const next = popup.document.querySelector('[aria-selected="true"]')?.nextElementSibling;
							(next as HTMLElement | null)?.click();
						});
					}
					await inPopup((popup) => popup.close());
				}
			}
		} finally {
			await session.close();
		}
	}
	await server.close();
	display.close();
}
