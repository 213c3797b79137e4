/** Apps made of custom elements: thousands of them cost a change next to nothing, and none is kept alive. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { TEST_LEXICON } from './lexicon.ts';
import { expectMarked, untilIdle } from './marked.ts';

let server: Server;
/** The page side that marks, and one that only looks for shadow roots. */
let marking: string;
let looking: string;
beforeAll(async () => {
	server = await serve('tests/pages');
	marking = await buildPageExtension({ lexicon: TEST_LEXICON });
	looking = await buildPageExtension({ lexicon: TEST_LEXICON, entry: 'tests/page/reading-script.ts' });
});
afterAll(() => server.close());

describe.each(BROWSERS)('looking for roots in %s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, { extension: looking });
		page = await session.browser.newPage();
	});
	afterAll(() => session.close());

	const search = () =>
		page.evaluate(
			() =>
				new Promise<Record<'steps' | 'again' | 'found' | 'roots', number>>((done) => {
					window.addEventListener(
						'footnote-counts',
						(event) => done(JSON.parse((event as CustomEvent<string>).detail)),
						{ once: true },
					);
					window.dispatchEvent(new CustomEvent('footnote-search'));
				}),
		);

	test.each([5_000, 20_000])('%d custom elements are looked at in portions', async (count) => {
		await page.goto(`${server.origin}/reports/clear.html`);
		await page.evaluate((many: number) => {
			document.body.innerHTML = '<x-item>text</x-item>'.repeat(many);
			for (const item of document.querySelectorAll('x-item:nth-child(1000n)'))
				item.attachShadow({ mode: 'open' });
		}, count);
		const roots = count / 1_000;
		const first = await search();
		expect(first).toMatchObject({ found: roots, roots });
		expect(Math.min(first.steps, first.again)).toBeGreaterThanOrEqual(Math.floor((count - roots) / 200));
		await page.evaluate(() => {
			document.querySelector('x-item')?.attachShadow({ mode: 'open' });
			document.querySelector('x-item:nth-child(1000)')?.remove();
		});
		expect(await search()).toMatchObject({ found: roots + 1, roots });
	});
});

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, {
			extension: marking,
			args: name === 'chromium' ? ['--js-flags=--expose-gc'] : [],
		});
		page = await session.browser.newPage();
		await page.bringToFront();
	});
	afterAll(() => session.close());

	test('a chat of custom elements that come and go stays marked', async () => {
		await page.goto(`${server.origin}/changes/article.html`);
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
		await page.evaluate(async () => {
			const chat = document.createElement('x-chat');
			document.body.append(chat);
			const seen: WeakRef<Element>[] = [];
			Object.assign(window, { seen });
			for (let turn = 0; turn < 40; turn++) {
				chat.replaceChildren();
				for (let at = 0; at < 20; at++) {
					const line = document.createElement('x-line');
					line.attachShadow({ mode: 'open' }).innerHTML = `<p>Line ${at} of turn ${turn}, nothing more</p>`;
					chat.append(line);
					seen.push(new WeakRef(line));
				}
				const last = chat.lastElementChild?.shadowRoot?.querySelector('p');
				if (last) last.textContent = 'It is heel pain';
				await new Promise((done) => requestAnimationFrame(done));
			}
		});
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis', 'heel pain']);
	});

	test.runIf(name === 'chromium')('what a page has let go of is gone', async () => {
		const alive = () =>
			page.evaluate(async () => {
				const { gc, seen } = window as unknown as { gc(): void; seen: WeakRef<Element>[] };
				gc();
				await new Promise((done) => setTimeout(done));
				gc();
				return seen.filter((ref) => ref.deref()).length;
			});
		await untilIdle(page);
		// 20 are in the page; what left with the last changes, some turns at once where the browser is busy, may
		// wait to be swept with the next. Of all 800 none was let go of where something held them.
		await expect.poll(alive, { timeout: 20_000 }).toBeLessThanOrEqual(120);
	});
});
