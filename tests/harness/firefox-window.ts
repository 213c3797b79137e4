/** Firefox's own window around the page: its address bar, menus and keys, by WebDriver BiDi's scope for them. */
import type { Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';

interface Tree {
	readonly contexts: readonly { readonly context: string }[];
}
interface Evaluated {
	readonly type: string;
	readonly result?: { readonly value?: unknown };
	readonly exceptionDetails?: { readonly text: string };
}

/**
 * @param expression runs in the browser's window; what it promises is awaited. Gives a string, a number, a truth value, or nothing
 * @throws what the expression throws
 */
export async function inFirefoxWindow(page: Page, expression: string): Promise<unknown> {
	const { send } = bidi(page);
	const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
	const answer = (
		await send('script.evaluate', {
			target: { context: tree.contexts[0]?.context },
			expression,
			awaitPromise: true,
		})
	).result as Evaluated;
	if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
	return answer.result?.value;
}
