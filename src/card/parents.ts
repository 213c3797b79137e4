/** The ways up from the words, also out of shadow roots. Elements may be of another window's kind: no `instanceof`. */
import { parentElementOf, rootOf, slotOf } from '../page/dom.ts';

/** As the page is built. */
export function parentThroughShadow(element: Element): Element | null {
	return parentElementOf(element) ?? (rootOf(element) as Partial<ShadowRoot>).host ?? null;
}

/** As the page is drawn. */
export function parentShown(element: Element): Element | null {
	return slotOf(element) ?? parentThroughShadow(element);
}
