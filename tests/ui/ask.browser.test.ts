/** Questions to the guide, in the popup as it ships. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { untilSays } from '../harness/says.ts';
import { press, ask as putQuestion, type } from './views.ts';

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	// One for all: to read the guide and put its words in order is what costs, and a question leaves nothing behind.
	let view: Page;
	beforeAll(async () => {
		session = await launch(name);
		view = await session.openOwn('popup.html?tab=1#guide');
	});
	afterAll(() => session?.close());

	async function ask(question: string, shows: string): Promise<void> {
		await press(view, /^guide$/i, '[role="tab"]');
		await putQuestion(view, question);
		await view.waitForSelector(shows);
	}
	test('a question gets the guide’s own words, their sources, and where to read on', async () => {
		await ask('is gout serious', '.ask-answer');
		await untilSays(view, 'When to get help');
		expect(await view.$eval('.ask-title', (title) => title.textContent)).toBe('Gout');
		expect(
			await view.$$eval('.ask-part', (parts) =>
				parts.every((part) => part.querySelector('a[href^="https:"]')),
			),
		).toBe(true);
		expect(await view.$eval('[role="status"]', (status) => status.textContent)).toContain('gout');
		await press(view, /^read all of it/i);
		await view.waitForSelector('.fn-further');
	});

	test('a sign of danger stands before all else, with the number to call', async () => {
		await ask('crushing chest pain', '.ask-danger');
		const order = await view.$$eval('.ask-danger, .ask-answer', (all) =>
			all.map(({ className }) => className),
		);
		expect(order[0]).toContain('ask-danger');
		expect(order.at(-1)).toContain('ask-answer');
		expect(await view.$eval('.ask-danger a.fn-call', (link) => link.getAttribute('href'))).toMatch(
			/^tel:\d+$/,
		);
	});

	test('what may be a danger and may not is one line above the answer', async () => {
		await ask('stop breathing in my sleep says the wife and i snore', '.ask-answer');
		const order = await view.$$eval('.ask-danger, .ask-maybe, .ask-answer', (all) =>
			all.map(({ className }) => className),
		);
		expect(order).toEqual(['ask-maybe', 'ask-answer']);
		await untilSays(view, 'If this is happening now:');
	});

	test('what may be a wish to die names who listens, and the answer stays', async () => {
		await ask('donating my body after i die', '.ask-answer');
		expect(await view.$$eval('.ask-maybe a[href^="tel:"]', (links) => links.length)).toBe(1);
	});

	test('thoughts of ending life are answered alone, with the line that listens', async () => {
		await ask('I want to die', '.ask-danger');
		expect(await view.$('.ask-answer')).toBeNull();
		expect(await view.$$eval('.ask-danger a.fn-call', (links) => links.length)).toBeGreaterThan(0);
	});

	test('what the guide doesn’t hold is said to be so, and a near spelling is offered', async () => {
		await ask('zzqxitis', '.fn-note');
		await untilSays(view, 'doesn’t guess');
		expect(await view.$('.ask-answer')).toBeNull();
	});

	test('a question about something else is said to be so in a line', async () => {
		await ask('wifi keeps dropping', '.fn-note');
		await untilSays(view, 'isn’t a question about health');
		expect(await view.$('.ask-answer')).toBeNull();
	});

	test('a number is not judged, and the way to the reader page stands above the answer', async () => {
		await ask('potassium 6.8', '.ask-answer');
		const order = await view.$$eval('.ask-danger, .fn-note, .ask-answer', (all) =>
			all.map(({ className }) => className),
		);
		expect(order.map((name) => name.split(' ').at(-1))).toEqual(['ask-danger', 'fn-note', 'ask-answer']);
		await untilSays(view, 'Potassium 6.8 mmol/L');
		await untilSays(view, 'can’t judge a number');
	});

	test('a question that says too little leads to the checklist, without an answer', async () => {
		await ask('what is wrong with me', '.fn-note');
		expect(await view.$('.ask-answer')).toBeNull();
		await press(view, /^open the checklist/i);
		await view.waitForFunction(() => !document.querySelector('input[type="search"]'), { polling: 'raf' });
	});

	test('what depends on another sign says so, and what to do for the sign alone', async () => {
		await ask('my left calf is swollen', '.ask-otherwise');
		expect(await view.$eval('.ask-danger h2', (title) => title.textContent)).toContain('Can be an emergency');
	});

	test('of signs, when to get help stands before the illness that is only the nearest', async () => {
		await ask('changing mole', '.ask-answer');
		const order = await view.$$eval('.ask-answer > .ask-part, .ask-unnamed, .ask-answer > h2', (all) =>
			all.map(({ className, tagName }) => className || tagName),
		);
		expect(order.slice(0, 3)).toEqual(['ask-part', 'ask-unnamed', 'H2']);
		await untilSays(view, 'only a doctor can tell');
	});

	test('keys alone lead from the question into the answer', async () => {
		await ask('', '.popup-group');
		await type(view, 'input[type="search"]', 'plantar facitis');
		await view.waitForSelector('.ask-answer');
		await view.focus('input[type="search"]');
		await view.keyboard.press('Tab');
		expect(await view.evaluate(() => document.activeElement?.className)).toContain('ask-title');
		await view.keyboard.press('Enter');
		await view.waitForSelector('.popup-entry');
	});
});
