/** Under which heading a block stands. Headings are looked up once a root, and again after new ones came. */

import { matches, queryAll, queryFirst, rootElementOf, rootOf } from '../dom.ts';
import { compareNodes, isElement, isShadowRoot } from '../text/tree.ts';
import type { KeptBlock } from './block.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

export function holdsHeading(element: Element): boolean {
	return matches(element, HEADINGS) || queryFirst(element, HEADINGS) !== null;
}

export interface Sections {
	/** Fills in `section` where it is unknown. */
	assign(blocks: readonly KeptBlock[]): void;
	/** Headings came or went: everything has to be looked up again. */
	forget(blocks: readonly KeptBlock[]): void;
}

export function createSections(): Sections {
	let headings = new WeakMap<Node, readonly Element[]>();

	const headingsOf = (root: Element | ShadowRoot) => {
		const known = headings.get(root);
		if (known) return known;
		const found = [...queryAll(root, HEADINGS)];
		headings.set(root, found);
		return found;
	};

	return {
		assign(blocks) {
			let root: Node | undefined;
			let list: readonly Element[] = [];
			// Blocks come in reading order, so the search goes on where it ended for the last one.
			let next = 0;
			for (const block of blocks) {
				const node = block.run.pieces[0]?.node;
				if (!node || block.section !== undefined) continue;
				// What stands in the document itself is below its root element.
				const top = rootOf(node);
				const own = isShadowRoot(top) || isElement(top) ? top : rootElementOf(top as Document);
				if (own !== root) {
					root = own;
					list = headingsOf(own);
					next = 0;
				}
				next = firstAfter(list, node, next);
				const section = list[next - 1];
				// Nothing above in its own shadow root: it stands where the host stands, and that is near enough.
				block.section = section ?? (isShadowRoot(own) ? own.host : null);
			}
		},
		forget(blocks) {
			headings = new WeakMap();
			for (const block of blocks) block.section = undefined;
		},
	};
}

/** Index of the first heading after a node; `from` is an index that is known not to be past it. */
function firstAfter(list: readonly Element[], node: Node, from: number): number {
	const isBefore = (at: number) => compareNodes(list[at] as Element, node) < 0;
	if (from >= list.length || !isBefore(from)) return from;
	let low = from;
	let step = 1;
	while (low + step < list.length && isBefore(low + step)) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step, list.length);
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle;
		else high = middle;
	}
	return low + 1;
}
