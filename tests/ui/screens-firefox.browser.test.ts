/** Every view that ships, as in Chromium, where Firefox could differ: the two ends of size and width, light and in forced colours. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type LaunchOptions, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { expectReadable, viewsOf } from './readable.ts';
import { setSettings, type View } from './views.ts';

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

describe.each(Object.entries(FIREFOX_LOOKS))('in firefox, %s', (_look, options) => {
	let session: Session;
	let views: View[] = [];
	beforeAll(async () => {
		session = await launch('firefox', { still: true, ...options });
		views = await viewsOf(session, server.origin);
	}, 120_000);
	afterAll(() => session?.close());

	test.each([
		{ textSize: 32, width: 320 },
		{ textSize: 16, width: 400 },
	])(
		'every view can be read with text of $textSize px at a width of $width px',
		async ({ textSize, width }) => {
			await setSettings(
				views.map(({ page }) => page),
				{ textSize },
			);
			await expectReadable(views, width);
		},
	);
});
