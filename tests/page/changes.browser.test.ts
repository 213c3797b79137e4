/**
 * Pages that change: before the next paint no mark is on the wrong words and those on unchanged words are where they
 * were; new ones come soon.
 */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { TEST_LEXICON } from './lexicon.ts';
import { ask, changeSettings, expectMarked, markedWords, untilIdle } from './marked.ts';

let extension: string;
let server: Server;
beforeAll(async () => {
	extension = await buildPageExtension({ lexicon: TEST_LEXICON });
	server = await serve('tests/pages');
});
afterAll(() => server.close());

/**
 * Runs a change in the page and gives the marked words in the very next frame, before it is painted. A mark
 * whose text has moved on shows as other words.
 */
function beforePaint(page: Page, change: () => void): Promise<string[]> {
	const look = async () => {
		await new Promise((done) => requestAnimationFrame(done));
		const words: string[] = [];
		for (const marks of CSS.highlights.values()) {
			for (const still of marks as unknown as Iterable<StaticRange>) {
				if (!still.startContainer.isConnected) continue;
				const range = document.createRange();
				range.setStart(still.startContainer, still.startOffset);
				range.setEnd(still.endContainer, still.endOffset);
				words.push(range.toString());
			}
		}
		return words.sort();
	};
	return page.evaluate(`(${change})(); (${look})()`) as Promise<string[]>;
}

/** All of the words that must be there, and no others than those that may. */
function within(must: readonly string[], may: readonly string[]) {
	return (words: string[]) => {
		const left = [...words];
		for (const word of must) {
			if (!left.includes(word)) return false;
			left.splice(left.indexOf(word), 1);
		}
		const rest = [...may];
		return left.every((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1));
	};
}

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let page: Page;
	beforeAll(async () => {
		session = await launch(name, { extension });
		page = await session.browser.newPage();
		await page.bringToFront();
	});
	afterAll(() => session.close());
	beforeEach(async () => {
		await page.goto(`${server.origin}/changes/article.html`);
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
	});

	test('changed, inserted and removed text', async () => {
		expect(
			await beforePaint(page, () => {
				const [first, second, third] = document.querySelectorAll('p');
				(first?.firstChild as Text).data = 'Longer text before heel pain.';
				second?.append(' and plantar fasciitis');
				third?.remove();
			}),
		).toSatisfy(within(['tarsal tunnel'], ['heel pain', 'plantar fasciitis']));
		await expectMarked(page, ['heel pain', 'plantar fasciitis', 'tarsal tunnel']);
	});

	test('marks on words that stay never go for a frame, wherever the change is', async () => {
		const counts = await page.evaluate(async () => {
			const seen: number[] = [];
			const frame = async () => {
				await new Promise((done) => requestAnimationFrame(done));
				seen.push([...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));
			};
			const [first, second, third] = document.querySelectorAll('p') as unknown as [Element, Element, Element];
			const text = first.firstChild as Text;
			text.insertData(0, 'Now, ');
			await frame();
			text.appendData(' And more.');
			await frame();
			// A framework that draws everything anew.
			const list = document.createElement('div');
			for (const old of [first, second, third]) list.append(old.cloneNode(true));
			for (const old of [first, second, third]) old.remove();
			document.body.append(list);
			await frame();
			const redrawn = list.firstChild as Element;
			(redrawn.firstChild as Text).splitText(10);
			await frame();
			redrawn.normalize();
			await frame();
			return seen;
		});
		expect(counts).toEqual([3, 3, 3, 3, 3]);
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
	});

	test('words that come together and fall apart', async () => {
		expect(
			await beforePaint(page, () => {
				const [first, second] = document.querySelectorAll('p');
				second?.querySelector('b')?.remove();
				first?.append(' bur', 'sitis');
			}),
		).toSatisfy(within(['bursitis', 'sciatica'], ['bursitis']));
		await expectMarked(page, ['bursitis', 'bursitis', 'sciatica']);
		expect(
			await beforePaint(page, () => {
				document.querySelector('p')?.normalize();
				document.querySelector('p')?.firstChild?.before(document.createElement('hr'));
				const text = document.querySelectorAll('p')[2]?.firstChild;
				if (text instanceof Text) text.splitText(6);
			}),
		).toEqual(['bursitis', 'bursitis', 'sciatica']);
	});

	test('moved nodes, nodes moved away and back, and to another document', async () => {
		expect(
			await beforePaint(page, () => {
				const [first, , third] = document.querySelectorAll('p');
				document.querySelector('code')?.append(...(first?.childNodes ?? []));
				third?.parentElement?.prepend(third);
			}),
		).toEqual(['bursitis', 'tarsal tunnel']);
		expect(
			await beforePaint(page, () => {
				const p = document.querySelector('p') as Element;
				document.implementation.createHTMLDocument().body.append(p);
				document.body.append(p, document.createElement('p'));
			}),
		).toEqual(['bursitis', 'tarsal tunnel']);
	});

	test('text that becomes editable, opted out or hidden, and back', async () => {
		expect(
			await beforePaint(page, () => {
				const [first, second] = document.querySelectorAll('p');
				first?.setAttribute('contenteditable', '');
				second?.setAttribute('translate', 'no');
			}),
		).toEqual(['bursitis']);
		expect(
			await beforePaint(page, () => {
				const [first, second] = document.querySelectorAll('p');
				first?.removeAttribute('contenteditable');
				second?.removeAttribute('translate');
			}),
		).toSatisfy(within(['bursitis'], ['sciatica', 'tarsal tunnel']));
		await expectMarked(page, ['bursitis', 'sciatica', 'tarsal tunnel']);
	});

	test('a rewritten body and a document that is opened again', async () => {
		expect(
			await beforePaint(page, () => {
				document.body.innerHTML = '<main><p>heel pain</p></main>';
			}),
		).toSatisfy(within([], ['heel pain']));
		await expectMarked(page, ['heel pain']);
		await page.evaluate(() => {
			document.open();
			document.write('<!doctype html><p>plantar fasciitis</p>');
			document.close();
		});
		await expectMarked(page, ['plantar fasciitis']);
	});

	test('text that streams in word by word keeps its marks', async () => {
		const seen = await page.evaluate(async () => {
			const p = document.querySelector('p') as Element;
			const counts: number[] = [];
			for (const word of 'and then a lot of words about heel pain come in one after the other'.split(' ')) {
				p.append(` ${word}`);
				await new Promise((done) => requestAnimationFrame(done));
				counts.push([...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));
			}
			return counts;
		});
		expect(Math.min(...seen)).toBe(3);
		await expectMarked(page, ['sciatica', 'heel pain', 'tarsal tunnel', 'bursitis']);
	});

	test('settings take effect at once', async () => {
		await page.evaluate(() => document.querySelector('h2')?.before('sciatica again, sciatica and sciatica'));
		await expectMarked(page, ['sciatica', 'sciatica', 'sciatica', 'sciatica', 'tarsal tunnel', 'bursitis']);
		await changeSettings(page, { often: 'section' });
		expect((await markedWords(page)).sort()).toEqual(['bursitis', 'sciatica', 'tarsal tunnel']);
		await changeSettings(page, { often: 'all', hiddenTerms: ['sciatica'] });
		expect((await markedWords(page)).sort()).toEqual(['bursitis', 'tarsal tunnel']);
		await changeSettings(page, { on: false });
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		await changeSettings(page, { on: true, hiddenTerms: [] });
		await expectMarked(page, ['sciatica', 'sciatica', 'sciatica', 'sciatica', 'tarsal tunnel', 'bursitis']);
	});

	test('the first in a section: headings part sections', async () => {
		await changeSettings(page, { often: 'section' });
		await page.evaluate(() => {
			document.body.insertAdjacentHTML('beforeend', '<h2>New</h2><p>bursitis, bursitis</p><p>sciatica</p>');
		});
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis', 'bursitis', 'sciatica']);
		await changeSettings(page, { often: 'page' });
		await expectMarked(page, ['sciatica', 'tarsal tunnel', 'bursitis']);
	});

	test('a page that never stops changing: backs off, says so, and comes back by itself', async () => {
		await page.evaluate(() => {
			const list = document.createElement('div');
			document.body.append(list);
			const words = 'a page about bursitis and sciatica that rewrites everything it has '.repeat(300);
			// What a turn costs Footnote is bounded in each frame, what it costs the page is not: on a slow machine most of the time
			// would be the page's own, were there more of it or pauses in between.
			const turn = () => {
				list.innerHTML = Array.from(
					{ length: 100 },
					(_, at) => `<p>${at} ${words.slice(at, at + 900)}</p>`,
				).join('');
				if (document.body.dataset.calm === undefined) setTimeout(turn);
			};
			turn();
		});
		await waitForState(page, 'backed-off');
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		await page.evaluate(() => {
			document.body.dataset.calm = '';
			document.querySelector('div')?.remove();
		});
		await waitForState(page, 'marking');
		await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 'raf' });
		await untilIdle(page);
		expect((await markedWords(page)).sort()).toEqual(['bursitis', 'sciatica', 'tarsal tunnel']);
	});
});

async function waitForState(page: Page, wanted: string): Promise<void> {
	for (;;) {
		const { state } = await ask<{ state: string }>(page, 'terms');
		if (state === wanted) return;
		await untilIdle(page);
	}
}
