/** Watches the page around an open card: what moves its words, what is pressed, what takes the page away. */
import { listen, rootElementOf } from '../page/dom.ts';
import { LOOK_ASIDE_MS } from './delays.ts';
import type { Stage } from './stage.ts';

export interface WatchListeners {
	/** Words or window may have moved. */
	moved(): void;
	pointer(event: PointerEvent): void;
	press(event: PointerEvent): void;
	key(event: KeyboardEvent): void;
	/** The page is left, or fills the screen, or no longer does. */
	gone(): void;
	/** It is time to look whether something of the page stands where the card does. */
	look(): void;
}

/**
 * @param window of the words
 * @param stage of the card
 * @param signal ends it
 */
export function watchPage(
	window: Window & typeof globalThis,
	stage: Stage,
	signal: AbortSignal,
	on: WatchListeners,
): void {
	const capture = { capture: true, passive: true, signal } as const;
	const windows = new Set([window, stage.window]);
	for (const each of windows) {
		listen(each, 'pointerdown', on.press as EventListener, capture);
		listen(each, 'keydown', on.key as EventListener, { capture: true, signal });
		listen(each, 'pagehide', on.gone, { signal });
		listen(each.document, 'fullscreenchange', on.gone, { signal });
	}
	for (const each of [...windows, stage.window.visualViewport ?? window]) {
		listen(each, 'scroll', on.moved, capture);
		listen(each, 'resize', on.moved, capture);
	}
	listen(stage.window, 'pointermove', on.pointer as EventListener, capture);
	const sizes = new ResizeObserver(on.moved);
	sizes.observe(rootElementOf(window.document));
	const looks = setInterval(on.look, LOOK_ASIDE_MS);
	listen(signal, 'abort', () => {
		sizes.disconnect();
		clearInterval(looks);
	});
}
