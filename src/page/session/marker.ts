/**
 * Marks the terms of one document: reads it, keeps up with its changes, paints. Takes everything back on
 * `stop`. Nothing is put into the page.
 */

import type { Answer, Question } from '../../matcher/documents.ts';
import { type Filter, look, MET, SEEN } from '../../matcher/index/filter.ts';
import type { FoundTerm } from '../../messages.ts';
import { abortQuietly } from '../abort.ts';
import { type KeptBlock, type Mark, textOf } from '../blocks/block.ts';
import { BlockStore } from '../blocks/block-store.ts';
import { createSections, holdsHeading } from '../blocks/sections.ts';
import { markAt } from '../marks/hit-test.ts';
import { createNavigator } from '../marks/navigator.ts';
import { createPainting, isPaintedOn, type Painting } from '../marks/painting.ts';
import type { ChoiceSettings, Kinds } from '../marks/select.ts';
import { FEW_MARKS } from '../marks/viewport-paint.ts';
import type { Clock } from '../reading/idle-scheduler.ts';
import { createQuestions, type Questions } from '../reading/questions.ts';
import { type Scanner, startScanner } from '../reading/scanner.ts';
import type { TellRead } from '../sentinel/already-read.ts';
import { PROBED, type Probe } from '../text/reader.ts';
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
	/** The marked words in which the cursor or the end of the selection is. */
	atCursor(): PageMatch | undefined;
	/** What is selected, where words that may be marked are most of it: they need not be, to be explained. */
	selected(): PageMatch | undefined;
	/** The terms of the document in reading order; of places that nobody has looked at, as if they were seen. */
	terms(): FoundTerm[];
	/** Looks at all places, for somebody who wants to know exactly. */
	lookAtAll(): void;
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
	const { window, filter } = parts;
	const end = new AbortController();
	const { signal } = end;
	const questions = createQuestions({
		window,
		signal,
		ask: parts.ask,
		blocks: () => store.blocks,
		isReading: () => scanner.isReading,
		judged(judged) {
			store.commit(judged);
			settled('read');
			scanner.tell();
			parts.onStatus();
		},
		failed: (why) => finish(why),
	});
	const store = new BlockStore({
		document: window.document,
		neverRead: parts.neverRead,
		mayHold: (text) => look(filter, text) !== SEEN.nothing,
		ask: questions.add,
		forget: questions.forget,
		release: (marks) => marks.forEach(painting.unpaint),
	});
	const sections = createSections();
	const painting = createPainting({
		...parts,
		signal,
		blocks: () => store.blocks,
		prepare: ({ often }) => {
			if (often === 'section') sections.assign(store.blocks);
		},
		chosen: parts.onStatus,
	});
	const settled = whenSettled(store, painting);
	const stop = () => {
		abortQuietly(end);
		store.clear();
		painting.destroy();
	};
	const finish = (why: 'error' | 'silent' | 'no-index') => {
		stop();
		parts.onEnd(why);
	};
	const scanner = startScanner({
		...parts,
		probe: (text) => probe(filter, text),
		store,
		isWaiting: () => questions.isWaiting,
		signal,
		settled(by) {
			settled(by);
			if (by !== 'reading') questions.askNow();
		},
		mayShow: painting.mayShow,
		replaced() {
			painting.listen();
			parts.onReplaced();
		},
		arrived: (elements) => {
			if (painting.settings.often === 'section' && elements.some(holdsHeading)) sections.forget(store.blocks);
		},
		backOff: (wait) => {
			stop();
			parts.onBackOff(wait);
		},
		onError: () => finish('error'),
	});
	return asMarker({ window, store, painting, scanner, questions, stop });
}

interface MarkerTools {
	readonly window: Window;
	readonly store: BlockStore;
	readonly painting: Painting;
	readonly scanner: Scanner;
	readonly questions: Questions;
	readonly stop: () => void;
}

/** What others may ask a marker, and tell it. */
function asMarker({ window, store, painting, scanner, questions, stop }: MarkerTools): Marker {
	const navigator = createNavigator(window, store);
	return {
		...navigator,
		update: painting.update,
		terms() {
			painting.mayShow();
			return termsOf(store.blocks, painting.isWanted);
		},
		lookAtAll: painting.lookAtAll,
		readAll: scanner.readAll,
		get isEmpty() {
			return painting.shown === 0;
		},
		get isWaiting() {
			return questions.isWaiting;
		},
		matchAt(x, y) {
			const mark = markAt(window.document, scanner.roots(), store, x, y);
			return mark && navigator.asMatch(mark);
		},
		selected: () => navigator.selected((mark) => painting.isWanted(mark) && painting.isPaintable(mark)),
		stop,
	};
}

/** Choosing looks at all marks: once there are many, it waits for the end of reading. */
function whenSettled(store: BlockStore, painting: Painting) {
	let isDue = false;
	return (by: 'reading' | 'read' | 'changed') => {
		isDue = store.settle() || isDue;
		if (!isDue || (by === 'reading' && painting.shown > FEW_MARKS)) return;
		isDue = false;
		painting.choose(by === 'changed' || painting.shown < FEW_MARKS);
	};
}

/** What a text shows by itself. */
function probe(filter: Filter, text: string): ReturnType<Probe> {
	filter.reset();
	const met = filter.read(text);
	if (met & (MET.sure | MET.doubtful)) return PROBED.something;
	return met & MET.gate ? PROBED.beginning : PROBED.nothing;
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
			term.waits = !marked.has(id) && (term.waits || mark.sight === undefined || isPaintedOn(mark.sight));
		}
	}
	return [...terms.values()];
}
