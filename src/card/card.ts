/**
 * The card of one frame: turns what the pointer and the keys do into events for the state machine, and the
 * machine's effects into a card on the screen. All listeners hang on one AbortSignal.
 */
import { jsx } from 'preact/jsx-runtime';
import type { CardEntry } from '../guide/compile.ts';
import type { CardRequest, PageBridge, PageCard, PageMatch, PagePointer } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { SLOW_TEXT_MS } from './delays.ts';
import { CardHost } from './host.ts';
import { type Event as CardEvent, CLOSED, type Effect, isVisible, type State, step } from './machine.ts';
import { back, type CardModel, follow, freshModel } from './model.ts';
import { type Box, inCorridor, type Point } from './safe-polygon.ts';
import { CardView, type CardViewActions } from './view.tsx';

export interface CardParts {
	readonly window: Window;
	/** The card's whole stylesheet. */
	readonly css: string;
}

/** The number that reaches emergency services from most mobile phones, until the reader's own is known. */
const ANY_EMERGENCY_NUMBER = '112';

export function startCard(bridge: PageBridge, { window, css }: CardParts): PageCard {
	const { document } = window;
	const stop = new AbortController();
	const whileOpen = { controller: new AbortController() };
	const host = new CardHost(document, css);
	const texts = new Map<string, Promise<CardEntry | undefined>>();
	let settings: Settings = bridge.settings;
	let state: State<PageMatch> = CLOSED;
	let model: CardModel = freshModel('', { kept: [], emergencyNumber: ANY_EMERGENCY_NUMBER }, undefined);
	/** The match on show, its last known rectangles, and which of several shows this is. */
	let current: PageMatch | undefined;
	let lastRects: readonly DOMRect[] = [];
	let turn = 0;
	let timer: number | undefined;
	let frame: number | undefined;
	/** The match that the pointer is over, and where it was last seen over the open card's words. */
	let under: PageMatch | undefined;
	let exit: Point | undefined;

	function send(event: CardEvent<PageMatch>): void {
		const next = step(state, event, settings);
		state = next.state;
		for (const effect of next.effects) run(effect);
	}

	function run(effect: Effect<PageMatch>): void {
		switch (effect.do) {
			case 'prefetch':
				void textOf(effect.match.entryId).catch(() => undefined);
				break;
			case 'wait':
				window.clearTimeout(timer);
				timer = window.setTimeout(() => send({ type: effect.sends }), effect.ms);
				break;
			case 'stop-waiting':
				window.clearTimeout(timer);
				break;
			case 'show':
				void show(effect.match, effect.focus === true);
				break;
			case 'hide':
				hide();
		}
	}

	function ask<N extends CardRequest>(name: N, request: Parameters<typeof bridge.actions.ask<N>>[1]) {
		return bridge.actions.ask(name, request);
	}

	function textOf(id: string): Promise<CardEntry | undefined> {
		const known = texts.get(id);
		if (known) return known;
		const asked = ask('card', { id });
		texts.set(id, asked);
		// What failed once may work the next time.
		asked.catch(() => texts.delete(id));
		return asked;
	}

	async function show(match: PageMatch, focus: boolean): Promise<void> {
		const mine = ++turn;
		current = match;
		exit = undefined;
		model = freshModel(match.text, model, undefined);
		const slow = window.setTimeout(() => mine === turn && present(focus), SLOW_TEXT_MS);
		const wanted = Promise.all([textOf(match.entryId), knownOfReader(match.entryId)]);
		const [entry, known] = await wanted.catch(() => [undefined, undefined] as const);
		window.clearTimeout(slow);
		if (mine !== turn) return;
		model = { ...model, ...known, trail: entry ? [entry] : [], failed: !entry };
		present(focus);
	}

	/** What the card says of the reader's own choices. Asked anew for each card: other tabs change it too. */
	async function knownOfReader(id: string): Promise<Pick<CardModel, 'kept' | 'emergencyNumber'>> {
		const [kept, emergencyNumber] = await Promise.all([ask('isKept', { id }), ask('emergencyNumber', {})]);
		return { kept: kept ? [id] : [], emergencyNumber };
	}

	/** Brings the card of `current` onto the screen. */
	function present(focus: boolean): void {
		if (!current) return;
		const wasOpen = host.isOpen;
		host.open(current.element, {
			enter: () => send({ type: 'enter-card' }),
			leave: () => send({ type: 'leave-card' }),
			use: () => send({ type: 'use-card' }),
		});
		if (!wasOpen) listenWhileOpen();
		draw();
		bridge.marker.emphasise(current);
		if (focus) host.focus();
	}

	function draw(): void {
		if (!host.isOpen) return;
		const today = new Date().toISOString().slice(0, 10);
		const { theme, textSize } = settings;
		// A new element for each text: the focus moves to it, and so screen readers read it out.
		const key = `${turn} ${model.trail.length}`;
		host.render(jsx(CardView, { model, actions, theme, textSize, today }, key));
		place();
	}

	function place(): void {
		if (!current) return;
		const rects = current.rects();
		if (rects.some(inWindow)) lastRects = rects;
		// After "hide this term" the words are no longer marked, but the way to undo it must stay.
		else if (!model.notice) {
			send({ type: 'gone' });
			return;
		}
		void host.place(lastRects, current.element);
	}

	/** Places once a frame, however often the page scrolls. */
	function placeSoon(): void {
		frame ??= window.requestAnimationFrame(() => {
			frame = undefined;
			place();
		});
	}

	function hide(): void {
		turn++;
		current = undefined;
		whileOpen.controller.abort();
		host.close();
		bridge.marker.emphasise(undefined);
	}

	function listenWhileOpen(): void {
		whileOpen.controller = new AbortController();
		const { signal } = whileOpen.controller;
		const capture = { capture: true, passive: true, signal } as const;
		window.addEventListener('scroll', placeSoon, capture);
		window.addEventListener('resize', placeSoon, capture);
		window.visualViewport?.addEventListener('resize', placeSoon, { signal });
		window.visualViewport?.addEventListener('scroll', placeSoon, { signal });
		window.addEventListener('pointermove', onMove, capture);
		window.addEventListener('pointerdown', onPress, capture);
		window.addEventListener('keydown', onKey, { capture: true, signal });
		window.addEventListener('pagehide', () => send({ type: 'gone' }), { signal });
		document.addEventListener('fullscreenchange', () => send({ type: 'gone' }), { signal });
		const sizes = new ResizeObserver(placeSoon);
		sizes.observe(document.documentElement);
		signal.addEventListener('abort', () => sizes.disconnect());
	}

	function onMove(event: PointerEvent): void {
		if (event.pointerType !== 'touch' && !under) movedOff({ x: event.clientX, y: event.clientY });
	}

	/** The pointer is not over words; it may be in the card, which says so itself. */
	function movedOff(point: Point): void {
		if (!isIn(point, host.box)) send({ type: passes(point) ? 'passing' : 'off' });
	}

	function onPress(event: PointerEvent): void {
		// A press on words ends in a click, which says more.
		if (host.contains(event) || bridge.marker.matchAt(event.clientX, event.clientY)) return;
		send({ type: 'press-elsewhere' });
	}

	function onKey(event: KeyboardEvent): void {
		if (event.key === 'Escape' && !event.isComposing) {
			// Only the card closes: the page's dialog or full screen hears nothing of it.
			event.preventDefault();
			event.stopImmediatePropagation();
			send({ type: 'dismiss' });
		} else if (event.key === 'Tab' && host.hasFocus) {
			host.loopTab(event);
		}
	}

	function passes(point: Point): boolean {
		const box: Box | undefined = host.box;
		return exit !== undefined && box !== undefined && inCorridor(point, exit, box);
	}

	function onPointer(event: PagePointer): void {
		const { match, x, y } = event;
		if (event.type !== 'move') {
			if (match && (event.type === 'tap' || !event.onControl)) send({ type: 'press', match });
			return;
		}
		under = match;
		if (!match) {
			movedOff({ x, y });
			return;
		}
		if (match.key === current?.key) exit = { x, y };
		else if (isVisible(state) && passes({ x, y })) {
			send({ type: 'passing' });
			return;
		}
		const rested = Math.max(0, window.performance.now() - event.time);
		send({ type: 'over', match, held: event.keys[settings.openKey], rested });
	}

	/** The key goes down while the pointer already rests on words. */
	function onHoldKey(event: KeyboardEvent): void {
		if (settings.openMode !== 'key' || !under || event.repeat) return;
		if (event.key === HELD_KEYS[settings.openKey]) send({ type: 'over', match: under, held: true });
	}

	const actions: CardViewActions = {
		close: () => send({ type: 'dismiss' }),
		back: () => change(back(model)),
		toggleMore: () => change({ ...model, more: !model.more }),
		follow: (id) => {
			const mine = turn;
			void Promise.all([textOf(id), ask('isKept', { id })]).then(
				([entry, isKept]) =>
					mine === turn &&
					entry &&
					change(follow({ ...model, kept: isKept ? [...model.kept, id] : model.kept }, entry)),
				() => mine === turn && fail(),
			);
		},
		checkSymptoms: (id) => attempt(ask('openChecklist', { id }), {}),
		keep: (id, keep) => {
			const kept = keep ? [...model.kept, id] : model.kept.filter((other) => other !== id);
			attempt(ask('keepTerm', { id, keep }), { kept, notice: keep ? 'kept' : undefined });
		},
		hideTerm: (id, hidden) => attempt(ask('hideTerm', { id, hide: hidden }), notice(hidden, 'hidden')),
		switchSite: (on) => attempt(ask('switchSite', { on }), notice(!on, 'site-off')),
	};

	/** Shows what an action changes at once, or that it failed. */
	function attempt(asked: Promise<boolean>, changes: Partial<CardModel>): void {
		const mine = turn;
		const before = model;
		change({ ...model, ...changes });
		asked.then(
			(done) => done || mine !== turn || change({ ...before, notice: 'failed' }),
			() => mine === turn && change({ ...before, notice: 'failed' }),
		);
	}

	function fail(): void {
		change({ ...model, notice: 'failed' });
	}

	function change(next: CardModel): void {
		const moved = next.trail.at(-1) !== model.trail.at(-1);
		model = next;
		draw();
		// The button that was pressed is gone: the new text takes the focus, from its start.
		if (moved) host.focus();
	}

	window.addEventListener('keydown', onHoldKey, { capture: true, passive: true, signal: stop.signal });
	const stopPointer = bridge.onPointer(onPointer);

	return {
		open: (match) => send({ type: 'command', match }),
		close: () => send({ type: 'gone' }),
		get current() {
			return current;
		},
		update: (changed) => {
			settings = changed;
			draw();
		},
		refresh: placeSoon,
		destroy: () => {
			send({ type: 'gone' });
			stopPointer();
			stop.abort();
			if (frame !== undefined) window.cancelAnimationFrame(frame);
		},
	};
}

function isIn({ x, y }: Point, box: Box | undefined): boolean {
	return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

function inWindow({ top, bottom, left, right }: Box): boolean {
	return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

const HELD_KEYS: Readonly<Record<Settings['openKey'], string>> = {
	alt: 'Alt',
	ctrl: 'Control',
	shift: 'Shift',
};

function notice(on: boolean, word: 'hidden' | 'site-off'): Partial<CardModel> {
	return { notice: on ? word : undefined };
}
