/** What presses and keys outside of the card mean for it. Those that no hand made mean nothing. */
import type { PageMarker, PageMatch } from '../page/session/bridge.ts';
import type { CardHost } from './host.ts';
import type { Event as CardEvent } from './machine.ts';

export interface Presses {
	press(event: PointerEvent): void;
	key(event: KeyboardEvent): void;
}

/** @param window of the words: only there a press can be on them */
export function createPresses(
	window: object,
	host: Pick<CardHost, 'contains' | 'hasFocus' | 'onTab'>,
	marker: Pick<PageMarker, 'matchAt'>,
	send: (event: CardEvent<PageMatch>) => void,
): Presses {
	return {
		press(event) {
			if (!event.isTrusted || host.contains(event)) return;
			// A press on words ends in a click, which says more.
			if (event.view === window && marker.matchAt(event.clientX, event.clientY)) return;
			send({ type: 'press-elsewhere' });
		},
		key(event) {
			if (!event.isTrusted) return;
			if (event.key === 'Escape' && !event.isComposing) {
				// Only the card closes: the page's dialog or full screen hears nothing of it.
				event.preventDefault();
				event.stopImmediatePropagation();
				send({ type: 'dismiss' });
			} else if (event.key === 'Tab' && host.hasFocus) {
				host.onTab(event);
			}
		},
	};
}
