/**
 * Footnote in one frame: whether it marks at all, the marker while it does, the card once it is needed,
 * and answers to the popup and to keys.
 */

import type { CommandName, FrameStatus, ToPage } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';
import { abortQuietly } from '../abort.ts';
import { focusedIn, hasFocus, localNameOf } from '../dom.ts';
import type { Look } from '../marks/mark-style.ts';
import { BRIDGE, type CardActions, type PageMarker, type PageMatch } from './bridge.ts';
import { type Cards, createCards } from './cards.ts';
import type { Marker, MarkerParts } from './marker.ts';
import { createMarking, type Marking } from './marking.ts';
import { watchPointer } from './pointer.ts';
import { whenShown } from './start.ts';
import { createWishes, type Wishes } from './wishes.ts';

export interface SessionParts
	extends Pick<MarkerParts, 'window' | 'neverRead' | 'kinds' | 'clock' | 'filter' | 'ask' | 'tellRead'> {
	readonly settings: Settings;
	/** Host of the page in the top frame: a site is off with all its frames. */
	readonly host: string;
	/** The background has found something to mark here. */
	readonly isCalled: boolean;
	readonly actions: CardActions;
	/** Has the browser put the card's script into this frame. */
	readonly loadCard: () => Promise<boolean>;
	/** Has the browser style marks in this frame; takes the effect of `was` away. */
	readonly style: (now: Look | undefined, was: Look | undefined) => Promise<boolean>;
	/** Tells the background what this frame holds. */
	readonly report: (status: FrameStatus) => Promise<boolean>;
}

export interface Session {
	update(settings: Settings): void;
	/** There are other words to be found: reads all anew. */
	renew(): void;
	readonly answers: {
		readonly [N in keyof ToPage]: (request: ToPage[N]['request']) => Promise<ToPage[N]['response']>;
	};
	/** Undoes everything, for good. */
	stop(): void;
}

export function startSession(parts: SessionParts): Session {
	const { window } = parts;
	const end = new AbortController();
	/** Footnote's own elements in the page. */
	const own = new WeakSet<Element>();
	const wishes = createWishes(parts);
	const cards = createCards(parts);
	const marking = createMarking(parts, { wishes, cards, signal: end.signal, replaced: () => listen() });
	const { marker, wish } = marking;
	const listen = watchPointer({
		window,
		signal: end.signal,
		own,
		marker: () => (marker()?.isEmpty ? undefined : marker()),
		report: cards.point,
	});
	window[BRIDGE] = {
		marker: bridgeMarker(marker),
		get settings() {
			return wishes.settings;
		},
		actions: parts.actions,
		own,
		onPointer: cards.onPointer,
		attachCard: cards.attachCard,
	};
	wish();
	return {
		update(next) {
			wishes.update(next);
			marker()?.update(wishes.chosen());
			marking.dress();
			cards.card?.update(next);
			// Switched on, tabs that nobody sees begin one by one, when they are shown.
			if (marking.isResting() && wishes.now() === 'marking') void whenShown(window.document).then(wish);
			else wish();
		},
		renew: marking.renew,
		answers: answersOf({ window, wishes, cards, marking }),
		stop() {
			abortQuietly(end);
			cards.card?.destroy();
			marking.stop();
			delete window[BRIDGE];
		},
	};
}

interface AnswersParts {
	readonly window: Window;
	readonly wishes: Wishes;
	readonly cards: Cards;
	readonly marking: Marking;
}

/** Answers to the popup, to keys and to the menu. */
function answersOf(parts: AnswersParts): Session['answers'] {
	const { wishes, cards, marking } = parts;
	const { marker } = marking;
	const open = async (match: PageMatch | undefined): Promise<boolean> => {
		const now = marker();
		if (!match || !now) return false;
		await now.reveal(match);
		if (!(await cards.need())) return false;
		cards.card?.open(match);
		return true;
	};
	const choose = () => marker()?.update(wishes.chosen());
	return {
		terms: async () => {
			marker()?.lookAtAll();
			return marking.status();
		},
		readAll: async () => {
			marking.askAgain();
			void marker()?.readAll();
			return true;
		},
		jump: async ({ id }) => {
			if (!marker()?.find(id)) {
				wishes.request(id);
				choose();
			}
			return open(marker()?.find(id));
		},
		markMore: async () => {
			wishes.requestAll();
			choose();
			return true;
		},
		command: async ({ name }) => {
			if (!hasKeys(parts.window)) return false;
			await marker()?.readAll();
			const now = marker();
			return open(now && commanded(name, now, cards.card?.current));
		},
		explain: async () => {
			await marker()?.readAll();
			return open(marker()?.selected());
		},
		markNow: async () => {
			wishes.click();
			marking.wish();
			return marking.isMarking();
		},
	};
}

/** Whether keys go to this frame; the top frame stands in where no frame has them. A command acts in one frame. */
function hasKeys(window: Window): boolean {
	const { document } = window;
	if (!hasFocus(document)) return window === window.top;
	const focused = focusedIn(document);
	return !focused || !/^i?frame$/.test(localNameOf(focused));
}

function commanded(name: CommandName, marker: Marker, current: PageMatch | undefined): PageMatch | undefined {
	if (name === 'next-term') return marker.next(current);
	if (name === 'previous-term') return marker.previous(current);
	return name === 'open-card' ? (current ?? marker.atCursor() ?? marker.next()) : undefined;
}

/** One marker for the card, whichever marker is at work. */
function bridgeMarker(marker: () => Marker | undefined): PageMarker {
	return {
		matchAt: (x, y) => marker()?.matchAt(x, y),
		find: (id) => marker()?.find(id),
		next: (from) => marker()?.next(from),
		previous: (from) => marker()?.previous(from),
		reveal: async (match) => marker()?.reveal(match),
	};
}
