/** What presses and keys outside of the card mean for it. */
import { beforeEach, expect, test } from 'vitest';
import { createPresses } from '../../src/card/presses.ts';
import type { PageMatch } from '../../src/page/session/bridge.ts';

const window = {};
const gout = { key: 'gout' } as PageMatch;

let sent: string[];
let inCard: boolean;
let hasFocus: boolean;
let tabs: number;
beforeEach(() => {
	sent = [];
	inCard = false;
	hasFocus = false;
	tabs = 0;
});

const presses = () =>
	createPresses(
		window,
		{
			contains: () => inCard,
			get hasFocus() {
				return hasFocus;
			},
			onTab: () => void tabs++,
		},
		{ matchAt: (x) => (x < 100 ? gout : undefined) },
		({ type }) => void sent.push(type),
	);
const press = (changes: object) =>
	({ isTrusted: true, view: window, clientX: 200, clientY: 5, ...changes }) as PointerEvent;
function key(changes: object) {
	const stopped: string[] = [];
	const event = {
		...{ isTrusted: true, isComposing: false, key: 'Escape' },
		preventDefault: () => stopped.push('default'),
		stopImmediatePropagation: () => stopped.push('others'),
		...changes,
	} as unknown as KeyboardEvent;
	return { event, stopped };
}

test('a press elsewhere sends the card away', () => {
	presses().press(press({}));
	expect(sent).toEqual(['press-elsewhere']);
});

test('in the card, on words or by a script it does not', () => {
	presses().press(press({ clientX: 50 }));
	presses().press(press({ isTrusted: false }));
	inCard = true;
	presses().press(press({}));
	expect(sent).toEqual([]);
});

test('in the page around a frame there are no words of the frame', () => {
	presses().press(press({ clientX: 50, view: {} }));
	expect(sent).toEqual(['press-elsewhere']);
});

test('Escape closes the card alone: the page hears nothing of it', () => {
	const { event, stopped } = key({});
	presses().key(event);
	expect(sent).toEqual(['dismiss']);
	expect(stopped).toEqual(['default', 'others']);
});

test.each([
	['by a script', { isTrusted: false }],
	['that ends what is being composed', { isComposing: true }],
	['of another name', { key: 'a' }],
])('a key %s is the page’s', (_what, changes) => {
	const { event, stopped } = key(changes);
	presses().key(event);
	expect([sent, stopped]).toEqual([[], []]);
});

test('Tab is the card’s while it has the focus', () => {
	presses().key(key({ key: 'Tab' }).event);
	expect(tabs).toBe(0);
	hasFocus = true;
	presses().key(key({ key: 'Tab' }).event);
	expect(tabs).toBe(1);
});
