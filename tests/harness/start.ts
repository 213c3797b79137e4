/**
 * `npm start [PAGE] [--browser chromium|firefox]`: builds, and opens a browser with Footnote in it on the
 * demo article, a file or an address. Without a display it does the same headless, uses the page as a
 * reader would, writes screenshots to `artifacts/start/` and prints what was marked and what the card said.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from './browsers.ts';
import { type BrowserName, ensureBrowser } from './find-browsers.ts';
import { marksOf, waitForMark } from './marks.ts';
import { type Server, serve } from './serve.ts';
import { runStep } from './steps.ts';
import { escapeCard, untilCard } from './until.ts';

const DEMO = 'tests/pages/demo/heel-numbness.html';
const SHOTS = 'artifacts/start';
/** Cards that the headless run opens. */
const CARDS = 3;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
});
const name = values.browser;
if (name !== 'chromium' && name !== 'firefox') fail(`--browser ${name}: expected chromium or firefox`);
await main(name, positionals[0] ?? DEMO);

async function main(browser: BrowserName, target: string): Promise<void> {
	ensureBrowser(browser);
	const target_ = browser === 'chromium' ? 'chrome' : 'firefox';
	const built = await runStep({
		name: `build for ${browser}`,
		command: 'wxt',
		args: ['build', '-b', target_, '--mv3'],
	});
	if (!built.ok) process.exit(1);
	const { address, server } = await addressOf(target);
	const windowed = !values.headless && hasDisplay();
	const session = await launch(browser, { headful: windowed, still: !windowed });
	try {
		const page = await session.browser.newPage();
		await page.goto(address);
		await page.bringToFront();
		if (windowed) await untilClosed(session);
		else await tour(session, page);
	} finally {
		if (session.browser.connected) await session.close();
		await server?.close();
	}
}

function hasDisplay(): boolean {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function addressOf(target: string): Promise<{ address: string; server?: Server }> {
	if (/^https?:\/\//.test(target)) return { address: target };
	const file = resolve(target);
	if (!existsSync(file)) fail(`no file ${target}: expected a file or an http(s) address`);
	const server = await serve(dirname(file));
	return { address: `${server.origin}/${encodeURIComponent(basename(file))}`, server };
}

async function untilClosed(session: Session): Promise<void> {
	print('Footnote is running. Rest the pointer on an underlined word; close the browser to end.');
	await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
}

/** What a reader would do, without a display. */
async function tour(session: Session, page: Page): Promise<void> {
	mkdirSync(SHOTS, { recursive: true });
	await settled(page);
	const marks = await marksOf(page);
	print(`\nMarked on ${await page.title()}: ${marks.length} words`);
	print(`  ${[...new Set(marks.map((mark) => mark.text))].join(' · ')}`);
	await shoot(page, 'page');
	const texts = [...new Set(marks.map((mark) => mark.text))].slice(0, CARDS);
	for (const [index, text] of texts.entries()) {
		const { x, y } = await waitForMark(page, text);
		await page.mouse.move(x - 40, y + 60);
		await page.mouse.move(x, y, { steps: 4 });
		print(`\nCard of "${text}":\n  ${await untilCard(page)}`);
		await shoot(page, `card-${index + 1}`);
		await escapeCard(page);
	}
	const popup = await session.openOwn('popup.html?tab=1');
	await popup.waitForSelector('main');
	await shoot(popup, 'popup');
	const checklist = await session.openOwn('popup.html?tab=1#checklist');
	await checklist.waitForSelector('main button');
	await shoot(checklist, 'checklist');
	const options = await session.openOwn('options.html');
	await options.waitForSelector('main');
	await shoot(options, 'options');
	print(`\nScreenshots: ${SHOTS}/${session.name}-*.png`);
}

/** Marking goes on in idle moments: it is over when a second's worth of painted frames brought nothing new. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const count = () => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0);
		let last = -1;
		for (let still = 0; still < 60; still++) {
			await new Promise((done) => requestAnimationFrame(done));
			if (count() !== last) still = 0;
			last = count();
		}
	});
}

async function shoot(page: Page, what: string): Promise<void> {
	await page.screenshot({ path: join(SHOTS, `${values.browser}-${what}.png`) as `${string}.png` });
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function fail(message: string): never {
	process.stderr.write(`npm start: ${message}\n`);
	process.exit(1);
}
