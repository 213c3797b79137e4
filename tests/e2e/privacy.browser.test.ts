/** Nothing leaves the browser: every request that isn't to this machine goes through a proxy that remembers it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { makePdf } from '../harness/pdf.ts';
import { watchingProxy } from '../harness/proxy.ts';
import { serve } from '../harness/serve.ts';
import { untilCard } from '../harness/until.ts';
import { letterPage } from '../reader/letters.ts';

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
		await readLetters(session);
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

/** A PDF, and a web page that would load a picture and run a script. */
async function readLetters(session: Session): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-letters-'));
	const view = await session.openOwn('reader.html');
	const read = async (name: string, bytes: Buffer | string) => {
		const path = join(folder, name);
		writeFileSync(path, bytes);
		const field = (await view.waitForSelector('.reader-file')) as ElementHandle<HTMLInputElement>;
		await field.uploadFile(path);
		await view.waitForFunction(
			(title: string) => document.title.startsWith(title) && document.querySelector('.reader-words li'),
			{ polling: 'raf' },
			name,
		);
	};
	await read('letter.pdf', makePdf([letterPage()]));
	const lure = 'http://footnote-lure.invalid';
	await read(
		'letter.html',
		`<html><base href="${lure}"><link rel="stylesheet" href="${lure}/a.css"><img src="${lure}/b.png" srcset="${lure}/c.png 2x">
		<script src="${lure}/d.js"></script><iframe src="${lure}/e"></iframe><video poster="${lure}/f.png" src="${lure}/g"></video>
		<p style="background: url(${lure}/h.png)">A mild peripheral neuropathy.</p></html>`,
	);
	await view.close();
}
