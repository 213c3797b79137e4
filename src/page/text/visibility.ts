/** Which blocks the page draws at all, and word of when a hidden one may have come to light. */

import type { KeptBlock } from '../blocks/block.ts';
import { onActivity } from '../reading/activity.ts';

export function isDrawn(block: KeptBlock): boolean {
	const node = block.run.pieces[0]?.node;
	const element = node?.parentElement ?? block.run.container;
	if (!node || !element) return false;
	// Two kinds of elements are drawn themselves while text right inside of them is not.
	if (element.localName === 'details' && !element.hasAttribute('open')) return false;
	if (element.shadowRoot && !node.assignedSlot) return false;
	return element.checkVisibility({ visibilityProperty: true });
}

/** Things a reader or a page does after which hidden text is often shown without a change to the tree. */
const ACTIVITY = ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'scrollend'];

export interface Watch {
	/** Sets the listeners again. */
	listen(): void;
	/** Watches the hidden blocks from now on, and none but these. */
	hidden(blocks: readonly KeptBlock[]): void;
}

/** @param mayShow called when it is worth asking `isDrawn` again */
export function watchHidden(window: Window, signal: AbortSignal, mayShow: () => void): Watch {
	const watched = new Set<Element>();
	let any = false;
	// Text without a box has no place; it gets one when it is shown, and that is reported when it is near.
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) mayShow();
		},
		{ root: window.document, rootMargin: '50%' },
	);
	signal.addEventListener('abort', () => observer.disconnect());
	const active = () => {
		if (any) mayShow();
	};
	const listen = onActivity(window, ACTIVITY, signal, active);
	return {
		listen,
		hidden(blocks) {
			any = blocks.length > 0;
			const now = new Set<Element>();
			for (const block of blocks) {
				const element = block.run.pieces[0]?.node.parentElement;
				if (element) now.add(element);
			}
			for (const element of watched) {
				if (now.has(element)) continue;
				observer.unobserve(element);
				watched.delete(element);
			}
			for (const element of now) {
				if (watched.has(element)) continue;
				observer.observe(element);
				watched.add(element);
			}
		},
	};
}
