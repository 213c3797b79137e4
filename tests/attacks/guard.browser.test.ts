/** The card's actions need a real press on a card that can be seen and has stood still for a moment. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardIsAwake, cardText, clickInCard, middleInCard } from '../harness/card.ts';
import { hoverMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilCard, untilTrue } from '../harness/until.ts';

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { still: true });
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});
	beforeEach(async () => {
		page = await session.browser.newPage();
		await page.goto(`${server.origin}/attacks/moves.html`);
		await page.bringToFront();
		const { x, y } = await hoverMark(page, 'plantar fasciitis');
		await page.mouse.click(x, y);
		await untilCard(page, /plantar fasciitis/i);
		// So that every action is in sight.
		const more = (await cardElements(page)).find(({ text }) => text === 'More');
		if (more) await clickInCard(page, more);
		await untilCard(page, /Keep for my doctor/);
	});
	afterEach(() => page.close());

	const keep = async () => {
		const button = (await cardElements(page)).find(
			({ tag, text }) => tag === 'button' && text.startsWith('Keep for my doctor'),
		);
		if (!button) throw new Error('expected a button that keeps');
		return button;
	};
	/** Where a hand would press, at once. */
	const pressAtOnce = async () => {
		const { x, y } = await middleInCard(page, await keep());
		// One after the other: between a press and its release the card may have gone from under the pointer.
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.up();
	};
	const isAwake = async () => (await cardIsAwake(page)) === true;
	const frames = (count: number) =>
		page.evaluate(async (most) => {
			for (let at = 0; at < most; at++) await new Promise((done) => requestAnimationFrame(done));
		}, count);
	/** Presses as a hand does, and takes it back: it works, so what came before it was refused, and not missed. */
	const worksNow = async () => {
		await clickInCard(page, await keep());
		await untilCard(page, /Kept/);
		const kept = (await cardElements(page)).find(
			({ tag, text }) => tag === 'button' && text.startsWith('Kept'),
		);
		if (kept) await clickInCard(page, kept);
		await untilCard(page, /Keep for my doctor/);
	};

	test('a card that the page keeps moving takes no press', async () => {
		await page.evaluate('move(true)');
		await untilTrue(page, async () => !(await isAwake()));
		for (let time = 0; time < 5; time++) await pressAtOnce();
		await frames(10);
		expect(await isAwake()).toBe(false);
		expect(await cardText(page)).toContain('Keep for my doctor');
		await page.evaluate('move(false)');
		await worksNow();
	});

	test.each(['cover', 'coverFromWithin'])(
		'a card that the page has covered takes no press that goes through the cover: %s',
		async (cover) => {
			await untilTrue(page, isAwake);
			await page.evaluate(`${cover}(true)`);
			await untilTrue(page, async () => !(await isAwake()));
			await pressAtOnce();
			await frames(10);
			expect(await cardText(page)).toContain('Keep for my doctor');
			await page.evaluate(`${cover}(false)`);
			await worksNow();
		},
	);

	test('a cover that goes as soon as the card is pressed has been there a moment ago', async () => {
		await untilTrue(page, isAwake);
		await page.evaluate(`cover(true); addEventListener('blur', () => cover(false), { once: true })`);
		await untilTrue(page, async () => !(await isAwake()));
		await pressAtOnce();
		await frames(10);
		expect(await cardText(page)).toContain('Keep for my doctor');
	});
});
