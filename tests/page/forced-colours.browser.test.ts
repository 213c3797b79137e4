/** In forced colours Chromium paints marks as solid blocks, so each term has one on a page. */
import { afterAll, beforeAll, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';

let server: Server;
let session: Session;
beforeAll(async () => {
	server = await serve('tests/pages');
	session = await launch('chromium');
});
afterAll(async () => {
	await session?.close();
	await server?.close();
});

test('marks become few when forced colours come, and return when they go', async () => {
	// Whether there is room for a mark is not what this is about.
	const options = await session.openOwn('options.html');
	await (await options.waitForSelector('input[name="density"][value="full"]'))?.evaluate((radio) =>
		radio.click(),
	);
	const page = await session.browser.newPage();
	await page.goto(`${server.origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
	const untilTimes = (text: string, wanted: number) =>
		page.waitForFunction(
			(word: string, count: number) => {
				const found = [...CSS.highlights]
					.flatMap(([, ranges]) => [...(ranges as unknown as Iterable<StaticRange>)])
					.filter(
						({ startContainer, startOffset, endOffset }) =>
							(startContainer.textContent ?? '').slice(startOffset, endOffset) === word,
					);
				return found.length === count;
			},
			{ polling: 'raf' },
			text,
			wanted,
		);
	await page.evaluate(() =>
		document.body.insertAdjacentHTML('beforeend', '<h2>Again</h2><p>So much for peripheral neuropathy.</p>'),
	);
	await untilTimes('peripheral neuropathy', 2);
	const cdp = await page.createCDPSession();
	await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
	await untilTimes('peripheral neuropathy', 1);
	await cdp.send('Emulation.setEmulatedMedia', { features: [] });
	await untilTimes('peripheral neuropathy', 2);
});
