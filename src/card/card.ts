/**
 * The card of one frame, put together: what the pointer, the keys and the page do becomes events of the machine
 * (`timing.ts`), and its effects a card on the screen. Each part owns what it keeps; nothing is kept here but the reader's settings.
 */
import type { PageBridge, PageCard, PageMatch } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { createAside } from './aside.ts';
import { createCoverSearch } from './covers.ts';
import { CardHost } from './host.ts';
import { createLayout, type Layout } from './layout.ts';
import type { Event as CardEvent } from './machine.ts';
import { createPointer, type Pointer } from './pointer.ts';
import { createPresses } from './presses.ts';
import { createShowing, type ShowingParts } from './showing.ts';
import { type Stage, stageFor } from './stage.ts';
import type { CreateSurface } from './surface.ts';
import { createTalk } from './talk.ts';
import { createTiming, type Timing } from './timing.ts';
import { watchPage } from './watch.ts';

export interface CardParts {
	readonly window: Window & typeof globalThis;
	/** Where the card is drawn. */
	readonly surface: CreateSurface;
}

export function startCard(bridge: PageBridge, { window, surface }: CardParts): PageCard {
	let { settings } = bridge;
	const stop = new AbortController();
	const parts = putTogether(bridge, { window, surface }, () => settings);
	const { talk, timing, layout, pointer } = parts;

	window.addEventListener('keydown', pointer.key, { capture: true, passive: true, signal: stop.signal });
	const stopPointer = bridge.onPointer(pointer.hear);
	return {
		open: (match) => timing.send({ type: 'command', match }),
		close: () => {
			// "Not on this site" ends the marks, and with them this card: but not before its undo was seen.
			if (talk.model.notice !== 'site-off') timing.send({ type: 'gone' });
		},
		get current() {
			return talk.match;
		},
		update: (changed) => {
			settings = changed;
			layout.draw();
		},
		refresh: layout.placeSoon,
		destroy: () => {
			timing.send({ type: 'gone' });
			stopPointer();
			stop.abort();
			layout.stop();
		},
	};
}

function putTogether(bridge: PageBridge, { window, surface }: CardParts, settings: () => Settings) {
	const { marker, own, actions } = bridge;
	const stage = stageFor(window);
	const { document } = stage.window;
	const dismiss = () => timing.send({ type: 'dismiss' });
	const gone = () => timing.send({ type: 'gone' });
	const talk = createTalk({
		actions,
		changed: (moved) => {
			layout.draw();
			// The button that was pressed is gone: the new text takes the focus, from its start.
			if (moved) host.focus();
		},
		closed: dismiss,
	});
	const host: CardHost = new CardHost({
		...{ document, surface, own },
		listeners: {
			enter: () => timing.send({ type: 'enter-card' }),
			leave: () => timing.send({ type: 'leave-card' }),
			use: () => timing.send({ type: 'use-card' }),
			measured: () => void layout.place(),
			...{ dismiss, act: talk.act },
		},
	});
	const layout = createLayout({ stage, host, marker, talk, settings, gone });
	const pointer = createPointer({
		box: () => host.box,
		current: () => talk.match,
		isOpen: () => timing.isVisible,
		pointOf: stage.pointOf,
		now: () => performance.now(),
		settings,
		send: (event) => timing.send(event),
	});
	const around = { window, stage, own, marker, host, layout, pointer };
	const prepare = (match: PageMatch) => host.prepare(stage.holder ?? match.element);
	const timing: Timing<PageMatch> = createTiming({
		manner: settings,
		prefetch: talk.prefetch,
		prepare,
		rest: () => host.isOpen || host.close(),
		...createShowing({ host, talk, layout, prepare, ...createAround(around, () => timing) }),
	});
	return { talk, timing, layout, pointer };
}

interface AroundParts extends Pick<PageBridge, 'own' | 'marker'> {
	readonly window: Window & typeof globalThis;
	readonly stage: Stage;
	readonly host: CardHost;
	readonly layout: Layout;
	readonly pointer: Pointer;
}

/** What happens around an open card. */
function createAround(
	parts: AroundParts,
	timing: () => Timing<PageMatch>,
): Pick<ShowingParts, 'watch' | 'turn' | 'come'> {
	const { window, stage, own, marker, host, layout, pointer } = parts;
	const { document } = stage.window;
	const send = (event: CardEvent<PageMatch>) => timing().send(event);
	const presses = createPresses({ window, host, marker, send });
	const aside = createAside({
		...{ document, own, host },
		place: layout.place,
		dismiss: () => send({ type: 'dismiss' }),
	});
	return {
		turn: pointer.forget,
		come: aside.begin,
		watch(signal) {
			const mayBeCovered = createCoverSearch(document, own);
			watchPage(window, stage, signal, {
				moved: layout.placeSoon,
				pointer: pointer.move,
				press: presses.press,
				key: presses.key,
				gone: () => send({ type: 'gone' }),
				look() {
					host.restIf(mayBeCovered);
					if (timing().isByHover) void aside.look();
				},
			});
		},
	};
}
