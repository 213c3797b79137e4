/**
 * Which parts of a page are near the view. Most of a page nobody ever sees: what isn't near is not even walked over. An
 * `IntersectionObserver` tells what comes near. What is taller than the view is then divided at once: the browser has just
 * laid the page out, so that boxes are known, and to ask it again about each part would take a frame each time.
 */
import { boxOf, childrenOf, firstChildOf, isRendered, nextOf } from '../dom.ts';
import { BLOCK, INLINE, kindOf } from '../text/tags.ts';
import { isElement, isText } from '../text/tree.ts';

/** How far around the view is near, in heights of the view. */
const AHEAD = 0.5;
/** What is in more places than this isn't parted: to be told of each would cost more than to read them. */
const MOST_PARTS = 200;
/** What stands deeper in others is read with them. */
const DEEPEST = 100;

type Place = Element | ShadowRoot;

export interface Nearness {
	/** Tells of what is below a root as it comes near: some of it soon, some when the reader gets there, some never. */
	watch(root: Place): void;
	/** Forgets what it watches. */
	clear(): void;
}

/**
 * @param near gets what is near the view now, each only once, with all that is in it; also what can't be told apart
 * @param isTold the browser has just told, and nothing else is under way
 */
export function createNearness(
	document: Document,
	near: (places: readonly Place[], isTold: boolean) => void,
): Nearness {
	const entered = (entries: readonly IntersectionObserverEntry[]) => {
		const found: Element[] = [];
		for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
			if (!isIntersecting && !mayShowElsewhere(target, boundingClientRect)) continue;
			observer.unobserve(target);
			find(target, boundingClientRect, { view: rootBounds, found, rest: watchPart });
		}
		if (found.length > 0) near(found, true);
	};
	const watchPart = (part: Element) => observer.observe(part);
	const observer = new IntersectionObserver(entered, { root: document, rootMargin: `${AHEAD * 100}% 0px` });
	return {
		watch(root) {
			const parts = isElement(root) ? [root] : partsOf(root);
			if (parts) parts.forEach(watchPart);
			else near([root], false);
		},
		clear: () => observer.disconnect(),
	};
}

interface Search {
	/** The view and what is around it; nothing where the browser doesn't say. */
	readonly view: DOMRectReadOnly | null;
	/** What is near. */
	readonly found: Element[];
	/** Gets what isn't. */
	readonly rest: (part: Element) => void;
}

/**
 * Finds what is near of a place that is near, at least with some of it.
 * @returns whether that is all
 */
function find(place: Element, box: DOMRectReadOnly, search: Search, depth = 0): boolean {
	const { view, found, rest } = search;
	const parts = isShort(box, view) || depth > DEEPEST ? undefined : partsOf(place);
	let isAll = true;
	const before = found.length;
	for (const part of parts ?? []) {
		const partBox = boxOf(part);
		if (meets(partBox, view) || mayShowElsewhere(part, partBox))
			isAll = find(part, partBox, search, depth + 1) && isAll;
		else {
			rest(part);
			isAll = false;
		}
	}
	// What can be read in one go is: but scripts and the like, which are no parts, are better passed over.
	if (!parts || (isAll && parts.length === childrenOf(place).length))
		found.splice(before, found.length, place);
	return isAll;
}

/** It is in the view with all of it, or nearly. */
function isShort({ width, height }: DOMRectReadOnly, view: DOMRectReadOnly | null): boolean {
	return width > 0 && height > 0 && height <= (view?.height ?? 0) / (1 + 2 * AHEAD);
}

function meets(box: DOMRectReadOnly, view: DOMRectReadOnly | null): boolean {
	if (!view) return true;
	return box.bottom >= view.top && box.top <= view.bottom && box.right >= view.left && box.left <= view.right;
}

/** The elements right in one that may hold text; nothing where it has text of its own between them, or nothing parts it. */
function partsOf(root: Element | ShadowRoot): Element[] | undefined {
	const parts: Element[] = [];
	for (let node = firstChildOf(root); node; node = nextOf(node)) {
		if (isElement(node)) {
			const kind = kindOf(node);
			if ((kind === BLOCK || kind === INLINE) && firstChildOf(node)) parts.push(node);
		} else if (isText(node) && node.data.trim() !== '') return undefined;
	}
	return parts.length > 0 && parts.length <= MOST_PARTS ? parts : undefined;
}

/**
 * Whether what is in an element may be drawn although the element isn't: it has no box, or one without a surface. What is
 * hidden is told of once it is shown.
 */
function mayShowElsewhere(element: Element, { width, height }: DOMRectReadOnly): boolean {
	if (width > 0 && height > 0) return false;
	return isRendered(element) || getComputedStyle(element).display === 'contents';
}
