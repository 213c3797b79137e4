/**
 * `npm run gallery -- --views`: pictures of every view of the built extension in a tab, in both browsers: light and dark, in forced
 * colours, at 16 and 32 px text, from a narrow phone to a wide window. They go to artifacts/gallery/<browser>/view-*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, launch } from '../harness/browsers.ts';
import { type Look, switchLook } from '../harness/looks.ts';
import { waitForMark } from '../harness/marks.ts';
import { serve } from '../harness/serve.ts';
import { seeViews, setTextSize } from '../ui/views.ts';

/** Pixels of height: Firefox refuses pictures of whole pages that are longer than 32,767. */
const TALL = 3_000;
interface Sight {
	readonly look: Look;
	readonly textSize: number;
	readonly width: number;
}
const SIGHTS: readonly Sight[] = [
	{ look: 'light', textSize: 16, width: 400 },
	{ look: 'light', textSize: 32, width: 320 },
	{ look: 'dark', textSize: 16, width: 400 },
	{ look: 'dark', textSize: 16, width: 1280 },
	{ look: 'forced colours', textSize: 16, width: 400 },
	{ look: 'forced colours', textSize: 16, width: 1280 },
];

export async function photographViews(): Promise<void> {
	const server = await serve('tests/pages');
	for (const name of BROWSERS) {
		const folder = join(process.cwd(), 'artifacts', 'gallery', name);
		mkdirSync(folder, { recursive: true });
		const session = await launch(name, { still: true });
		try {
			const page = await session.browser.newPage();
			await page.goto(`${server.origin}/demo/heel-numbness.html`);
			await page.bringToFront();
			await waitForMark(page, 'tarsal tunnel syndrome');
			await seeViews(session, page, async (shown, view) => {
				for (const { look, textSize, width } of SIGHTS) {
					await switchLook(session, view, look);
					await setTextSize(view, textSize);
					await view.setViewport({ width, height: width === 1280 ? 800 : TALL });
					const file = `view-${shown}-${look}-${textSize}-${width}`.replace(/\W+/g, '-');
					await view.screenshot({ path: join(folder, `${file}.png`) });
				}
			});
		} finally {
			await session.close();
		}
	}
	await server.close();
}
