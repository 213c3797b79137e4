/** Nothing leaves the browser: every request that isn't to this machine goes through a proxy that remembers it. */
import { expect, test } from 'vitest';
import { BROWSERS, launch } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { watchingProxy } from '../harness/proxy.ts';
import { serve } from '../harness/serve.ts';
import { untilCard } from '../harness/until.ts';

/** Asked for by the browsers themselves, with or without an extension. */
const BROWSER_MAKERS =
	/(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

test.each(BROWSERS)('in %s, using everything asks nobody for anything', async (name) => {
	const proxy = await watchingProxy();
	const server = await serve('tests/pages');
	const session = await launch(name, { proxy: proxy.address });
	try {
		const page = await session.browser.newPage();
		await page.goto(`${server.origin}/demo/heel-numbness.html`);
		await page.bringToFront();
		const { x, y } = await waitForMark(page, 'peripheral neuropathy');
		await page.mouse.move(x - 30, y + 90);
		await page.mouse.move(x, y, { steps: 5 });
		await untilCard(page);
		for (const path of [
			'popup.html?tab=1#guide',
			'popup.html?tab=1#checklist',
			'options.html',
			'welcome.html',
		]) {
			const view = await session.openOwn(path);
			await view.waitForSelector('main');
			await view.close();
		}
		expect(proxy.hosts.filter((host) => !BROWSER_MAKERS.test(host))).toEqual([]);
		// The proxy does hear what goes out: a test that can't fail would prove nothing.
		await page.goto('http://footnote.invalid/').catch(() => undefined);
		expect(proxy.hosts).toContain('footnote.invalid');
	} finally {
		await session.close();
		await server.close();
		await proxy.close();
	}
});
