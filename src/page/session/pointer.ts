/**
 * Tells what the pointer does over marks, and as little as possible otherwise: passive listeners, at most
 * one look a frame, and none at all where nothing is marked.
 */

import { matches, selectionIn } from '../dom.ts';
import type { PageMarker, PageMatch, PagePointer } from './bridge.ts';

/** What a press is for by itself. A press on one of these is the page's, whatever words are marked in it. */
const CONTROLS =
	'a[href],area[href],button,label,summary,input,select,textarea,[role=button],[role=link],[role=tab],' +
	'[role=checkbox],[role=radio],[role=switch],[role=option],[role=treeitem],[role^=menuitem]';

export interface PointerParts {
	readonly window: Window;
	/** The marker, while there are marks to point at. */
	readonly marker: () => Pick<PageMarker, 'matchAt'> | undefined;
	readonly report: (event: PagePointer) => void;
	readonly signal: AbortSignal;
	/** Footnote's own elements. */
	readonly own: WeakSet<Element>;
}

/** @returns sets the listeners again: `document.open()` takes all of a window's listeners away */
export function watchPointer({ window, marker, report, signal, own }: PointerParts): () => void {
	let latest: PointerEvent | undefined;
	let frame = 0;
	let screenX = Number.NaN;
	let screenY = Number.NaN;
	let wasOver = false;
	/** What was selected when the button went down. */
	let selectedBefore = '';

	const isOurs = (event: Event) => event.composedPath().some((target) => own.has(target as Element));
	const tell = (type: PagePointer['type'], event: PointerEvent, match: PageMatch | undefined) => {
		const { clientX: x, clientY: y, timeStamp: time, altKey: alt, ctrlKey: ctrl, shiftKey: shift } = event;
		const onControl = type !== 'move' && event.composedPath().some(isControl);
		report({ type, x, y, time, match, onControl, keys: { alt, ctrl, shift } });
	};
	const look = () => {
		frame = 0;
		const event = latest;
		latest = undefined;
		if (!event) return;
		// A button is held: something is being selected or dragged, and no card is wanted over it.
		const match =
			isOurs(event) || event.buttons !== 0 ? undefined : marker()?.matchAt(event.clientX, event.clientY);
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
		// The press has selected something: it was for that.
		const selected = selectedIn(window);
		if (selected !== '' && selected !== selectedBefore) return;
		const match = marker()?.matchAt(event.clientX, event.clientY);
		tell(pointerType === 'touch' ? 'tap' : 'click', event as PointerEvent, match);
	};
	const pressed = (event: PointerEvent) => {
		if (event.isTrusted) selectedBefore = selectedIn(window);
	};
	const listen = () => {
		window.addEventListener('pointermove', moved, { passive: true, capture: true, signal });
		window.addEventListener('pointerout', left, { passive: true, capture: true, signal });
		window.addEventListener('pointerdown', pressed, { passive: true, capture: true, signal });
		window.addEventListener('click', clicked, { passive: true, capture: true, signal });
	};
	listen();
	signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
	return listen;
}

function isControl(target: EventTarget): boolean {
	return target instanceof Element && matches(target, CONTROLS);
}

/** Where the selection begins and ends, as text that can be compared; empty when nothing is selected. */
function selectedIn(window: Window): string {
	const selection = selectionIn(window.document);
	if (!selection || selection.isCollapsed) return '';
	return `${selection.anchorOffset} ${selection.focusOffset} ${selection}`;
}
