/**
 * In which order to read a long document: from the view outwards. Positions come from an
 * `IntersectionObserver`, which reports what the browser has laid out anyway; nothing is measured.
 */

/** Enough places to find the view within a long document, few enough to cost nothing. */
const MOST_PLACES = 200;

/** A stretch of the document in reading order: from `start` (or the root's start) up to `end` (or its end). */
export interface Stretch {
	readonly start: Element | undefined;
	readonly end: Element | undefined;
}

/** Elements in reading order that divide a root's content: the outermost ones, or some of many siblings. */
export function placesIn(root: Element): Element[] {
	let places: Element[] = [root];
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
			let at = 0;
			for (let child = place.firstElementChild; child; child = child.nextElementSibling) {
				if (at++ % step === 0) next.push(child);
			}
			room -= Math.ceil(count / step) - 1;
		}
		if (!opened || next.length === places.length) {
			return next;
		}
		places = next;
		if (room <= 0) return places;
	}
}

/** Calls back once with the stretches of a document, those in or next to the view first. */
export function orderByNearness(
	document: Document,
	signal: AbortSignal,
	ready: (stretches: readonly Stretch[]) => void,
): void {
	const places = placesIn(document.documentElement);
	const observer = new IntersectionObserver((entries) => {
		observer.disconnect();
		if (signal.aborted) return;
		const boxes = new Map(entries.map((entry) => [entry.target, entry]));
		ready(sortStretches(places, (place) => boxes.get(place)));
	});
	signal.addEventListener('abort', () => observer.disconnect());
	for (const place of places) observer.observe(place);
}

interface Box {
	readonly boundingClientRect: DOMRectReadOnly;
	readonly rootBounds: DOMRectReadOnly | null;
}

export function sortStretches(
	places: readonly Element[],
	boxOf: (place: Element) => Box | undefined,
): Stretch[] {
	const stretches = places.map((place, at) => {
		const end = places[at + 1];
		const box = boxOf(place);
		const after = end && boxOf(end);
		return { start: at === 0 ? undefined : place, end, distance: distanceOf(box, after) };
	});
	stretches.sort((a, b) => a.distance - b.distance);
	return stretches;
}

/** How far a stretch is from the view, in CSS pixels; what isn't drawn is farthest. */
function distanceOf(box: Box | undefined, after: Box | undefined): number {
	if (!box || isEmpty(box)) return Number.MAX_SAFE_INTEGER;
	const { top, bottom } = box.boundingClientRect;
	// Up to where the next place begins, which may be siblings further down.
	const low = after && !isEmpty(after) ? Math.max(bottom, after.boundingClientRect.top) : bottom;
	const height = box.rootBounds?.height ?? 1_000;
	if (top > height) return top - height;
	return low < 0 ? -low : 0;
}

function isEmpty({ boundingClientRect: { width, height } }: Box): boolean {
	return width === 0 && height === 0;
}
