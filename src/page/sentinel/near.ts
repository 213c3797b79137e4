/**
 * Which parts of a page are near the view. Most of a page nobody ever sees: what isn't near is not even walked over. The
 * browser tells where elements are, by an `IntersectionObserver`: nothing is measured, no layout is asked for.
 */
import { firstChildOf, isRendered, nextOf } from '../dom.ts';
import { BLOCK, INLINE, kindOf } from '../text/tags.ts';
import { isElement, isText } from '../text/tree.ts';

/** How far around the view is near, in heights of the view. */
const AHEAD = 0.5;
/** A page is divided into about so many places at once, and each of those that are taller than the view again. */
const MOST_PLACES = 24;
/** What is in more places than this isn't parted: to be told of each would cost more than to read them. */
const MOST_PARTS = 200;

export interface Nearness {
	/** Tells of what is below a root as it comes near: some of it soon, some when the reader gets there, some never. */
	watch(root: Element | ShadowRoot): void;
	/** Forgets what it watches. */
	clear(): void;
}

/**
 * @param near gets what is near the view now, each only once, with all that is in it; also what can't be told apart
 */
export function createNearness(
	document: Document,
	near: (places: readonly (Element | ShadowRoot)[]) => void,
): Nearness {
	const entered = (entries: readonly IntersectionObserverEntry[]) => {
		const found: Element[] = [];
		// The same of all.
		const tall = (entries[0]?.rootBounds?.height ?? 0) / (1 + 2 * AHEAD);
		for (const { target, isIntersecting, boundingClientRect: box } of entries) {
			if (!isIntersecting && !(isUnplaced(box) && mayShowElsewhere(target))) continue;
			observer.unobserve(target);
			const parts = isIntersecting && box.height <= tall ? undefined : partsOf(target);
			if (parts) for (const part of placesIn(parts)) observer.observe(part);
			else found.push(target);
		}
		if (found.length > 0) near(found);
	};
	const observer = new IntersectionObserver(entered, { root: document, rootMargin: `${AHEAD * 100}% 0px` });
	return {
		watch(root) {
			const parts = partsOf(root);
			if (parts) for (const part of placesIn(parts)) observer.observe(part);
			else near([root]);
		},
		clear: () => observer.disconnect(),
	};
}

/** Elements that divide these and what is in them: themselves, or what they are made of. */
function placesIn(elements: readonly Element[]): Element[] {
	const places: Element[] = [];
	let open = elements;
	while (open.length > 0) {
		const next: Element[] = [];
		for (const [at, place] of open.entries()) {
			const isRoom = places.length + next.length + open.length - at < MOST_PLACES;
			const parts = isRoom ? partsOf(place) : undefined;
			if (parts?.some((part) => kindOf(part) === BLOCK)) next.push(...parts);
			else places.push(place);
		}
		open = next;
	}
	return places;
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

/** It has no box, or one without a surface: where what is in it is drawn, nobody knows. */
function isUnplaced({ width, height }: DOMRectReadOnly): boolean {
	return width === 0 || height === 0;
}

/** Whether what is in an unplaced element may be drawn all the same; what is hidden is told of once it is shown. */
function mayShowElsewhere(element: Element): boolean {
	return isRendered(element) || getComputedStyle(element).display === 'contents';
}
