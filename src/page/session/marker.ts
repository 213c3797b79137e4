/**
 * Marks the terms of one document: reads it, keeps up with its changes, paints. Takes everything back on
 * `stop`. Nothing is put into the page.
 */
import type { PageDetector } from '../../matcher/types.ts';
import type { FoundTerm } from '../../messages.ts';
import { type KeptBlock, type Mark, textOf } from '../blocks/block.ts';
import { Ledger } from '../blocks/block-store.ts';
import { createSections, holdsHeading } from '../blocks/sections.ts';
import { markAt } from '../marks/hit-test.ts';
import { createNavigator } from '../marks/navigator.ts';
import { createPainter } from '../marks/paint.ts';
import { type ChoiceSettings, choose, wanted } from '../marks/select.ts';
import { createNearby, FEW_MARKS } from '../marks/viewport-paint.ts';
import type { Clock } from '../reading/idle-scheduler.ts';
import { startScanner } from '../reading/scanner.ts';
import type { ShadowOf } from '../text/hosts.ts';
import { isFresh } from '../text/run.ts';
import { isDrawn, watchHidden } from '../text/visibility.ts';
import type { PageMarker } from './bridge.ts';

export interface MarkerParts {
	readonly window: Window & typeof globalThis;
	/** A detector with no evidence yet. */
	readonly createDetector: () => PageDetector;
	/** Ids by entry number, and categories by category number. */
	readonly entryIds: readonly string[];
	readonly categories: readonly string[];
	readonly settings: ChoiceSettings;
	readonly shadowOf: ShadowOf;
	readonly clock: Clock;
	/** Called after anything that `status` tells may have changed. */
	readonly onStatus: () => void;
	/** The page changes more than it may cost; nothing is marked any more. Try again after `wait` ms. */
	readonly onBackOff: (wait: number) => void;
	/** The document was replaced: listeners on the window are gone. */
	readonly onReplaced: () => void;
	/** Marking has stopped for good after an error. */
	readonly onError: (error: unknown) => void;
}

export interface Marker extends PageMarker {
	/** Takes effect at once. */
	update(settings: ChoiceSettings): void;
	/** The terms of the document in reading order. */
	terms(): FoundTerm[];
	/** Reads what has waited so far because it is far from the view. Resolves when it is read. */
	readAll(): Promise<void>;
	/** Nothing is marked: no need to ask where the pointer is. */
	readonly isEmpty: boolean;
	/** Takes every mark, listener and observer away. */
	stop(): void;
}

export function startMarker(parts: MarkerParts): Marker {
	const { window, entryIds, categories } = parts;
	const { document } = window;
	const end = new AbortController();
	const detector = parts.createDetector();
	const painter = createPainter();
	const ledger = new Ledger(document, detector, (marks) => marks.forEach(painter.unpaint));
	const sections = createSections();
	const hidden = watchHidden(window, end.signal, () => mayShow());
	let settings = parts.settings;
	let isWanted = wanted(settings, entryIds, categories);
	let shown = 0;

	/**
	 * @param isNews the page has just changed: what is new is painted at once, wherever it is
	 * @param keep what is marked already stays marked, if it may be
	 */
	const choosePaint = (isNews = true, keep = true) => {
		if (settings.often === 'section') sections.assign(ledger.blocks);
		shown = 0;
		choose(ledger.blocks, settings.often, isWanted, keep, (mark: Mark, marked) => {
			mark.shown = marked;
			if (marked) shown++;
		});
		nearby.watch(shown > FEW_MARKS ? ledger.blocks.filter(isShown) : [], isNews);
		paint();
		parts.onStatus();
	};
	const paint = () => {
		for (const block of ledger.blocks) {
			const isNear = block.marks.length > 0 && nearby.isNear(block);
			// Changes may be waiting to be read: what isn't as it was read gets no mark.
			const isNew = isNear && block.marks.some((mark) => mark.shown && !mark.range);
			if (isNew && !isFresh(block.run)) continue;
			for (const mark of block.marks) {
				if (mark.shown && isNear) painter.paint(mark);
				else painter.unpaint(mark);
			}
		}
		painter.keep();
	};
	const nearby = createNearby(document, end.signal, paint);
	const lookAgain = (blocks: Iterable<KeptBlock>): boolean => {
		let changed = false;
		for (const block of blocks) {
			const drawn = isDrawn(block);
			if (drawn === !block.hidden) continue;
			block.hidden = !drawn;
			changed = true;
		}
		if (changed) hidden.hidden(ledger.blocks.filter((block) => block.hidden));
		return changed;
	};
	const mayShow = () => {
		if (lookAgain(ledger.blocks)) choosePaint();
	};
	/** Choosing looks at all marks: once there are many, it waits for the end of reading. */
	let isDue = false;
	const settled = (by: 'reading' | 'read' | 'changed') => {
		const { changed, fresh } = ledger.settle();
		if (fresh.length > 0) lookAgain(fresh);
		isDue ||= changed;
		if (!isDue || (by === 'reading' && shown > FEW_MARKS)) return;
		isDue = false;
		choosePaint(by === 'changed' || shown < FEW_MARKS);
	};

	const stop = () => {
		end.abort();
		ledger.clear();
		painter.destroy();
		shown = 0;
	};
	const scanner = startScanner({
		...parts,
		detector,
		ledger,
		signal: end.signal,
		settled,
		mayShow,
		replaced() {
			hidden.listen();
			parts.onReplaced();
		},
		arrived: (elements) => {
			if (settings.often === 'section' && elements.some(holdsHeading)) sections.forget(ledger.blocks);
		},
		backOff: (wait) => {
			stop();
			parts.onBackOff(wait);
		},
		onError: (error) => {
			stop();
			parts.onError(error);
		},
	});
	const navigator = createNavigator(window, ledger, entryIds);

	return {
		update(next) {
			settings = next;
			isWanted = wanted(settings, entryIds, categories);
			choosePaint(true, false);
		},
		terms() {
			lookAgain(ledger.blocks);
			return termsOf(ledger.blocks, isWanted, entryIds);
		},
		readAll: scanner.readAll,
		get isEmpty() {
			return shown === 0;
		},
		matchAt(x, y) {
			const mark = markAt(document, scanner.roots, ledger, x, y);
			return mark && navigator.asMatch(mark);
		},
		find: navigator.find,
		next: navigator.next,
		previous: navigator.previous,
		reveal: navigator.reveal,
		emphasise: (match) => painter.emphasise(match && navigator.markOf(match)),
		stop,
	};
}

function isShown(block: KeptBlock): boolean {
	return block.marks.some((mark) => mark.shown);
}

/** Terms that may be marked, whether or not this occurrence is, by their first occurrence. */
function termsOf(
	blocks: readonly KeptBlock[],
	isWanted: (mark: Mark) => boolean,
	entryIds: readonly string[],
): FoundTerm[] {
	const terms = new Map<number, { id: string; text: string; count: number }>();
	for (const block of blocks) {
		if (block.hidden) continue;
		for (const mark of block.marks) {
			if (!isWanted(mark)) continue;
			const term = terms.get(mark.entry);
			if (term) term.count++;
			else terms.set(mark.entry, { id: entryIds[mark.entry] ?? '', text: textOf(mark), count: 1 });
		}
	}
	return [...terms.values()];
}
