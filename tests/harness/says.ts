/** Waits for what a page says to a reader. */
import type { Page } from 'puppeteer-core';

/**
 * Until the text can be seen, asked in each painted frame. What is written is looked at first: to tell what of it is shown takes
 * Firefox several times as long, time that what is waited for needs.
 */
export async function untilSays(page: Page, text: string): Promise<void> {
	await page.waitForFunction(
		(wanted: string) =>
			document.body.textContent?.includes(wanted) && document.body.innerText.includes(wanted),
		{ polling: 'raf' },
		text,
	);
}
