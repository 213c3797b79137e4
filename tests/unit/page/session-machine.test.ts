/** The session's machine, arrow by arrow as drawn in docs/architecture.md, without a browser. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, type Event, START, type State, step } from '../../../src/page/session/machine.ts';

const RESTING: State = { at: 'resting', why: 'off' };
const WAITING: State = { at: 'waiting-for-text' };
const MARKING: State = { at: 'marking' };
const BACKED_OFF: State = { at: 'backed-off' };
const failed = (why: 'error' | 'silent' | 'no-index'): State => ({ at: 'failed', why });
const STATES: readonly State[] = [
	RESTING,
	{ ...RESTING, ended: 'error' },
	WAITING,
	MARKING,
	BACKED_OFF,
	failed('silent'),
];

const WANTED: Event = { type: 'wished', wish: 'marking' };
const PUT_AWAY: Effect = { do: 'put-away' };
const STOP_WAITING: Effect = { do: 'stop-waiting' };
const AWAIT_TEXT: Effect = { do: 'await-text' };

/** Follows events, one after the other. */
const followed = (...events: readonly Event[]) =>
	events.reduce((state, event) => step(state, event).state, START);

describe('a session', () => {
	const ARROWS: [what: string, from: State, event: Event, to: State, ...effects: Effect[]][] = [
		['waits for text once it is wanted', RESTING, WANTED, WAITING, AWAIT_TEXT],
		['marks once there is text', WAITING, { type: 'text' }, MARKING, { do: 'start' }],
		[
			'puts all away while the page changes too much',
			MARKING,
			{ type: 'back-off', ms: 5_000 },
			BACKED_OFF,
			PUT_AWAY,
			{ do: 'wait', ms: 5_000 },
		],
		['begins anew after that', BACKED_OFF, { type: 'rested' }, WAITING, AWAIT_TEXT],
		['reads all anew for other words', MARKING, { type: 'renewed' }, WAITING, PUT_AWAY, AWAIT_TEXT],
		['that ends by itself says why', MARKING, { type: 'ended', why: 'error' }, failed('error'), PUT_AWAY],
		[
			'that nobody answered tries again when it is asked',
			failed('silent'),
			{ type: 'asked' },
			WAITING,
			AWAIT_TEXT,
		],
		['that had no index, too', failed('no-index'), { type: 'asked' }, WAITING, AWAIT_TEXT],
		['that failed by an error does not', failed('error'), { type: 'asked' }, failed('error')],
	];
	it.each(ARROWS.map(([what, ...arrow]) => ({ what, arrow })))('$what', ({ arrow }) => {
		const [state, event, next, ...effects] = arrow;
		expect(step(state, event)).toEqual({ state: next, effects });
	});

	it('goes where it is drawn to go, and nowhere else', () => {
		const drawing = readFileSync('docs/architecture.md', 'utf8');
		const drawn = [...drawing.matchAll(/^\t([a-z-]+) --> ([a-z-]+):/gm)].map(
			([, from, to]) => `${from} ${to}`,
		);
		const events: readonly Event[] = [
			WANTED,
			{ type: 'wished', wish: 'off' },
			{ type: 'text' },
			{ type: 'back-off', ms: 1 },
			{ type: 'rested' },
			{ type: 'ended', why: 'error' },
			{ type: 'renewed' },
			{ type: 'asked' },
		];
		const gone = STATES.flatMap((from) =>
			events.flatMap((event) => {
				const to = step(from, event).state.at;
				return to === from.at ? [] : [`${from.at} ${to}`];
			}),
		);
		expect([...new Set(gone)].sort()).toEqual(drawn.sort());
	});

	it.each<State>(STATES)('that is switched off puts all away and waits for nothing, from %o', (state) => {
		const { state: next, effects } = step(state, { type: 'wished', wish: 'off-site' });
		expect(next).toMatchObject({ at: 'resting', why: 'off-site' });
		expect(effects).toEqual([STOP_WAITING, PUT_AWAY]);
	});

	it('that failed is failed still when it is switched off and on, until it is asked', () => {
		const begun: readonly Event[] = [WANTED, { type: 'text' }, { type: 'ended', why: 'silent' }];
		const off: Event = { type: 'wished', wish: 'off' };
		expect(followed(...begun, off, WANTED)).toEqual(failed('silent'));
		expect(followed(...begun, off, { type: 'asked' }, WANTED)).toEqual(WAITING);
	});

	it.each([WAITING, MARKING, BACKED_OFF, failed('error')])('that is wanted already stays %o', (state) => {
		expect(step(state, WANTED)).toEqual({ state, effects: [] });
	});

	it.each<[Event, readonly State[]]>([
		[{ type: 'text' }, [RESTING, MARKING, BACKED_OFF, failed('error')]],
		[{ type: 'back-off', ms: 1 }, [RESTING, WAITING, BACKED_OFF, failed('error')]],
		[{ type: 'rested' }, [RESTING, WAITING, MARKING, failed('error')]],
		[{ type: 'ended', why: 'error' }, [RESTING, WAITING, BACKED_OFF, failed('silent')]],
		[{ type: 'renewed' }, [RESTING, WAITING, BACKED_OFF, failed('silent')]],
		[{ type: 'asked' }, [WAITING, MARKING, BACKED_OFF]],
	])('hears %o too late or too early and stays as it is', (event, states) => {
		for (const state of states) expect(step(state, event)).toEqual({ state, effects: [] });
	});

	it('starts one marker at a time, whatever happens, and waits with none', () => {
		const event = fc.oneof(
			fc.constantFrom<Event>(
				WANTED,
				{ type: 'wished', wish: 'off' },
				{ type: 'wished', wish: 'waiting-for-click' },
				{ type: 'text' },
				{ type: 'back-off', ms: 1 },
				{ type: 'rested' },
				{ type: 'ended', why: 'error' },
				{ type: 'ended', why: 'silent' },
				{ type: 'renewed' },
				{ type: 'asked' },
			),
		);
		fc.assert(
			fc.property(fc.array(event), (events) => {
				let state: State = START;
				let isMarking = false;
				for (const each of events) {
					const next = step(state, each);
					state = next.state;
					for (const effect of next.effects) {
						if (effect.do === 'start') expect(isMarking).toBe(false);
						if (effect.do === 'start') isMarking = true;
						if (effect.do === 'put-away') isMarking = false;
						if (effect.do === 'wait') expect(isMarking).toBe(false);
					}
					expect(isMarking).toBe(state.at === 'marking');
				}
			}),
		);
	});
});
