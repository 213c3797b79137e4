/**
 * Finds open shadow roots. Closed ones are left closed: a page can read where its marks are, and would learn from them
 * what another script, or another extension, keeps in a root of its own. Elements are held weakly: what the page
 * lets go of is gone.
 */
import { childrenOf, evaluateIn, localNameOf, queryAll, rootElementOf, shadowRootOf } from '../dom.ts';
import { isElement, isIn } from './tree.ts';

/** Elements that may have a root, besides custom ones: the browser lets no others have one. */
const MAY_HAVE_ONE =
	'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
/** Those that mostly have one if they have anything. */
const LIKELY = `:empty:is(${MAY_HAVE_ONE})`;
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

/** Elements are looked at in portions of so many: the step between two looks at the clock. */
const PORTION = 200;

export interface Hosts {
	/** Shadow roots that are known and in the document. */
	roots(): ShadowRoot[];
	/**
	 * Looks for new roots from a node downwards, the node's own too, in small steps.
	 * @param isQuick only where they are likely: custom elements, and those without children of their own
	 */
	search(root: Element | ShadowRoot, isQuick?: boolean): Generator<void, void>;
	/** Looks again at elements that may have got a root since; a change of the page is a good time. */
	again(): Generator<void, void>;
	/** Whether it looks at an element at once: it stands where the page has just changed. */
	look(element: Element): void;
}

/** @param found called once for each root, when it is first seen */
export function createHosts(document: Document, found: (shadow: ShadowRoot, host: Element) => void): Hosts {
	const known = new WeakSet<ShadowRoot>();
	let roots: WeakRef<ShadowRoot>[] = [];
	/** Custom elements without a root so far. */
	const waiting = new WeakSet<Element>();
	let candidates: WeakRef<Element>[] = [];

	const look = (element: Element) => {
		// It may have been taken out meanwhile; what is new is searched for itself.
		if (!isIn(element, document)) return;
		const shadow = shadowRootOf(element);
		if (!shadow) {
			const mayGetOne = localNameOf(element).includes('-');
			if (!mayGetOne || waiting.has(element)) return;
			waiting.add(element);
			candidates.push(new WeakRef(element));
			return;
		}
		if (known.has(shadow)) return;
		known.add(shadow);
		roots.push(new WeakRef(shadow));
		found(shadow, element);
	};

	return {
		roots() {
			const here = roots.flatMap((ref) => ref.deref() ?? []).filter((root) => isIn(root, document));
			if (here.length < roots.length / 2) roots = roots.filter((ref) => ref.deref());
			return here;
		},
		*search(root, isQuick) {
			let count = 0;
			if (isElement(root)) look(root);
			const isWhole = root === rootElementOf(document);
			for (const selector of isQuick ? [LIKELY] : isWhole ? MAY_HAVE_ONE.split(',') : [MAY_HAVE_ONE]) {
				for (const element of queryAll(root, selector)) {
					// Nearly all have none, and then nothing else is asked of them.
					if (shadowRootOf(element)) look(element);
					if (++count % PORTION === 0) yield;
				}
				// In a long document each query is a step of its own.
				if (isWhole) yield;
			}
			for (const element of customIn(document, root)) {
				look(element);
				if (++count % PORTION === 0) yield;
			}
		},
		*again() {
			const before = candidates;
			candidates = [];
			for (const [at, ref] of before.entries()) {
				const element = ref.deref();
				if (element && isIn(element, document)) {
					waiting.delete(element);
					look(element);
				}
				if (at % PORTION === PORTION - 1) yield;
			}
		},
		look,
	};
}

/** Found by the browser's own query, as the others are: to touch every element would be dear. */
function* customIn(document: Document, root: Element | ShadowRoot): Generator<Element> {
	for (const top of isElement(root) ? [root] : childrenOf(root)) {
		const custom = evaluateIn(document, CUSTOM, top, null, SNAPSHOT, null);
		for (let at = 0; at < custom.snapshotLength; at++) yield custom.snapshotItem(at) as Element;
	}
}
