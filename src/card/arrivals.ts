/**
 * What the page has put in, or changed so that it may be seen now, since the pointer was heard of over some words: it may be a preview of its own of them.
 * Heard of, not looked for: nothing of the page is laid out for it.
 */
import { parentElementOf } from '../page/dom.ts';
import { isElement } from '../page/text/tree.ts';

/** By these elements are shown. */
const SHOWING = ['class', 'style', 'hidden', 'open'];
/** To show something takes a page a change or two. What changes more often meanwhile is moved, and was there. */
const MOST_CHANGES = 4;

export interface Arrivals {
	/** Begins to listen, unless it does already. */
	begin(): void;
	/** Whether an element has come, alone or within others, or was changed itself. What is around it may change for many reasons. */
	has(element: Element): boolean;
	/** Forgets all, and listens no longer. */
	end(): void;
}

interface Heard {
	readonly added: WeakSet<Element>;
	/** How often. */
	readonly changed: WeakMap<Element, number>;
}

export function createArrivals(document: Document): Arrivals {
	let heard: Heard | undefined;
	const hear = (records: readonly MutationRecord[]) => {
		if (!heard) return;
		for (const { type, target, addedNodes } of records) {
			if (type === 'attributes') count(heard.changed, target as Element);
			else for (const node of addedNodes) if (isElement(node)) heard.added.add(node);
		}
	};
	const observer = new MutationObserver(hear);
	return {
		begin() {
			if (heard) return;
			heard = { added: new WeakSet(), changed: new WeakMap() };
			observer.observe(document, {
				...{ subtree: true, childList: true },
				...{ attributes: true, attributeFilter: SHOWING },
			});
		},
		has(element) {
			hear(observer.takeRecords());
			const changes = heard?.changed.get(element) ?? 0;
			if (changes > 0 && changes <= MOST_CHANGES) return true;
			for (let each: Element | null = element; each; each = parentElementOf(each))
				if (heard?.added.has(each)) return true;
			return false;
		},
		end() {
			observer.disconnect();
			heard = undefined;
		},
	};
}

function count(counts: WeakMap<Element, number>, element: Element): void {
	counts.set(element, (counts.get(element) ?? 0) + 1);
}
