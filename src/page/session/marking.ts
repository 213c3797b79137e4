/** Marks a frame while that is wanted and can be: carries out what the machine says, and has the marker while there is one. */
import { declaredLanguage } from '../../matcher/text/language.ts';
import type { FrameStatus } from '../../messages.ts';
import { rootElementOf } from '../dom.ts';
import { lookOf } from '../marks/mark-style.ts';
import { firstText } from '../text/first-text.ts';
import type { Cards } from './cards.ts';
import { createDress } from './dress.ts';
import { type Effect, type Event, isMarking, START, type State, step } from './machine.ts';
import { type Marker, type MarkerParts, startMarker } from './marker.ts';
import { createReports } from './reports.ts';
import type { SessionParts } from './session.ts';
import type { Wishes } from './wishes.ts';

export interface MarkingTools {
	readonly wishes: Wishes;
	readonly cards: Cards;
	readonly signal: AbortSignal;
	/** The document was replaced: listeners on the window are gone. */
	readonly replaced: () => void;
}

export interface Marking {
	/** While there is one. */
	readonly marker: () => Marker | undefined;
	/** What is wished may have changed. */
	readonly wish: () => void;
	/** There are other words to be found. */
	renew(): void;
	/** How marks look may have changed. */
	dress(): void;
	/** Somebody wants to know all that is here, and may have missed what was told before. */
	askAgain(): void;
	/** What the popup is told. */
	status(): FrameStatus;
	isMarking(): boolean;
	isResting(): boolean;
	stop(): void;
}

export function createMarking(
	parts: SessionParts,
	{ wishes, cards, signal, replaced }: MarkingTools,
): Marking {
	const { window } = parts;
	let state = START;
	let marker: Marker | undefined;
	let timer = 0;
	const wear = createDress(parts.style);
	const status = () => statusOf(state, marker, cards.isLost, parts);
	const reports = createReports({ ...parts, status, isWaiting: () => marker?.isWaiting === true });
	const send = (event: Event) => {
		const next = step(state, event);
		state = next.state;
		for (const effect of next.effects) act[effect.do](effect as never);
	};
	const dress = () => {
		// While something is being asked about, its marks are gone, and may well be back in a moment.
		if (marker?.isEmpty && marker.isWaiting) return;
		wear(marker && !marker.isEmpty ? lookOf(wishes.settings) : undefined);
	};
	const act: { readonly [D in Effect['do']]: (effect: Extract<Effect, { do: D }>) => void } = {
		'await-text': () =>
			void firstText(window.document, signal).then(() => signal.aborted || send({ type: 'text' })),
		start() {
			marker = startMarker(partsOf());
			// Before there are marks: each thing that changes how the page looks takes a frame of its own.
			if (parts.isCalled) wear(lookOf(wishes.settings));
		},
		'put-away'() {
			cards.card?.close();
			marker?.stop();
			marker = undefined;
			dress();
			reports.soon();
		},
		wait({ ms }) {
			timer = window.setTimeout(() => send({ type: 'rested' }), ms);
		},
		'stop-waiting': () => window.clearTimeout(timer),
	};
	/** It has stopped by itself. */
	const ended = (event: Event) => {
		marker = undefined;
		send(event);
	};
	const partsOf = (): MarkerParts => ({
		...parts,
		settings: wishes.chosen(),
		isRequested: wishes.isRequested,
		onStatus() {
			dress();
			cards.card?.refresh();
			reports.soon();
		},
		onBackOff: (ms) => ended({ type: 'back-off', ms }),
		onReplaced: replaced,
		onEnd: (why) => ended({ type: 'ended', why }),
	});
	return {
		marker: () => marker,
		wish: () => send({ type: 'wished', wish: wishes.now() }),
		renew: () => send({ type: 'renewed' }),
		dress,
		askAgain() {
			send({ type: 'asked' });
			reports.again();
		},
		status,
		isMarking: () => isMarking(state),
		isResting: () => state.at === 'resting',
		stop() {
			window.clearTimeout(timer);
			reports.stop();
			marker?.stop();
			marker = undefined;
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

function isOtherLanguage(document: Document): boolean {
	// A document that isn't HTML has none.
	const { lang } = rootElementOf(document);
	return declaredLanguage(lang || undefined) === 'foreign';
}
