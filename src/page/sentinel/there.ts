/** When a frame is worth reading. */
import { rootElementOf } from '../dom.ts';

/** Frames narrower than this, in CSS pixels, hold no text for readers. */
const LEAST_WIDTH = 40;

/** Resolves when a frame can be seen and is no speck; at once for a page by itself. Frames that never are cost nothing. */
export function whenInView(window: Window): Promise<void> {
	if (window === window.parent) return Promise.resolve();
	return new Promise((done) => {
		const view = new IntersectionObserver((entries) => {
			const last = entries.at(-1);
			// The root element is as wide as its frame.
			if (!last?.isIntersecting || last.boundingClientRect.width < LEAST_WIDTH) return;
			view.disconnect();
			roots.disconnect();
			done();
		});
		const observe = () => {
			view.disconnect();
			const root = rootElementOf(window.document);
			if (root) view.observe(root);
		};
		// A document that is written anew has another root.
		const roots = new MutationObserver(observe);
		roots.observe(window.document, { childList: true });
		observe();
	});
}
