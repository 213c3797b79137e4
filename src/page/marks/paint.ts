/**
 * Paints marks with the CSS Custom Highlight API: nothing is put into the page. Static ranges only; a live
 * range would make every later change of the page's own pay for every mark.
 */
import { endsOf, type Mark } from '../blocks/block.ts';

/** Pages can read these names: they say nothing about the reader. */
export const MARK_NAME = 'footnote-mark';
export const OPEN_NAME = 'footnote-open';

export interface Painter {
	paint(mark: Mark): void;
	unpaint(mark: Mark): void;
	/** Paints one mark as the open one, or none. */
	emphasise(mark: Mark | undefined): void;
	/** Puts the highlights back if the page has thrown them out. */
	keep(): void;
	destroy(): void;
}

export function createPainter(): Painter {
	const marks = new Highlight();
	const open = new Highlight();
	open.priority = 1;
	const register = (name: string, highlight: Highlight) => {
		if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
	};
	return {
		paint(mark) {
			if (mark.range) return;
			mark.range = rangeOf(mark);
			if (mark.range) marks.add(mark.range);
		},
		unpaint(mark) {
			if (!mark.range) return;
			marks.delete(mark.range);
			mark.range = undefined;
		},
		emphasise(mark) {
			open.clear();
			const range = mark && rangeOf(mark);
			if (range) open.add(range);
			if (range) register(OPEN_NAME, open);
		},
		keep() {
			// A page without terms never sees that we were there.
			if (marks.size > 0) register(MARK_NAME, marks);
		},
		destroy() {
			for (const [name, highlight] of [
				[MARK_NAME, marks],
				[OPEN_NAME, open],
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

export function canPaint(window: Window & typeof globalThis): boolean {
	return 'Highlight' in window && 'highlights' in window.CSS;
}
