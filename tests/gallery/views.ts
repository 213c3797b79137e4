/**
 * `npm run gallery -- --views`: pictures of every view of the built extension in a tab, in both browsers: light and dark, in forced
 * colours, at 16 and 32 px text, from a narrow phone to a wide window. They go to artifacts/gallery/<browser>/view-*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, launch } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { serve } from '../harness/serve.ts';
import { openViews, setSettings } from '../ui/views.ts';

/** Firefox takes the colours of the machine for those that the reader chose. */
const FORCED = { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 };
/** Pixels of height: Firefox refuses pictures of whole pages that are longer than 32,767. */
const TALL = 3_000;
const LOOKS = [
	{ look: 'light', textSize: 16, width: 400 },
	{ look: 'dark', textSize: 16, width: 400 },
	{ look: 'forced', textSize: 16, width: 400 },
	{ look: 'light', textSize: 32, width: 320 },
	{ look: 'dark', textSize: 16, width: 1280 },
] as const;

export async function photographViews(): Promise<void> {
	const server = await serve('tests/pages');
	for (const name of BROWSERS) {
		const folder = join(process.cwd(), 'artifacts', 'gallery', name);
		mkdirSync(folder, { recursive: true });
		for (const { look, textSize, width } of LOOKS) {
			const session = await launch(name, {
				still: true,
				dark: look === 'dark',
				...(look === 'forced' && name === 'firefox' ? { prefs: FORCED } : {}),
			});
			try {
				const page = await session.browser.newPage();
				await page.goto(`${server.origin}/demo/heel-numbness.html`);
				await page.bringToFront();
				await waitForMark(page, 'tarsal tunnel syndrome');
				const views = await openViews(session, page);
				await setSettings(
					views.map((view) => view.page),
					{ textSize },
				);
				for (const view of views) {
					await view.page.bringToFront();
					await view.page.setViewport({ width, height: width === 1280 ? 800 : TALL });
					if (look === 'forced' && name === 'chromium') {
						const cdp = await view.page.createCDPSession();
						await cdp.send('Emulation.setEmulatedMedia', {
							features: [{ name: 'forced-colors', value: 'active' }],
						});
					}
					const file = `view-${view.name.replace(/\W+/g, '-')}-${look}-${textSize}-${width}.png`;
					await view.page.screenshot({ path: join(folder, file) });
				}
			} finally {
				await session.close();
			}
		}
	}
	await server.close();
}
