/**
 * Which blocks are near the view. A page may hold thousands of marks, and Chromium looks at every registered
 * range again in each frame in which the page has changed: only marks near the view are registered then.
 */

import type { KeptBlock } from '../blocks/block.ts';
import { firstElementOf, nextElementOf, parentElementOf } from '../dom.ts';
import { watchOnly } from '../watch-only.ts';

/** Up to so many marks cost nothing worth watching for. */
export const FEW_MARKS = 200;
/** One watched element for siblings together, unless there are more than this. */
const MOST_SIBLINGS = 20;
/** How far from the view a mark is painted already: scrolling shall not overtake it. */
const MARGIN = '150%';

export interface Nearby {
	isNear(block: KeptBlock): boolean;
	/**
	 * Watches the blocks, and none but these.
	 * @param assume what to take new ones for until the browser has said where they are
	 */
	watch(blocks: readonly KeptBlock[], assume: boolean): void;
}

/** @param changed called when something came near or went away */
export function createNearby(document: Document, signal: AbortSignal, changed: () => void): Nearby {
	const near = new Map<Element, boolean>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect: box } of entries) {
				if (!near.has(target)) continue;
				// Without a box of its own (`display: contents`) it has no place: better always than never.
				near.set(target, isIntersecting || (box.width === 0 && box.height === 0));
			}
			changed();
		},
		{ root: document, rootMargin: MARGIN },
	);
	signal.addEventListener('abort', () => observer.disconnect());
	return {
		isNear: (block) => near.get(placeOf(block) as Element) ?? true,
		watch(blocks, assume) {
			const places = blocks.map(placeOf).filter((place) => place !== null);
			for (const place of watchOnly(observer, near, new Set(places))) near.set(place, assume);
		},
	};
}

/** The parent of an element, unless that is a long list; then the element itself. */
function sharedPlace(element: Element): Element {
	const parent = parentElementOf(element);
	if (!parent) return element;
	let sibling: Element | null = firstElementOf(parent);
	for (let count = 0; sibling; count++) {
		if (count === MOST_SIBLINGS) return element;
		sibling = nextElementOf(sibling);
	}
	return parent;
}

/** The element whose place stands for the block's. */
function placeOf(block: KeptBlock): Element | null {
	const { container } = block.run;
	block.place ??= (container && sharedPlace(container)) ?? null;
	return block.place;
}
