/** Where the card stands: beside its words, never over their line. Client coordinates in CSS pixels. */
import { computePosition, type Platform } from '@floating-ui/core';
import { offset, type Placement, shift } from '@floating-ui/dom';
import type { Box } from './safe-polygon.ts';

/** Between the words and the card: close enough to cross quickly, far enough to see the mark. */
const GAP = 6;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/**
 * With less room than this (about three lines) on both sides of the line, the card goes beside the words
 * instead, over the rest of their line: the last resort of very short frames.
 */
const LEAST_ROOM = 72;

/** Smaller than this, nothing can be read: then rather over the words. About two words, about one line. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 40;

export type WritingMode = 'horizontal' | 'vertical-rl' | 'vertical-lr';
export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Words {
	/** Client rectangles, one a line; at least one. */
	readonly rects: readonly Box[];
	readonly mode: WritingMode;
	readonly rtl: boolean;
}

/**
 * Moves the card's element to the best place for these words.
 * @param card the positioned element (`position: fixed`)
 * @param room is told how high and how wide the card may be
 * @param last where the card stood before: it stays on that side while it has room there
 */
export async function placeCard(
	words: Words,
	card: HTMLElement,
	room: (height: number, width: number) => void,
	last?: Side,
): Promise<Side> {
	// Lets the card have its own height while it is measured.
	room(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
	const { width, height } = card.getBoundingClientRect();
	const side = chooseSide(words, { width, height }, seen(), last);
	const view = seen();
	const space = roomOn(side, unionOf(words.rects), view);
	const beside = side === 'left' || side === 'right';
	if (beside) room(view.bottom - view.top - 2 * MARGIN, Math.max(space, LEAST_WIDTH));
	else room(Math.max(space, LEAST_HEIGHT), Number.POSITIVE_INFINITY);
	const { x, y } = await computePosition(alongLine(side, words), card, {
		platform,
		strategy: 'fixed',
		placement: placementOf(side, words),
		middleware: [offset(GAP), shift({ padding: MARGIN, crossAxis: true })],
	});
	card.style.setProperty('left', `${Math.round(x)}px`, 'important');
	card.style.setProperty('top', `${Math.round(y)}px`, 'important');
	return side;
}

/**
 * The first side, in the order of reading, that has room for the whole card; else the roomier one.
 * @param view what is seen of the page
 */
export function chooseSide(
	{ rects, mode }: Words,
	card: { readonly width: number; readonly height: number },
	view: Box,
	last?: Side,
): Side {
	const words = unionOf(rects);
	const space = (side: Side) => roomOn(side, words, view);
	const acrossLines: Side[] =
		mode === 'horizontal'
			? ['bottom', 'top']
			: mode === 'vertical-rl'
				? ['left', 'right']
				: ['right', 'left'];
	const alongLine: Side[] = mode === 'horizontal' ? ['right', 'left'] : ['bottom', 'top'];
	// Text can scroll in a card that is too low, but not in one that is too narrow.
	const needed = mode === 'horizontal' ? Math.min(LEAST_ROOM, card.height) : card.width;
	const useful = mode === 'horizontal' ? LEAST_WIDTH : LEAST_ROOM;
	const sides =
		acrossLines.some((side) => space(side) >= needed) || alongLine.every((side) => space(side) < useful)
			? acrossLines
			: alongLine;
	const wanted = (side: Side) => (side === 'top' || side === 'bottom' ? card.height : card.width);
	const inOrder = last && sides.includes(last) ? [last, ...sides] : sides;
	const fitting = inOrder.find((side) => space(side) >= wanted(side));
	return fitting ?? (sides.reduce((best, side) => (space(side) > space(best) ? side : best)) as Side);
}

/** How high the card may be above or below the words, or how wide beside them. */
function roomOn(side: Side, words: Box, view: Box): number {
	switch (side) {
		case 'top':
			return words.top - view.top - GAP - MARGIN;
		case 'bottom':
			return view.bottom - words.bottom - GAP - MARGIN;
		case 'left':
			return words.left - view.left - GAP - MARGIN;
		case 'right':
			return view.right - words.right - GAP - MARGIN;
	}
}

function placementOf(side: Side, { mode, rtl }: Words): Placement {
	const across = side === 'top' || side === 'bottom';
	if (across === (mode === 'horizontal')) return `${side}-${rtl && across ? 'end' : 'start'}`;
	return side;
}

/** Clear of all lines of wrapped words, but beginning where the nearest line begins. */
function alongLine(side: Side, { rects, mode }: Words): Box {
	const all = unionOf(rects);
	const nearest = side === 'top' || side === 'left' ? rects[0] : rects.at(-1);
	if (!nearest || (side === 'top' || side === 'bottom') !== (mode === 'horizontal')) return all;
	// Words in several elements have several rectangles on one line.
	const line = unionOf(
		rects.filter((rect) =>
			mode === 'horizontal'
				? rect.top < nearest.bottom && nearest.top < rect.bottom
				: rect.left < nearest.right && nearest.left < rect.right,
		),
	);
	return mode === 'horizontal'
		? { ...all, left: line.left, right: line.right }
		: { ...all, top: line.top, bottom: line.bottom };
}

/**
 * What Floating UI asks of its surroundings. The card stands in the top layer, where nothing clips it but
 * the window and no ancestor moves or scales it: this is all that is needed of `@floating-ui/dom`'s
 * platform, at a tenth of its size. The reference is a box.
 */
const platform: Platform = {
	getElementRects: ({ reference, floating }) => ({
		reference: sizeOf(reference),
		floating: { ...sizeOf(floating.getBoundingClientRect()), x: 0, y: 0 },
	}),
	getDimensions: (element) => sizeOf(element.getBoundingClientRect()),
	getClippingRect: () => sizeOf(seen()),
};

/** What is seen of the page: magnified by two fingers, only a part of the window; never its scroll bars. */
function seen(): Box {
	const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
	const inside = document.documentElement.clientWidth || innerWidth;
	return {
		left: offsetLeft,
		top: offsetTop,
		right: Math.min(offsetLeft + width, inside),
		bottom: offsetTop + height,
	};
}

function sizeOf({ left, top, right, bottom }: Box): { x: number; y: number; width: number; height: number } {
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function unionOf(rects: readonly Box[]): Box {
	return {
		left: Math.min(...rects.map((rect) => rect.left)),
		top: Math.min(...rects.map((rect) => rect.top)),
		right: Math.max(...rects.map((rect) => rect.right)),
		bottom: Math.max(...rects.map((rect) => rect.bottom)),
	};
}
