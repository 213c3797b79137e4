/** From mutation records to the text that has to be read again. Looks at what changed, nothing else. */
import { firstChildOf, lastChildOf, parentElementOf } from '../dom.ts';
import { INLINE, kindOf } from '../text/tags.ts';
import { isElement, isText } from '../text/tree.ts';

/** Attributes that change whether or how text is read. Rarely changed; `class` and `style` would be costly. */
const ATTRIBUTES = ['contenteditable', 'aria-hidden', 'translate', 'lang', 'hidden', 'open', 'role'];

export const OBSERVED: MutationObserverInit = {
	subtree: true,
	childList: true,
	characterData: true,
	attributes: true,
	attributeFilter: ATTRIBUTES,
};

export interface Changes {
	/** Text nodes whose run has to be made again. */
	readonly texts: Set<Text>;
	/** Elements with everything below that have to be read. */
	readonly elements: Set<Element>;
	/** Elements beside a change, which may have got a shadow root with it. */
	readonly near: Set<Element>;
	/** Elements whose text is to be read otherwise than before. */
	readonly altered: Set<Element>;
	/** Something was taken out: what is gone has to be let go of. */
	removed: boolean;
	/** Something may be shown or hidden now. */
	visibility: boolean;
}

export function noChanges(): Changes {
	return {
		texts: new Set(),
		elements: new Set(),
		near: new Set(),
		altered: new Set(),
		removed: false,
		visibility: false,
	};
}

/** Adds what a record says to what has to be done. */
export function collect(record: MutationRecord, changes: Changes): void {
	if (record.type === 'characterData') {
		if (isText(record.target)) changes.texts.add(record.target);
		return;
	}
	if (record.type === 'attributes') {
		if (record.attributeName === 'hidden' || record.attributeName === 'open') changes.visibility = true;
		else changes.altered.add(record.target as Element);
		return;
	}
	for (const node of record.addedNodes) {
		if (isText(node)) changes.texts.add(node);
		else if (isElement(node)) changes.elements.add(node);
	}
	if (record.removedNodes.length > 0) changes.removed = true;
	// What stood left and right of the place may now be one run, or no longer be one.
	for (const node of [record.target, record.previousSibling, record.nextSibling]) {
		if (isElement(node)) changes.near.add(node);
	}
	addEdge(record.previousSibling, lastChildOf, changes.texts);
	addEdge(record.nextSibling, firstChildOf, changes.texts);
}

function addEdge(sibling: Node | null, end: (of: Node) => Node | null, texts: Set<Text>): void {
	let node = sibling;
	while (isElement(node) && kindOf(node) === INLINE) node = end(node);
	if (isText(node)) texts.add(node);
}

/** Elements that aren't inside of another of them. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
	return [...elements].filter((element) => {
		for (let up = parentElementOf(element); up; up = parentElementOf(up)) if (elements.has(up)) return false;
		return true;
	});
}
