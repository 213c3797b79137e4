/**
 * Draws Preact components without Preact's renderer. The card shares its components with the popup, but
 * they are pure functions of their props: no state, no hooks, no effects (lint holds them to it). What is
 * left to do is a tenth of what Preact does for the popup, and the card's bundle is smaller by a quarter.
 *
 * Elements are kept from one drawing to the next where place, tag and key are the same, so that focus and
 * scroll position stay.
 */
import type { ComponentChild, VNode } from 'preact';

interface Drawn {
	/** `undefined` for text. */
	readonly tag: string | undefined;
	readonly key: unknown;
	readonly props: Readonly<Record<string, unknown>>;
	readonly children: readonly Drawn[];
	readonly text: string;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const drawnAs = new WeakMap<Node, Drawn>();

/** Makes the children of `parent` what `view` says; `null` empties it. */
export function draw(view: ComponentChild, parent: ParentNode & Node): void {
	patch(parent, view === null ? [] : flatten(view), HTML);
}

/** Components become what they return, fragments their children. Nothing keeps its place as empty text. */
function flatten(child: ComponentChild | ComponentChild[], key?: unknown): Drawn[] {
	if (Array.isArray(child)) return child.flatMap((each) => flatten(each));
	if (typeof child !== 'object' || child === null) {
		const text = child == null || typeof child === 'boolean' ? '' : String(child);
		return [{ tag: undefined, key: undefined, props: {}, children: [], text }];
	}
	const node = child as VNode<{ children?: ComponentChild }>;
	const ownKey = node.key ?? key;
	if (typeof node.type === 'function') {
		return flatten((node.type as (props: object) => ComponentChild)(node.props), ownKey);
	}
	const { children, ...props } = node.props;
	return [
		{
			tag: node.type as string,
			key: ownKey,
			props,
			children: children === undefined ? [] : flatten(children),
			text: '',
		},
	];
}

function patch(parent: ParentNode & Node, wanted: readonly Drawn[], namespace: string): void {
	const document = parent.ownerDocument as Document;
	wanted.forEach((next, index) => {
		const there = parent.childNodes[index];
		const before = there && drawnAs.get(there);
		const kept = before && before.tag === next.tag && before.key === next.key ? there : undefined;
		if (next.tag === undefined) {
			const text = (kept ?? document.createTextNode('')) as Text;
			if (text.data !== next.text) text.data = next.text;
			if (!kept) place(parent, text, there);
			drawnAs.set(text, next);
			return;
		}
		const space = next.tag === 'svg' ? SVG : namespace;
		const element = (kept ?? document.createElementNS(space, next.tag)) as HTMLElement;
		setProps(element, kept ? (before?.props ?? {}) : {}, next.props);
		patch(element, next.children, space);
		// A list's value is one of its children, and the reader may have chosen another.
		if (next.tag === 'select') (element as Partial<HTMLSelectElement>).value = String(next.props.value);
		if (!kept) place(parent, element, there);
		drawnAs.set(element, next);
	});
	while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

function place(parent: Node, node: Node, there: ChildNode | undefined): void {
	if (there) parent.replaceChild(node, there);
	else parent.appendChild(node);
}

function setProps(element: HTMLElement, before: Drawn['props'], next: Drawn['props']): void {
	for (const name of new Set([...Object.keys(before), ...Object.keys(next)])) {
		const value = next[name];
		if (name === 'onClick' || name === 'onChange') {
			Object.assign(element, { [name.toLowerCase()]: value ?? null });
		} else if (before[name] === value) {
			// As it was.
		} else if (name === 'style') {
			// Through the object model: a page's content security policy forbids style attributes.
			element.style.cssText = String(value);
		} else if (value == null || (value === false && !name.startsWith('aria-'))) {
			element.removeAttribute(name);
		} else {
			element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
		}
	}
}
