/** A page full of health words: no more marks than it bears, and none that comes or goes while somebody reads. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/guide/compile.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from './extension.ts';
import { ask, changeSettings, untilIdle } from './marked.ts';

/** Words of no language, so that nothing else decides about them. */
const NAMES = Array.from(
	{ length: 50 },
	(_, at) => `${'bdfgklmprt'[at % 10]}${'aeiou'[Math.floor(at / 10)]}vorandosis`,
);
const LEXICON: Lexicon = {
	language: 'en',
	entries: [...NAMES].sort().map((text) => ({
		id: text,
		category: 'condition',
		fields: [],
		names: [{ text, kind: 'preferred', hardness: NAMES.indexOf(text) % 3 ? 'familiar' : 'hard' }],
		together: [],
	})),
};
/** So many in 2,400 letters: see `calm.ts`. */
const MOST = 12;

let extension: string;
let server: Server;
beforeAll(async () => {
	extension = await buildPageExtension({ lexicon: LEXICON });
	server = await serve('tests/pages');
});
afterAll(() => server.close());

/** Puts paragraphs of some 240 letters in, each with four of the words, under a heading for every five. */
function putIn(page: Page, id: string, count: number, where: 'afterbegin' | 'beforeend'): Promise<void> {
	return page.evaluate(
		(names, id, count, where) => {
			const fill = 'People often say that it began without warning ';
			const texts = Array.from({ length: count }, (_, at) => {
				const words = [0, 1, 2, 3].map((nth) => names[(at * 4 + nth) % names.length]);
				const heading = at % 5 === 0 ? `<h2>Part ${at}</h2>` : '';
				return `${heading}<p id="${id}-${at}">${words.map((word) => fill + word).join(' ')}.</p>`;
			});
			document.body.insertAdjacentHTML(where, texts.join(''));
		},
		NAMES,
		id,
		count,
		where,
	);
}

/** Where marks are, as `paragraph:offset`. */
function places(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...CSS.highlights.values()]
			.flatMap((marks) => [...(marks as unknown as Iterable<StaticRange>)])
			.map(({ startContainer, startOffset }) => `${startContainer.parentElement?.id}:${startOffset}`)
			.sort(),
	);
}
const inText = (all: readonly string[], id: string) => all.filter((place) => place.startsWith(`${id}-`));

async function untilRead(page: Page, last: string): Promise<string[]> {
	await page.waitForFunction(
		(id: string) =>
			[...CSS.highlights.values()].some((marks) =>
				[...(marks as unknown as Iterable<StaticRange>)].some(
					({ startContainer }) => startContainer.parentElement?.id === id,
				),
			),
		{ polling: 'raf' },
		last,
	);
	await untilIdle(page);
	return places(page);
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
		await page.evaluate(() => {
			document.body.textContent = '';
		});
		await changeSettings(page, { density: 'calm', often: 'section', level: 'more', hiddenTerms: [] });
	});

	test('a page bears so many, and all of them on request', async () => {
		await putIn(page, 'text', 10, 'beforeend');
		const calm = await untilRead(page, 'text-9');
		expect(calm.length).toBeGreaterThanOrEqual(MOST);
		expect(calm.length).toBeLessThanOrEqual(2 * MOST);
		const { terms } = await ask<{ terms: { id: string; waits: boolean }[] }>(page, 'terms');
		expect(terms).toHaveLength(40);
		const waiting = terms.filter(({ waits }) => waits).map(({ id }) => id);
		expect(waiting).toHaveLength(40 - calm.length);
		// The hardest come first.
		expect(waiting.filter((id) => NAMES.indexOf(id) % 3 === 0).length).toBeLessThan(waiting.length / 3);

		await ask(page, 'jump', { id: waiting.at(-1) });
		const one = await places(page);
		expect(one).toEqual(expect.arrayContaining(calm));
		expect(one).toHaveLength(calm.length + 1);

		await ask(page, 'markMore');
		expect(await places(page)).toHaveLength(40);
		// What comes later on this page is marked, too.
		await putIn(page, 'later', 5, 'beforeend');
		expect(inText(await untilRead(page, 'later-4'), 'later')).toHaveLength(20);
	});

	test('nothing comes or goes in text that was read when more is read', async () => {
		// There before anything is marked: what is far from the view waits.
		await changeSettings(page, { on: false });
		await putIn(page, 'text', 120, 'beforeend');
		await changeSettings(page, { on: true });
		const first = inText(await untilRead(page, 'text-9'), 'text');
		const start = first.filter((place) => /^text-[0-9]:/.test(place));
		expect(start.length).toBeGreaterThanOrEqual(MOST);
		const lost = await page.evaluate(async () => {
			const now = () =>
				[...CSS.highlights.values()]
					.flatMap((marks) => [...(marks as unknown as Iterable<StaticRange>)])
					.map(({ startContainer, startOffset }) => `${startContainer.parentElement?.id}:${startOffset}`);
			const lost: string[] = [];
			let before = now();
			const end = document.documentElement.scrollHeight;
			for (let y = 0; y <= end; y += 400) {
				scrollTo(0, y);
				await new Promise((done) => requestAnimationFrame(done));
				const marks = new Set(now());
				lost.push(...before.filter((place) => !marks.has(place)));
				before = [...marks];
			}
			return lost;
		});
		expect(lost).toEqual([]);
		const all = await untilRead(page, 'text-119');
		expect(all.length).toBeGreaterThan(first.length);
		expect(all.filter((place) => /^text-[0-9]:/.test(place))).toEqual(start);
	});

	test('nothing comes or goes in text that was read when the page puts text above or below it', async () => {
		await putIn(page, 'text', 10, 'beforeend');
		const before = await untilRead(page, 'text-9');
		for (let round = 1; round < 4; round++) {
			await putIn(page, `above${round}`, round, 'afterbegin');
			await putIn(page, `below${round}`, 10, 'beforeend');
			await untilRead(page, `below${round}-9`);
			expect(inText(await places(page), 'text')).toEqual(before);
		}
		await page.evaluate(() => {
			for (const p of document.querySelectorAll('p:not([id^="text-"])')) p.remove();
		});
		await untilIdle(page);
		expect(await places(page)).toEqual(expect.arrayContaining(before));
	});

	test('a hidden word goes alone, and comes back where it was', async () => {
		await putIn(page, 'text', 10, 'beforeend');
		const before = await untilRead(page, 'text-9');
		const { terms } = await ask<{ terms: { id: string; waits: boolean }[] }>(page, 'terms');
		const hidden = terms.filter(({ waits }) => !waits).slice(0, 3);
		for (const { id } of hidden) {
			await changeSettings(page, { hiddenTerms: [id] });
			const without = await places(page);
			expect(before.filter((place) => !without.includes(place))).toHaveLength(1);
			await changeSettings(page, { hiddenTerms: [] });
			expect(await places(page)).toEqual(expect.arrayContaining(before));
		}
		// Whatever else is chosen, none moves.
		const now = await places(page);
		await changeSettings(page, { textSize: 20 });
		expect(await places(page)).toEqual(now);
		await changeSettings(page, { density: 'full' });
		expect(await places(page)).toHaveLength(40);
		await changeSettings(page, { density: 'calm' });
		expect((await places(page)).length).toBeLessThanOrEqual(2 * MOST + hidden.length);
	});
});
