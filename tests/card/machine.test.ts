import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ABANDON_MS } from '../../src/card/delays.ts';
import {
	CLOSED,
	type Effect,
	type Event,
	isVisible,
	type Manner,
	type State,
	step,
} from '../../src/card/machine.ts';

interface Word {
	readonly key: string;
}
const a: Word = { key: 'a' };
const b: Word = { key: 'b' };
const c: Word = { key: 'c' };
const hover: Manner = { openMode: 'hover', dwell: 300 };
const click: Manner = { openMode: 'click', dwell: 300 };
const key: Manner = { openMode: 'key', dwell: 300 };

const STATES = {
	closed: CLOSED,
	dwelling: { at: 'dwelling', match: a },
	open: { at: 'open', match: a },
	leaving: { at: 'leaving', match: a },
	switching: { at: 'switching', match: a, next: b },
	pinned: { at: 'pinned', match: a },
	focused: { at: 'focused', match: a },
} as const satisfies Record<string, State<Word>>;

const over = (match: Word, held = false): Event<Word> => ({ type: 'over', match, held });
/** Every event, as the diagram names it. `same words` are those of the state, `next words` those waited for. */
const EVENTS: Readonly<Record<string, Event<Word>>> = {
	'other words': over(c),
	'next words': over(b),
	'same words': over(a),
	off: { type: 'off' },
	passing: { type: 'passing' },
	'enter card': { type: 'enter-card' },
	'leave card': { type: 'leave-card' },
	rested: { type: 'rested' },
	abandoned: { type: 'abandoned' },
	'press other words': { type: 'press', match: c },
	'press same words': { type: 'press', match: a },
	'press elsewhere': { type: 'press-elsewhere' },
	'use card': { type: 'use-card' },
	command: { type: 'command', match: c },
	dismiss: { type: 'dismiss' },
	gone: { type: 'gone' },
};

/** Arrows as `from → to: event`, read from the drawing in the documentation. */
function drawnArrows(): string[] {
	const doc = readFileSync('docs/card.md', 'utf8');
	const diagram = /```mermaid\n([\s\S]*?)```/.exec(doc)?.[1] ?? '';
	return [...diagram.matchAll(/^\s*(\w+) --> (\w+): (.+)$/gm)].flatMap(([, from, to, events]) =>
		(events ?? '').split(', ').map((event) => `${from} → ${to}: ${event}`),
	);
}

/** Arrows that the machine really has when cards open by hover. */
function realArrows(): string[] {
	const arrows: string[] = [];
	for (const [from, state] of Object.entries(STATES)) {
		// Without words of their own, all words are other words to a closed card.
		const known = from === 'closed' ? ['same words', 'next words', 'press same words'] : [];
		const unknown = from === 'switching' ? [] : ['next words'];
		for (const [name, event] of Object.entries(EVENTS)) {
			if (known.includes(name) || unknown.includes(name)) continue;
			const { state: next, effects } = step<Word>(state, event, hover);
			if (JSON.stringify(next) === JSON.stringify(state) && effects.length === 0) continue;
			// A card that is told to go when it isn't there has nothing to do.
			if (next.at === 'closed' && from === 'closed') continue;
			arrows.push(`${from} → ${next.at}: ${name}`);
		}
	}
	return arrows;
}

test('the drawing in docs/card.md has every arrow of the machine, and no other', () => {
	expect(drawnArrows().sort()).toEqual(realArrows().sort());
});

const rest = { do: 'wait', ms: 300, sends: 'rested' } as const;
const abandon = { do: 'wait', ms: ABANDON_MS, sends: 'abandoned' } as const;
const stop = { do: 'stop-waiting' } as const;
const hide = { do: 'hide' } as const;
const show = (match: Word) => ({ do: 'show', match }) as const;
const focus = (match: Word) => ({ do: 'show', match, focus: true }) as const;
const prefetch = (match: Word) => ({ do: 'prefetch', match }) as const;

/** What each arrow does. The keys are the arrows of the drawing. */
const ARROWS: Readonly<Record<string, readonly [State<Word>, ...Effect<Word>[]]>> = {
	'closed → dwelling: other words': [{ at: 'dwelling', match: c }, prefetch(c), rest],
	'closed → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'closed → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],

	'dwelling → dwelling: other words': [{ at: 'dwelling', match: c }, prefetch(c), rest],
	'dwelling → open: rested': [{ at: 'open', match: a }, show(a)],
	'dwelling → closed: off': [CLOSED, stop],
	'dwelling → closed: press elsewhere': [CLOSED, stop],
	'dwelling → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop],
	'dwelling → closed: gone': [CLOSED, stop],
	'dwelling → pinned: press same words': [{ at: 'pinned', match: a }, stop, show(a)],
	'dwelling → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'dwelling → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],

	'open → switching: other words': [{ at: 'switching', match: a, next: c }, prefetch(c), rest],
	'open → leaving: off': [{ at: 'leaving', match: a }, abandon],
	'open → leaving: passing': [{ at: 'leaving', match: a }, abandon],
	'open → leaving: leave card': [{ at: 'leaving', match: a }, abandon],
	'open → pinned: press same words': [{ at: 'pinned', match: a }, stop],
	'open → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'open → pinned: use card': [{ at: 'pinned', match: a }, stop],
	'open → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],
	'open → closed: press elsewhere': [CLOSED, stop, hide],
	'open → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop, hide],
	'open → closed: gone': [CLOSED, stop, hide],

	'leaving → open: same words': [{ at: 'open', match: a }, stop],
	'leaving → open: enter card': [{ at: 'open', match: a }, stop],
	'leaving → leaving: passing': [{ at: 'leaving', match: a }, abandon],
	'leaving → switching: other words': [{ at: 'switching', match: a, next: c }, prefetch(c), rest],
	'leaving → closed: abandoned': [CLOSED, hide],
	'leaving → pinned: press same words': [{ at: 'pinned', match: a }, stop],
	'leaving → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'leaving → pinned: use card': [{ at: 'pinned', match: a }, stop],
	'leaving → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],
	'leaving → closed: press elsewhere': [CLOSED, stop, hide],
	'leaving → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop, hide],
	'leaving → closed: gone': [CLOSED, stop, hide],

	'switching → open: rested': [{ at: 'open', match: b }, show(b)],
	'switching → open: same words': [{ at: 'open', match: a }, stop],
	'switching → open: enter card': [{ at: 'open', match: a }, stop],
	'switching → switching: other words': [{ at: 'switching', match: a, next: c }, prefetch(c), rest],
	'switching → leaving: off': [{ at: 'leaving', match: a }, abandon],
	'switching → leaving: passing': [{ at: 'leaving', match: a }, abandon],
	'switching → pinned: press same words': [{ at: 'pinned', match: a }, stop],
	'switching → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'switching → pinned: use card': [{ at: 'pinned', match: a }, stop],
	'switching → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],
	'switching → closed: press elsewhere': [CLOSED, stop, hide],
	'switching → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop, hide],
	'switching → closed: gone': [CLOSED, stop, hide],

	'pinned → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'pinned → pinned: use card': [{ at: 'pinned', match: a }, stop],
	'pinned → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],
	'pinned → closed: press same words': [{ at: 'closed', refused: 'a' }, stop, hide],
	'pinned → closed: press elsewhere': [CLOSED, stop, hide],
	'pinned → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop, hide],
	'pinned → closed: gone': [CLOSED, stop, hide],

	'focused → pinned: press other words': [{ at: 'pinned', match: c }, stop, show(c)],
	'focused → focused: command': [{ at: 'focused', match: c }, stop, focus(c)],
	'focused → closed: press same words': [{ at: 'closed', refused: 'a' }, stop, hide],
	'focused → closed: press elsewhere': [CLOSED, stop, hide],
	'focused → closed: dismiss': [{ at: 'closed', refused: 'a' }, stop, hide],
	'focused → closed: gone': [CLOSED, stop, hide],
};

describe('each arrow', () => {
	for (const [arrow, [state, ...effects]] of Object.entries(ARROWS)) {
		test(arrow, () => {
			const [, from = '', event = ''] = /^(\w+) → \w+: (.+)$/.exec(arrow) ?? [];
			const before = STATES[from as keyof typeof STATES];
			expect(step<Word>(before, EVENTS[event] as Event<Word>, hover)).toEqual({ state, effects });
		});
	}
	test('every arrow of the drawing has its test', () => {
		expect(Object.keys(ARROWS).sort()).toEqual(drawnArrows().sort());
	});
});

describe('what the drawing cannot say', () => {
	test('words whose card was sent away do not reopen until the pointer has left them', () => {
		const refused: State<Word> = { at: 'closed', refused: 'a' };
		expect(step<Word>(refused, over(a), hover)).toEqual({ state: refused, effects: [] });
		const left = step<Word>(refused, { type: 'off' }, hover).state;
		expect(step<Word>(left, over(a), hover).state).toEqual({ at: 'dwelling', match: a });
	});
	test('other words open after one card was sent away', () => {
		expect(step<Word>({ at: 'closed', refused: 'a' }, over(b), hover).state).toEqual({
			at: 'dwelling',
			match: b,
		});
	});
	test('time that the pointer has rested already counts', () => {
		const { effects } = step<Word>(CLOSED, { type: 'over', match: a, held: false, rested: 120 }, hover);
		expect(effects).toContainEqual({ do: 'wait', ms: 180, sends: 'rested' });
		const late = step<Word>(CLOSED, { type: 'over', match: a, held: false, rested: 900 }, hover);
		expect(late.effects).toContainEqual({ do: 'wait', ms: 0, sends: 'rested' });
	});
	test('opening by click only: words under the pointer are looked up, and nothing opens', () => {
		expect(step<Word>(CLOSED, over(a), click)).toEqual({ state: CLOSED, effects: [prefetch(a)] });
		expect(step<Word>(CLOSED, { type: 'press', match: a }, click).state.at).toBe('pinned');
	});
	test('opening with a key held: nothing without it, the dwell with it', () => {
		expect(step<Word>(CLOSED, over(a), key).state).toEqual(CLOSED);
		expect(step<Word>(CLOSED, over(a, true), key).state).toEqual({ at: 'dwelling', match: a });
		expect(step<Word>(STATES.open, over(b), key).state).toEqual(STATES.open);
		expect(step<Word>(STATES.dwelling, over(b), key)).toEqual({ state: CLOSED, effects: [stop] });
	});
	test('no order of events leaves a card on the screen that nothing closes', () => {
		// Every state that any three events can lead to is closed by "gone", with the card hidden if it was seen.
		let reached: State<Word>[] = Object.values(STATES);
		for (let depth = 0; depth < 3; depth++) {
			reached = reached.flatMap((state) =>
				Object.values(EVENTS).map((event) => step<Word>(state, event, hover).state),
			);
			reached = [...new Map(reached.map((state) => [JSON.stringify(state), state])).values()];
		}
		for (const state of reached) {
			const { state: after, effects } = step<Word>(state, { type: 'gone' }, hover);
			expect(after).toEqual(CLOSED);
			expect(effects.some((effect) => effect.do === 'hide')).toBe(isVisible(state));
		}
	});
});
