/**
 * Footnote in one frame: whether it marks at all, the marker while it does, the card once it is needed,
 * and answers to the popup and to keys.
 */
import { declaredLanguage } from '../../matcher/text/language.ts';
import type { CommandName, FrameStatus, ToPage } from '../../messages.ts';
import type { Settings } from '../../settings/settings.ts';
import { focusedIn, hasFocus, localNameOf, rootElementOf } from '../dom.ts';
import { type Look, lookOf } from '../marks/mark-style.ts';
import { firstText } from '../text/first-text.ts';
import { BRIDGE, type CardActions, type PageMarker, type PageMatch } from './bridge.ts';
import { type Cards, createCards } from './cards.ts';
import { createDress } from './dress.ts';
import { type Effect, type Event, isMarking, START, type State, step } from './machine.ts';
import { type Marker, type MarkerParts, startMarker } from './marker.ts';
import { watchPointer } from './pointer.ts';
import { createReports, type Reports } from './reports.ts';
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
	readonly answers: {
		readonly [N in keyof ToPage]: (request: ToPage[N]['request']) => Promise<ToPage[N]['response']>;
	};
	/** Undoes everything, for good. */
	stop(): void;
}

export function startSession(parts: SessionParts): Session {
	const { window } = parts;
	const end = new AbortController();
	let state = START;
	let marker: Marker | undefined;
	let timer = 0;
	/** Footnote's own elements in the page. */
	const own = new WeakSet<Element>();
	const wishes = createWishes(parts);
	const cards = createCards(parts);
	const wear = createDress(parts.style);
	const status = () => statusOf(state, marker, cards.isLost, parts);
	const reports = createReports({ ...parts, status, isWaiting: () => marker?.isWaiting === true });

	const send = (event: Event) => {
		const next = step(state, event);
		state = next.state;
		for (const effect of next.effects) act(effect);
	};
	const wish = () => send({ type: 'wished', wish: wishes.now() });
	const dress = () => {
		// While something is being asked about, its marks are gone, and may well be back in a moment.
		if (marker?.isEmpty && marker.isWaiting) return;
		wear(marker && !marker.isEmpty ? lookOf(wishes.settings) : undefined);
	};
	const act = (effect: Effect) => {
		switch (effect.do) {
			case 'await-text':
				void firstText(window.document, end.signal).then(() => end.signal.aborted || send({ type: 'text' }));
				break;
			case 'start':
				marker = startMarker(markerParts);
				// Before there are marks: each thing that changes how the page looks takes a frame of its own.
				if (parts.isCalled) wear(lookOf(wishes.settings));
				break;
			case 'put-away':
				cards.card?.close();
				marker?.stop();
				marker = undefined;
				dress();
				reports.soon();
				break;
			case 'wait':
				timer = window.setTimeout(() => send({ type: 'rested' }), effect.ms);
				break;
			default:
				window.clearTimeout(timer);
		}
	};
	const ended = (event: Event) => {
		marker = undefined;
		send(event);
	};
	const markerParts: MarkerParts = {
		...parts,
		get settings() {
			return wishes.chosen();
		},
		isRequested: wishes.isRequested,
		onStatus() {
			dress();
			cards.card?.refresh();
			reports.soon();
		},
		onBackOff: (ms) => ended({ type: 'back-off', ms }),
		onReplaced: () => listen(),
		onEnd: (why) => ended({ type: 'ended', why }),
	};
	const listen = watchPointer({
		window,
		signal: end.signal,
		own,
		marker: () => (marker && !marker.isEmpty ? marker : undefined),
		report: cards.point,
	});
	window[BRIDGE] = {
		marker: bridgeMarker(() => marker),
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
			marker?.update(wishes.chosen());
			dress();
			cards.card?.update(next);
			// Switched on, tabs that nobody sees begin one by one, when they are shown.
			if (state.at !== 'resting' || wishes.now() !== 'marking') wish();
			else void whenShown(window.document).then(wish);
		},
		answers: answersOf({
			window,
			wishes,
			cards,
			reports,
			status,
			send,
			wish,
			isMarking: () => isMarking(state),
			marker: () => marker,
		}),
		stop() {
			end.abort();
			window.clearTimeout(timer);
			reports.stop();
			cards.card?.destroy();
			marker?.stop();
			marker = undefined;
			delete window[BRIDGE];
		},
	};
}

interface AnswersParts {
	readonly window: Window;
	readonly wishes: Wishes;
	readonly cards: Cards;
	readonly reports: Reports;
	readonly status: () => FrameStatus;
	readonly send: (event: Event) => void;
	/** What is wished may have changed. */
	readonly wish: () => void;
	readonly isMarking: () => boolean;
	readonly marker: () => Marker | undefined;
}

/** Answers to the popup, to keys and to the menu. */
function answersOf(parts: AnswersParts): Session['answers'] {
	const { wishes, cards, marker } = parts;
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
		terms: async () => parts.status(),
		readAll: async () => {
			parts.send({ type: 'asked' });
			void marker()?.readAll();
			parts.reports.again();
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
			parts.wish();
			return parts.isMarking();
		},
	};
}

/** What the popup is told. */
function statusOf(
	state: State,
	marker: Marker | undefined,
	isCardLost: boolean,
	{ window, host }: Pick<SessionParts, 'window' | 'host'>,
): FrameStatus {
	const terms = marker?.terms() ?? [];
	return { terms, state: stateOf(state, terms.length === 0, isCardLost, window), host };
}

function stateOf(state: State, isEmpty: boolean, isCardLost: boolean, window: Window): FrameStatus['state'] {
	if (state.at === 'resting') return state.why;
	if (state.at === 'failed' || state.at === 'backed-off') return state.at;
	if (isCardLost) return 'failed';
	return isEmpty && isOtherLanguage(window.document) ? 'other-language' : 'marking';
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
