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
/** `over`: on the words themselves, where nothing else leaves room for what must be seen. */
export type Side = 'top' | 'bottom' | 'left' | 'right' | 'over';

export interface Words {
	/** Client rectangles, one a line; at least one. */
	readonly rects: readonly Box[];
	readonly mode: WritingMode;
	readonly rtl: boolean;
}

/** How large the card is by itself, and how much of it must be seen at once. CSS pixels. */
export interface CardSize {
	readonly width: number;
	readonly height: number;
	/** The height down to the end of what must not be cut: whom to call, and for which signs. */
	readonly least?: number | undefined;
}

/** Where the card goes. */
export interface Place {
	readonly side: Side;
	readonly left: number;
	readonly top: number;
	/** The card is laid out in this width; less than it wants where it stands beside its words. */
	readonly width: number;
	readonly height: number;
}

/**
 * The best place for a card beside these words.
 * @param card as wide as it wants to be, and as high as it is in that width
 * @param view what is seen of the window
 * @param last where the card stood before: it stays on that side while it has room there
 */
export async function placeCard(words: Words, card: CardSize, view: Box, last?: Side): Promise<Place> {
	const side = chooseSide(words, card, view, last);
	const size = { ...card, ...sizeOn(side, words, card, view) };
	if (side === 'over') return { ...size, side, ...overWords(words, size, view) };
	const { x, y } = await computePosition(alongLine(side, words), size, {
		platform: platformIn(view),
		strategy: 'fixed',
		placement: placementOf(side, words),
		middleware: [offset(GAP), shift({ padding: MARGIN, crossAxis: true })],
	});
	return { ...size, side, left: Math.round(x), top: Math.round(y) };
}

/** How much of the card there is room for. */
function sizeOn(side: Side, words: Words, card: CardSize, view: Box): { width: number; height: number } {
	const inView = view.bottom - view.top - 2 * MARGIN;
	if (side === 'over') return { width: card.width, height: Math.min(card.height, inView) };
	const space = roomOn(side, unionOf(words.rects), view);
	return side === 'left' || side === 'right'
		? { width: Math.min(card.width, Math.max(space, LEAST_WIDTH)), height: Math.min(card.height, inView) }
		: { width: card.width, height: Math.min(card.height, Math.max(space, LEAST_HEIGHT)) };
}

/** In the window, as near to the words as can be. */
function overWords({ rects }: Words, card: CardSize, view: Box): { left: number; top: number } {
	const words = unionOf(rects);
	const within = (wanted: number, size: number, from: number, to: number) =>
		Math.round(Math.max(from + MARGIN, Math.min(wanted, to - MARGIN - size)));
	return {
		left: within(words.left, card.width, view.left, view.right),
		top: within(words.bottom + GAP, card.height, view.top, view.bottom),
	};
}

/** How large a card can be in a window, in CSS pixels. */
export function roomIn(view: Box): { readonly width: number; readonly height: number } {
	return { width: view.right - view.left - 2 * MARGIN, height: view.bottom - view.top - 2 * MARGIN };
}

/**
 * The first side, in the order of reading, that has room for the whole card; else the roomier one.
 * @param view what is seen of the page
 */
export function chooseSide({ rects, mode }: Words, card: CardSize, view: Box, last?: Side): Side {
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
	if (card.least !== undefined) {
		const least = Math.min(card.least, card.height);
		const enough = (side: Side) =>
			acrossLines.includes(side) && mode === 'horizontal' && space(side) >= least;
		const wide = (side: Side) => space(side) >= card.width && view.bottom - view.top - 2 * MARGIN >= least;
		if (!sides.some((side) => enough(side) || (side !== 'top' && side !== 'bottom' && wide(side))))
			return 'over';
	}
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
		case 'over':
			return 0;
	}
}

function placementOf(side: Exclude<Side, 'over'>, { mode, rtl }: Words): Placement {
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
 * platform, at a tenth of its size. The reference is a box, the card a size.
 */
const platformIn = (view: Box): Platform => ({
	getElementRects: ({ reference, floating: { width, height } }) => ({
		reference: sizeOf(reference),
		floating: { width, height, x: 0, y: 0 },
	}),
	getDimensions: ({ width, height }: CardSize) => ({ width, height }),
	getClippingRect: () => sizeOf(view),
});

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
