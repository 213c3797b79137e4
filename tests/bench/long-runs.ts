/**
 * `node tests/bench/long-runs.ts`: what one paragraph costs a page by its length, with the built extension (`npm run build` first)
 * against a bare Chromium. Prints a table for docs/performance.md; nothing is asserted, times belong to a machine.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../harness/browsers.ts';

const LENGTHS = [1_000, 4_000, 16_000, 64_000];
const RUNS = 5;
const NAMES =
	'blister joint insulin acute statin fever gait gout sprain opioid stroke calf vein ulcer nerve sole rash toe corn neuropathy'.split(
		' ',
	);

/** One paragraph with so many characters of text: a list of links, as encyclopedias have them. */
function listOf(length: number): string {
	let text = 0;
	let html = '';
	for (let at = 0; text < length; at++) {
		const name = NAMES[(at * 7) % NAMES.length] as string;
		html += `<a href="#${at}">${name}</a> | `;
		text += name.length + 3;
	}
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><h1>Health topics</h1><p>${html}</p></html>`;
}

interface Cost {
	/** Milliseconds of work in the page's process. */
	readonly work: number;
	/** Longest task that the browser reports (from 50 ms on), in milliseconds. */
	readonly longest: number;
}

async function costOf(browser: Browser, address: string, marked: boolean): Promise<Cost> {
	const page = await browser.newPage();
	await page.bringToFront();
	await page.evaluateOnNewDocument(() => {
		const tasks: number[] = [];
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration)),
		).observe({
			type: 'longtask',
			buffered: true,
		});
		Object.assign(window, { tasks });
	});
	await page.goto(address);
	if (marked) await page.waitForFunction(() => (CSS.highlights.get('footnote-mark')?.size ?? 0) > 0);
	// The rest of the list, as somebody reads it.
	await page.evaluate(async () => {
		for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
			scrollTo(0, top);
			await new Promise((done) => setTimeout(done, 150));
		}
		await new Promise((done) => setTimeout(done, 500));
	});
	const work = (await taskTime(page)) * 1_000;
	const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
	await page.close();
	return { work, longest };
}

async function taskTime(page: Page): Promise<number> {
	const { TaskDuration } = await page.metrics();
	return TaskDuration ?? 0;
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function main(): Promise<void> {
	const server = createServer((request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(listOf(Number(request.url?.slice(1)) || 1));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const [bare, built] = [await launch('chromium', { bare: true }), await launch('chromium')];
	const lines = [
		'| characters in one paragraph | bare page, ms | with Footnote, ms | longest task, ms |',
		'|---|---|---|---|',
	];
	for (const length of LENGTHS) {
		const without: Cost[] = [];
		const withIt: Cost[] = [];
		for (let run = 0; run < RUNS; run++) {
			without.push(await costOf(bare.browser, `http://127.0.0.1:${port}/${length}`, false));
			withIt.push(await costOf(built.browser, `http://127.0.0.1:${port}/${length}`, true));
		}
		const [page, marked] = [without, withIt].map((costs) => middle(costs.map(({ work }) => work)).toFixed(0));
		const longest = middle(withIt.map((cost) => cost.longest));
		lines.push(
			`| ${length.toLocaleString('en')} | ${page} | ${marked} | ${longest < 50 ? 'none over 50' : longest.toFixed(0)} |`,
		);
	}
	process.stdout.write(`${lines.join('\n')}\n`);
	await bare.close();
	await built.close();
	server.close();
}

await main();
