/**
 * WebDriver BiDi beneath puppeteer's page, for the few things that puppeteer has no call for:
 * navigating without waiting, and looking into closed shadow roots.
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
