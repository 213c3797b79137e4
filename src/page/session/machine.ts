/**
 * Whether Footnote marks in one frame: a pure state machine. What happened goes in, the next state and what is to be done come
 * out; it knows no page, no marker and no clock. Drawn, arrow by arrow, in docs/architecture.md.
 */

/** Why nothing is to be marked here. */
export type Rest = 'off' | 'off-site' | 'waiting-for-click';
/** Why marking has ended by itself: for good after an error; because nobody answers, or there is no index. */
export type End = 'error' | 'silent' | 'no-index';

export type State =
	/** Nothing is wanted. `ended`: how marking ended before, which being wanted again doesn't change. */
	| { readonly at: 'resting'; readonly why: Rest; readonly ended?: End }
	/** There is nothing to read yet. */
	| { readonly at: 'waiting-for-text' }
	| { readonly at: 'marking' }
	/** The page has changed more than it may cost. */
	| { readonly at: 'backed-off' }
	| { readonly at: 'failed'; readonly why: End };

export type Event =
	/** What the reader's settings say for this page, and whether a click was waited for. */
	| { readonly type: 'wished'; readonly wish: Rest | 'marking' }
	/** There is something to read. */
	| { readonly type: 'text' }
	| { readonly type: 'back-off'; readonly ms: number }
	/** The wait after a back-off is over. */
	| { readonly type: 'rested' }
	| { readonly type: 'ended'; readonly why: End }
	/** There are other words to be found. */
	| { readonly type: 'renewed' }
	/** Somebody wants to know all that is here: what was in the way may be gone. */
	| { readonly type: 'asked' };

export type Effect =
	/** Send `text` once there is some. */
	| { readonly do: 'await-text' }
	| { readonly do: 'start' }
	/** Take the marker, its marks and the card away, and tell. */
	| { readonly do: 'put-away' }
	/** Start the only timer; it sends `rested`. */
	| { readonly do: 'wait'; readonly ms: number }
	| { readonly do: 'stop-waiting' };

export interface Step {
	readonly state: State;
	readonly effects: readonly Effect[];
}

export const START: State = { at: 'resting', why: 'off' };
const PUT_AWAY: Effect = { do: 'put-away' };

/** What can be marked is, or will be once it is there. */
export function isMarking(state: State): state is Extract<State, { at: 'waiting-for-text' | 'marking' }> {
	return state.at === 'waiting-for-text' || state.at === 'marking';
}

/** One arrow of the diagram. An event that means nothing in a state leaves it as it is, without effects. */
export function step(state: State, event: Event): Step {
	const { at } = state;
	switch (event.type) {
		case 'wished':
			if (event.wish !== 'marking') return rest(state, event.wish);
			if (at !== 'resting') break;
			return state.ended ? to({ at: 'failed', why: state.ended }, PUT_AWAY) : begin();
		case 'text':
			if (at === 'waiting-for-text') return to({ at: 'marking' }, { do: 'start' });
			break;
		case 'back-off':
			if (at === 'marking') return to({ at: 'backed-off' }, PUT_AWAY, { do: 'wait', ms: event.ms });
			break;
		case 'rested':
			if (at === 'backed-off') return begin();
			break;
		case 'ended':
			if (at === 'marking') return to({ at: 'failed', why: event.why }, PUT_AWAY);
			break;
		case 'renewed':
			if (at === 'marking') return to({ at: 'waiting-for-text' }, PUT_AWAY, ...begin().effects);
			break;
		case 'asked':
			if (at === 'failed' && state.why !== 'error') return begin();
			if (at === 'resting' && state.ended !== 'error') return to({ at, why: state.why });
	}
	return to(state);
}

function begin(): Step {
	return to({ at: 'waiting-for-text' }, { do: 'await-text' });
}

function rest(state: State, why: Rest): Step {
	const ended = state.at === 'failed' ? state.why : state.at === 'resting' ? state.ended : undefined;
	return to(ended ? { at: 'resting', why, ended } : { at: 'resting', why }, { do: 'stop-waiting' }, PUT_AWAY);
}

function to(state: State, ...effects: readonly Effect[]): Step {
	return { state, effects };
}
