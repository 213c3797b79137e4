/**
 * The card of one frame: turns what the pointer and the keys do into events for the state machine, and the
 * machine's effects into a card on the screen. All listeners hang on one AbortSignal.
 */
import { boxOf, listen, rootElementOf } from '../page/dom.ts';
import type { CardActions, PageBridge, PageCard, PageMatch, PagePointer } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { twice } from '../twice.ts';
import { createCoverSearch } from './covers.ts';
import { LOOK_ASIDE_MS, SLOW_TEXT_MS } from './delays.ts';
import { groundOf } from './ground.ts';
import { CardHost } from './host.ts';
import { type Event as CardEvent, CLOSED, type Effect, isVisible, type State, step } from './machine.ts';
import { back, type CardModel, follow, freshModel } from './model.ts';
import { overlap, standingUnder } from './own-previews.ts';
import { roomIn } from './place.ts';
import { type Box, inCorridor, type Point } from './safe-polygon.ts';
import { seenIn, stageFor } from './stage.ts';
import type { CardAction, CardShow, CreateSurface } from './surface.ts';
import { createTexts } from './texts.ts';
import type { CardViewActions } from './view.tsx';

export interface CardParts {
	readonly window: Window & typeof globalThis;
	/** Where the card is drawn. */
	readonly surface: CreateSurface;
}

/** The number that reaches emergency services from most mobile phones, until the reader's own is known. */
const ANY_EMERGENCY_NUMBER = '112';

/** How wide a card wants to be, in times its text size; in a low window it may be wider. */
const WIDTH = 22.5;
const COMPACT_WIDTH = 34;
/** How high it may grow, in times its text size. */
const HEIGHT = 34;
/** In windows lower than this, in CSS pixels, only words take room. */
const LOW = 420;
/** How long the pointer rests before the card's frame is made ready, in milliseconds. */
const READY_MS = 100;

export function startCard(bridge: PageBridge, { window, surface }: CardParts): PageCard {
	const stage = stageFor(window);
	const { document } = stage.window;
	const stop = new AbortController();
	const whileOpen = { controller: new AbortController() };
	const patient: CardActions = {
		ask: (name, request) => twice(name, () => bridge.actions.ask(name, request)),
	};
	const { ask } = patient;
	const texts = createTexts(patient);
	const host = new CardHost({
		...{ document, surface, own: bridge.own },
		listeners: {
			enter: () => send({ type: 'enter-card' }),
			leave: () => send({ type: 'leave-card' }),
			use: () => send({ type: 'use-card' }),
			dismiss: () => send({ type: 'dismiss' }),
			measured: () => void place(),
			act,
		},
	});
	let settings: Settings = bridge.settings;
	let state: State<PageMatch> = CLOSED;
	let model: CardModel = freshModel('', { kept: [], emergencyNumber: ANY_EMERGENCY_NUMBER }, undefined);
	/** The match on show, its last known rectangles, and which of several shows this is. */
	let current: PageMatch | undefined;
	let lastRects: readonly DOMRect[] = [];
	let turn = 0;
	/** The width that the card has where it stands, if that is less than it wants. */
	let narrowed: number | undefined;
	let timer: number | undefined;
	let ready: number | undefined;
	/** What stood under the card when it came. */
	let standing: ReadonlySet<Element> | undefined;
	let frame: number | undefined;
	/** The match that the pointer is over, and where it was last seen over the open card's words. */
	let under: PageMatch | undefined;
	let exit: Point | undefined;

	function send(event: CardEvent<PageMatch>): void {
		const next = step(state, event, settings);
		state = next.state;
		for (const effect of next.effects) run(effect);
		if (state.at === 'dwelling') makeReady(state.match, event.type === 'over' ? (event.rested ?? 0) : 0);
		else if (state.at === 'closed') coolDown();
	}

	/** While the pointer rests, the card's frame loads: it is there when the dwell ends. */
	function makeReady(match: PageMatch, rested: number): void {
		ready ??= window.setTimeout(() => prepare(match), Math.min(READY_MS, settings.dwell / 2) - rested);
	}

	function prepare(match: PageMatch): void {
		host.prepare(stage.holder ?? match.element);
	}

	function coolDown(): void {
		window.clearTimeout(ready);
		ready = undefined;
		if (!host.isOpen) host.close();
	}

	function run(effect: Effect<PageMatch>): void {
		switch (effect.do) {
			case 'prefetch':
				texts.prefetch(effect.match.entryId);
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

	async function show(match: PageMatch, focus: boolean): Promise<void> {
		const mine = ++turn;
		current = match;
		exit = undefined;
		model = freshModel(match.text, model, undefined);
		const slow = window.setTimeout(() => mine === turn && present(focus), SLOW_TEXT_MS);
		const wanted = Promise.all([texts.of(match.entryId), texts.ofReader(match.entryId)]);
		const [entry, known] = await wanted.catch(() => [undefined, undefined] as const);
		window.clearTimeout(slow);
		if (mine !== turn) return;
		model = { ...model, ...known, trail: entry ? [entry] : [], failed: !entry };
		present(focus);
	}

	/** Brings the card of `current` onto the screen. */
	function present(focus: boolean): void {
		if (!current) return;
		const wasOpen = host.isOpen;
		narrowed = undefined;
		prepare(current);
		if (!wasOpen) listenWhileOpen();
		standing = undefined;
		draw();
		if (focus) host.focus();
	}

	function draw(): void {
		if (current && (host.isOpen || model.asWritten !== '')) host.show(showOf(current));
	}

	function showOf({ element }: PageMatch): CardShow {
		const { theme, textSize } = settings;
		return {
			...{ model, theme, textSize },
			ground: groundOf(element),
			today: new Date().toISOString().slice(0, 10),
			// A new element for each text: the focus moves to it, and so screen readers read it out.
			key: `${turn} ${model.trail.length}`,
			width: narrowed ?? wantedWidth(),
			compact: isLow(),
		};
	}

	function wantedWidth(): number {
		return Math.floor(
			Math.min(settings.textSize * (isLow() ? COMPACT_WIDTH : WIDTH), roomIn(seenIn(stage.window)).width),
		);
	}

	function isLow(): boolean {
		return stage.window.innerHeight < LOW;
	}

	/** Called when the card's size is known, and whenever words or window may have moved. */
	async function place(): Promise<void> {
		const match = current;
		if (!match || !host.isOpen) return;
		const rects = match.rects().map(stage.rectOf);
		if (rects.some((rect) => overlap(rect, seenIn(stage.window)))) lastRects = rects;
		// After "hide this term" the words are no longer marked, but the way to undo it must stay.
		else if (!model.notice) {
			send({ type: 'gone' });
			return;
		}
		if (!host.size) return;
		const most = Math.min(settings.textSize * HEIGHT, roomIn(seenIn(stage.window)).height);
		const width = await host.place(match, lastRects, { width: wantedWidth(), most });
		if (match !== current) return;
		host.emphasise(
			match,
			rects.filter((rect) => isSeen(match, rect)),
		);
		const next = width < wantedWidth() ? width : undefined;
		if (next === narrowed) return;
		narrowed = next;
		draw();
	}

	/** Words may be scrolled out of a box of the page. */
	function isSeen(match: PageMatch, { left, right, top, bottom }: Box): boolean {
		const { x, y } = stage.back({ x: (left + right) / 2, y: (top + bottom) / 2 });
		return bridge.marker.matchAt(x, y)?.key === match.key;
	}

	/** Places once a frame, however often the page scrolls. */
	function placeSoon(): void {
		frame ??= window.requestAnimationFrame(() => {
			frame = undefined;
			void place();
		});
	}

	function hide(): void {
		turn++;
		current = undefined;
		whileOpen.controller.abort();
		host.close();
	}

	function listenWhileOpen(): void {
		whileOpen.controller = new AbortController();
		const { signal } = whileOpen.controller;
		const capture = { capture: true, passive: true, signal } as const;
		for (const each of new Set([window, stage.window])) {
			each.addEventListener('scroll', placeSoon, capture);
			each.addEventListener('resize', placeSoon, capture);
			each.addEventListener('pointerdown', onPress, capture);
			each.addEventListener('keydown', onKey, { capture: true, signal });
			each.addEventListener('pagehide', () => send({ type: 'gone' }), { signal });
			listen(each.document, 'fullscreenchange', () => send({ type: 'gone' }), { signal });
		}
		stage.window.visualViewport?.addEventListener('resize', placeSoon, { signal });
		stage.window.visualViewport?.addEventListener('scroll', placeSoon, { signal });
		stage.window.addEventListener('pointermove', onMove, capture);
		const sizes = new ResizeObserver(placeSoon);
		sizes.observe(rootElementOf(window.document));
		const mayBeCovered = createCoverSearch(document, bridge.own);
		const looks = window.setInterval(() => {
			host.restIf(mayBeCovered);
			void standAside();
		}, LOOK_ASIDE_MS);
		signal.addEventListener('abort', () => {
			sizes.disconnect();
			window.clearInterval(looks);
		});
	}

	/** A card that nobody has pressed yet leaves the place to the page's own preview of the same words. */
	async function standAside(): Promise<void> {
		const box = host.box;
		if (!box || !isVisible(state) || state.at === 'pinned' || state.at === 'focused') return;
		const now = standingUnder(document, box, bridge.own);
		standing ??= now;
		const [preview] = [...now].filter((element) => !standing?.has(element));
		if (!preview) return;
		standing = undefined;
		host.turn();
		await place();
		if (host.box && overlap(host.box, boxOf(preview))) send({ type: 'dismiss' });
	}

	function onMove(event: PointerEvent): void {
		if (event.isTrusted && event.pointerType !== 'touch' && !under)
			movedOff({ x: event.clientX, y: event.clientY });
	}

	/** The pointer is not over words; it may be in the card, which says so itself. */
	function movedOff(point: Point): void {
		if (!isIn(point, host.box)) send({ type: passes(point) ? 'passing' : 'off' });
	}

	function onPress(event: PointerEvent): void {
		// A press on words ends in a click, which says more.
		if (!event.isTrusted || host.contains(event)) return;
		if (event.view === window && bridge.marker.matchAt(event.clientX, event.clientY)) return;
		send({ type: 'press-elsewhere' });
	}

	function onKey(event: KeyboardEvent): void {
		if (!event.isTrusted) return;
		if (event.key === 'Escape' && !event.isComposing) {
			// Only the card closes: the page's dialog or full screen hears nothing of it.
			event.preventDefault();
			event.stopImmediatePropagation();
			send({ type: 'dismiss' });
		} else if (event.key === 'Tab' && host.hasFocus) {
			host.onTab(event);
		}
	}

	function passes(point: Point): boolean {
		const box: Box | undefined = host.box;
		return exit !== undefined && box !== undefined && inCorridor(point, exit, box);
	}

	function onPointer(event: PagePointer): void {
		const { match } = event;
		const { x, y } = stage.pointOf(event);
		if (event.type !== 'move') {
			if (match && !event.onControl) send({ type: 'press', match });
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
		if (!event.isTrusted || settings.openMode !== 'key' || !under || event.repeat) return;
		if (event.key === HELD_KEYS[settings.openKey]) send({ type: 'over', match: under, held: true });
	}

	const actions: CardViewActions = {
		close: () => send({ type: 'dismiss' }),
		back: () => change(back(model)),
		toggleMore: () => change({ ...model, more: !model.more }),
		follow: (id) => {
			const mine = turn;
			void Promise.all([texts.of(id), ask('isKept', { id })]).then(
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

	function act({ name, args }: CardAction): void {
		// The card's frame says which: nothing but the view's own actions is done.
		if (Object.hasOwn(actions, name)) (actions[name] as (...args: readonly unknown[]) => void)(...args);
	}

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
		close: () => {
			// "Not on this site" ends the marks, and with them this card: but not before its undo was seen.
			if (model.notice !== 'site-off') send({ type: 'gone' });
		},
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
			window.clearTimeout(ready);
		},
	};
}

function isIn({ x, y }: Point, box: Box | undefined): boolean {
	return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

const HELD_KEYS: Readonly<Record<Settings['openKey'], string>> = {
	alt: 'Alt',
	ctrl: 'Control',
	shift: 'Shift',
};

function notice(on: boolean, word: 'hidden' | 'site-off'): Partial<CardModel> {
	return { notice: on ? word : undefined };
}
