/** From a point on the screen to the mark under it, and from a mark to its rectangles. */
import { endsOf, type Mark } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import { caretAt, documentOf, isConnected, layersAt, matches, nodeTypeOf, rangeIn } from '../dom.ts';
import { offsetOf } from '../text/run.ts';

/** How far outside of its rectangles a mark still counts as pointed at, in CSS pixels: the underline's room. */
const SLOP = 3;

/**
 * The painted mark under a point.
 * @param roots shadow roots to look into
 */
export function markAt(
	document: Document,
	roots: readonly ShadowRoot[],
	store: BlockStore,
	x: number,
	y: number,
): Mark | undefined {
	const position = caretAt(document, x, y, { shadowRoots: [...roots] });
	if (!position) return undefined;
	if (!isOn(position, x, y)) return markUnderLayers(document, store, x, y);
	for (const block of store.blocksAt(position.offsetNode)) {
		const offset = offsetOf(block.run, position.offsetNode, position.offset);
		if (offset === undefined) continue;
		for (const mark of block.marks) {
			if (!mark.range || offset < mark.start || offset > mark.end) continue;
			if (rectsOf(mark).some((rect) => isInside(rect, x, y))) return mark;
		}
	}
	return undefined;
}

/** Whether the point is on the letter that the browser found, and not only nearest to it. */
function isOn({ offsetNode: node, offset }: CaretPosition, x: number, y: number): boolean {
	if (nodeTypeOf(node) !== Node.TEXT_NODE) return false;
	const range = rangeIn(documentOf(node) as Document);
	range.setStart(node, Math.max(0, offset - 1));
	range.setEnd(node, Math.min((node as Text).length, offset + 1));
	return [...range.getClientRects()].some((rect) => isInside(rect, x, y));
}

/**
 * The mark under layers that can be seen through: many sites stretch a link over a whole box, and the words
 * in it are still read there. What paints anything over the words hides them.
 */
function markUnderLayers(document: Document, store: BlockStore, x: number, y: number): Mark | undefined {
	const layers = layersAt(document, x, y);
	for (const { run, marks } of store.blocks) {
		const { container } = run;
		const at = container ? layers.indexOf(container) : -1;
		if (at < 0) continue;
		const mark = marks.find((each) => each.range && rectsOf(each).some((rect) => isInside(rect, x, y)));
		if (mark && layers.slice(0, at).every(isSeenThrough)) return mark;
	}
	return undefined;
}

function isSeenThrough(element: Element): boolean {
	return (
		!matches(element, 'img,video,canvas,iframe,embed,object,input,textarea,select,svg') &&
		['', '::before', '::after'].every((part) => {
			const { backgroundColor, backgroundImage, content } = getComputedStyle(element, part);
			return (part && content === 'none') || (backgroundImage === 'none' && /, 0\)$/.test(backgroundColor));
		})
	);
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
	return x >= rect.left && x <= rect.right && y >= rect.top - SLOP && y <= rect.bottom + SLOP;
}

/** Client rectangles, one a line; empty when the words are gone or not drawn. */
export function rectsOf(mark: Mark): DOMRect[] {
	const range = liveRange(mark);
	return range
		? joinLines([...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0))
		: [];
}

/** A range gives a rectangle for each text node; those that go on in the same line are one to the reader. */
function joinLines(rects: readonly DOMRect[]): DOMRect[] {
	const lines: DOMRect[] = [];
	for (const rect of rects) {
		const last = lines.at(-1);
		const sameLine = last && rect.top < last.bottom && last.top < rect.bottom;
		const sameColumn = last && rect.left < last.right && last.left < rect.right;
		if (!last || !sameLine || sameColumn) {
			lines.push(rect);
			continue;
		}
		const left = Math.min(last.left, rect.left);
		const top = Math.min(last.top, rect.top);
		const right = Math.max(last.right, rect.right);
		const bottom = Math.max(last.bottom, rect.bottom);
		lines[lines.length - 1] = new DOMRect(left, top, right - left, bottom - top);
	}
	return lines;
}

/** A live range, to be used at once and let go. */
export function liveRange(mark: Mark): Range | undefined {
	const ends = endsOf(mark);
	if (!ends || !isConnected(ends.from.node) || !isConnected(ends.to.node)) return undefined;
	const range = rangeIn(documentOf(ends.from.node) as Document);
	range.setStart(ends.from.node, ends.from.offset);
	range.setEnd(ends.to.node, ends.to.offset);
	return range;
}
