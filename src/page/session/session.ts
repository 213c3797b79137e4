/**
 * Footnote in one frame: whether it marks at all, the marker while it does, the card once it is needed,
 * and answers to the popup and to keys.
 */
import { declaredLanguage } from '../../matcher/text/language.ts';
import type { CommandName, FrameStatus, ToPage } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';
import { isOffSite } from '../../settings/sites.ts';
import { focusedIn, hasFocus, localNameOf, rootElementOf } from '../dom.ts';
import { isSameLook, type Look, lookOf } from '../marks/mark-style.ts';
import { firstText } from '../text/first-text.ts';
import {
	BRIDGE,
	type CardActions,
	type PageCard,
	type PageMarker,
	type PageMatch,
	type PagePointer,
} from './bridge.ts';
import { type Marker, type MarkerParts, startMarker } from './marker.ts';
import { watchPointer } from './pointer.ts';
import { whenShown } from './start.ts';

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
	readonly answers: {
		readonly [N in keyof ToPage]: (request: ToPage[N]['request']) => Promise<ToPage[N]['response']>;
	};
	/** Undoes everything, for good. */
	stop(): void;
}

export function startSession(parts: SessionParts): Session {
	const { window, host } = parts;
	const end = new AbortController();
	let { settings } = parts;
	let marker: Marker | undefined;
	let card: PageCard | undefined;
	let cardAsked: Promise<boolean> | undefined;
	/** How marks look in this frame; no style sheet is there while nothing is marked. */
	let look: Look | undefined;
	/** The card's script could not be had when it was last needed. */
	let isCardLost = false;
	let clicked = false;
	let backedOff = 0;
	let ended: 'error' | 'silent' | 'no-index' | undefined;
	/** Entries that the reader wants marked here although the page bears no more marks. */
	const requested = new Set<string>();
	/** All of them. */
	let isAllRequested = false;
	let lastMove: PagePointer | undefined;
	/** The press that the card's script is being loaded for. */
	let unheard: PagePointer | undefined;
	/** Footnote's own elements in the page. */
	const own = new WeakSet<Element>();
	let reported = '';
	/** What was reported last reached nobody. */
	let isLost = false;
	const handlers = new Set<(event: PagePointer) => void>();

	const stateNow = (): FrameStatus['state'] => {
		if (!settings.on) return 'off';
		if (isOffSite(settings.offSites, host)) return 'off-site';
		if (settings.runs === 'on-click' && !clicked) return 'waiting-for-click';
		if (ended) return 'failed';
		return backedOff ? 'backed-off' : 'marking';
	};
	const status = (): FrameStatus => {
		const terms = marker?.terms() ?? [];
		const state = isCardLost && stateNow() === 'marking' ? 'failed' : stateNow();
		const isForeign = state === 'marking' && terms.length === 0 && isOtherLanguage(window.document);
		return { terms, state: isForeign ? 'other-language' : state, host };
	};
	let cancelReport: (() => void) | undefined;
	/** Soon, and only if there is news: most pages have no terms, and then nobody needs to wake up. */
	const reportSoon = () => {
		cancelReport ??= parts.clock.whenIdle(() => {
			cancelReport = undefined;
			// What is asked about is told with the answer: in between its marks are gone, and that is no news.
			if (marker?.isWaiting) return;
			const now = status();
			const news = `${now.state} ${now.terms.map(({ id, count, waits }) => id + count + waits).join()}`;
			if ((news === reported && !isLost) || !(reported || now.terms.length)) return;
			reported = news;
			isLost = false;
			parts.report(now).catch(() => {
				// Told again with the next news, even if that is the same.
				isLost = true;
			});
		}, 2_000);
	};

	/** The settings as this page has them. */
	const chosen = (): Settings => (isAllRequested ? { ...settings, density: 'full' } : settings);
	const startMarking = async () => {
		await firstText(window.document, end.signal);
		if (marker || end.signal.aborted || stateNow() !== 'marking') return;
		marker = startMarker({
			...parts,
			settings: chosen(),
			isRequested: (entry) => requested.has(entry),
			onStatus() {
				dress();
				card?.refresh();
				reportSoon();
			},
			onBackOff(wait) {
				marker = undefined;
				dress();
				closeCard();
				backedOff = window.setTimeout(() => {
					backedOff = 0;
					refresh();
				}, wait);
				reportSoon();
			},
			onReplaced: () => listen(),
			onEnd(why) {
				marker = undefined;
				ended = why;
				dress();
				closeCard();
				reportSoon();
			},
		});
		// Before there are marks: each thing that changes how the page looks takes a frame of its own.
		if (parts.isCalled) dress(true);
	};
	const dress = (isSure = false) => {
		// While something is being asked about, its marks are gone, and may well be back in a moment.
		if (look && marker?.isEmpty && marker.isWaiting) return;
		const next = isSure || (marker && !marker.isEmpty) ? lookOf(settings) : undefined;
		if (next === look || (next && look && isSameLook(next, look))) return;
		const was = look;
		look = next;
		parts.style(next, was).catch(() => {
			// Nothing of ours can be seen: the next time round it is asked for again.
			if (look === next) look = was;
		});
	};
	const refresh = () => {
		if (stateNow() === 'marking') {
			if (!marker) void startMarking();
			return;
		}
		if (stateNow() !== 'backed-off') {
			window.clearTimeout(backedOff);
			backedOff = 0;
		}
		closeCard();
		marker?.stop();
		marker = undefined;
		dress();
		reportSoon();
	};
	const closeCard = () => card?.close();

	const needCard = (): Promise<boolean> => {
		if (card) return Promise.resolve(true);
		cardAsked ??= parts
			.loadCard()
			.then(
				(loaded) => loaded && card !== undefined,
				() => false,
			)
			.then((isThere) => {
				// Asked for again next time: what was in the way may be gone.
				cardAsked = undefined;
				isCardLost = !isThere;
				return isThere;
			});
		return cardAsked;
	};
	const open = async (match: PageMatch | undefined): Promise<boolean> => {
		if (!match || !marker) return false;
		await marker.reveal(match);
		if (!(await needCard())) return false;
		card?.open(match);
		return true;
	};

	const listen = watchPointer({
		window,
		signal: end.signal,
		own,
		marker: () => (marker && !marker.isEmpty ? marker : undefined),
		report(event) {
			if (event.type === 'move') lastMove = event;
			else unheard = card ? undefined : event;
			if (event.match && !card) void needCard();
			for (const handle of handlers) handle(event);
		},
	});
	window[BRIDGE] = {
		marker: bridgeMarker(() => marker),
		get settings() {
			return settings;
		},
		actions: parts.actions,
		own,
		onPointer(handler) {
			handlers.add(handler);
			if (lastMove) handler(lastMove);
			if (unheard) handler(unheard);
			unheard = undefined;
			return () => handlers.delete(handler);
		},
		attachCard(next) {
			card?.destroy();
			card = next;
		},
	};
	refresh();

	return {
		update(next) {
			// What is not hidden any more is wanted where it was, whatever has come in its place.
			const hidden = new Set(next.hiddenTerms);
			for (const id of settings.hiddenTerms) if (!hidden.has(id)) requested.add(id);
			settings = next;
			marker?.update(chosen());
			dress();
			card?.update(next);
			// Switched on, tabs that nobody sees begin one by one, when they are shown.
			if (marker || stateNow() !== 'marking') refresh();
			else void whenShown(window.document).then(refresh);
		},
		answers: {
			terms: async () => status(),
			readAll: async () => {
				// Nobody answered, or there was no index: what was in the way may be gone.
				if (ended === 'silent' || ended === 'no-index') ended = undefined;
				refresh();
				void marker?.readAll();
				// Whoever asks may have missed what was told before.
				reported = '';
				reportSoon();
				return true;
			},
			jump: async ({ id }) => {
				if (!marker?.find(id)) {
					requested.add(id);
					marker?.update(chosen());
				}
				return open(marker?.find(id));
			},
			markMore: async () => {
				isAllRequested = true;
				marker?.update(chosen());
				return true;
			},
			command: async ({ name }) => {
				if (!hasKeys(window)) return false;
				await marker?.readAll();
				const match = marker && commanded(name, marker, card?.current);
				return open(match);
			},
			explain: async () => {
				await marker?.readAll();
				return open(marker?.selected());
			},
			markNow: async () => {
				clicked = true;
				refresh();
				return stateNow() === 'marking';
			},
		},
		stop() {
			end.abort();
			window.clearTimeout(backedOff);
			cancelReport?.();
			card?.destroy();
			marker?.stop();
			marker = undefined;
			delete window[BRIDGE];
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

function isOtherLanguage(document: Document): boolean {
	// A document that isn't HTML has none.
	const { lang } = rootElementOf(document);
	return declaredLanguage(lang || undefined) === 'foreign';
}

function commanded(name: CommandName, marker: Marker, current: PageMatch | undefined): PageMatch | undefined {
	if (name === 'next-term') return marker.next(current);
	if (name === 'previous-term') return marker.previous(current);
	return name === 'open-card' ? (current ?? marker.next()) : undefined;
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
