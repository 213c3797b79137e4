/** A card that nobody has pressed yet leaves the place to the page's own preview of the same words. */
import { boxOf, localNameOf } from '../page/dom.ts';
import type { PageMatch } from '../page/session/bridge.ts';
import { createArrivals } from './arrivals.ts';
import type { CardHost } from './host.ts';
import type { Layout } from './layout.ts';
import { overlap, standingUnder } from './own-previews.ts';
import { type Box, isIn } from './safe-polygon.ts';
import type { Timing } from './timing.ts';

export interface Aside {
	/** The pointer is over words: what the page shows from now on may be its own preview of them. */
	expect(): void;
	/** Another card has come: what stands under it was there before, unless it was heard of since `expect`. */
	begin(): void;
	/** Goes to the other side of the words if the page has put something there since the card came, and away if that doesn't help. */
	look(): Promise<void>;
	/** There is no card, and none is about to come. */
	end(): void;
}

/** What is this close to the words, in CSS pixels, may belong to them. */
const NEAR = 40;
/** They come late, and fade in, wherever they stand; a preview holds them. */
const REPLACED = /^(img|picture|video|canvas|iframe|object|embed|svg)$/;

/**
 * @param own Footnote's own elements, which are nobody's preview
 * @param words where those are whose card there is, in the card's window
 */
export function createAside(
	document: Document,
	own: WeakSet<Element>,
	host: CardHost,
	{ place }: Pick<Layout, 'place'>,
	timing: Timing<PageMatch>,
	words: () => readonly Box[],
): Aside {
	/** What stood under the card when it came. */
	let standing: ReadonlySet<Element> | undefined;
	const arrivals = createArrivals(document);
	/** Whether something that has come is the words' own: beside them, and not around them. */
	const isOfWords = (element: Element) => {
		const box = boxOf(element);
		const around = {
			left: box.left - NEAR,
			top: box.top - NEAR,
			right: box.right + NEAR,
			bottom: box.bottom + NEAR,
		};
		const rects = words();
		return (
			!REPLACED.test(localNameOf(element)) &&
			rects.some((rect) => overlap(rect, around)) &&
			!rects.some((rect) => isIn({ x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 }, box))
		);
	};
	const wereThere = (elements: ReadonlySet<Element>) =>
		new Set([...elements].filter((element) => !arrivals.has(element) || !isOfWords(element)));
	return {
		expect: arrivals.begin,
		begin() {
			standing = undefined;
		},
		async look() {
			const { box } = host;
			if (!timing.isByHover) arrivals.end();
			if (!box || !timing.isByHover) return;
			const now = standingUnder(document, box, own);
			if (!standing) {
				standing = wereThere(now);
				// From here on what is new is seen by looking.
				arrivals.end();
			}
			const [preview] = [...now].filter((element) => !standing?.has(element));
			if (!preview) return;
			standing = undefined;
			host.turn();
			await place();
			if (host.box && overlap(host.box, boxOf(preview))) timing.send({ type: 'dismiss' });
		},
		end: arrivals.end,
	};
}
