/**
 * The card's own corner of the page: one element with a closed shadow root in the top layer. It exists
 * only while a card is open, or about to be; the page can neither read nor restyle what is in it.
 */
import { abortQuietly } from '../page/abort.ts';
import {
	boxOf,
	documentOf,
	fullscreenIn,
	holds,
	isConnected,
	listen,
	matches,
	parentElementOf,
	rootElementOf,
	windowOf,
	zoomOf,
} from '../page/dom.ts';
import type { PageMatch } from '../page/session/bridge.ts';
import { type Before, giveFocusBack, remember } from './before.ts';
import { htmlIn } from './element.ts';
import { drawEmphasis } from './emphasis.ts';
import { HOST_CSS } from './host-css.ts';
import { putWithoutStir } from './hosting.ts';
import { parentThroughShadow } from './parents.ts';
import { type Place, placeCard, type WritingMode } from './place.ts';
import { seenIn } from './stage.ts';
import type { CardShow, CreateSurface, Measured, Surface, SurfaceListeners } from './surface.ts';

/** Name of the host element, where the page has no element of that name. */
const HOST = 'footnote-card';

/** What the card's owner hears of it. */
export interface HostListeners extends Omit<SurfaceListeners, 'measured'> {
	/** The pointer came in. */
	enter(): void;
	/** The pointer went out. */
	leave(): void;
	/** The card's size is known, or another than before: it is to be placed. */
	measured(): void;
}

export interface HostParts {
	readonly document: Document;
	readonly surface: CreateSurface;
	/** Footnote's own elements in this document, for those who must pass over them. */
	readonly own: WeakSet<Element>;
	readonly listeners: HostListeners;
}

/** One host in the page, from its coming to its going. */
interface Standing {
	readonly element: HTMLElement;
	readonly shadow: ShadowRoot;
	/** Is in the top layer, with all that is seen of us in it. */
	readonly layer: HTMLElement;
	readonly style: CSSStyleDeclaration;
	/** Holds the words and would hold the host. */
	readonly within: Element;
	readonly end: AbortController;
	readonly surface: Surface;
	shown: CardShow | undefined;
	size: Measured | undefined;
	place: Place | undefined;
}

export class CardHost {
	readonly #parts: HostParts;
	#now: Standing | undefined;
	#before: Before | undefined;
	#wantsFocus = false;

	constructor(parts: HostParts) {
		this.#parts = parts;
	}

	/** Whether there is a card, seen or about to be seen. */
	get isOpen(): boolean {
		return this.#now?.shown !== undefined;
	}

	/** Where the card is seen; `undefined` while it isn't. */
	get box(): DOMRect | undefined {
		return this.#now?.place && boxOf(this.#now.surface.element);
	}

	/** Whether an event happened in the card. */
	contains(event: Event): boolean {
		return this.#now !== undefined && event.composedPath().includes(this.#now.element);
	}

	/** Whether the focus is in the card. */
	get hasFocus(): boolean {
		return this.#now?.shadow.activeElement != null;
	}

	/**
	 * Puts the host into the page, or moves it when the words are in another dialog than before. Nothing is
	 * seen of it yet: its frame can load while the pointer rests.
	 */
	prepare(words: Element): void {
		const within = topLayerParent(words);
		if (this.#now?.within === within && isConnected(this.#now.element)) return;
		this.close();
		this.#now = this.#create(within, words);
	}

	show(view: CardShow): void {
		const now = this.#standing();
		const { style, surface } = now;
		now.shown = view;
		// Laid out in its width from the start; its height comes when it is measured.
		if (!now.place) style.setProperty('width', `${view.width}px`, 'important');
		surface.element.classList.toggle('dark', view.theme === 'dark' || view.ground === 'dark');
		surface.show(view);
	}

	/** The card's own size in the width it was shown with; `undefined` until it is known. */
	get size(): Measured | undefined {
		return this.#now?.size;
	}

	/**
	 * Puts the card beside its words, and shows it.
	 * @param wants the width that the card wants, and the height that it may have at most
	 * @returns the width that there is
	 */
	async place(
		match: PageMatch,
		rects: readonly DOMRect[],
		{ width, most }: { readonly width: number; readonly most: number },
	): Promise<number> {
		const now = this.#now;
		if (!now?.size || rects.length === 0) return width;
		const { mode, rtl } = directionOf(match.element);
		const { least } = now.size;
		const height = Math.min(now.size.height, most);
		const view = seenIn(windowOf(this.#parts.document) as Window);
		const place = await placeCard({ rects, mode, rtl }, { width, height, least }, view, now.place?.side);
		if (this.#now !== now) return width;
		const moved = now.place?.left !== place.left || now.place.top !== place.top;
		now.place = place;
		for (const name of ['left', 'top', 'width', 'height'] as const) {
			now.style.setProperty(name, `${place[name]}px`, 'important');
		}
		now.style.setProperty('visibility', 'visible', 'important');
		if (moved) now.surface.settled();
		if (this.#wantsFocus) this.#takeFocus(now);
		return place.width;
	}

	/** Stands on the other side of the words from now on, if there is room for all of it. */
	turn(): void {
		const { place } = this.#now ?? {};
		if (this.#now && place) this.#now.place = { ...place, side: OPPOSITE[place.side] };
	}

	/** While something may lie over the card, its actions rest, and a moment longer. */
	restIf(mayBeCovered: (card: DOMRect, host: Element) => boolean): void {
		const { box } = this;
		if (this.#now && box && mayBeCovered(box, this.#now.element)) this.#now.surface.settled();
	}

	/** Shows which words the card is about. */
	emphasise({ element }: PageMatch, rects: readonly DOMRect[]): void {
		if (this.#now?.place) drawEmphasis(this.#now.layer, rects, element, directionOf(element).mode);
	}

	/** Moves the focus into the card, as soon as it can be seen, and remembers where it was. */
	focus(): void {
		this.#wantsFocus = true;
		if (this.#now?.place) this.#takeFocus(this.#now);
	}

	onTab(event: KeyboardEvent): void {
		this.#now?.surface.onTab(event);
	}

	/** Takes the host out of the page and gives the focus back if the card had it. */
	close(): void {
		const now = this.#now;
		if (!now) return;
		const giveBack = this.hasFocus;
		this.#now = undefined;
		this.#wantsFocus = false;
		abortQuietly(now.end);
		now.surface.destroy();
		now.element.remove();
		if (giveBack && this.#before) giveFocusBack(this.#parts.document, this.#before);
		this.#before = undefined;
	}

	#standing(): Standing {
		if (!this.#now) throw new Error('expected `prepare` before `show`');
		return this.#now;
	}

	#takeFocus(now: Standing): void {
		this.#wantsFocus = false;
		// From one card to the next, what counts is where the focus was before the first.
		this.#before ??= remember(this.#parts.document);
		now.surface.focus();
	}

	#create(within: Element, words: Element): Standing {
		const { document, own, listeners } = this.#parts;
		const element = createHost(document);
		own.add(element);
		const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
		// A sheet serves in the document that it is made in.
		const sheet = new (windowOf(document) as Window & typeof globalThis).CSSStyleSheet();
		sheet.replaceSync(HOST_CSS);
		shadow.adoptedStyleSheets = [sheet];
		const { style } = sheet.cssRules[0] as CSSStyleRule;
		const end = new AbortController();
		const { signal } = end;
		listen(element, 'pointerenter', (event) => event.isTrusted && listeners.enter(), { signal });
		listen(element, 'pointerleave', (event) => event.isTrusted && listeners.leave(), { signal });
		keepFocusEvents(document, element, signal);
		const surface = this.#createSurface(shadow);
		const layer = createLayer(document);
		layer.append(surface.element);
		shadow.append(layer);
		putWithoutStir(element, within, words);
		// What is zoomed with the page would stand elsewhere than was reckoned.
		const parent = parentElementOf(element);
		style.setProperty('zoom', String(1 / ((parent && zoomOf(parent)) ?? 1)), 'important');
		layer.showPopover();
		return {
			...{ element, shadow, layer, style, within, end, surface },
			...{ shown: undefined, size: undefined, place: undefined },
		};
	}

	#createSurface(shadow: ShadowRoot): Surface {
		const surface = this.#parts.surface(shadow, {
			...this.#parts.listeners,
			measured: (size) => {
				if (this.#now?.surface !== surface) return;
				this.#now.size = size;
				this.#parts.listeners.measured();
			},
		});
		surface.element.className = 'surface';
		return surface;
	}
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left', over: 'over' } as const;

/** A page that defines an element of our host's name would be told of ours. Then a plain one serves. */
function createHost(document: Document): HTMLElement {
	const named = htmlIn(document, HOST);
	return matches(named, ':defined') ? htmlIn(document, 'div') : named;
}

/** The popover is in the root, not the host itself: what a popover tells of its coming and going stays in there, too. */
function createLayer(document: Document): HTMLElement {
	const layer = htmlIn(document, 'div');
	layer.className = 'layer';
	layer.setAttribute('popover', 'manual');
	return layer;
}

/**
 * A page that keeps the focus in a dialog of its own would take it from the card at once. It hears nothing of
 * the card's: this listener is on the window, the first place an event comes by.
 */
function keepFocusEvents(document: Document, element: HTMLElement, signal: AbortSignal): void {
	const window = windowOf(document) as Window;
	const keep = (event: Event) => {
		const { target, relatedTarget } = event as FocusEvent;
		if (target === element || relatedTarget === element) event.stopImmediatePropagation();
	};
	for (const type of ['focus', 'blur', 'focusin', 'focusout']) {
		listen(window, type, keep, { capture: true, signal });
	}
}

/**
 * Where the host must hang. Outside an open modal dialog everything is inert, and a press outside an open
 * popover closes it: words in one of these have their card in there too.
 */
function topLayerParent(words: Element): Element {
	const document = documentOf(words) as Document;
	for (let element: Element | null = words; element; element = parentThroughShadow(element)) {
		if (matches(element, 'dialog:modal, [popover]:popover-open')) return element;
	}
	const full = fullscreenIn(document);
	return full && holds(full, words) ? full : rootElementOf(document);
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
