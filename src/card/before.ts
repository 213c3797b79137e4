/** Where focus and reading position were before the card took the focus, and the way back. */

export interface Before {
	readonly focus: HTMLElement | SVGElement | null;
	readonly selection: Range | undefined;
}

export function remember(document: Document): Before {
	return { focus: deepActive(document), selection: selectionOf(document) };
}

export function giveFocusBack(document: Document, { focus, selection }: Before): void {
	if (focus?.isConnected) focus.focus({ preventScroll: true });
	// Caret browsing and reading positions hang on the selection.
	if (!selection?.startContainer.isConnected) return;
	const now = selectionOf(document);
	if (now?.startContainer === selection.startContainer && now.startOffset === selection.startOffset) return;
	document.getSelection()?.removeAllRanges();
	document.getSelection()?.addRange(selection);
}

function selectionOf(document: Document): Range | undefined {
	const selection = document.getSelection();
	return selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** The focused element, also inside open shadow roots. */
function deepActive(document: Document): HTMLElement | SVGElement | null {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active as HTMLElement | SVGElement | null;
}
