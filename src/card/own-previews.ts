/**
 * Many sites show a box of their own for a link that is pointed at. It is the page's, and comes first: a card that
 * would cover it stands aside.
 */
import { layersAt, parentElementOf } from '../page/dom.ts';
import type { Box } from './safe-polygon.ts';

/** Elements of the page under a box that stand out of its text: placed by themselves. */
export function standingUnder(document: Document, box: Box, own: WeakSet<Element>): Set<Element> {
	const found = new Set<Element>();
	for (const across of [0.15, 0.5, 0.85]) {
		for (const down of [0.1, 0.5, 0.9]) {
			const x = box.left + (box.right - box.left) * across;
			const y = box.top + (box.bottom - box.top) * down;
			for (const element of layersAt(document, x, y)) {
				const standing = own.has(element) ? undefined : placedByItself(element);
				if (standing) found.add(standing);
			}
		}
	}
	return found;
}

function placedByItself(element: Element): Element | undefined {
	for (let each: Element | null = element; each; each = parentElementOf(each)) {
		if (/^(absolute|fixed)$/.test(getComputedStyle(each).position)) return each;
	}
	return undefined;
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
