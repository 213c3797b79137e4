/**
 * The card's own corner of the page: one element with a closed shadow root in the top layer. It exists
 * only while a card is open; neither the page's styles nor its listeners reach what is in it.
 */

import type { ComponentChild } from 'preact';
import { draw } from './draw.ts';
import { placeCard, type Side, type WritingMode } from './place.ts';

/** Name of the host element. */
const HOST = 'footnote-card';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Wins over every rule of the page: inline and important. */
const RESET = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	left: '0',
	top: '0',
	width: 'max-content',
	height: 'max-content',
	margin: '0',
	padding: '0',
	border: '0',
	background: 'transparent',
	overflow: 'visible',
	'z-index': '2147483647',
	'pointer-events': 'auto',
} as const;

/** Events that stay in the card: the page's "click outside" handlers and shortcuts don't hear them. */
const KEPT_EVENTS = [
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'auxclick'],
	...['touchstart', 'touchend', 'wheel', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input'],
	...['copy', 'selectstart', 'dragstart'],
] as const;

/** What the card's owner hears of its inside. */
export interface HostListeners {
	/** The pointer came in. */
	enter(): void;
	/** The pointer went out. */
	leave(): void;
	/** Something was pressed or focused. */
	use(): void;
}

export class CardHost {
	readonly #document: Document;
	readonly #css: string;
	#element: HTMLElement | undefined;
	#shadow: ShadowRoot | undefined;
	#side: Side | undefined;
	#before: Before | undefined;

	constructor(document: Document, css: string) {
		this.#document = document;
		this.#css = css;
	}

	get isOpen(): boolean {
		return this.#element !== undefined;
	}

	/** Where the card is; `undefined` when closed. */
	get box(): DOMRect | undefined {
		return this.#element?.getBoundingClientRect();
	}

	/** Whether an event happened in the card. */
	contains(event: Event): boolean {
		return this.#element !== undefined && event.composedPath().includes(this.#element);
	}

	/** Whether the focus is in the card. */
	get hasFocus(): boolean {
		return this.#shadow?.activeElement != null;
	}

	/**
	 * Puts the host into the page, or moves it when the words are in another dialog than before.
	 * @param words the element that holds the words
	 */
	open(words: Element, listeners: HostListeners): void {
		const parent = topLayerParent(words);
		if (this.#element?.parentNode === parent) return;
		this.close();
		const element = createHost(this.#document);
		const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
		this.#element = element;
		this.#shadow = shadow;
		this.#side = undefined;
		applyStyles(shadow, this.#css);
		for (const type of KEPT_EVENTS) {
			shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
		}
		shadow.addEventListener('pointerdown', listeners.use);
		shadow.addEventListener('focusin', listeners.use);
		element.addEventListener('pointerenter', listeners.enter);
		element.addEventListener('pointerleave', listeners.leave);
		parent.append(element);
		element.showPopover();
	}

	render(view: ComponentChild): void {
		if (this.#shadow) draw(view, this.#shadow);
	}

	/** Puts the card beside its words. */
	async place(rects: readonly DOMRect[], words: Element): Promise<void> {
		const element = this.#element;
		if (!element || rects.length === 0) return;
		const card = this.#shadow?.querySelector<HTMLElement>('.card');
		const { mode, rtl } = directionOf(words);
		const scrolled = card?.scrollTop ?? 0;
		this.#side = await placeCard(
			{ rects, mode, rtl },
			element,
			(height, width) => {
				card?.style.setProperty('--card-room', Number.isFinite(height) ? `${height}px` : '100vh');
				card?.style.setProperty('--card-width', Number.isFinite(width) ? `${width}px` : '100vw');
			},
			this.#side,
		);
		if (card && card.scrollTop !== scrolled) card.scrollTop = scrolled;
	}

	/** Moves the focus into the card and remembers where it was. */
	focus(): void {
		const card = this.#shadow?.querySelector<HTMLElement>('.card');
		if (!card) return;
		// From one card to the next, what counts is where the focus was before the first.
		this.#before ??= { focus: deepActive(this.#document), selection: selectionOf(this.#document) };
		card.focus({ preventScroll: true });
	}

	/** Keeps Tab within the card while it has the focus: behind it there would be only the browser's bars. */
	loopTab(event: KeyboardEvent): void {
		const stops = [...(this.#shadow?.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)') ?? [])];
		const [first, last] = [stops[0], stops.at(-1)];
		const now = this.#shadow?.activeElement;
		const edge = event.shiftKey ? now === first || !stops.includes(now as HTMLElement) : now === last;
		if (!edge) return;
		event.preventDefault();
		(event.shiftKey ? last : first)?.focus();
	}

	/** Takes the host out of the page and gives the focus back if the card had it. */
	close(): void {
		const element = this.#element;
		if (!element) return;
		const giveBack = this.hasFocus;
		this.#element = undefined;
		this.#shadow = undefined;
		element.remove();
		if (giveBack && this.#before) giveFocusBack(this.#document, this.#before);
		this.#before = undefined;
	}
}

/** Where focus and reading position were before the card took the focus. */
interface Before {
	readonly focus: HTMLElement | SVGElement | null;
	readonly selection: Range | undefined;
}

function giveFocusBack(document: Document, { focus, selection }: Before): void {
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

/**
 * A page that defines an element of our host's name would be handed the closed root. Then a plain one serves.
 */
function createHost(document: Document): HTMLElement {
	const named = document.createElementNS(XHTML, HOST) as HTMLElement;
	const element = named.matches(':defined') ? (document.createElementNS(XHTML, 'div') as HTMLElement) : named;
	for (const [name, value] of Object.entries(RESET)) element.style.setProperty(name, value, 'important');
	element.setAttribute('popover', 'manual');
	return element;
}

function applyStyles(shadow: ShadowRoot, css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	shadow.adoptedStyleSheets = [sheet];
}

/**
 * Where the host must hang. Outside an open modal dialog everything is inert, and a press outside an open
 * popover closes it: words in one of these have their card in there too.
 */
function topLayerParent(words: Element): Element {
	const document = words.ownerDocument;
	for (let element: Element | null = words; element; element = parentThroughShadow(element)) {
		if (element.matches('dialog:modal, [popover]:popover-open')) return element;
	}
	const full = document.fullscreenElement;
	return full?.contains(words) ? full : document.documentElement;
}

function parentThroughShadow(element: Element): Element | null {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}

function directionOf(words: Element): { mode: WritingMode; rtl: boolean } {
	const { writingMode, direction } = getComputedStyle(words);
	return {
		mode: writingMode.startsWith('horizontal')
			? 'horizontal'
			: writingMode.endsWith('lr')
				? 'vertical-lr'
				: 'vertical-rl',
		rtl: direction === 'rtl',
	};
}

/** The focused element, also inside open shadow roots. */
function deepActive(document: Document): HTMLElement | SVGElement | null {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active as HTMLElement | SVGElement | null;
}
