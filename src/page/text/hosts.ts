/** Finds shadow roots, open and closed, without looking at every element. */

import { OWN_HOST } from './tags.ts';
import { isElement } from './tree.ts';

/** The shadow root of an element, open or closed; browsers give it to extensions only. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Elements that may have a shadow root by themselves and mostly have no children of their own then. */
const EMPTY_HOSTS = ':empty:is(div,span,section,article,aside,main,header,footer,nav,p,blockquote)';
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";

/** Elements below a node that may be hosts, in two steps: plain ones that are empty, and custom elements. */
export function* possibleHosts(root: Element | ShadowRoot): Generator<Iterable<Element>> {
	yield root.querySelectorAll(EMPTY_HOSTS);
	const custom: Element[] = [];
	for (const top of isElement(root) ? [root] : root.children) {
		// XPath's ORDERED_NODE_SNAPSHOT_TYPE.
		const found = root.ownerDocument.evaluate(CUSTOM, top, null, 7, null);
		for (let at = 0; at < found.snapshotLength; at++) custom.push(found.snapshotItem(at) as Element);
	}
	yield custom.filter(({ localName }) => localName !== OWN_HOST);
}
