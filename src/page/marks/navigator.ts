/** Marks as the card sees them, and the ways from one to another. */
import { type Mark, textOf } from '../blocks/block.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import { bodyOf, parentElementOf, rootElementOf, scrollTo, selectionIn } from '../dom.ts';
import type { PageMatch } from '../session/bridge.ts';
import { compareNodes } from '../text/tree.ts';
import { liveRange, rectsOf } from './hit-test.ts';

export interface Navigator {
	asMatch(mark: Mark): PageMatch;
	find(entryId: string): PageMatch | undefined;
	/** What is selected, where words that may be marked are most of it, whether or not they are. */
	selected(mayMark: (mark: Mark) => boolean): PageMatch | undefined;
	/** The marked words in which the cursor or the end of the selection is. */
	atCursor(): PageMatch | undefined;
	next(from: PageMatch | undefined): PageMatch | undefined;
	previous(from: PageMatch | undefined): PageMatch | undefined;
	reveal(match: PageMatch): Promise<void>;
}

export function createNavigator(window: Window, store: BlockStore): Navigator {
	const { document } = window;
	const shown = () => store.blocks.flatMap((block) => block.marks.filter((mark) => mark.shown));
	const asMatch = (mark: Mark): PageMatch => ({
		key: mark.key,
		entryId: mark.entry,
		text: textOf(mark),
		element: holderOf(mark) ?? rootElementOf(document),
		rects: () => {
			const now = markOf(mark.key);
			return now ? rectsOf(now) : [];
		},
	});
	/** The mark of that key as it is now; its block may have been read again since. */
	const markOf = (key: string) => {
		for (const block of store.blocks) {
			const found = block.marks.find((mark) => mark.key === key);
			if (found) return found;
		}
		return undefined;
	};

	/** Where the reader is: index of the first mark after that place. */
	const afterSelection = (marks: readonly Mark[]): number | undefined => {
		const selection = selectionIn(document);
		const node = selection?.focusNode;
		if (!selection || !node || node === bodyOf(document) || selection.rangeCount === 0) return undefined;
		const offset = selection.focusOffset;
		const at = marks.findIndex((mark) => {
			const start = liveRange(mark);
			if (!start) return false;
			return start.startContainer === node
				? start.startOffset >= offset
				: compareNodes(node, start.startContainer) < 0;
		});
		return at < 0 ? marks.length : at;
	};
	const holdsCursor = (mark: Mark): boolean => {
		const selection = selectionIn(document);
		const node = selection?.focusNode;
		const range = liveRange(mark);
		if (!selection || !node || !range) return false;
		try {
			return range.isPointInRange(node, selection.focusOffset);
		} catch {
			// One of them is in a tree of its own.
			return false;
		}
	};
	const firstInView = (marks: readonly Mark[]): number => {
		const at = marks.findIndex((mark) => rectsOf(mark).some((rect) => rect.bottom > 0 && rect.right > 0));
		return Math.max(at, 0);
	};
	const step = (from: PageMatch | undefined, by: 1 | -1): PageMatch | undefined => {
		const marks = shown().filter((mark) => rectsOf(mark).length > 0);
		if (marks.length === 0) return undefined;
		let at = from ? marks.findIndex((mark) => mark.key === from.key) : -1;
		if (at >= 0) at += by;
		else {
			const place = afterSelection(marks) ?? firstInView(marks);
			at = by > 0 ? place : place - 1;
		}
		const mark = marks[(at + marks.length) % marks.length];
		return mark && asMatch(mark);
	};

	return {
		asMatch,
		find(entryId) {
			const mark = shown().find(({ entry }) => entry === entryId);
			return mark && asMatch(mark);
		},
		selected(mayMark) {
			const selection = selectionIn(document);
			if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
			const range = selection.getRangeAt(0);
			const most = MOST_BESIDE * String(selection).trim().length;
			const mark = store.blocks
				.flatMap(({ marks }) => marks)
				.find((each) => textOf(each).length >= most && mayMark(each) && overlaps(liveRange(each), range));
			return mark && asMatch(mark);
		},
		atCursor() {
			const mark = shown().find(holdsCursor);
			return mark && asMatch(mark);
		},
		next: (from) => step(from, 1),
		previous: (from) => step(from, -1),
		async reveal(match) {
			if (match.rects().some((rect) => isInView(window, rect))) return;
			scrollTo(match.element, { block: 'center', inline: 'nearest', behavior: 'instant' });
			const [rect] = match.rects();
			// A long paragraph may be centred with the words still out of sight.
			if (rect && !isInView(window, rect)) {
				window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
			}
			await new Promise((done) => window.requestAnimationFrame(done));
		},
	};
}

/** How much of a selection the marked words must be, by letters, for their card to explain it. */
const MOST_BESIDE = 0.5;

function overlaps(mark: Range | undefined, selected: Range): boolean {
	try {
		return (
			mark !== undefined &&
			mark.compareBoundaryPoints(Range.END_TO_START, selected) < 0 &&
			mark.compareBoundaryPoints(Range.START_TO_END, selected) > 0
		);
	} catch {
		// One of them is in a tree of its own.
		return false;
	}
}

function holderOf({ block: { run } }: Mark): Element | null {
	const node = run.pieces[0]?.node;
	return node ? parentElementOf(node) : null;
}

function isInView(window: Window, rect: DOMRect): boolean {
	return (
		rect.top >= 0 && rect.left >= 0 && rect.bottom <= window.innerHeight && rect.right <= window.innerWidth
	);
}
