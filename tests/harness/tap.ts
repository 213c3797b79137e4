/** A tap of a finger, told to the browser in one message. */
import type { Page } from 'puppeteer-core';
import { bidi, isFirefox } from './bidi.ts';

/**
 * Puppeteer's own `touchscreen.tap` sends two messages. Where a busy machine puts 400 milliseconds between them, Firefox takes the
 * tap for a finger that rests, and no click follows.
 *
 * @param x CSS pixels from the left edge of the view
 * @param y CSS pixels from its top
 */
export async function tap(page: Page, x: number, y: number): Promise<void> {
	if (!isFirefox(page)) return page.touchscreen.tap(x, y);
	const { context, send } = bidi(page);
	const finger = [
		{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	];
	await send('input.performActions', {
		context,
		actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: finger }],
	});
}
