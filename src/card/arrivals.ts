/**
 * What the page has put in, or changed so that it may be seen now, since the pointer came to some words: mostly a preview of its own of them. Heard of, not
 * looked for: nothing of the page is laid out for it.
 */
import { holds } from '../page/dom.ts';
import { isElement } from '../page/text/tree.ts';

/** By these elements are shown. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

export interface Arrivals {
	/** Begins to listen, unless it does already. */
	begin(): void;
	/** Whether an element has come, alone or within others, or was changed itself. What is around it may change for many reasons. */
	has(element: Element): boolean;
	end(): void;
}

export function createArrivals(document: Document): Arrivals {
	let records: MutationRecord[] | undefined;
	const observer = new MutationObserver((news) => records?.push(...news));
	return {
		begin() {
			if (records) return;
			records = [];
			observer.observe(document, {
				...{ subtree: true, childList: true },
				...{ attributes: true, attributeFilter: SHOWING },
			});
		},
		has(element) {
			records?.push(...observer.takeRecords());
			return (records ?? []).some(({ type, target, addedNodes }) =>
				type === 'attributes'
					? target === element
					: [...addedNodes].some((node) => isElement(node) && holds(node, element)),
			);
		},
		end() {
			observer.disconnect();
			records = undefined;
		},
	};
}
