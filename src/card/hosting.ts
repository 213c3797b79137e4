import {
	appendTo,
	boxOf,
	childrenOf,
	closest,
	holds,
	insertInto,
	lastElementOf,
	prependTo,
} from '../page/dom.ts';

/**
 * Puts an element into the page so that nothing of the page moves. One more child can change which rules of
 * the page hold for the others (`:last-child`, `:only-child`, `* + *`): of several places the first one in
 * which every box stays where it was is taken.
 */

/** @param within must hold it; @param words a descendant of `within` whose own element serves as well */
export function putWithoutStir(element: Element, within: Element, words: Element): void {
	const before = boxesIn(within);
	const places = placesIn(within, words);
	for (const put of places) {
		put(element);
		if (boxesIn(within, element) === before) return;
	}
	// Everywhere something moves: the end of the list is where pages expect guests.
	appendTo(within, element);
}

function placesIn(within: Element, words: Element): ((element: Element) => void)[] {
	const own = closest(
		words,
		'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, div, section',
	);
	const last = lastElementOf(within);
	return [
		(element) => appendTo(within, element),
		(element) => insertInto(within, element, last),
		(element) => prependTo(within, element),
		...(own && own !== within && holds(within, own) ? [(element: Element) => appendTo(own, element)] : []),
	];
}

/** Where the container and its children stand, as one string. */
function boxesIn(within: Element, except?: Element): string {
	return [within, ...childrenOf(within)]
		.filter((each) => each !== except)
		.map((each) => {
			const { x, y, width, height } = boxOf(each);
			return `${x} ${y} ${width} ${height}`;
		})
		.join();
}
