/**
 * Tells what the pointer does over marks, and as little as possible otherwise: passive listeners, at most
 * one look a frame, and none at all where nothing is marked.
 */

import { closest, localNameOf } from '../dom.ts';
import { OWN_HOST } from '../text/tags.ts';
import type { PageMarker, PageMatch, PagePointer } from './bridge.ts';

const CONTROLS = 'a[href],button,label,summary,[role="button"],[role="link"],[role="tab"],[role="menuitem"]';

export interface PointerParts {
	readonly window: Window;
	/** The marker, while there are marks to point at. */
	readonly marker: () => Pick<PageMarker, 'matchAt'> | undefined;
	readonly report: (event: PagePointer) => void;
	readonly signal: AbortSignal;
}

/** @returns sets the listeners again: `document.open()` takes all of a window's listeners away */
export function watchPointer({ window, marker, report, signal }: PointerParts): () => void {
	let latest: PointerEvent | undefined;
	let frame = 0;
	let screenX = Number.NaN;
	let screenY = Number.NaN;
	let wasOver = false;

	const tell = (type: PagePointer['type'], event: PointerEvent, match: PageMatch | undefined) => {
		const { clientX: x, clientY: y, timeStamp: time, altKey: alt, ctrlKey: ctrl, shiftKey: shift } = event;
		const onControl = match !== undefined && closest(match.element, CONTROLS) !== null;
		report({ type, x, y, time, match, onControl, keys: { alt, ctrl, shift } });
		return onControl;
	};
	const look = () => {
		frame = 0;
		const event = latest;
		latest = undefined;
		if (!event) return;
		const match = isOurs(event) ? undefined : marker()?.matchAt(event.clientX, event.clientY);
		if (!match && !wasOver) return;
		wasOver = match !== undefined;
		tell('move', event, match);
	};
	const moved = (event: PointerEvent) => {
		if (event.pointerType === 'touch' || !event.isTrusted) return;
		// Scrolling moves the page under a pointer that stands still, and browsers report that as a move.
		if (event.screenX === screenX && event.screenY === screenY) return;
		({ screenX, screenY } = event);
		if (!wasOver && !marker()) return;
		latest = event;
		frame ||= window.requestAnimationFrame(look);
	};
	const left = (event: PointerEvent) => {
		if (!wasOver || event.relatedTarget) return;
		wasOver = false;
		tell('move', event, undefined);
	};
	const clicked = (event: MouseEvent) => {
		const { pointerType } = event as PointerEvent;
		if (!event.isTrusted || !pointerType || isOurs(event)) return;
		const match = marker()?.matchAt(event.clientX, event.clientY);
		const type = pointerType === 'touch' ? 'tap' : 'click';
		const onControl = tell(type, event as PointerEvent, match);
		// On a touch screen there is no other way to the card; a long press still opens the link.
		if (type === 'tap' && match && onControl) event.preventDefault();
	};
	const listen = () => {
		window.addEventListener('pointermove', moved, { passive: true, capture: true, signal });
		window.addEventListener('pointerout', left, { passive: true, capture: true, signal });
		window.addEventListener('click', clicked, { capture: true, signal });
	};
	listen();
	signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
	return listen;
}

function isOurs(event: Event): boolean {
	return event.composedPath().some((target) => target instanceof Element && localNameOf(target) === OWN_HOST);
}
