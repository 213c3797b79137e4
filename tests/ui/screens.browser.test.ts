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
import { type LaunchOptions, launch, type Session } from '../harness/browsers.ts';
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

/** Firefox has no emulation of looks: it is started with each. Dark colours are the same in both browsers. */
const FIREFOX_LOOKS: Readonly<Record<string, LaunchOptions>> = {
	light: {},
	'forced colours': { prefs: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } },
};

let server: Server;
beforeAll(async () => {
	server = await serve('tests/pages');
});
afterAll(() => server?.close());

async function viewsOf(session: Session): Promise<View[]> {
	const page = await session.browser.newPage();
	await page.goto(`${server.origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
	return openViews(session, page);
}

async function expectReadable(views: readonly View[], width: number): Promise<void> {
	const found: string[] = [];
	for (const { name, page } of views) {
		await page.setViewport({ width, height: 800 });
		found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
	}
	expect(found).toEqual([]);
}

const pagesOf = (views: readonly View[]) => views.map(({ page }) => page);

describe('in chromium', () => {
	let session: Session;
	let views: View[] = [];
	let protocols: CDPSession[] = [];
	beforeAll(async () => {
		session = await launch('chromium', { still: true });
		views = await viewsOf(session);
		protocols = await Promise.all(views.map(({ page }) => page.createCDPSession()));
	}, 120_000);
	afterAll(() => session?.close());

	describe.each(SIZES)('text of %i px', (textSize) => {
		beforeAll(() => setSettings(pagesOf(views), { textSize }));
		describe.each(Object.entries(LOOKS))('%s', (_look, features) => {
			beforeAll(async () => {
				for (const cdp of protocols) await cdp.send('Emulation.setEmulatedMedia', { features });
			});
			test.each(WIDTHS)('every view can be read at a width of %i px', (width) =>
				expectReadable(views, width),
			);
		});
	});
});

describe.each(Object.entries(FIREFOX_LOOKS))('in firefox, %s', (_look, options) => {
	let session: Session;
	let views: View[] = [];
	beforeAll(async () => {
		session = await launch('firefox', { still: true, ...options });
		views = await viewsOf(session);
	}, 120_000);
	afterAll(() => session?.close());

	test.each([
		{ textSize: 32, width: 320 },
		{ textSize: 16, width: 400 },
	])(
		'every view can be read with text of $textSize px at a width of $width px',
		async ({ textSize, width }) => {
			await setSettings(pagesOf(views), { textSize });
			await expectReadable(views, width);
		},
	);
});
