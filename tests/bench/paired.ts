/**
 * What Footnote costs saved pages: paired browsers (without an extension, with one that does nothing, with
 * Footnote), all open at once and taking turns on every page, so that what else the machine does hits them alike.
 * Chromium tells its main thread's time on the processor and the heap; Firefox, of a page's process, the processor's time alone.
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OwnWord } from '../../src/glossary/own-word.ts';
import { bidi } from '../harness/bidi.ts';
import { builtFor, launch, type Session } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { putGlossary } from '../harness/glossary.ts';
import { serve } from '../harness/serve.ts';
import { figureOf } from './statistics.ts';

const WAYS = ['none', 'empty', 'footnote', 'before', 'own'] as const;
type Way = (typeof WAYS)[number];

/** After a page has loaded, in milliseconds: what an extension does in idle time is counted too. */
const SETTLE = 1_200;

/** What one load of a page took. */
interface Load {
	/** Milliseconds that the processor has worked for the main thread; in Firefox for all threads of the page's process. */
	readonly task: number;
	/** Megabytes after collection; not told in Firefox. */
	readonly heap: number;
	readonly marks: number;
}

export interface PairedPage {
	readonly page: string;
	/** Medians; of a build before only where there is one. */
	readonly loads: ReadonlyMap<Way, Load>;
}

/** Milliseconds after installing: `catchUp` in src/apps/registration.ts is over. */
const SETTLED_AFTER = 11_000;

export interface Others {
	/** What `npm run build` left of another state of Footnote, to be measured beside this one. */
	readonly before?: string | undefined;
	/** Words of a glossary of the reader's own, with which Footnote is measured too. */
	readonly own?: readonly OwnWord[] | undefined;
}

/**
 * Loads every page of a folder in every browser, `runs` times.
 * @param folder HTML files, saved whole: nothing is fetched from elsewhere
 */
export async function loadPaired(
	name: BrowserName,
	folder: string,
	runs: number,
	{ before, own }: Others = {},
): Promise<PairedPage[]> {
	const server = await serve(folder);
	const sessions = new Map<Way, Session>();
	const ways = WAYS.filter(
		(way) => (way !== 'before' || before !== undefined) && (way !== 'own' || own !== undefined),
	);
	try {
		for (const way of ways) sessions.set(way, await open(name, way, before));
		const withOwn = sessions.get('own');
		if (withOwn && own) await putGlossary(withOwn, own);
		// Newly installed, Footnote puts its script into each page that loads, for ten seconds: as no reader has it afterwards.
		await new Promise((done) => setTimeout(done, SETTLED_AFTER));
		const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
		const results: PairedPage[] = [];
		for (const page of pages.sort()) {
			const loads = new Map<Way, Load[]>(ways.map((way) => [way, []]));
			for (let run = 0; run < runs; run++) {
				for (const way of run % 2 === 0 ? ways : ways.toReversed()) {
					const session = sessions.get(way) as Session;
					const address = `${server.origin}/${encodeURIComponent(page)}`;
					loads.get(way)?.push(await (name === 'firefox' ? loadFirefox : loadChromium)(session, address));
				}
			}
			results.push({ page, loads: new Map([...loads].map(([way, all]) => [way, median(all)])) });
		}
		return results;
	} finally {
		for (const session of sessions.values()) await session.close();
		await server.close();
	}
}

/** One line a way, and how many pages had marks. */
export function pairedTable(pages: readonly PairedPage[]): string {
	const sum = (way: Way, of: keyof Load) =>
		pages.reduce((total, { loads }) => total + (loads.get(way)?.[of] ?? Number.NaN), 0);
	const count = pages.length;
	const ways = [...(pages[0]?.loads.keys() ?? [])];
	const lines = ways.map((way) => {
		const more = (sum(way, 'task') - sum('empty', 'task')) / count;
		const ratio = sum(way, 'task') / sum('empty', 'task');
		const heap = (sum(way, 'heap') - sum('empty', 'heap')) / count;
		const own = figureOf(
			pages.map(
				({ loads }) => (loads.get(way)?.task ?? Number.NaN) - (loads.get('empty')?.task ?? Number.NaN),
			),
		).median;
		const marked = pages.filter(({ loads }) => (loads.get(way)?.marks ?? 0) > 0).length;
		return `| ${way} | ${sum(way, 'task').toFixed(0)} ms | ${more.toFixed(1)} ms | ${own.toFixed(1)} ms | ${ratio.toFixed(3)} × | ${heap.toFixed(2)} MB | ${marked} of ${count} |`;
	});
	return [
		'| browser with | main thread, all pages | a page, over the empty extension | the median page, over it | ratio | heap a page, over it | pages with marks |',
		'|---|---|---|---|---|---|---|',
		...lines,
	].join('\n');
}

function median(loads: readonly Load[]): Load {
	const of = (key: keyof Load) => figureOf(loads.map((load) => load[key])).median;
	return { task: of('task'), heap: of('heap'), marks: of('marks') };
}

function open(name: BrowserName, way: Way, before: string | undefined): Promise<Session> {
	const options =
		name === 'chromium'
			? { args: ['--js-flags=--expose-gc', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] }
			: {
					prefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 },
				};
	if (way === 'before')
		return launch(name, { ...options, build: join(before ?? '', basename(builtFor(name))) });
	if (way === 'none') return launch(name, { ...options, bare: true });
	return launch(name, way === 'empty' ? { ...options, extension: emptyExtension() } : options);
}

/** An extension with an empty content script and a style sheet for a highlight that nobody makes. */
function emptyExtension(): string {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-empty-'));
	const script = {
		matches: ['<all_urls>'],
		all_frames: true,
		match_about_blank: true,
		run_at: 'document_idle',
		js: ['a.js'],
		css: ['a.css'],
	};
	const manifest = {
		manifest_version: 3,
		name: 'Empty',
		version: '1',
		content_scripts: [script],
		browser_specific_settings: { gecko: { id: 'empty@footnote.example' } },
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'a.js'), ';');
	writeFileSync(
		join(folder, 'a.css'),
		'@media screen { :root::highlight(x) { text-decoration: underline } }',
	);
	return folder;
}

async function loadChromium({ browser }: Session, address: string): Promise<Load> {
	const page = await browser.newPage();
	try {
		await page.bringToFront();
		const client = await page.createCDPSession();
		// The processor's time: while others have the processor, none goes by.
		await client.send('Performance.enable', { timeDomain: 'threadTicks' });
		const metric = async (name: string) => {
			const { metrics } = await client.send('Performance.getMetrics');
			return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
		};
		await page.goto(address, { waitUntil: 'load' });
		await new Promise((done) => setTimeout(done, SETTLE));
		const task = (await metric('TaskDuration')) * 1_000;
		const marks = await marksIn(page);
		await client.send('HeapProfiler.collectGarbage');
		return { task, heap: (await metric('JSHeapUsedSize')) / 1e6, marks };
	} finally {
		await page.close();
	}
}

async function loadFirefox({ browser }: Session, address: string): Promise<Load> {
	const page = await browser.newPage();
	try {
		await page.bringToFront();
		await page.goto(address, { waitUntil: 'load' });
		await new Promise((done) => setTimeout(done, SETTLE));
		const task = await processorTime(page, address);
		return { task, heap: 0, marks: await marksIn(page) };
	} finally {
		await page.close();
	}
}

/** Milliseconds that the processor has worked for the process of a page since it began. */
async function processorTime(page: Page, address: string): Promise<number> {
	const { send } = bidi(page);
	const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
	const has = `({ windows }) => windows?.some(({ documentURI }) => documentURI?.spec === ${JSON.stringify(address)})`;
	const answer = await send('script.evaluate', {
		expression: `ChromeUtils.requestProcInfo().then(({ children }) => children.find(${has})?.cpuTime)`,
		target: { context: window?.context },
		awaitPromise: true,
	});
	return ((answer.result as { result: { value?: number } }).result.value ?? Number.NaN) / 1e6;
}

function marksIn(page: Page): Promise<number> {
	return page.evaluate(() =>
		[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
	);
}
