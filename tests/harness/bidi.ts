/**
 * WebDriver BiDi beneath puppeteer's page, for the few things that puppeteer has no call for:
 * navigating without waiting, looking into closed shadow roots, and reaching Firefox's own window.
 */
import type { Page } from 'puppeteer-core';

export interface Bidi {
	readonly context: string;
	send(method: string, params: object): Promise<{ result: unknown }>;
}

interface BidiContext {
	readonly id: string;
	readonly userContext: {
		readonly browser: {
			readonly session: { send(method: string, params: object): Promise<{ result: unknown }> };
		};
	};
}

/** @throws when the page isn't driven by BiDi */
export function bidi(page: Page): Bidi {
	const { browsingContext } = page.mainFrame() as unknown as { browsingContext?: BidiContext };
	if (!browsingContext) throw new Error('expected a page that is driven by WebDriver BiDi (Firefox)');
	const { session } = browsingContext.userContext.browser;
	return { context: browsingContext.id, send: (method, params) => session.send(method, params) };
}

/** Runs code in the window of Firefox itself; it may await. */
export async function inFirefox(page: Page, code: string): Promise<void> {
	const { send } = bidi(page);
	const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const [top] = (result as { contexts: { context: string }[] }).contexts;
	const { result: answer } = await send('script.evaluate', {
		expression: `(async () => { ${code} })()`,
		target: { context: top?.context },
		awaitPromise: true,
	});
	const { type, exceptionDetails } = answer as { type: string; exceptionDetails?: { text: string } };
	if (type !== 'success') throw new Error(exceptionDetails?.text);
}

/** Whether a page is driven by BiDi, as Firefox's are. */
export function isFirefox(page: Page): boolean {
	return 'browsingContext' in page.mainFrame();
}
