/** Elements that may have a shadow root, found by the browser's own queries: a look at every element would be dear. */
import { childrenOf, evaluateIn, queryAll } from '../dom.ts';
import { isElement } from '../text/tree.ts';

/** Elements that may have one by themselves, and mostly have no children of their own then. */
const EMPTY = ':empty:is(div,span,section,article,aside,main,header,footer,nav,p,blockquote)';
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

export function lookAtLikelyHosts(
	document: Document,
	root: Element | ShadowRoot,
	look: (host: Element) => void,
): void {
	queryAll(root, EMPTY).forEach(look);
	for (const top of isElement(root) ? [root] : childrenOf(root)) {
		const found = evaluateIn(document, CUSTOM, top, null, SNAPSHOT, null);
		for (let at = 0; at < found.snapshotLength; at++) look(found.snapshotItem(at) as Element);
	}
}
