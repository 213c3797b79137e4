/** A paragraph of any length is read in runs that don't overlap: work grows with its length, not with the length squared. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { TEST_LEXICON } from './lexicon.ts';

interface Counts {
	readonly probed: number;
	readonly runs: number;
	readonly longest: number;
	readonly pieces: number;
	readonly nodes: number;
	readonly tornItems: number;
}

let extension: string;
let server: Server;
beforeAll(async () => {
	extension = await buildPageExtension({ lexicon: TEST_LEXICON, entry: 'tests/page/reading-script.ts' });
	server = await serve('tests/pages');
});
afterAll(() => server.close());

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, { extension });
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/reports/clear.html`);
	});
	afterAll(() => session.close());

	/** Fills the page's body and has it read. */
	const readAs = <T>(how: string, html: string): Promise<T> =>
		page.evaluate(
			(body: string, event: string) => {
				document.body.innerHTML = body;
				return new Promise<T>((done) => {
					const hear = (answer: Event) => done(JSON.parse((answer as CustomEvent<string>).detail) as T);
					window.addEventListener('footnote-counts', hear, { once: true });
					window.dispatchEvent(new CustomEvent(event));
				});
			},
			html,
			how,
		);
	const count = (part: string, times: number) =>
		readAs<Counts>('footnote-count', `<p>${part.repeat(times)}</p>`);

	const KINDS = {
		'a list of links': '<a href="#a">plantar fasciitis</a> | ',
		'words in bold': '<b>plantar</b> <i>fasciitis</i> ',
		'a diary with line breaks': 'The plantar fascia hurts again, and the heel.<br>',
	};

	test.each(Object.entries(KINDS))('%s', async (_, part) => {
		const length = part.replace(/<[^>]*>/g, '').length;
		const before = await count(part, Math.ceil(1_000 / length));
		expect(before.pieces).toBe(before.nodes);
		for (const characters of [4_000, 16_000, 64_000]) {
			const times = Math.ceil(characters / length);
			const counts = await count(part, times);
			// Every text node is in one run, no run is long, and nothing is probed more than a few times.
			expect(counts.pieces).toBe(counts.nodes);
			expect(counts.longest).toBeLessThan(2_500);
			expect(counts.runs).toBeLessThanOrEqual(Math.ceil(characters / 1_000) + 1);
			expect(counts.probed).toBeLessThan(characters * 4);
			expect(counts.tornItems).toBe(0);
		}
	});

	test('what a sentinel has read is passed over, and counts as read', async () => {
		const html = '<p>One.</p><p><i id="first">Two</i> <b>three</b> <i id="last">five.</i></p><p>Four.</p>';
		expect(await readAs('footnote-passed', html)).toEqual({ looked: ['One.', 'Four.'], length: 19 });
	});

	test('what has changed its order since is read', async () => {
		const html = '<p id="last">One.</p><p id="first">Two.</p>';
		expect(await readAs('footnote-passed', html)).toEqual({ looked: ['One.', 'Two.'], length: 8 });
	});

	test('empty lines part a paragraph as its writer did', async () => {
		const counts = await count('One line.<br>\nAnd the next.<br><br>\n', 40);
		expect(counts.runs).toBe(40);
	});
});
