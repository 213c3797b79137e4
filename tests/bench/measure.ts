/** What the benchmark measures in a browser. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../harness/browsers.ts';
import type { Cost } from './content-script.ts';

/** Counts that must be nought. */
export interface Counts {
	readonly elements: number;
	/** Layouts while Footnote worked; unknown in Firefox. */
	readonly layouts: number | undefined;
	readonly requests: number;
	readonly longTasks: number;
}

/** Opens a page in a tab of its own, waits until it is quiet, and closes it after the work. */
export async function inPage<T>(
	session: Session,
	address: string,
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const page = await session.browser.newPage();
	try {
		await page.goto(address);
		await page.bringToFront();
		await quiet(page);
		return await work(page);
	} finally {
		await page.close();
	}
}

export function quiet(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (let at = 0; at < 3; at++) {
			await new Promise((done) => requestAnimationFrame(done));
			await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1_000 }));
		}
	});
}

/** Marks the page in one of the ways. */
export async function mark(page: Page, way: string): Promise<Cost> {
	const answer = await page.evaluate(
		(detail: string) =>
			new Promise<string>((done) => {
				window.addEventListener('bench-done', (event) => done((event as CustomEvent<string>).detail), {
					once: true,
				});
				window.dispatchEvent(new CustomEvent('bench-start', { detail }));
			}),
		way,
	);
	const cost = JSON.parse(answer) as Cost | { error: string };
	if ('error' in cost) throw new Error(`${way}: ${cost.error}`);
	return cost;
}

/** Footnote's own counts on a page that does nothing by itself. */
export async function countAll(session: Session, page: Page): Promise<Counts> {
	const elements = () => page.evaluate(() => document.getElementsByTagName('*').length);
	let requests = 0;
	page.on('request', () => requests++);
	const metrics = session.name === 'chromium' ? await page.createCDPSession() : undefined;
	const before = { elements: await elements(), layouts: await layouts(metrics) };
	const cost = await mark(page, 'footnote');
	await quiet(page);
	const after = { elements: await elements(), layouts: await layouts(metrics) };
	return {
		elements: after.elements - before.elements,
		layouts:
			before.layouts === undefined || after.layouts === undefined
				? undefined
				: after.layouts - before.layouts,
		requests,
		longTasks: cost.longest > 50 ? 1 : 0,
	};
}

async function layouts(metrics: CDPSession | undefined): Promise<number | undefined> {
	return metrics && (await metric(metrics, 'LayoutCount'));
}

async function metric(client: CDPSession, name: string): Promise<number> {
	await client.send('Performance.enable');
	const { metrics } = await client.send('Performance.getMetrics');
	return metrics.find((found) => found.name === name)?.value ?? Number.NaN;
}

/** Longest slice with the processor slowed down; Chromium only. */
export async function longestThrottled(page: Page, rate: number): Promise<number> {
	await page.emulateCPUThrottling(rate);
	const { longest } = await mark(page, 'footnote');
	await page.emulateCPUThrottling(null);
	return longest;
}

/** Time of the page's own changes, until its script and all that follows at once are done. Milliseconds. */
export function ownChanges(page: Page, kind: 'insert' | 'edit', count: number): Promise<number> {
	return page.evaluate(
		async (what: string, times: number) => {
			const paragraphs = [...document.querySelectorAll('p')].slice(0, 500);
			const texts = paragraphs.map((p) => p.firstChild as Text);
			const start = performance.now();
			for (let at = 0; at < times; at++) {
				if (what === 'insert') {
					const span = document.createElement('span');
					span.textContent = ' word';
					paragraphs[at % paragraphs.length]?.append(span);
				} else {
					const text = texts[at % texts.length];
					if (text) text.data = `some text that changes ${at}`;
				}
			}
			// After the microtasks: that is where a mutation observer is called.
			await new Promise<void>((done) => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => done();
				channel.port2.postMessage(null);
			});
			return performance.now() - start;
		},
		kind,
		count,
	);
}

/** Main-thread time and JS heap of a page from its load until it is quiet; Chromium only. */
export async function loadCost(
	session: Session,
	address: string,
): Promise<{ readonly time: number; readonly heap: number }> {
	const page = await session.browser.newPage();
	try {
		const client = await page.createCDPSession();
		await client.send('Performance.enable');
		await page.goto(address);
		await page.bringToFront();
		// Long enough for all of Footnote's slices, which take turns with what this waits for.
		for (let at = 0; at < 12; at++) await quiet(page);
		const time = (await metric(client, 'TaskDuration')) * 1_000;
		await client.send('HeapProfiler.collectGarbage');
		const heap = await metric(client, 'JSHeapUsedSize');
		return { time, heap };
	} finally {
		await page.close();
	}
}
