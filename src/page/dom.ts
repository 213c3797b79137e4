/**
 * The page's nodes, asked by the getters and methods of their prototypes. A form answers `form.parentElement` with its own
 * field of that name, a document `document.body` with a picture of that name: what a page calls its elements must not
 * decide what Footnote reads. A test over the sources holds that nothing else asks elements and documents directly.
 *
 * Text nodes, shadow roots, ranges and windows give their own members first: those may be asked directly.
 */

import { getter, method } from './members.ts';

export const nodeTypeOf = /* @__PURE__ */ getter<Node, 'nodeType'>('Node', 'nodeType');
export const parentOf = /* @__PURE__ */ getter<Node, 'parentNode'>('Node', 'parentNode');
export const parentElementOf = /* @__PURE__ */ getter<Node, 'parentElement'>('Node', 'parentElement');
export const nextOf = /* @__PURE__ */ getter<Node, 'nextSibling'>('Node', 'nextSibling');
export const previousOf = /* @__PURE__ */ getter<Node, 'previousSibling'>('Node', 'previousSibling');
export const firstChildOf = /* @__PURE__ */ getter<Node, 'firstChild'>('Node', 'firstChild');
export const lastChildOf = /* @__PURE__ */ getter<Node, 'lastChild'>('Node', 'lastChild');
export const childNodesOf = /* @__PURE__ */ getter<Node, 'childNodes'>('Node', 'childNodes');
export const textContentOf = /* @__PURE__ */ getter<Node, 'textContent'>('Node', 'textContent');
export const isConnected = /* @__PURE__ */ getter<Node, 'isConnected'>('Node', 'isConnected');
export const insertInto = /* @__PURE__ */ method<Node, 'insertBefore'>('Node', 'insertBefore') as (
	of: Node,
	node: Node,
	before: Node | null,
) => Node;
export const documentOf = /* @__PURE__ */ getter<Node, 'ownerDocument'>('Node', 'ownerDocument');
export const rootOf: (of: Node) => Node = /* @__PURE__ */ method<Node, 'getRootNode'>('Node', 'getRootNode');
export const holds = /* @__PURE__ */ method<Node, 'contains'>('Node', 'contains');
export const positionOf = /* @__PURE__ */ method<Node, 'compareDocumentPosition'>(
	'Node',
	'compareDocumentPosition',
);

export const localNameOf = /* @__PURE__ */ getter<Element, 'localName'>('Element', 'localName');
export const namespaceOf = /* @__PURE__ */ getter<Element, 'namespaceURI'>('Element', 'namespaceURI');
export const lastElementOf = /* @__PURE__ */ getter<Element, 'lastElementChild'>(
	'Element',
	'lastElementChild',
);
const childrenOfElement = /* @__PURE__ */ getter<Element, 'children'>('Element', 'children');
export const firstElementOf = /* @__PURE__ */ getter<Element, 'firstElementChild'>(
	'Element',
	'firstElementChild',
);
export const nextElementOf = /* @__PURE__ */ getter<Element, 'nextElementSibling'>(
	'Element',
	'nextElementSibling',
);
export const previousElementOf = /* @__PURE__ */ getter<Element, 'previousElementSibling'>(
	'Element',
	'previousElementSibling',
);
/** Open roots only: what a page has closed is closed to Footnote too, since pages can read where its marks are. */
export const shadowRootOf = /* @__PURE__ */ getter<Element, 'shadowRoot'>('Element', 'shadowRoot');
export const slotOf = /* @__PURE__ */ getter<Element, 'assignedSlot'>('Element', 'assignedSlot');
export const clientWidthOf = /* @__PURE__ */ getter<Element, 'clientWidth'>('Element', 'clientWidth');
export const clientHeightOf = /* @__PURE__ */ getter<Element, 'clientHeight'>('Element', 'clientHeight');
export const matches: (of: Element, selector: string) => boolean = /* @__PURE__ */ method<Element, 'matches'>(
	'Element',
	'matches',
);
export const closest: (of: Element, selector: string) => Element | null = /* @__PURE__ */ method<
	Element,
	'closest'
>('Element', 'closest');
export const queryFirst: (of: Element, selector: string) => Element | null = /* @__PURE__ */ method<
	Element,
	'querySelector'
>('Element', 'querySelector');
const queryElement = /* @__PURE__ */ method<Element, 'querySelectorAll'>('Element', 'querySelectorAll') as (
	of: Element,
	selector: string,
) => NodeListOf<Element>;
export const attributeOf = /* @__PURE__ */ method<Element, 'getAttribute'>('Element', 'getAttribute');
export const attributeInOf = /* @__PURE__ */ method<Element, 'getAttributeNS'>('Element', 'getAttributeNS');
export const hasAttribute = /* @__PURE__ */ method<Element, 'hasAttribute'>('Element', 'hasAttribute');
export const zoomOf = /* @__PURE__ */ getter<Element, 'currentCSSZoom'>('Element', 'currentCSSZoom');
export const appendTo = /* @__PURE__ */ method<Element, 'append'>('Element', 'append');
export const prependTo = /* @__PURE__ */ method<Element, 'prepend'>('Element', 'prepend');
export const isRendered = /* @__PURE__ */ method<Element, 'checkVisibility'>('Element', 'checkVisibility');
export const scrollTo = /* @__PURE__ */ method<Element, 'scrollIntoView'>('Element', 'scrollIntoView');
export const boxOf = /* @__PURE__ */ method<Element, 'getBoundingClientRect'>(
	'Element',
	'getBoundingClientRect',
);

/** The elements right in a node. */
export function childrenOf(root: Element | ShadowRoot): HTMLCollection {
	return nodeTypeOf(root) === 1 ? childrenOfElement(root as Element) : root.children;
}

/** @param root shadow roots can't be tampered with by their content */
export function queryAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
	return nodeTypeOf(root) === 1
		? queryElement(root as Element, selector)
		: root.querySelectorAll<Element>(selector);
}

export const rootElementOf = /* @__PURE__ */ getter<Document, 'documentElement'>(
	'Document',
	'documentElement',
);
export const bodyOf = /* @__PURE__ */ getter<Document, 'body'>('Document', 'body');
export const contentTypeOf = /* @__PURE__ */ getter<Document, 'contentType'>('Document', 'contentType');
export const designModeOf = /* @__PURE__ */ getter<Document, 'designMode'>('Document', 'designMode');
export const visibilityOf = /* @__PURE__ */ getter<Document, 'visibilityState'>(
	'Document',
	'visibilityState',
);
/** Firefox knows no pre-rendering. */
export const isPrerendering = /* @__PURE__ */ getter<
	Document & { readonly prerendering?: boolean },
	'prerendering'
>('Document', 'prerendering');
export const evaluateIn = /* @__PURE__ */ method<Document, 'evaluate'>('Document', 'evaluate');
export const walkerIn = /* @__PURE__ */ method<Document, 'createTreeWalker'>('Document', 'createTreeWalker');
export const rangeIn = /* @__PURE__ */ method<Document, 'createRange'>('Document', 'createRange');
export const selectionIn = /* @__PURE__ */ method<Document, 'getSelection'>('Document', 'getSelection');
export const caretAt = /* @__PURE__ */ method<Document, 'caretPositionFromPoint'>(
	'Document',
	'caretPositionFromPoint',
);
export const layersAt = /* @__PURE__ */ method<Document, 'elementsFromPoint'>(
	'Document',
	'elementsFromPoint',
);
export const windowOf = /* @__PURE__ */ getter<Document, 'defaultView'>('Document', 'defaultView');
export const fullscreenIn = /* @__PURE__ */ getter<Document, 'fullscreenElement'>(
	'Document',
	'fullscreenElement',
);
export const elementIn = /* @__PURE__ */ method<Document, 'createElementNS'>(
	'Document',
	'createElementNS',
) as (of: Document, namespace: string, name: string) => Element;
export const hasFocus = /* @__PURE__ */ method<Document, 'hasFocus'>('Document', 'hasFocus');
export const focusedIn = /* @__PURE__ */ getter<Document, 'activeElement'>('Document', 'activeElement');
export const listen = /* @__PURE__ */ method<EventTarget, 'addEventListener'>(
	'EventTarget',
	'addEventListener',
);
