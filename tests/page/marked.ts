/** What the page tests look at: marked words, and quiet. */

import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksOf } from '../harness/marks.ts';

/** Marked words in document order. */
export async function markedWords(frame: Page | Frame): Promise<string[]> {
	const marks = await marksOf(frame as Page);
	return marks.map(({ text }) => text.replace(/[\u00AD\u200B-\u200F]/g, '').replace(/\s+/g, ' '));
}

/** Waits until so many words are marked and the page is idle, then compares the words. */
export async function expectMarked(frame: Page | Frame, words: readonly string[]): Promise<void> {
	await frame
		.waitForFunction(
			(count: number) => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) === count,
			{ polling: 'raf', timeout: 15_000 },
			words.length,
		)
		.catch(() => undefined);
	await untilIdle(frame);
	expect((await markedWords(frame)).sort()).toEqual([...words].sort());
}

/** Two frames and an idle moment: what was going to happen has happened. */
export function untilIdle(frame: Page | Frame): Promise<void> {
	return frame.evaluate(async () => {
		for (let at = 0; at < 2; at++) await new Promise((done) => requestAnimationFrame(done));
		await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 500 }));
	});
}

/** Asks the content script as the popup would. */
export function ask<T>(page: Page, name: string, request: object = {}): Promise<T> {
	return page.evaluate(
		(detail: string) =>
			new Promise<T>((done) => {
				window.addEventListener(
					'footnote-answer',
					(event) => done(JSON.parse((event as CustomEvent<string>).detail) as T),
					{ once: true },
				);
				window.dispatchEvent(new CustomEvent('footnote-ask', { detail }));
			}),
		JSON.stringify({ name, request }),
	);
}

export function changeSettings(page: Page, change: object): Promise<void> {
	return page.evaluate((detail: string) => {
		window.dispatchEvent(new CustomEvent('footnote-settings', { detail }));
	}, JSON.stringify(change));
}
