/**
 * Kinds of nodes, and order and ancestry across shadow roots. `instanceof` would be slow: in Firefox a content
 * script sees the page through wrappers.
 */
import { documentOf, isConnected, nodeTypeOf, parentOf, positionOf } from '../dom.ts';

/** `Node.DOCUMENT_POSITION_…` */
const DISCONNECTED = 1;
const FOLLOWING = 4;

export function isElement(node: Node | null | undefined): node is Element {
	return node != null && nodeTypeOf(node) === 1;
}

/** Text, in XHTML also marked sections of it. */
export function isText(node: Node | null | undefined): node is Text {
	const type = node && nodeTypeOf(node);
	return type === 3 || type === 4;
}

/** A shadow root is the only fragment that a node of the page can be in. */
export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
	return node != null && nodeTypeOf(node) === 11;
}

/** The parent in the composed tree: a shadow root's parent is its host. */
export function composedParent(node: Node): Node | null {
	return parentOf(node) ?? (isShadowRoot(node) ? node.host : null);
}

function composedPath(node: Node): Node[] {
	const path: Node[] = [];
	for (let up: Node | null = node; up; up = composedParent(up)) path.push(up);
	return path.reverse();
}

/**
 * Reading order of two nodes: negative when `a` comes first. What is in a shadow root comes before the
 * host's own children.
 */
export function compareNodes(a: Node, b: Node): number {
	if (a === b) return 0;
	const relation = positionOf(a, b);
	if (!(relation & DISCONNECTED)) {
		return relation & FOLLOWING ? -1 : 1;
	}
	const pathA = composedPath(a);
	const pathB = composedPath(b);
	let depth = 0;
	while (depth < pathA.length && pathA[depth] === pathB[depth]) depth++;
	const childA = pathA[depth];
	const childB = pathB[depth];
	if (!childA || !childB) return childA ? 1 : -1;
	if (isShadowRoot(childA)) return -1;
	if (isShadowRoot(childB)) return 1;
	return positionOf(childA, childB) & FOLLOWING ? -1 : 1;
}

/** Still part of this document, directly or in a shadow root. A node may have moved to another document. */
export function isIn(node: Node, document: Document): boolean {
	return isConnected(node) && documentOf(node) === document;
}
