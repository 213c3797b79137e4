/**
 * Finds open shadow roots. Closed ones are left closed: a page can read where its marks are, and would learn from them
 * what another script, or another extension, keeps in a root of its own. Elements are held weakly: what the page
 * lets go of is gone.
 */
import { holds, localNameOf, shadowRootOf, walkerIn } from '../dom.ts';
import { isElement, isIn } from './tree.ts';

/** Elements are looked at in portions of so many: the step between two looks at the clock. */
const PORTION = 200;

export interface Hosts {
	/** Shadow roots that are known and in the document. */
	roots(): ShadowRoot[];
	/** Looks for new roots from a node downwards, the node's own too, in small steps. */
	search(root: Element | ShadowRoot): Generator<void, void>;
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
		*search(root) {
			// NodeFilter.SHOW_ELEMENT
			const walker = walkerIn(document, root, 1);
			if (isElement(root)) look(root);
			let last: Node = root;
			for (let count = 1; walker.nextNode(); count++) {
				last = walker.currentNode;
				look(last as Element);
				if (count % PORTION !== 0) continue;
				yield;
				// The place may have been taken out meanwhile; what is new is searched for itself.
				if (!holds(root, last)) return;
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
