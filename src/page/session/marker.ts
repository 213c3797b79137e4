/**
 * Marks the terms of one document: reads it, keeps up with its changes, paints. Takes everything back on
 * `stop`. Nothing is put into the page.
 */
import type { Answer, Question } from '../../matcher/documents.ts';
import { type Filter, SEEN } from '../../matcher/index/filter.ts';
import { MET } from '../../matcher/index/tally.ts';
import type { FoundTerm } from '../../messages.ts';
import { type KeptBlock, type Mark, sightOf, textOf } from '../blocks/block.ts';
import { BlockStore } from '../blocks/block-store.ts';
import { createSections, holdsHeading } from '../blocks/sections.ts';
import { chooseMarks } from '../marks/calm.ts';
import { markAt } from '../marks/hit-test.ts';
import { keepPainted } from '../marks/keeper.ts';
import { createNavigator } from '../marks/navigator.ts';
import { createPainter } from '../marks/paint.ts';
import { type ChoiceSettings, type Kinds, wanted } from '../marks/select.ts';
import { createNearby, FEW_MARKS } from '../marks/viewport-paint.ts';
import type { Clock } from '../reading/idle-scheduler.ts';
import { createQuestions } from '../reading/questions.ts';
import { startScanner } from '../reading/scanner.ts';
import type { TellRead } from '../sentinel/already-read.ts';
import { PROBED } from '../text/reader.ts';
import { isFresh } from '../text/run.ts';
import { createLook, type Look, watchHidden } from '../text/visibility.ts';
import type { PageMarker, PageMatch } from './bridge.ts';

export interface MarkerParts {
	readonly window: Window & typeof globalThis;
	/** Selects what is never read here, besides what is read nowhere. */
	readonly neverRead?: string | undefined;
	/** What is worth asking about. */
	readonly filter: Filter;
	/** What a sentinel has read here before. */
	readonly tellRead?: TellRead | undefined;
	/** Asks the background what is in blocks of text; `undefined` when there was no answer. */
	readonly ask: (question: Question) => Promise<Answer | undefined>;
	readonly kinds: Kinds;
	readonly settings: ChoiceSettings;
	readonly clock: Clock;
	/** Whether the reader wants an entry marked on this page, however many are. */
	readonly isRequested: (entry: string) => boolean;
	/** Called after anything that `status` tells may have changed. */
	readonly onStatus: () => void;
	/** The page changes more than it may cost; nothing is marked any more. Try again after `wait` ms. */
	readonly onBackOff: (wait: number) => void;
	/** The document was replaced: listeners on the window are gone. */
	readonly onReplaced: () => void;
	/** Marking has stopped for good: after an error, because nobody answers, or because there is no index. */
	readonly onEnd: (why: 'error' | 'silent' | 'no-index') => void;
}

export interface Marker extends PageMarker {
	/** Takes effect at once, and so does what is requested by now. */
	update(settings: ChoiceSettings): void;
	/** What is selected, where words that may be marked are most of it: they need not be, to be explained. */
	selected(): PageMatch | undefined;
	/** The terms of the document in reading order. */
	terms(): FoundTerm[];
	/** Reads what has waited so far because it is far from the view. Resolves when it is read. */
	readAll(): Promise<void>;
	/** Nothing is marked: no need to ask where the pointer is. */
	readonly isEmpty: boolean;
	/** Something that was read has not been judged yet. */
	readonly isWaiting: boolean;
	/** Takes every mark, listener and observer away. */
	stop(): void;
}

export function startMarker(parts: MarkerParts): Marker {
	const { window, filter, kinds } = parts;
	const { document } = window;
	const end = new AbortController();
	const painter = createPainter();
	const questions = createQuestions({
		window,
		signal: end.signal,
		ask: parts.ask,
		blocks: () => store.blocks,
		judged(judged) {
			store.commit(judged);
			settled('read');
			scanner.tell();
			parts.onStatus();
		},
		failed: (why) => finish(why),
	});
	const store = new BlockStore({
		document,
		neverRead: parts.neverRead,
		mayHold: (text) => filter.look(text) !== SEEN.nothing,
		ask: questions.add,
		forget: questions.forget,
		release: (marks) => marks.forEach(painter.unpaint),
	});
	const sections = createSections();
	const hidden = watchHidden(window, end.signal, () => mayShow());
	let settings = parts.settings;
	let isWanted = wanted(settings, kinds);
	const redFlag = kinds.categories.indexOf('red-flag');
	let shown = 0;

	/**
	 * @param isNews the page has just changed: what is new is painted at once, wherever it is
	 * @param keep what is marked already stays marked, if it may be
	 */
	const choosePaint = (isNews = true, keep = true) => {
		if (settings.often === 'section') sections.assign(store.blocks);
		shown = 0;
		const look = createLook();
		const mayMark = (mark: Mark) => isWanted(mark) && isMarkable(mark, look);
		const decide = (mark: Mark, marked: boolean) => {
			mark.shown = marked;
			if (marked) shown++;
		};
		const isUrgent = ({ entry, category }: Mark) => category === redFlag || parts.isRequested(entry);
		chooseMarks(store.blocks, settings, { mayMark, isUrgent, keep }, decide);
		hidden.hidden(unseenIn(store.blocks));
		nearby.watch(shown > FEW_MARKS ? store.blocks.filter(isShown) : [], isNews);
		paint();
		parts.onStatus();
	};
	const paint = () => {
		for (const block of store.blocks) {
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
	keepPainted(window, end.signal, painter.keep);
	const nearby = createNearby(document, end.signal, paint);
	/** Looks again at what anybody has looked at. */
	const lookAgain = (): boolean => {
		const look = createLook();
		let changed = false;
		for (const mark of store.blocks.flatMap(({ marks }) => marks)) {
			if (mark.sight === undefined) continue;
			const sight = sightOf(mark, look);
			if (sight === mark.sight) continue;
			// It may be painted in another way now.
			painter.unpaint(mark);
			mark.sight = sight;
			changed = true;
		}
		return changed;
	};
	const mayShow = () => {
		if (lookAgain()) choosePaint();
	};
	/** Choosing looks at all marks: once there are many, it waits for the end of reading. */
	let isDue = false;
	const settled = (by: 'reading' | 'read' | 'changed') => {
		isDue = store.settle() || isDue;
		if (!isDue || (by === 'reading' && shown > FEW_MARKS)) return;
		isDue = false;
		choosePaint(by === 'changed' || shown < FEW_MARKS);
	};

	const stop = () => {
		end.abort();
		store.clear();
		painter.destroy();
		shown = 0;
	};
	const finish = (why: 'error' | 'silent' | 'no-index') => {
		stop();
		parts.onEnd(why);
	};
	const scanner = startScanner({
		...parts,
		probe(text) {
			filter.reset();
			const met = filter.read(text);
			if (met & (MET.sure | MET.doubtful)) return PROBED.something;
			return met & MET.gate ? PROBED.beginning : PROBED.nothing;
		},
		store,
		isWaiting: () => questions.isWaiting,
		signal: end.signal,
		settled,
		mayShow,
		replaced() {
			hidden.listen();
			parts.onReplaced();
		},
		arrived: (elements) => {
			if (settings.often === 'section' && elements.some(holdsHeading)) sections.forget(store.blocks);
		},
		backOff: (wait) => {
			stop();
			parts.onBackOff(wait);
		},
		onError: () => finish('error'),
	});
	const navigator = createNavigator(window, store);

	return {
		update(next) {
			const isFewer =
				next.often !== settings.often || (settings.density === 'full' && next.density === 'calm');
			settings = next;
			isWanted = wanted(settings, kinds);
			choosePaint(true, !isFewer);
		},
		terms() {
			mayShow();
			return termsOf(store.blocks, isWanted);
		},
		readAll: scanner.readAll,
		get isEmpty() {
			return shown === 0;
		},
		get isWaiting() {
			return questions.isWaiting;
		},
		matchAt(x, y) {
			const mark = markAt(document, scanner.roots(), store, x, y);
			return mark && navigator.asMatch(mark);
		},
		find: navigator.find,
		selected: () => navigator.selected((mark) => isWanted(mark) && isPaintable(mark)),
		next: navigator.next,
		previous: navigator.previous,
		reveal: navigator.reveal,
		stop,
	};
}

/** Looks where nobody has yet. */
function isMarkable(mark: Mark, look: Look): boolean {
	mark.sight ??= sightOf(mark, look);
	return isPaintable(mark);
}

function isPaintable({ sight }: Mark): boolean {
	return sight === 'plain' || sight === 'bare';
}

function* unseenIn(blocks: readonly KeptBlock[]): Generator<Text> {
	for (const { run, marks } of blocks) {
		if (marks.some(({ sight }) => sight === 'unseen')) for (const { node } of run.pieces) yield node;
	}
}

function isShown(block: KeptBlock): boolean {
	return block.marks.some((mark) => mark.shown);
}

/** Terms that may be marked, whether or not this occurrence is, by their first occurrence. */
function termsOf(blocks: readonly KeptBlock[], isWanted: (mark: Mark) => boolean): FoundTerm[] {
	const terms = new Map<string, { id: string; text: string; count: number; waits: boolean }>();
	const marked = new Set<string>();
	for (const block of blocks) {
		for (const mark of block.marks) {
			if (!isWanted(mark) || mark.sight === 'unseen') continue;
			const { entry: id } = mark;
			const term = terms.get(id) ?? { id, text: textOf(mark), count: 0, waits: false };
			terms.set(id, term);
			term.count++;
			if (mark.shown) marked.add(id);
			term.waits = !marked.has(id) && (term.waits || isPaintable(mark));
		}
	}
	return [...terms.values()];
}
