/**
 * The window that a frame's card is drawn in. A frame of a few lines has no room for a card: there it is the page
 * around the frame, where that is of the same origin and so may be drawn in.
 */
import { boxOf, clientWidthOf, documentOf, rootElementOf, windowOf } from '../page/dom.ts';
import type { Box, Point } from './safe-polygon.ts';

/** A frame lower than this has no room for a card beside its words, in CSS pixels. */
const TOO_LOW = 220;

export interface Stage {
	readonly window: Window & typeof globalThis;
	/** The element that stands for the words in the stage: the frame that they are in, if they are in one. */
	readonly holder: Element | undefined;
	/** From the words' window to the stage's. */
	pointOf(point: Point): Point;
	rectOf(rect: DOMRect): DOMRect;
	/** From the stage's window to the words'. */
	back(point: Point): Point;
}

export function stageFor(window: Window & typeof globalThis): Stage {
	const holder = window.innerHeight < TOO_LOW ? holderOf(window) : undefined;
	const outer = holder && (windowOf(documentOf(holder) as Document) as (Window & typeof globalThis) | null);
	if (!holder || !outer) {
		return { window, holder: undefined, pointOf: same, rectOf: same, back: same };
	}
	const around = stageFor(outer);
	/** Where the frame's own window begins. */
	const corner = (): Point => {
		const { left, top } = boxOf(holder);
		return around.pointOf({ x: left + holder.clientLeft, y: top + holder.clientTop });
	};
	return {
		window: around.window,
		holder: around.holder ?? holder,
		pointOf({ x, y }) {
			const from = corner();
			return { x: x + from.x, y: y + from.y };
		},
		rectOf({ x, y, width, height }) {
			const from = corner();
			return new DOMRect(x + from.x, y + from.y, width, height);
		},
		back({ x, y }) {
			const from = corner();
			return { x: x - from.x, y: y - from.y };
		},
	};
}

function same<T>(each: T): T {
	return each;
}

/** The frame's element in its parent; `undefined` in the top window and across origins. */
function holderOf(window: Window): Element | undefined {
	try {
		return window.frameElement ?? undefined;
	} catch {
		return undefined;
	}
}

/** What is seen of a window's page: magnified by two fingers, only a part of it; never its scroll bars. */
export function seenIn({ visualViewport, innerWidth, innerHeight, document }: Window): Box {
	const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
	const inside = clientWidthOf(rootElementOf(document)) || innerWidth;
	return {
		left: offsetLeft,
		top: offsetTop,
		right: Math.min(offsetLeft + width, inside),
		bottom: offsetTop + height,
	};
}
