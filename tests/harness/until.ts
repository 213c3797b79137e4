/** Waits for the card by looking at every painted frame: an event of the browser's, not a guess of ours. */
import type { Page } from 'puppeteer-core';
import { cardIsAwake, cardText } from './card.ts';

/** Frames that a card may take before a test fails; at 60 a second about ten seconds. */
const MOST_FRAMES = 600;

/** The card's text once it says something that fits. */
export async function untilCard(page: Page, fits: RegExp = /^(?!Looking up “)\S/): Promise<string> {
	let last = '';
	for (let frame = 0; frame < MOST_FRAMES; frame++) {
		last = await cardText(page);
		if (fits.test(last)) return last;
		await nextFrame(page);
	}
	throw new Error(`the card never said ${fits}; it said: ${last || 'nothing'}`);
}

/** Asks once in each painted frame of a page that can be seen. */
export async function untilTrue(page: Page, ask: () => Promise<unknown>): Promise<void> {
	for (let frame = 0; frame < MOST_FRAMES; frame++) {
		if (await ask()) return;
		await nextFrame(page);
	}
	throw new Error('it never came true');
}

/** Once the card has faded in, stands where it stays, and takes presses. */
export async function untilAwake(page: Page): Promise<void> {
	await untilTrue(page, async () => (await cardIsAwake(page)) === true);
}

export async function untilNoCard(page: Page): Promise<void> {
	for (let frame = 0; frame < MOST_FRAMES; frame++) {
		if ((await cardText(page)) === '') return;
		await nextFrame(page);
	}
	throw new Error('the card never closed');
}

/** Escape, and the card goes. Chromium never tells the driver of a key that took its own frame away: what is awaited is the card. */
export async function escapeCard(page: Page): Promise<void> {
	page.keyboard.press('Escape').catch(() => undefined);
	await untilNoCard(page);
}

async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}
