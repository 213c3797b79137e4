/**
 * Every view that ships, as it ships: each text can be read on its ground and nothing is cut, at the smallest,
 * usual and largest text, from a narrow phone to a wide window, light, dark and in forced colours.
 *
 * axe alone is not enough: text in exactly the colour of its ground has a contrast of 1 : 1, which axe files
 * under "incomplete" (`equalRatio`), not under violations; and the gallery's components met there without the
 * style sheets of the checklist.
 */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { expectReadable, viewsOf } from './readable.ts';
import { setSettings, type View } from './views.ts';

const SIZES = [12, 16, 32];
const WIDTHS = [320, 360, 400, 1280];
const LOOKS = {
	light: [{ name: 'prefers-color-scheme', value: 'light' }],
	dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
	'forced colours': [{ name: 'forced-colors', value: 'active' }],
};

let server: Server;
beforeAll(async () => {
	server = await serve('tests/pages');
});
afterAll(() => server?.close());

describe('in chromium', () => {
	let session: Session;
	let views: View[] = [];
	let protocols: CDPSession[] = [];
	beforeAll(async () => {
		session = await launch('chromium', { still: true });
		views = await viewsOf(session, server.origin);
		protocols = await Promise.all(views.map(({ page }) => page.createCDPSession()));
	}, 120_000);
	afterAll(() => session?.close());

	describe.each(SIZES)('text of %i px', (textSize) => {
		beforeAll(() =>
			setSettings(
				views.map(({ page }) => page),
				{ textSize },
			),
		);
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
