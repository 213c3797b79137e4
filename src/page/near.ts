/**
 * In which order to read a long document: from the view outwards. Positions come from an
 * `IntersectionObserver`, which reports what the browser has laid out anyway; nothing is measured.
 */

import { isElement } from './tree.ts';

/** Enough places to find the view within a long document, few enough to cost nothing. */
const MOST_PLACES = 200;
const FAR = Number.POSITIVE_INFINITY;
/** Positions come with the next frame; after this many milliseconds nobody waits for them any longer. */
const LATEST = 1_000;

/** Part of a tree in reading order: from `start` (or the root's start) up to `end` (or its end). */
export interface Stretch {
	readonly root: Element | ShadowRoot;
	readonly start: Element | undefined;
	readonly end: Element | undefined;
}

/** A stretch and how far it is from the view, in heights of the view; infinite while it isn't drawn. */
export interface PlacedStretch {
	readonly stretch: Stretch;
	readonly distance: number;
}

/** Elements in reading order that divide a root's content: the outermost ones, or some of many siblings. */
export function placesIn(root: Element | ShadowRoot): Element[] {
	let places: Element[] = isElement(root) ? [root] : [...root.children].slice(0, MOST_PLACES);
	for (;;) {
		const next: Element[] = [];
		let room = MOST_PLACES - places.length;
		let opened = false;
		for (const place of places) {
			const count = place.childElementCount;
			if (count === 0 || room <= 0) {
				next.push(place);
				continue;
			}
			opened = true;
			const step = Math.ceil(count / room);
			for (let at = 0; at < count; at += step) next.push(place.children[at] as Element);
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
	const places = placesIn(root);
	if (places.length === 0) return [{ root, start: undefined, end: undefined }];
	return places.map((place, at) => ({ root, start: at === 0 ? undefined : place, end: places[at + 1] }));
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
		const first = firstPlace(stretch);
		if (first) places.add(first);
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
export function firstPlace({ root, start }: Stretch): Element | undefined {
	return start ?? (isElement(root) ? root : root.host);
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
		const isWhole = one.stretch.start === undefined && one.stretch.end === undefined;
		const next = one.after?.top ?? (isWhole ? one.first?.bottom : undefined) ?? below;
		one.bottom = Math.max(one.first?.bottom ?? next, next);
		below = one.first?.top ?? next;
	}
	return list
		.map(({ stretch, top, bottom, height }) => ({ stretch, distance: distanceOf(top, bottom, height) }))
		.sort((a, b) => a.distance - b.distance);
}

function distanceOf(top: number, bottom: number, height: number): number {
	if (top === -FAR && bottom === FAR) return bottom;
	if (top > height) return (top - height) / height;
	return bottom < 0 ? -bottom / height : 0;
}
