/**
 * The card of one frame, put together: what the pointer, the keys and the page do becomes events of the machine
 * (`timing.ts`), and its effects a card on the screen. Each part owns what it keeps; nothing is kept here but the reader's settings.
 */
import { abortQuietly } from '../page/abort.ts';
import { listen } from '../page/dom.ts';
import type { PageBridge, PageCard, PageMatch } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { CardHost } from './host.ts';
import { createLayout } from './layout.ts';
import { createPointer } from './pointer.ts';
import { createShowing } from './showing.ts';
import { stageFor } from './stage.ts';
import type { CreateSurface } from './surface.ts';
import { createTalk } from './talk.ts';
import { createTiming, type Timing } from './timing.ts';

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

	listen(window, 'keydown', pointer.key as EventListener, {
		capture: true,
		passive: true,
		signal: stop.signal,
	});
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
			const before = settings;
			settings = changed;
			layout.draw();
			if (changed.region !== before.region) talk.renewPlace();
		},
		refresh: layout.placeSoon,
		destroy: () => {
			timing.send({ type: 'gone' });
			stopPointer();
			abortQuietly(stop);
		},
	};
}

function putTogether(bridge: PageBridge, { window, surface }: CardParts, settings: () => Settings) {
	const { marker, own, actions } = bridge;
	const stage = stageFor(window);
	const timing: Timing<PageMatch> = createTiming({
		manner: settings,
		prefetch: (match) => {
			showing.expect();
			talk.prefetch(match);
		},
		prepare: (match) => showing.prepare(match),
		show: (match, focus) => showing.show(match, focus),
		hide: () => showing.hide(),
		rest: () => host.isOpen || showing.rest(),
	});
	const say = (type: 'enter-card' | 'leave-card' | 'use-card' | 'dismiss' | 'gone') => () =>
		timing.send({ type });
	const talk = createTalk({
		actions,
		changed: (moved) => {
			layout.draw();
			// The button that was pressed is gone: the new text takes the focus, from its start.
			if (moved) host.focus();
		},
		closed: say('dismiss'),
	});
	const host: CardHost = new CardHost({
		...{ document: stage.window.document, surface, own },
		listeners: {
			enter: say('enter-card'),
			leave: say('leave-card'),
			use: say('use-card'),
			dismiss: say('dismiss'),
			measured: () => void layout.place(),
			act: talk.act,
		},
	});
	const layout = createLayout({ stage, host, marker, talk, settings, gone: say('gone') });
	const pointer = createPointer({ host, talk, timing, stage, settings });
	const showing = createShowing({ bridge, window, stage, host, talk, layout, pointer, timing });
	return { talk, timing, layout, pointer };
}
