/** What the pointer's ways mean: off words, over words, across them on the way to the card. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Event } from '../../src/card/machine.ts';
import { createPointer } from '../../src/card/pointer.ts';
import type { Box } from '../../src/card/safe-polygon.ts';
import type { PageMatch, PagePointer } from '../../src/page/session/bridge.ts';

const words = (key: string) => ({ key }) as PageMatch;
const gout = words('gout');
const stroke = words('stroke');
/** Below the words, which are around (50, 10). */
const CARD: Box = { left: 0, top: 30, right: 200, bottom: 130 };

let sent: Event<PageMatch>[];
let box: Box | undefined;
let current: PageMatch | undefined;
let openMode: 'hover' | 'key';
beforeEach(() => {
	vi.spyOn(performance, 'now').mockReturnValue(1_000);
	sent = [];
	box = undefined;
	current = undefined;
	openMode = 'hover';
});

const pointer = () =>
	createPointer({
		host: {
			get box() {
				return box;
			},
		},
		talk: {
			get match() {
				return current;
			},
		},
		timing: {
			send: (event) => void sent.push(event),
			get isVisible() {
				return current !== undefined;
			},
		},
		stage: { pointOf: ({ x, y }) => ({ x, y }) },
		settings: () => ({ openMode, openKey: 'alt' }),
	});
const event = (changes: Partial<PagePointer>): PagePointer => ({
	...{ type: 'move', x: 50, y: 10, time: 900, match: undefined, onControl: false },
	keys: { alt: false, ctrl: false, shift: false },
	...changes,
});
const move = (x: number, y: number, isTrusted = true) =>
	({ isTrusted, pointerType: 'mouse', clientX: x, clientY: y }) as PointerEvent;
const types = () => sent.map(({ type }) => type);

test('over words it says how long the pointer has been there, and whether the key is held', () => {
	pointer().hear(event({ match: gout, keys: { alt: true, ctrl: false, shift: false } }));
	expect(sent).toEqual([{ type: 'over', match: gout, held: true, rested: 100 }]);
});

test('off words it says so; in the card it says nothing, which the card says itself', () => {
	const { hear, move: moved } = pointer();
	hear(event({}));
	expect(types()).toEqual(['off']);
	box = CARD;
	moved(move(100, 60));
	expect(types()).toEqual(['off']);
});

describe('on the way from words to their card', () => {
	const left = () => {
		const there = pointer();
		current = gout;
		box = CARD;
		there.hear(event({ match: gout }));
		sent = [];
		return there;
	};

	test('it passes, also over other words', () => {
		const { hear } = left();
		hear(event({ y: 20 }));
		hear(event({ y: 24, match: stroke }));
		expect(types()).toEqual(['passing', 'passing']);
	});

	test('aside of it, other words are other words', () => {
		const { hear } = left();
		hear(event({ x: 400, y: 10, match: stroke }));
		expect(sent).toMatchObject([{ type: 'over', match: stroke }]);
	});

	test('nothing is on the way to the card of words that have just come', () => {
		const { hear, forget } = left();
		forget();
		hear(event({ y: 20 }));
		expect(types()).toEqual(['off']);
	});
});

test('while words are under it, moves in the window mean nothing: they are reported', () => {
	const { hear, move: moved } = pointer();
	hear(event({ match: gout }));
	moved(move(400, 400));
	expect(types()).toEqual(['over']);
});

test('a press on words opens them, except in a control of the page', () => {
	const { hear } = pointer();
	hear(event({ type: 'click', match: gout }));
	hear(event({ type: 'tap', match: gout, onControl: true }));
	hear(event({ type: 'click' }));
	expect(sent).toEqual([{ type: 'press', match: gout }]);
});

test('moves that no hand made mean nothing', () => {
	pointer().move(move(400, 400, false));
	expect(sent).toEqual([]);
});

describe('the key that opens', () => {
	const key = (changes: object) =>
		({ isTrusted: true, repeat: false, key: 'Alt', ...changes }) as KeyboardEvent;

	test('opens words on which the pointer rests already', () => {
		openMode = 'key';
		const { hear, key: down } = pointer();
		hear(event({ match: gout }));
		sent = [];
		down(key({}));
		expect(sent).toEqual([{ type: 'over', match: gout, held: true }]);
	});

	test.each([
		['another key', 'key', { key: 'Shift' }],
		['held on', 'key', { repeat: true }],
		['by a script', 'key', { isTrusted: false }],
		['where hovering opens', 'hover', {}],
	] as const)('does nothing else: %s', (_what, mode, changes) => {
		openMode = mode;
		const { hear, key: down } = pointer();
		hear(event({ match: gout }));
		sent = [];
		down(key(changes));
		expect(sent).toEqual([]);
	});
});
