/** A whole run of the checklist by keyboard alone, in both browsers: in which order, and with how many keys. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';

/** Keys of a run for a sore foot: from Start to the advice. */
const MOST_KEYS = 45;
/** Screens of that run. */
const MOST_SCREENS = 7;

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	beforeAll(async () => {
		session = await launch(name);
	});
	afterAll(async () => {
		await session.close();
	});

	test('a sore foot, by keys alone', async () => {
		const page = await session.openOwn('popup.html?tab=1#checklist');
		await page.waitForSelector('.fn-checklist h2');
		let keys = 0;
		const press = async (key: KeyInput) => {
			keys += 1;
			await page.keyboard.press(key);
		};
		// The first page is filled in already: one key from its button.
		await page.focus('.fn-checklist button[type="submit"]');
		await press('Enter');
		const seen: string[] = [];
		for (let screen = await heading(page, ''); !(await page.$('.fn-result')); ) {
			seen.push(screen);
			for (const key of KEYS[screen] ?? NONE_OF_THESE) await press(key);
			if (screen === 'What is wrong there?') {
				// To the sole, which is a drawing of its own, and past the others to the side.
				for (const [wanted, then] of [
					['.fn-map-sole *', [' ']],
					['input[type="radio"]', [' ', 'Enter']],
				] as const) {
					while (!(await page.evaluate((css) => document.activeElement?.matches(css), wanted)))
						await press('Tab');
					for (const key of then) await press(key);
				}
			}
			screen = await heading(page, screen);
		}
		expect(seen[0]).toContain('Before anything else');
		expect(seen.length, seen.join(' | ')).toBeLessThanOrEqual(MOST_SCREENS);
		expect(keys, 'keys').toBeLessThanOrEqual(MOST_KEYS);
		expect(await page.$eval('.fn-result h2', (h2) => h2.textContent)).toContain('Look after it yourself');
		await page.close();
	});
});

/** From the heading to the first choice, and on without any: Enter says "none of these". */
const NONE_OF_THESE: readonly KeyInput[] = ['Tab', 'Enter'];
const KEYS: Readonly<Record<string, readonly KeyInput[]>> = {
	// The map stands on the same screen.
	'What is wrong there?': ['2'],
	'How does it hurt?': ['1', 'Enter'],
	// The second choice of the first group, past the second group, the first of the third.
	'Since when?': ['Tab', ' ', 'ArrowDown', 'Tab', 'Tab', ' ', 'Enter'],
};

/** The heading of the next screen, once it is another one and has the focus: so Tab goes to its first choice. */
async function heading(page: Page, before: string): Promise<string> {
	const found = await page.waitForFunction(
		(old: string) => {
			const h2 = document.querySelector('.fn-checklist h2');
			const text = h2?.textContent ?? '';
			const ready = document.activeElement === h2 || document.querySelector('.fn-result');
			return ready && text !== old && text !== 'When should I see a doctor?' ? text : undefined;
		},
		{},
		before,
	);
	return String(await found.jsonValue());
}
