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
import { type } from '../ui/views.ts';

test.each(BROWSERS)(
	'in %s, using everything asks nobody whom the browser alone doesn’t ask',
	async (name) => {
		const [proxy, bareProxy] = await Promise.all([watchingProxy(), watchingProxy()]);
		const server = await serve('tests/pages');
		// The same browser without Footnote, beside it: what makers of browsers ask for by themselves is in both.
		const [session, bare] = await Promise.all([
			launch(name, { proxy: proxy.address }),
			launch(name, { proxy: bareProxy.address, bare: true }),
		]);
		try {
			const article = `${server.origin}/demo/heel-numbness.html`;
			await (await bare.browser.newPage()).goto(article);
			await useEverything(session, article);
			const own = () => [...new Set(proxy.hosts)].filter((host) => !bareProxy.hosts.includes(host));
			// Either may be the slower one.
			await expect.poll(own, { timeout: 30_000 }).toEqual([]);
			// The proxy does hear what goes out: a test that can't fail would prove nothing.
			const page = await session.browser.newPage();
			await page.goto('http://footnote.invalid/').catch(() => undefined);
			expect(own()).toEqual(['footnote.invalid']);
		} finally {
			await Promise.all([session.close(), bare.close(), server.close()]);
			await Promise.all([proxy.close(), bareProxy.close()]);
		}
	},
	120_000,
);

/** A card, each view, the answer to a question, and letters. */
async function useEverything(session: Session, article: string): Promise<void> {
	const page = await session.browser.newPage();
	await page.goto(article);
	await page.bringToFront();
	const { x, y } = await waitForMark(page, 'peripheral neuropathy');
	await page.mouse.move(x - 30, y + 90);
	await page.mouse.move(x, y, { steps: 5 });
	await untilCard(page);
	for (const path of [
		'popup.html?tab=1#guide',
		'popup.html?tab=1#checklist',
		'popup.html?tab=1#doctor',
		'options.html',
		'privacy.html',
		'welcome.html',
	]) {
		const view = await session.openOwn(path);
		await view.waitForSelector('main');
		await view.close();
	}
	const guide = await session.openOwn('popup.html?tab=1#guide');
	await type(guide, 'input[type="search"]', 'numb heel');
	await guide.waitForSelector('.ask-answer');
	await guide.close();
	await readLetters(session);
}

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
