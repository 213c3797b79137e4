/** Where focus and reading position were before the card took the focus, and the way back. */
import { focusedIn, isConnected, selectionIn, shadowRootOf } from '../page/dom.ts';

export interface Before {
	readonly focus: HTMLElement | SVGElement | null;
	readonly selection: Range | undefined;
}

export function remember(document: Document): Before {
	return { focus: deepActive(document), selection: selectionOf(document) };
}

export function giveFocusBack(document: Document, { focus, selection }: Before): void {
	if (focus && isConnected(focus)) HTMLElement.prototype.focus.call(focus, { preventScroll: true });
	// Caret browsing and reading positions hang on the selection.
	if (!selection || !isConnected(selection.startContainer)) return;
	const now = selectionOf(document);
	if (now?.startContainer === selection.startContainer && now.startOffset === selection.startOffset) return;
	selectionIn(document)?.removeAllRanges();
	selectionIn(document)?.addRange(selection);
}

function selectionOf(document: Document): Range | undefined {
	const selection = selectionIn(document);
	return selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** The focused element, also inside open shadow roots. */
function deepActive(document: Document): HTMLElement | SVGElement | null {
	let active = focusedIn(document);
	for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
	return active as HTMLElement | SVGElement | null;
}
