/**
 * In which order to read a long document: from the view outwards. Positions come from an
 * `IntersectionObserver`, which reports what the browser has laid out anyway; nothing is measured.
 */

import { childrenOf, firstElementOf, holds, nextElementOf, parentOf } from '../dom.ts';
import { isElement } from '../text/tree.ts';

/** Few enough places to cost nothing; where they are too far apart, `partsOf` looks closer. */
const MOST_PLACES = 50;
const FAR = Number.POSITIVE_INFINITY;
/** Positions come with the next frame; after this many milliseconds nobody waits for them any longer. */
const LATEST = 1_000;

/** Part of a tree in reading order: from `start` (or the root's start) up to `end` (or its end). */
export interface Stretch {
	readonly root: Element | ShadowRoot;
	/** The first element in it: what tells where it is. */
	readonly first: Element | undefined;
	readonly start: Element | undefined;
	readonly end: Element | undefined;
}

/** Where a stretch is, in heights of the view. */
export interface PlacedStretch {
	readonly stretch: Stretch;
	/** How far from the view; infinite while it isn't drawn. */
	readonly distance: number;
	/** From its top to its bottom; 0 while it isn't drawn, infinite where the bottom isn't known. */
	readonly extent: number;
}

/** Elements in reading order that divide a root's content: the outermost ones, or some of many siblings. */
export function placesIn(root: Element | ShadowRoot): Element[] {
	let places: Element[] = isElement(root) ? [root] : [...childrenOf(root)].slice(0, MOST_PLACES);
	for (;;) {
		const next: Element[] = [];
		let room = MOST_PLACES - places.length;
		let opened = false;
		for (const place of places) {
			// One collection, asked once for its length: long lists of siblings are walked for each.
			const children = childrenOf(place);
			const count = room > 0 ? children.length : 0;
			if (count === 0) {
				next.push(place);
				continue;
			}
			opened = true;
			const step = Math.ceil(count / room);
			for (let at = 0; at < count; at += step) next.push(children[at] as Element);
			room -= Math.ceil(count / step) - 1;
		}
		if (!opened || next.length === places.length) {
			return next;
		}
		places = next;
		if (room <= 0) return places;
	}
}

/** The stretches of a tree, in reading order. */
export function stretchesOf(root: Element | ShadowRoot): Stretch[] {
	const whole = { root, first: undefined, start: undefined, end: undefined };
	return between(whole, placesIn(root));
}

/** Finer stretches of one that is long on the screen, in reading order; itself where nothing parts it. */
export function partsOf(stretch: Stretch): Stretch[] {
	const { first } = stretch;
	let places = first ? outermost(stretch, first) : [];
	while (places.length === 1) {
		const child = firstElementOf(places[0] as Element);
		if (!child || child === stretch.end) return [stretch];
		places = outermost(stretch, child);
	}
	const step = Math.ceil(places.length / MOST_PLACES);
	return between(
		stretch,
		places.filter((_, at) => at % step === 0),
	);
}

/** The outermost elements from one on, up to one that is or holds the end of the stretch. */
function outermost({ root, end }: Stretch, first: Element): Element[] {
	const places: Element[] = [];
	for (let place: Element | null = first; place && place !== end; place = after(place, root)) {
		places.push(place);
		if (end && holds(place, end)) break;
	}
	return places;
}

/** The next element that an element doesn't hold, below a root. */
function after(place: Element, root: Node): Element | null {
	for (let up: Node | null = place; up && up !== root; up = parentOf(up)) {
		const next = isElement(up) ? nextElementOf(up) : null;
		if (next) return next;
	}
	return null;
}

/** The parts of a stretch that begin at these places; what stands before the first of them belongs to it. */
function between(stretch: Stretch, places: readonly Element[]): Stretch[] {
	if (places.length === 0) return [stretch];
	return places.map((place, at) => ({
		root: stretch.root,
		first: place,
		start: at === 0 ? stretch.start : place,
		end: places[at + 1] ?? stretch.end,
	}));
}

/**
 * Asks the browser where stretches are.
 * @param stretches in reading order
 * @param ready called once, before the next paint or soon after, the nearest first
 */
export function whereAre(
	window: Window,
	stretches: readonly Stretch[],
	signal: AbortSignal,
	ready: (placed: PlacedStretch[]) => void,
): void {
	const places = new Set<Element>();
	for (const stretch of stretches) {
		places.add(firstPlace(stretch)).add(boxOf(stretch.root));
		if (stretch.end) places.add(stretch.end);
	}
	const finish = (entries: readonly IntersectionObserverEntry[]) => {
		observer.disconnect();
		window.clearTimeout(late);
		signal.removeEventListener('abort', stop);
		if (signal.aborted) return;
		ready(placed(stretches, new Map(entries.map((entry) => [entry.target, entry]))));
	};
	// The view of this frame: a tall frame that its page scrolls is all view.
	const observer = new IntersectionObserver(finish, { root: window.document });
	// Nothing is heard of elements that have left the page meanwhile.
	const late = window.setTimeout(() => finish(observer.takeRecords()), LATEST);
	const stop = () => finish([]);
	// Taken off again at the end: a long page asks often.
	signal.addEventListener('abort', stop);
	for (const place of places) observer.observe(place);
}

/** The element whose top is where a stretch begins. */
export function firstPlace({ root, first }: Stretch): Element {
	return first ?? boxOf(root);
}

/** The element around everything below a root. */
function boxOf(root: Element | ShadowRoot): Element {
	return isElement(root) ? root : root.host;
}

/** Of what an `IntersectionObserver` reports. */
export type Box = Pick<IntersectionObserverEntry, 'boundingClientRect' | 'rootBounds'>;

/** @param stretches in reading order */
export function placed(
	stretches: readonly Stretch[],
	boxes: ReadonlyMap<Element | undefined, Box>,
): PlacedStretch[] {
	const rectOf = (place: Element | undefined) => {
		const rect = boxes.get(place)?.boundingClientRect;
		return rect && (rect.width > 0 || rect.height > 0) ? rect : undefined;
	};
	const list = stretches.map((stretch) => ({
		stretch,
		first: rectOf(firstPlace(stretch)),
		after: rectOf(stretch.end),
		height: boxes.get(firstPlace(stretch))?.rootBounds?.height || 1_000,
		top: -FAR,
		bottom: FAR,
	}));
	// What has no box of its own (a script, `display: contents`) stands between its neighbours that have one.
	let above = -FAR;
	for (const one of list) {
		one.top = one.first?.top ?? above;
		above = one.after?.top ?? one.top;
	}
	let below = FAR;
	for (const one of list.toReversed()) {
		// The last one goes on to the end of its root, wherever that is.
		const isWhole = one.stretch.first === undefined;
		const next = one.after?.top ?? (isWhole ? one.first?.bottom : undefined) ?? below;
		one.bottom = Math.max(one.first?.bottom ?? next, next);
		below = one.first?.top ?? next;
	}
	return list
		.map(({ stretch, top, bottom, height }) => ({
			stretch,
			distance: distanceOf(top, bottom, height),
			extent: extentOf(top, Math.min(bottom, rectOf(boxOf(stretch.root))?.bottom ?? FAR), height),
		}))
		.sort((a, b) => a.distance - b.distance);
}

function extentOf(top: number, bottom: number, height: number): number {
	return top === -FAR ? 0 : Math.max(bottom - top, 0) / height;
}

function distanceOf(top: number, bottom: number, height: number): number {
	if (top === -FAR && bottom === FAR) return bottom;
	if (top > height) return (top - height) / height;
	return bottom < 0 ? -bottom / height : 0;
}
