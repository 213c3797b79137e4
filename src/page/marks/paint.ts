/**
 * Paints marks with the CSS Custom Highlight API: nothing is put into the page. Static ranges only; a live
 * range would make every later change of the page's own pay for every mark.
 */
import { endsOf, type Mark } from '../blocks/block.ts';

/** Pages can read these names and what is marked: they say nothing about the reader. */
export const MARK_NAME = 'footnote-mark';
/** For text without a colour that an underline could take over: over a picture of itself, cut out of a gradient, in SVG. */
export const BARE_NAME = 'footnote-mark-bare';

export interface Painter {
	paint(mark: Mark): void;
	unpaint(mark: Mark): void;
	/**
	 * Puts the highlights back if the page has thrown them out.
	 * @returns whether it had
	 */
	keep(): boolean;
	destroy(): void;
}

export function createPainter(): Painter {
	const marks = new Highlight();
	const bare = new Highlight();
	/** Those that the page has been shown. */
	const known = new Set<Highlight>();
	const register = (name: string, highlight: Highlight): boolean => {
		if (CSS.highlights.get(name) === highlight) return false;
		CSS.highlights.set(name, highlight);
		const wasKnown = known.has(highlight);
		known.add(highlight);
		return wasKnown;
	};
	return {
		paint(mark) {
			if (mark.range) return;
			mark.range = rangeOf(mark);
			if (mark.range) (mark.sight === 'bare' ? bare : marks).add(mark.range);
		},
		unpaint(mark) {
			if (!mark.range) return;
			marks.delete(mark.range);
			bare.delete(mark.range);
			mark.range = undefined;
		},
		keep() {
			// A page without terms never sees that we were there.
			const isBack = marks.size > 0 && register(MARK_NAME, marks);
			return (bare.size > 0 && register(BARE_NAME, bare)) || isBack;
		},
		destroy() {
			for (const [name, highlight] of [
				[MARK_NAME, marks],
				[BARE_NAME, bare],
			] as const) {
				highlight.clear();
				if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
			}
		},
	};
}

function rangeOf(mark: Mark): StaticRange | undefined {
	const ends = endsOf(mark);
	if (!ends) return undefined;
	return new StaticRange({
		startContainer: ends.from.node,
		startOffset: ends.from.offset,
		endContainer: ends.to.node,
		endOffset: ends.to.offset,
	});
}

/** Asked by every page's script: to look into `window.CSS` as well would have the browser set that up. One setting rules both. */
export function canPaint(window: Window): boolean {
	return 'Highlight' in window;
}
