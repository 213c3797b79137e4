/**
 * What of the page's text a reader can see, how it may be marked there, and word of when hidden text may have come to
 * light. Asked of the places of marks only: looking at styles costs more than finding words.
 */
import {
	boxOf,
	clientHeightOf,
	clientWidthOf,
	hasAttribute,
	isRendered,
	localNameOf,
	namespaceOf,
	parentOf,
	shadowRootOf,
	slotOf,
} from '../dom.ts';
import { onActivity } from '../reading/activity.ts';
import { watchOnly } from '../watch-only.ts';
import { composedParent, isElement, isShadowRoot } from './tree.ts';

/**
 * How a place looks to the reader:
 * - `unseen`: not drawn, or drawn where nobody can see it;
 * - `untouchable`: seen, but a highlight would hide or repaint it;
 * - `bare`: seen, but without a colour that an underline could take over;
 * - `plain`: seen.
 */
export type Sight = 'unseen' | 'untouchable' | 'bare' | 'plain';

/** Looks at places; what it remembers is good until the page changes. */
export type Look = (node: Text) => Sight;

export function createLook(): Look {
	const around: Around = { clipped: new Map(), placed: new Map() };
	const known = new Map<Node, Sight>();
	return function look(node) {
		// Text nodes of one element are seen alike, except below a host or in details.
		const parent = parentOf(node);
		if (!parent) return 'unseen';
		if (!isSlotted(node, parent)) return 'unseen';
		const before = known.get(parent);
		if (before) return before;
		const sight = sightIn(parent, around);
		known.set(parent, sight);
		return sight;
	};
}

/** Whether text right inside of an element is drawn at all where the element is. */
function isSlotted(node: Text, parent: Node): boolean {
	if (!isElement(parent)) return true;
	if (localNameOf(parent) === 'details') return hasAttribute(parent, 'open');
	if (shadowRootOf(parent)) return node.assignedSlot !== null;
	// A slot's own text is for when nothing was put into it.
	const isFilled = localNameOf(parent) === 'slot' && (parent as HTMLSlotElement).assignedNodes().length > 0;
	return !isFilled;
}

/** What is known of elements with all that stands around them: most places share that. */
interface Around {
	/** Whether something shows nothing of its content. */
	readonly clipped: Map<Element, boolean>;
	/** Whether something was put so far out that what is in it may be where nobody can scroll. */
	readonly placed: Map<Element, boolean>;
}

function sightIn(parent: Node, { clipped, placed }: Around): Sight {
	const holder = isElement(parent) ? parent : isShadowRoot(parent) ? parent.host : null;
	const box = holder && boxElement(holder);
	if (!box || !isRendered(box, { visibilityProperty: true, opacityProperty: true })) return 'unseen';
	const style = getComputedStyle(holder);
	if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < 1) return 'unseen';
	if (isAny(box, clipped, isClippedAway) || isOutside(box, placed)) return 'unseen';
	return paintOn(holder, style);
}

/** The nearest element with a box: `display: contents` has none, and its text is drawn all the same. */
function boxElement(element: Element): Element | null {
	let up: Element | null = element;
	while (up && getComputedStyle(up).display === 'contents') up = flatParent(up);
	return up;
}

/** The parent in the flat tree: what stands in a slot is drawn where the slot is. */
function flatParent(element: Element): Element | null {
	const up = slotOf(element) ?? composedParent(element);
	return isShadowRoot(up) ? up.host : isElement(up) ? up : null;
}

/** A box of at most so many pixels a side shows nothing. */
const SPECK = 2;
/** `text-indent` and positions from here on are meant to take text out of sight, in pixels. */
const FAR_OUT = -500;

/** So many elements around a text are asked; what stands around those shows something. */
const MOST_AROUND = 50;

/** Whether an element, or one around it, is so. */
function isAny(element: Element, known: Map<Element, boolean>, isSo: (element: Element) => boolean): boolean {
	const path: Element[] = [];
	let answer = false;
	for (let up: Element | null = element; up && path.length < MOST_AROUND; up = flatParent(up)) {
		const before = known.get(up);
		answer = before ?? isSo(up);
		if (before === undefined) path.push(up);
		if (answer || before !== undefined) break;
	}
	for (const one of path) known.set(one, answer);
	return answer;
}

/** Whether an element shows nothing of its content: the ways of "visually hidden" style sheets. */
export function isClippedAway(element: Element): boolean {
	const name = localNameOf(element);
	if (name === 'html' || name === 'body') return false;
	const style = getComputedStyle(element);
	if (/inset\((?:5\d|[6-9]\d|100)(?:\.\d+)?%|circle\(0(?:px|%)?[ )]/.test(style.clipPath)) return true;
	if (style.position === 'absolute' || style.position === 'fixed') {
		const [top = 0, right = 0, bottom = 0, left = 0] = (style.clip.match(/-?[\d.]+/g) ?? []).map(Number);
		if (style.clip !== 'auto' && (bottom - top < SPECK || right - left < SPECK)) return true;
	}
	if (Number.parseFloat(style.textIndent) <= FAR_OUT) return true;
	const cuts = /hidden|clip/;
	if (!cuts.test(style.overflow) || style.display === 'inline' || style.display === 'contents') return false;
	return (
		(cuts.test(style.overflowX) && clientWidthOf(element) < SPECK) ||
		(cuts.test(style.overflowY) && clientHeightOf(element) < SPECK)
	);
}

/** Whether an element, or one around it, was put so far out that nobody can scroll there. */
function isOutside(box: Element, known: Map<Element, boolean>): boolean {
	if (!isAny(box, known, isPutOut)) return false;
	const { right, bottom } = boxOf(box);
	return right + scrollX <= 0 || bottom + scrollY <= 0;
}

function isPutOut(element: Element): boolean {
	const { position, left, top, marginLeft } = getComputedStyle(element);
	const isOut = (value: string) => Number.parseFloat(value) <= FAR_OUT;
	return isOut(marginLeft) || (position !== 'static' && (isOut(left) || isOut(top)));
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Whether a highlight is safe on a text. Browsers paint highlighted text anew with `color` alone: fills, gradients cut
 * out by text, and outlines are lost, and the word with them. No highlight can say "as it was".
 */
function paintOn(element: Element, style: CSSStyleDeclaration): Sight {
	const { color, webkitTextFillColor: fill, webkitTextStrokeWidth: stroke } = style;
	if (fill && fill !== color) return 'untouchable';
	if (stroke && Number.parseFloat(stroke) > 0) return 'untouchable';
	if (namespaceOf(element) === SVG) return style.fill === color ? 'bare' : 'untouchable';
	return isTransparent(color) ? 'bare' : 'plain';
}

/** Computed colours have their alpha last, after a stroke or as the fourth number. */
function isTransparent(color: string): boolean {
	const alpha = /(?:\/\s*|^rgba\((?:[^,]*,){3}\s*)([\d.]+)(%?)\s*\)$/.exec(color);
	return alpha !== null && Number(alpha[1]) / (alpha[2] ? 100 : 1) < 0.2;
}

/** Things a reader or a page does after which hidden text is often shown without a change to the tree. */
const ACTIVITY = ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'scrollend'];
/** Bursts of these are answered once, after so many milliseconds. */
const PAUSE = 100;
/** Text that fades in by a script is heard of by nobody: it is looked for so many milliseconds after it was hidden. */
const FADES = [500, 1_500, 4_000];

export interface Watch {
	/** Sets the listeners again. */
	listen(): void;
	/** Watches the places of hidden text from now on, and none but these. */
	hidden(nodes: Iterable<Text>): void;
}

/** @param mayShow called when it is worth looking again */
export function watchHidden(window: Window, signal: AbortSignal, mayShow: () => void): Watch {
	const watched = new Set<Element>();
	let timer = 0;
	let fades: number[] = [];
	const soon = () => {
		if (watched.size === 0) return;
		timer ||= window.setTimeout(() => {
			timer = 0;
			mayShow();
		}, PAUSE);
	};
	// Text without a box has no place; it gets one when it is shown, and that is reported when it is near.
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) mayShow();
		},
		{ root: window.document, rootMargin: '50%' },
	);
	const endFades = () => {
		for (const fade of fades) window.clearTimeout(fade);
		fades = [];
	};
	signal.addEventListener('abort', () => {
		observer.disconnect();
		window.clearTimeout(timer);
		endFades();
	});
	const listen = onActivity(window, ACTIVITY, signal, soon);
	return {
		listen,
		hidden(nodes) {
			const now = new Set<Element>();
			for (const node of nodes) {
				const element = parentOf(node);
				if (isElement(element)) now.add(element);
			}
			const fresh = watchOnly(observer, watched, now);
			if (fresh.length === 0) return;
			for (const element of fresh) watched.add(element);
			endFades();
			fades = FADES.map((wait) => window.setTimeout(soon, wait));
		},
	};
}
