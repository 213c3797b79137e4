/** Pages that are hard on a highlighter: huge, deep, hostile or busy. Nothing throws, nothing is lost, no wrong mark. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { TEST_LEXICON } from './lexicon.ts';
import { ask, expectMarked, markedWords, untilIdle } from './marked.ts';

let extension: string;
let server: Server;
beforeAll(async () => {
	extension = await buildPageExtension({ lexicon: TEST_LEXICON });
	server = await serve('tests/pages');
});
afterAll(() => server.close());

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let page: Page;
	const errors: string[] = [];
	beforeAll(async () => {
		session = await launch(name, { extension });
		page = await session.browser.newPage();
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.bringToFront();
	});
	afterAll(async () => {
		await session.close();
		expect(errors).toEqual([]);
	});
	const open = (path: string) => page.goto(`${server.origin}/hostile/${path}`);
	const article = () => page.goto(`${server.origin}/changes/article.html`);

	test('a million nodes: read where the view goes, and as a whole when the popup asks', async () => {
		await open('million.html');
		await untilMarks(page, 1);
		await untilIdle(page);
		expect(await markedWords(page)).toEqual(['sciatica']);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await untilMarks(page, 2);
		await untilIdle(page);
		expect(await markedWords(page)).toEqual(['sciatica', 'heel pain']);
		await ask(page, 'readAll');
		await untilMarks(page, 3);
		expect((await markedWords(page)).sort()).toEqual(['bursitis', 'heel pain', 'sciatica']);
	});

	test('a key for the next word finds what has not been read yet', async () => {
		await open('million.html?rows=100');
		await untilMarks(page, 1);
		await untilIdle(page);
		expect(await markedWords(page)).toEqual(['sciatica']);
		await ask(page, 'command', { name: 'previous-term' });
		await untilMarks(page, 3);
	});

	test('a text node of ten million characters', async () => {
		await open('one-node.html');
		await untilMarks(page, 3);
		expect((await markedWords(page)).sort()).toEqual(['bursitis', 'heel pain', 'sciatica']);
	});

	test('a thousand shadow roots, one in the other', async () => {
		await open('nested-roots.html');
		await page.waitForFunction(() => CSS.highlights.get('footnote-mark')?.size === 101, { polling: 'raf' });
	});

	test('prototypes that the page has broken', async () => {
		await open('broken-prototypes.html');
		expect(await page.evaluate('globalThis.broken')).toBe(true);
		await untilMarks(page, 2);
	});

	test('elements that have the names of the DOM', async () => {
		await open('clobbered.html');
		await untilMarks(page, 4);
		await page.evaluate(() => {
			const form = document.forms[0] as HTMLFormElement;
			Element.prototype.append.call(form, 'plantar fasciitis');
			Node.prototype.insertBefore.call(form, document.createElement('x-late'), null);
			Element.prototype.querySelector.call(form, 'p')?.setAttribute('aria-hidden', 'true');
		});
		await untilMarks(page, 4);
		expect((await markedWords(page)).sort()).toEqual([
			'heel pain',
			'plantar fasciitis',
			'sciatica',
			'tarsal tunnel',
		]);
	});

	test('a page that throws highlights out gets them back, by itself and with its next change', async () => {
		await article();
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await page.evaluate(() => CSS.highlights.clear());
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await page.evaluate(() => {
			CSS.highlights.clear();
			document.body.append(' heel pain');
		});
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis', 'heel pain']);
	});

	test('the page is the same with and without marks', async () => {
		await article();
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		const { now, bare, sheets, globals } = await page.evaluate(async () => {
			const source = await (await fetch(location.href)).text();
			const serialize = (document: Document) => new XMLSerializer().serializeToString(document);
			return {
				now: serialize(document),
				bare: serialize(new DOMParser().parseFromString(source, 'text/html')),
				sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
				globals: Object.getOwnPropertyNames(window).filter((key) => /footnote/i.test(key)),
			};
		});
		expect(now).toBe(bare);
		expect(sheets).toBe(0);
		expect(globals).toEqual([]);
	});

	test('selection and find-in-page are left alone', async () => {
		await article();
		const selected = await page.evaluate(() => {
			const text = document.querySelector('p')?.firstChild as Text;
			getSelection()?.setBaseAndExtent(text, 3, text, 15);
			return String(getSelection());
		});
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
		const find = () =>
			page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('bursitis'));
		expect(await find()).toBe(true);
		expect(await page.evaluate(() => String(getSelection()))).toBe('bursitis');
	});

	test('no mark outlives the session', async () => {
		await article();
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await page.evaluate(() => window.dispatchEvent(new CustomEvent('footnote-stop', { detail: 'null' })));
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		await page.evaluate(() => document.body.append('sciatica'));
		await untilIdle(page);
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	});

	test('many marks: those near the view are painted, wherever the view goes', async () => {
		await open('many-marks.html');
		await page.waitForFunction(inViewMarked, { polling: 'raf' });
		const size = await page.evaluate(() => CSS.highlights.get('footnote-mark')?.size ?? 0);
		expect(size).toBeLessThan(1_000);
		for (const place of [0.5, 1, 0.2]) {
			await page.evaluate((share: number) => scrollTo(0, document.body.scrollHeight * share), place);
			await page.waitForFunction(inViewMarked, { polling: 'raf' });
		}
	});

	test('restored from the back/forward cache', async () => {
		// A tab of its own: puppeteer loses track of a Firefox tab that goes back by itself.
		const tab = await session.browser.newPage();
		await tab.bringToFront();
		await tab.goto(`${server.origin}/changes/article.html`);
		await expectMarked(tab, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await tab.goto(`${server.origin}/where/never.html`);
		await tab.evaluate(() => history.back());
		await tab.waitForFunction(() => location.pathname.endsWith('article.html'));
		await expectMarked(tab, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await tab.close();
		await page.bringToFront();
	});

	test('zoomed text is marked like any other', async () => {
		await article();
		await page.evaluate(() => {
			document.documentElement.style.zoom = '2.5';
			document.body.append('heel pain');
		});
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis', 'heel pain']);
	});

	test.runIf(name === 'chromium')('print shows no marks', async () => {
		await article();
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await page.emulateMediaType('print');
		const marked = await page.screenshot();
		await page.evaluate(() => window.dispatchEvent(new CustomEvent('footnote-stop', { detail: 'null' })));
		expect(Buffer.compare(await page.screenshot(), marked)).toBe(0);
		await page.emulateMediaType();
	});
});

function untilMarks(page: Page, count: number) {
	return page.waitForFunction(
		(wanted: number) => CSS.highlights.get('footnote-mark')?.size === wanted,
		{ polling: 'raf', timeout: 40_000 },
		count,
	);
}

/** Every paragraph in view has its mark. Runs in the page. */
function inViewMarked(): boolean {
	const marked = new Set<Node>();
	for (const range of (CSS.highlights.get('footnote-mark') ?? []) as unknown as Iterable<StaticRange>) {
		marked.add(range.startContainer);
	}
	return [...document.querySelectorAll('p')].every((p) => {
		const { top, bottom } = p.getBoundingClientRect();
		return bottom < 0 || top > innerHeight || marked.has(p.firstChild as Node);
	});
}
