/** When to begin in a document, and whose site it is. */
import { isPrerendering, listen, visibilityOf } from '../dom.ts';
import { BRIDGE } from './bridge.ts';

/** Whether this is the first script of its copy of Footnote in this frame; any other has nothing to do. */
export function begin(window: Window): boolean {
	if (BRIDGE in window) return false;
	window[BRIDGE] = undefined;
	return true;
}

/** Resolves when somebody can see the document: not while it is pre-rendered or in a background tab. */
export async function whenShown(document: Document): Promise<void> {
	if (isPrerendering(document)) {
		await new Promise((done) => listen(document, 'prerenderingchange', done, { once: true }));
	}
	if (visibilityOf(document) === 'hidden') {
		await new Promise((done) => listen(document, 'visibilitychange', done, { once: true }));
	}
}

/** The host of the page in the top frame; where the browser doesn't say, of the farthest frame it does. */
export function topHost(window: Window): string {
	const { ancestorOrigins } = window.location;
	const top = ancestorOrigins?.[ancestorOrigins.length - 1];
	if (top && URL.canParse(top)) return new URL(top).host;
	let host = window.location.host;
	for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
		try {
			host = frame.parent.location.host || host;
		} catch {
			// Another origin. What lies above it can't be asked either.
			return host;
		}
	}
	return host;
}
