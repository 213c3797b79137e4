/** Looking words up from Firefox's own window: its menu over a selection, and its address bar. Chromium's are in `look-up`. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { inFirefoxWindow } from '../harness/firefox-window.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilTrue } from '../harness/until.ts';

let server: Server;
let session: Session;
let page: Page;
let own: Page;
beforeAll(async () => {
	server = await serve('tests/pages');
	session = await launch('firefox');
	own = await session.openOwn('options.html');
	page = await session.browser.newPage();
	await page.goto(`${server.origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
});
afterAll(async () => {
	await session?.close();
	server?.close();
});

/** Text that the guide hasn't marked. */
const select = () =>
	page.evaluate(() => {
		const heading = document.querySelector('h1') as HTMLElement;
		getSelection()?.selectAllChildren(heading);
		const { left, top, width, height } = heading.getBoundingClientRect();
		return { text: heading.innerText.replace(/\s+/g, ' ').trim(), x: left + width / 4, y: top + height / 2 };
	});

/** What the search holds in the tab that was opened, which is closed again. */
async function asked(): Promise<string> {
	const find = `browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.search.includes('asked=1'))`;
	const held = `${find}?.document.querySelector('input[type="search"]')?.value ?? ''`;
	await untilTrue(own, async () => (await own.evaluate(held)) !== '');
	const value = String(await own.evaluate(held));
	await own.evaluate(
		`browser.tabs.query({}).then((tabs) => browser.tabs.remove(tabs.filter(({ url }) => url?.includes('asked=1')).map(({ id }) => id)))`,
	);
	await page.bringToFront();
	return value;
}

test('the menu over a selection has “Explain”, with the words in it, and asks them', async () => {
	const { text, x, y } = await select();
	await inFirefoxWindow(
		page,
		`void (globalThis.menuIsOpen = new Promise((done) => document.getElementById('contentAreaContextMenu').addEventListener('popupshown', done, { once: true })))`,
	);
	await page.mouse.click(x, y, { button: 'right' });
	const label = await inFirefoxWindow(
		page,
		`globalThis.menuIsOpen.then(() => {
			const menu = document.getElementById('contentAreaContextMenu');
			const item = [...menu.querySelectorAll('menuitem')].find(({ hidden, label }) => !hidden && label.startsWith('Explain “'));
			const { label } = item;
			item.doCommand();
			menu.hidePopup();
			return label;
		})`,
	);
	expect(label).toMatch(/^Explain “.+”$/);
	expect(await asked()).toBe(text);
});

test('the address bar suggests names after “fn”, and Enter asks what was typed', async () => {
	const rows = await inFirefoxWindow(
		page,
		`(async () => {
			gURLBar.focus();
			gURLBar.search('fn tarsal');
			const rows = () => [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map(({ textContent }) => textContent).join(' | ');
			while (!rows().includes('tunnel')) await new Promise((done) => requestAnimationFrame(done));
			return rows();
		})()`,
	);
	expect(rows).toContain('Ask Footnote');
	expect(rows).toContain('tarsal tunnel syndrome');
	await inFirefoxWindow(
		page,
		`(async () => {
			gURLBar.search('fn how is gout treated');
			await gURLBar.lastQueryContextPromise;
			gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter', altKey: true }));
		})()`,
	);
	expect(await asked()).toBe('how is gout treated');
});
