/** A card that nobody has pressed yet leaves the place to the page's own preview of the same words. */
import { boxOf, holds } from '../page/dom.ts';
import type { PageMatch } from '../page/session/bridge.ts';
import { createArrivals } from './arrivals.ts';
import type { CardHost } from './host.ts';
import type { Layout } from './layout.ts';
import { overlap, standingUnder } from './own-previews.ts';
import type { Timing } from './timing.ts';

export interface Aside {
	/** The pointer rests on words: what the page shows from now on may be its own preview of them. */
	expect(): void;
	/** Another card has come: what stands under it was there before, unless it has come since the pointer did. */
	begin(): void;
	/** Goes to the other side of the words if the page has put something there since the card came, and away if that doesn't help. */
	look(): Promise<void>;
	/** There is no card, and none is about to come. */
	end(): void;
}

/**
 * @param own Footnote's own elements, which are nobody's preview
 * @param match the words whose card there is
 */
export function createAside(
	document: Document,
	own: WeakSet<Element>,
	host: CardHost,
	{ place }: Pick<Layout, 'place'>,
	timing: Timing<PageMatch>,
	match: () => PageMatch | undefined,
): Aside {
	/** What stood under the card when it came. */
	let standing: ReadonlySet<Element> | undefined;
	const arrivals = createArrivals(document);
	/** What holds the words is no preview of them. */
	const wereThere = (elements: ReadonlySet<Element>) => {
		const words = match()?.element;
		return new Set(
			[...elements].filter((element) => !arrivals.has(element) || (words && holds(element, words))),
		);
	};
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
			standing ??= wereThere(now);
			// From here on what is new is seen by looking.
			arrivals.end();
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
