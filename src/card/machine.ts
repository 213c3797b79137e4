/**
 * When a card opens and closes: a pure state machine. What happened goes in, the next state and what is to
 * be done come out; it knows no clock, no DOM and no card. Drawn, arrow by arrow, in docs/card.md.
 */
import { ABANDON_MS } from './delays.ts';

/** What the machine needs to know of a match: two with the same key are the same words on the page. */
export interface Spot {
	readonly key: string;
}

export type State<M extends Spot> =
	/** `refused`: the words whose card was just sent away. They don't reopen until the pointer has left them. */
	| { readonly at: 'closed'; readonly refused?: string }
	/** The pointer rests on words; nothing to see yet. */
	| { readonly at: 'dwelling'; readonly match: M }
	/** Opened by hover, with the pointer on words or card. */
	| { readonly at: 'open'; readonly match: M }
	/** The pointer has left words and card; the card stays a little. */
	| { readonly at: 'leaving'; readonly match: M }
	/** A card is open and the pointer rests on other words. */
	| { readonly at: 'switching'; readonly match: M; readonly next: M }
	/** Stays until it is sent away. */
	| { readonly at: 'pinned'; readonly match: M }
	/** Opened by key: pinned, with the focus in the card. */
	| { readonly at: 'focused'; readonly match: M };

export type Event<M extends Spot> =
	/** The pointer moved over words. `rested`: ms that it has been there already (the card's script may load late). */
	| { readonly type: 'over'; readonly match: M; readonly held: boolean; readonly rested?: number }
	/** The pointer moved, and is over neither words nor card. */
	| { readonly type: 'off' }
	/** The same, but it moves within the corridor from the words to the card. */
	| { readonly type: 'passing' }
	| { readonly type: 'enter-card' }
	| { readonly type: 'leave-card' }
	/** The wait for the dwell is over. */
	| { readonly type: 'rested' }
	/** The wait before closing is over. */
	| { readonly type: 'abandoned' }
	/** A click by mouse or a tap on words. */
	| { readonly type: 'press'; readonly match: M }
	| { readonly type: 'press-elsewhere' }
	/** Something in the card was clicked or focused. */
	| { readonly type: 'use-card' }
	/** A key command, or a jump from the popup's list. */
	| { readonly type: 'command'; readonly match: M }
	/** Escape or the card's close button. */
	| { readonly type: 'dismiss' }
	/** The words are gone, the page is left, or Footnote was switched off. */
	| { readonly type: 'gone' };

export type Effect<M extends Spot> =
	/** Ask for the text now, so that it is there after the dwell. */
	| { readonly do: 'prefetch'; readonly match: M }
	/** Start the only timer, in place of the one that may run; it sends an event of that name. */
	| { readonly do: 'wait'; readonly ms: number; readonly sends: 'rested' | 'abandoned' }
	| { readonly do: 'stop-waiting' }
	/** `focus`: move the focus into the card, so that it is read out. */
	| { readonly do: 'show'; readonly match: M; readonly focus?: true }
	/** Also gives the focus back if the card has it. */
	| { readonly do: 'hide' };

export interface Manner {
	readonly openMode: 'hover' | 'click' | 'key';
	/** Milliseconds. */
	readonly dwell: number;
}

export interface Step<M extends Spot> {
	readonly state: State<M>;
	readonly effects: readonly Effect<M>[];
}

export const CLOSED = { at: 'closed' } as const;

/** One arrow of the diagram. An event that means nothing in a state leaves it as it is, without effects. */
export function step<M extends Spot>(state: State<M>, event: Event<M>, manner: Manner): Step<M> {
	return ((isVisible(state) ? anyVisible(state, event) : anyHidden(event)) ??
		BY_STATE[state.at](state as never, event as never, manner) ?? { state, effects: [] }) as Step<M>;
}

/** Whether a card is on the screen in this state. */
export function isVisible<M extends Spot>(
	state: State<M>,
): state is Exclude<State<M>, { at: 'closed' | 'dwelling' }> {
	return state.at !== 'closed' && state.at !== 'dwelling';
}

/** Arrows that leave every state without a card in the same way. */
function anyHidden<M extends Spot>(event: Event<M>): Step<M> | undefined {
	switch (event.type) {
		case 'press':
			return pin(event.match);
		case 'command':
			return focus(event.match);
		case 'gone':
			return to(CLOSED, STOP);
		default:
			return undefined;
	}
}

/** Arrows that leave every state with a card in the same way. */
function anyVisible<M extends Spot>(
	state: Exclude<State<M>, { at: 'closed' | 'dwelling' }>,
	event: Event<M>,
): Step<M> | undefined {
	switch (event.type) {
		case 'press':
			if (event.match.key !== state.match.key) return pin(event.match);
			return state.at === 'pinned' || state.at === 'focused'
				? refuse(state, HIDE)
				: to({ at: 'pinned', match: state.match }, STOP);
		case 'command':
			return focus(event.match);
		case 'use-card':
			return state.at === 'focused' ? undefined : to({ at: 'pinned', match: state.match }, STOP);
		case 'dismiss':
			return refuse(state, HIDE);
		case 'press-elsewhere':
		case 'gone':
			return to(CLOSED, STOP, HIDE);
		default:
			return undefined;
	}
}

type Handler<K extends State<Spot>['at']> = <M extends Spot>(
	state: Extract<State<M>, { at: K }>,
	event: Event<M>,
	manner: Manner,
) => Step<M> | undefined;

const BY_STATE: { readonly [K in State<Spot>['at']]: Handler<K> } = {
	closed: (state, event, manner) => {
		if (event.type === 'off') return to(CLOSED);
		if (event.type !== 'over' || event.match.key === state.refused) return undefined;
		return opensByPointer(event, manner) ? dwell(event, manner) : to(CLOSED, prefetch(event.match));
	},

	dwelling: (state, event, manner) => {
		switch (event.type) {
			case 'over':
				if (event.match.key === state.match.key) return undefined;
				return opensByPointer(event, manner) ? dwell(event, manner) : to(CLOSED, STOP);
			case 'off':
			case 'press-elsewhere':
				return to(CLOSED, STOP);
			case 'dismiss':
				return refuse(state);
			case 'rested':
				return to({ at: 'open', match: state.match }, { do: 'show', match: state.match });
			default:
				return undefined;
		}
	},

	open: (state, event, manner) => {
		switch (event.type) {
			case 'over':
				return overOther(state.match, event, manner);
			case 'off':
			case 'passing':
			case 'leave-card':
				return to({ at: 'leaving', match: state.match }, ABANDON);
			default:
				return undefined;
		}
	},

	leaving: (state, event, manner) => {
		switch (event.type) {
			case 'over':
				return event.match.key === state.match.key ? stay(state) : overOther(state.match, event, manner);
			case 'passing':
				return to(state, ABANDON);
			case 'enter-card':
				return stay(state);
			case 'abandoned':
				return to(CLOSED, HIDE);
			default:
				return undefined;
		}
	},

	switching: (state, event, manner) => {
		switch (event.type) {
			case 'over':
				if (event.match.key === state.next.key) return undefined;
				return event.match.key === state.match.key ? stay(state) : overOther(state.match, event, manner);
			case 'off':
			case 'passing':
				return to({ at: 'leaving', match: state.match }, ABANDON);
			case 'enter-card':
				return stay(state);
			case 'rested':
				return to({ at: 'open', match: state.next }, { do: 'show', match: state.next });
			default:
				return undefined;
		}
	},

	pinned: () => undefined,
	focused: () => undefined,
};

/** The pointer has come to rest on other words while the card of `match` is open. */
function overOther<M extends Spot>(
	match: M,
	event: Extract<Event<M>, { type: 'over' }>,
	manner: Manner,
): Step<M> | undefined {
	if (event.match.key === match.key || !opensByPointer(event, manner)) return undefined;
	return to({ at: 'switching', match, next: event.match }, prefetch(event.match), rest(manner, event.rested));
}

function opensByPointer(event: { readonly held: boolean }, { openMode }: Manner): boolean {
	return openMode === 'hover' || (openMode === 'key' && event.held);
}

/** The pointer has come to rest on words while there is no card. */
function dwell<M extends Spot>(
	{ match, rested }: Extract<Event<M>, { type: 'over' }>,
	manner: Manner,
): Step<M> {
	return to({ at: 'dwelling', match }, prefetch(match), rest(manner, rested));
}

function pin<M extends Spot>(match: M): Step<M> {
	return to({ at: 'pinned', match }, STOP, { do: 'show', match });
}

function focus<M extends Spot>(match: M): Step<M> {
	return to({ at: 'focused', match }, STOP, { do: 'show', match, focus: true });
}

/** The pointer is back where it belongs. */
function stay<M extends Spot>({ match }: { readonly match: M }): Step<M> {
	return to({ at: 'open', match }, STOP);
}

/** Sent away: the words don't open again until the pointer has left them. */
function refuse<M extends Spot>({ match }: { readonly match: M }, ...effects: readonly Effect<M>[]): Step<M> {
	return to({ at: 'closed', refused: match.key }, STOP, ...effects);
}

function prefetch<M extends Spot>(match: M) {
	return { do: 'prefetch', match } as const;
}

const HIDE = { do: 'hide' } as const;
const STOP = { do: 'stop-waiting' } as const;
const ABANDON = { do: 'wait', ms: ABANDON_MS, sends: 'abandoned' } as const;

function rest({ dwell }: Manner, rested = 0) {
	return { do: 'wait', ms: Math.max(0, dwell - rested), sends: 'rested' } as const;
}

function to<M extends Spot>(state: State<M>, ...effects: readonly Effect<M>[]): Step<M> {
	return { state, effects };
}
