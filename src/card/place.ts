/** Where the card stands: beside its words, never over their line. Client coordinates in CSS pixels. */
import { computePosition, type Platform } from '@floating-ui/core';
import { flip, inline, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Between the words and the card: close enough to cross quickly, far enough to see the mark. */
const GAP = 6;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/**
 * A card with less room than this (about three lines) on both sides of the line goes beside the words
 * instead, over the rest of their line: the last resort of very short frames.
 */
const LEAST_ROOM = 72;

export type WritingMode = 'horizontal' | 'vertical-rl' | 'vertical-lr';

/**
 * Moves the card's element to the best place for these words.
 * @param rects client rectangles of the words, one a line; at least one
 * @param card the positioned element (`position: fixed; left: 0; top: 0`)
 * @param room is told how high the card may be
 * @param last where the card stood before: it stays on that side while there is room
 */
export async function placeCard(
	rects: readonly DOMRect[],
	card: HTMLElement,
	mode: WritingMode,
	rtl: boolean,
	room: (height: number) => void,
	last?: Placement,
): Promise<Placement> {
	const sides = sidesFor(rects, card, mode, rtl);
	const placement = last && sides.includes(last) ? last : (sides[0] as Placement);
	// Lets the card have its own height while it is measured.
	room(Number.POSITIVE_INFINITY);
	const result = await computePosition(rects, card, {
		platform,
		strategy: 'fixed',
		placement,
		middleware: [
			inline(),
			offset(GAP),
			flip({ fallbackPlacements: sides.filter((side) => side !== placement), padding: MARGIN }),
			shift({ padding: MARGIN, crossAxis: false }),
			size({ padding: MARGIN, apply: ({ availableHeight }) => room(Math.max(availableHeight, 0)) }),
		],
	});
	card.style.setProperty('left', `${Math.round(result.x)}px`, 'important');
	card.style.setProperty('top', `${Math.round(result.y)}px`, 'important');
	return result.placement;
}

function sidesFor(
	rects: readonly DOMRect[],
	card: HTMLElement,
	mode: WritingMode,
	rtl: boolean,
): Placement[] {
	const view = card.ownerDocument.defaultView;
	const { innerWidth = 0, innerHeight = 0 } = view ?? {};
	const align = rtl ? 'end' : 'start';
	if (mode === 'horizontal') {
		const above = Math.min(...rects.map(({ top }) => top));
		const below = innerHeight - Math.max(...rects.map(({ bottom }) => bottom));
		const sides: Placement[] = [`bottom-${align}`, `top-${align}`];
		return Math.max(above, below) - GAP - MARGIN >= LEAST_ROOM ? sides : ['right', 'left'];
	}
	const left = Math.min(...rects.map((rect) => rect.left));
	const right = innerWidth - Math.max(...rects.map((rect) => rect.right));
	const wanted = card.offsetWidth + GAP + MARGIN;
	// Text that is still to be read lies on the left in vertical-rl, on the right in vertical-lr.
	const sides: Placement[] =
		mode === 'vertical-rl' ? ['left-start', 'right-start'] : ['right-start', 'left-start'];
	return Math.max(left, right) >= wanted ? sides : ['bottom', 'top'];
}

/**
 * What Floating UI asks of its surroundings. The card stands in the top layer, where nothing clips it but
 * the window and no ancestor moves or scales it: this is all of `@floating-ui/dom`'s platform that is
 * needed, at a tenth of its size. The reference is the list of the words' rectangles.
 */
const platform: Platform = {
	getElementRects: ({ reference, floating }) => ({
		reference: unionOf(reference),
		floating: { x: 0, y: 0, ...dimensionsOf(floating) },
	}),
	getDimensions: dimensionsOf,
	getClientRects: (reference) => [...reference],
	getClippingRect: () => {
		// Magnified by two fingers, only a part of the window is seen.
		const { offsetLeft = 0, offsetTop = 0, width, height } = window.visualViewport ?? {};
		const root = document.documentElement;
		return {
			x: offsetLeft,
			y: offsetTop,
			width: Math.min(width ?? innerWidth, root.clientWidth || innerWidth),
			height: height ?? innerHeight,
		};
	},
};

function dimensionsOf(card: HTMLElement): { width: number; height: number } {
	const { width, height } = card.getBoundingClientRect();
	return { width, height };
}

function unionOf(rects: readonly DOMRect[]): { x: number; y: number; width: number; height: number } {
	const x = Math.min(...rects.map((rect) => rect.left));
	const y = Math.min(...rects.map((rect) => rect.top));
	return {
		x,
		y,
		width: Math.max(...rects.map((rect) => rect.right)) - x,
		height: Math.max(...rects.map((rect) => rect.bottom)) - y,
	};
}
