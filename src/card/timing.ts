/**
 * When the card comes and goes: owns the state of the machine and the one timer that it asks for. While the pointer
 * rests, the card's frame is made ready.
 */
import {
	type Event as CardEvent,
	CLOSED,
	type Effect,
	isVisible,
	type Manner,
	type Spot,
	type State,
	step,
} from './machine.ts';

/** How long the pointer rests before the card's frame is made ready, in milliseconds. */
const READY_MS = 100;

export interface TimingParts<M extends Spot> {
	readonly manner: () => Manner;
	prefetch(match: M): void;
	/** The pointer rests on words: the card's frame can load, so that it is there when the dwell ends. */
	prepare(match: M): void;
	show(match: M, focus: boolean): void;
	hide(): void;
	/** There is no card, and none is about to come. */
	rest(): void;
}

export interface Timing<M extends Spot> {
	send(event: CardEvent<M>): void;
	/** A card is on the screen, or its text is awaited. */
	readonly isVisible: boolean;
	/** The card came by the pointer alone, and goes with it. */
	readonly isByHover: boolean;
}

export function createTiming<M extends Spot>(parts: TimingParts<M>): Timing<M> {
	let state: State<M> = CLOSED;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let ready: ReturnType<typeof setTimeout> | undefined;

	function send(event: CardEvent<M>): void {
		const next = step(state, event, parts.manner());
		state = next.state;
		for (const effect of next.effects) run(effect);
		if (state.at === 'dwelling') makeReady(state.match, event.type === 'over' ? (event.rested ?? 0) : 0);
		else if (state.at === 'closed') coolDown();
	}

	function makeReady(match: M, rested: number): void {
		ready ??= setTimeout(() => parts.prepare(match), Math.min(READY_MS, parts.manner().dwell / 2) - rested);
	}

	function coolDown(): void {
		clearTimeout(ready);
		ready = undefined;
		parts.rest();
	}

	function run(effect: Effect<M>): void {
		switch (effect.do) {
			case 'prefetch':
				parts.prefetch(effect.match);
				break;
			case 'wait':
				clearTimeout(timer);
				timer = setTimeout(() => send({ type: effect.sends }), effect.ms);
				break;
			case 'stop-waiting':
				clearTimeout(timer);
				break;
			case 'show':
				parts.show(effect.match, effect.focus === true);
				break;
			case 'hide':
				parts.hide();
		}
	}

	return {
		send,
		get isVisible() {
			return isVisible(state);
		},
		get isByHover() {
			return isVisible(state) && state.at !== 'pinned' && state.at !== 'focused';
		},
	};
}
