/**
 * Where the page side and the card meet. Both scripts live in the same isolated world: the content script
 * puts a `PageBridge` at `globalThis[BRIDGE]`, asks for the card's script when it is first needed, and the
 * card's script reads the bridge and attaches itself. Types and one key only: no logic, no bytes.
 *
 * Coordinates are client coordinates in CSS pixels; times are `event.timeStamp` milliseconds.
 */
import type { ToBackground } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';

/** Key of the bridge on `globalThis`. Isolated worlds keep it out of the page's sight. */
export const BRIDGE = Symbol.for('footnote');

/** One marked occurrence of a term. Two objects for the same occurrence have the same `key`. */
export interface PageMatch {
	/** Stays the same as long as the occurrence is marked. */
	readonly key: string;
	/** The entry's id. */
	readonly entryId: string;
	/** The words as the page has them. */
	readonly text: string;
	/** The element that holds the start of the words: for writing mode, direction, dialogs and links. */
	readonly element: Element;
	/** Client rectangles as they are now, one a line; empty when the words are gone or not drawn. */
	rects(): readonly DOMRect[];
}

export interface PageMarker {
	/** The match under a point, checked against its rectangles. */
	matchAt(x: number, y: number): PageMatch | undefined;
	/** First occurrence of an entry in reading order. */
	find(entryId: string): PageMatch | undefined;
	/** The next one in reading order after `from`, else after the selection, else the first in view. */
	next(from?: PageMatch): PageMatch | undefined;
	previous(from?: PageMatch): PageMatch | undefined;
	/** Scrolls the match into view if it isn't. Resolves when it stands still. */
	reveal(match: PageMatch): Promise<void>;
}

/**
 * What the pointer did. `move`: a mouse or pen really moved (its screen position changed), over a match or
 * off one; several moves over the same match are all reported, moves over nothing only once. `click`: a
 * primary click by mouse or pen. `tap`: by touch. Clicks and taps inside Footnote's own card are never reported.
 */
export interface PagePointer {
	readonly type: 'move' | 'click' | 'tap';
	readonly x: number;
	readonly y: number;
	readonly time: number;
	readonly match: PageMatch | undefined;
	/** The press goes to a link, button, label or the like of the page: it is the page's own matter. */
	readonly onControl: boolean;
	readonly keys: { readonly alt: boolean; readonly ctrl: boolean; readonly shift: boolean };
}

/**
 * What the card asks of the extension. The content script hands these in, so that the card's bundle
 * carries no browser API of its own.
 */
export interface CardActions {
	/** Asks the background. Rejects when the extension was reloaded and this page's scripts are orphaned. */
	ask<N extends CardRequest>(
		name: N,
		request: ToBackground[N]['request'],
	): Promise<ToBackground[N]['response']>;
}
export type CardRequest =
	| 'card'
	| 'openChecklist'
	| 'isKept'
	| 'keepTerm'
	| 'hideTerm'
	| 'switchSite'
	| 'place'
	| 'setRegion';

/** What the card offers to the page side. */
export interface PageCard {
	/** Opens by a command, the popup's list or caret browsing: takes the focus and is read out. */
	open(match: PageMatch): void;
	close(): void;
	/** The match whose card is open. */
	readonly current: PageMatch | undefined;
	update(settings: Settings): void;
	/** Call when marks have changed or moved: an open card follows its words, or closes when they are gone. */
	refresh(): void;
	/** Closes at once and takes every listener away. */
	destroy(): void;
}

export interface PageBridge {
	readonly marker: PageMarker;
	readonly settings: Settings;
	readonly actions: CardActions;
	/** Footnote's own elements in this document. Known by identity: a page can give its elements any name. */
	readonly own: WeakSet<Element>;
	/**
	 * Reports what the pointer does from now on, and at once the last `move`, and the press that nobody has
	 * heard yet: the one that the card's script was loaded for. Returns how to stop.
	 */
	onPointer(handler: (event: PagePointer) => void): () => void;
	/** Called once by the card's script; a second card replaces the first, which is destroyed. */
	attachCard(card: PageCard): void;
}

declare global {
	interface Window {
		/** `undefined` from when a script has begun until it has a bridge. */
		[BRIDGE]?: PageBridge | undefined;
	}
}
