/**
 * What a page lays over the card in Firefox. Only the top layer comes above it: popovers, modal dialogs, what fills the screen.
 * Such a box can be drawn and let presses through, so that a reader presses what they can't see. Chromium tells the card's
 * frame itself (`panel.ts`). Firefox lets scripts of extensions into closed roots too: here they are asked for the place of
 * such boxes and for nothing else, and no range or element of theirs goes anywhere.
 */
import { boxOf, documentOf, queryAll, rootElementOf, walkerIn } from '../page/dom.ts';
import { overlap } from './own-previews.ts';
import { parentThroughShadow } from './parents.ts';
import type { Box } from './safe-polygon.ts';

const ABOVE = ':popover-open, :modal, :fullscreen';
/** Elements that are asked for a root at a time; Firefox takes about a millisecond for them. */
const STEP = 5_000;

/** Firefox only. */
const anyRootOf: ((this: Element) => ShadowRoot | null) | undefined =
	globalThis.Element && Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;

/**
 * For one card, asked again and again while it is open.
 * @param own Footnote's elements, which are left out
 * @returns whether something may lie over the card; in doubt it says yes, as long as not all of the page has been looked through
 */
export function createCoverSearch(
	document: Document,
	own: WeakSet<Element>,
): (card: Box, host: Element) => boolean {
	if (!anyRootOf) return () => false;
	const roots = new Set<Element | ShadowRoot>([rootElementOf(document)]);
	let round = lookThrough(roots, own);
	let isWhole = false;
	return (card, host) => {
		for (let step = 0; step < STEP; step++) {
			if (!round.next().done) continue;
			isWhole = true;
			round = lookThrough(roots, own);
			break;
		}
		const around = new Set<Element>();
		for (let each: Element | null = host; each; each = parentThroughShadow(each)) around.add(each);
		return (
			!isWhole ||
			[...roots]
				.flatMap((root) => [...queryAll(root, ABOVE)])
				.some((each) => !around.has(each) && overlap(boxOf(each), card))
		);
	};
}

/** Element after element, through every root. What it finds on the way it adds, and looks through in its turn. */
function* lookThrough(roots: Set<Element | ShadowRoot>, own: WeakSet<Element>): Generator<void> {
	for (const root of roots) {
		const walker = walkerIn(documentOf(root) as Document, root, NodeFilter.SHOW_ELEMENT);
		while (walker.nextNode()) {
			const element = walker.currentNode as Element;
			const inner = own.has(element) ? null : anyRootOf?.call(element);
			if (inner) roots.add(inner);
			yield;
		}
	}
}
