/** Where words are marked and where they never are, page by page, in both browsers. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { TEST_LEXICON } from './lexicon.ts';
import { expectMarked } from './marked.ts';

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
	beforeAll(async () => {
		session = await launch(name, { extension });
		page = await session.browser.newPage();
		await page.bringToFront();
	});
	afterAll(() => session.close());

	const open = (path: string) => page.goto(`${server.origin}/where/${path}`);

	test('across inline markup, not across boundaries', async () => {
		await open('inline.html');
		await expectMarked(page, [
			...['tarsal tunnel', 'Neuropathy', 'neuropathy', 'bursitis', 'bursitis', 'heel pain', 'sciatica'],
			...['plantarfasciitis', 'bursitis', 'sciatica', 'bursitis', 'tarsal tunnel', 'heelx pain', 'sciatica'],
			'tarsal tunnel',
		]);
	});

	test('never in fields, code, editable, opted-out and hidden text', async () => {
		await open('never.html');
		await expectMarked(page, ['bursitis', 'tarsal tunnel', 'plantar fasciitis']);
	});

	test('hidden text once it shows', async () => {
		await open('never.html');
		await expectMarked(page, ['bursitis', 'tarsal tunnel', 'plantar fasciitis']);
		await page.evaluate(() => {
			document.querySelector('details')?.setAttribute('open', '');
			document.querySelector('.gone')?.classList.remove('gone');
		});
		await expectMarked(page, ['bursitis', 'tarsal tunnel', 'plantar fasciitis', 'sciatica', 'sciatica']);
	});

	test('in open shadow roots, nested, on elements with children, and attached late', async () => {
		await open('shadow.html');
		const early = [
			'sciatica',
			'tarsal tunnel',
			'neuropathy',
			'sciatica',
			'heel pain',
			'bursitis',
			'bursitis',
		];
		await expectMarked(page, early);
		await page.evaluate(() => {
			const late = document.querySelector('x-late') as Element;
			late.attachShadow({ mode: 'open' }).innerHTML = '<p>tarsal tunnel late</p>';
			late.after('heel pain');
			(window as unknown as { openRoot: ShadowRoot }).openRoot.append('bursitis');
		});
		await expectMarked(page, [...early, 'tarsal tunnel', 'heel pain', 'bursitis']);
	});

	test('never in closed shadow roots: the page would learn what is in them from its highlights', async () => {
		await open('closed.html');
		await expectMarked(page, ['sciatica']);
		await page.evaluate(() => {
			document.querySelector('x-late')?.attachShadow({ mode: 'closed' }).append('tarsal tunnel late');
			document.body.append('heel pain');
		});
		await expectMarked(page, ['sciatica', 'heel pain']);
	});

	test('in XHTML and SVG, in English only', async () => {
		await open('kinds.xhtml');
		await expectMarked(page, ['sciatica', 'bursitis', 'tarsal tunnel']);
	});

	test('in an SVG document', async () => {
		await open('drawing.svg');
		await expectMarked(page, ['plantar fasciitis']);
	});

	test('in a plain text file', async () => {
		await open('leaflet.txt');
		await expectMarked(page, ['plantar fasciitis', 'heel pain']);
	});

	test('in frames of every kind', async () => {
		await open('frames.html');
		await expectMarked(page, ['sciatica']);
		const words = {
			srcdoc: 'bursitis',
			same: 'plantar fasciitis',
			blank: 'heel pain',
			opened: 'tarsal tunnel',
		};
		for (const [frameName, word] of Object.entries(words)) {
			const element = await page.$(`iframe[name="${frameName}"]`);
			const frame = await element?.contentFrame();
			if (!frame) throw new Error(`no frame ${frameName}`);
			await expectMarked(frame, [word]);
		}
	});

	test('in a frame of another site', async () => {
		await open('never.html');
		await page.evaluate(
			(source: string) => {
				const frame = document.createElement('iframe');
				frame.src = source;
				document.body.append(frame);
			},
			`${server.origin.replace('127.0.0.1', 'localhost')}/changes/article.html`,
		);
		const frame = await page.waitForFrame((one) => one.url().startsWith('http://localhost'));
		await expectMarked(frame, ['sciatica', 'tarsal tunnel', 'bursitis']);
	});
});
