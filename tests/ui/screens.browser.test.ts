/**
 * Every view that ships, as it ships: each text can be read on its ground and nothing is cut, at the smallest,
 * usual and largest text, from a narrow phone to a wide window, light, dark and in forced colours.
 *
 * axe alone is not enough: text in exactly the colour of its ground has a contrast of 1 : 1, which axe files
 * under "incomplete" (`equalRatio`), not under violations; and the gallery's components met there without the
 * style sheets of the checklist.
 */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { faultsOf } from './faults.ts';
import { openViews, setSettings, type View } from './views.ts';

const SIZES = [12, 16, 32];
const WIDTHS = [320, 360, 400, 1280];
const LOOKS = {
	light: [{ name: 'prefers-color-scheme', value: 'light' }],
	dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
	'forced colours': [{ name: 'forced-colors', value: 'active' }],
};

let server: Server;
let session: Session;
let views: { readonly view: View; readonly cdp: CDPSession }[] = [];
beforeAll(async () => {
	server = await serve('tests/pages');
	session = await launch('chromium', { still: true });
	const page = await session.browser.newPage();
	await page.goto(`${server.origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
	const opened = await openViews(session, page);
	views = await Promise.all(opened.map(async (view) => ({ view, cdp: await view.page.createCDPSession() })));
}, 120_000);
afterAll(async () => {
	await session?.close();
	await server?.close();
});

describe.each(SIZES)('text of %i px', (textSize) => {
	beforeAll(async () => {
		await setSettings(
			views.map(({ view }) => view.page),
			{ textSize },
		);
	});
	describe.each(Object.entries(LOOKS))('%s', (_look, features) => {
		beforeAll(async () => {
			for (const { cdp } of views) await cdp.send('Emulation.setEmulatedMedia', { features });
		});
		test.each(WIDTHS)('every view can be read at a width of %i px', async (width) => {
			const found: string[] = [];
			for (const { view } of views) {
				await view.page.setViewport({ width, height: 800 });
				found.push(...(await faultsOf(view.page)).map((fault) => `${view.name}: ${fault}`));
			}
			expect(found).toEqual([]);
		});
	});
});
