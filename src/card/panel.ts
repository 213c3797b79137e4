/** Draws the card into a root of its own, measures it, and tells what the reader does in it. */
import { jsx } from 'preact/jsx-runtime';
import { draw } from './draw.ts';
import type { CardAction, CardShow, Measured, SurfaceListeners } from './surface.ts';
import { CardView, type CardViewActions } from './view.tsx';

/**
 * How long a card must have stood still before its actions work, in milliseconds: a press that was meant for
 * what the page had there before isn't meant for Footnote.
 */
const MOMENT_MS = 400;

/** These change what Footnote does from now on, or leave the page. */
const GUARDED: ReadonlySet<keyof CardViewActions> = new Set([
	'keep',
	'hideTerm',
	'switchSite',
	'checkSymptoms',
]);

export interface Panel {
	show(view: CardShow): void;
	settled(): void;
	focus(): void;
	loopTab(event: KeyboardEvent): void;
	destroy(): void;
}

export function createPanel(root: HTMLElement, listeners: SurfaceListeners): Panel {
	let waking: ReturnType<typeof setTimeout> | undefined;
	let awake = false;
	/** Something of the page lies over the card, or makes it pale. */
	let isCovered = false;
	let last = '';
	const cardOf = () => root.querySelector<HTMLElement>('.card');
	const act = (action: CardAction) => {
		if (GUARDED.has(action.name) && !isAwake()) return;
		listeners.act(action);
	};
	const actions: CardViewActions = {
		close: () => act({ name: 'close', args: [] }),
		back: () => act({ name: 'back', args: [] }),
		toggleMore: () => act({ name: 'toggleMore', args: [] }),
		follow: (...args) => act({ name: 'follow', args }),
		checkSymptoms: (...args) => act({ name: 'checkSymptoms', args }),
		keep: (...args) => act({ name: 'keep', args }),
		hideTerm: (...args) => act({ name: 'hideTerm', args }),
		switchSite: (...args) => act({ name: 'switchSite', args }),
	};
	const isAwake = () => awake && !isCovered;
	const wake = (now = awake) => {
		awake = now;
		cardOf()?.toggleAttribute('data-awake', isAwake());
	};
	const cover = watchCover((now) => {
		isCovered = now;
		wake();
	});
	const measure = () => {
		const card = cardOf();
		const size = card && measured(card);
		if (!size) return;
		const now = `${size.height} ${size.least} ${size.width}`;
		if (now === last) return;
		last = now;
		listeners.measured(size);
	};
	const sizes = new ResizeObserver(measure);

	// A press that no hand or key made is none.
	root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
	root.addEventListener('pointerdown', (event) => event.isTrusted && listeners.use());
	root.addEventListener('focusin', (event) => event.isTrusted && listeners.use());

	return {
		show(view) {
			const { key, width, compact, ...props } = view;
			draw(jsx(CardView, { ...props, actions, width, compact }, key), root);
			wake();
			cover.watch(cardOf());
			sizes.disconnect();
			for (const part of root.querySelectorAll('.card-body, .card-notice')) sizes.observe(part);
			// Always told, also when nothing has changed: the one who asked waits for it.
			last = '';
			measure();
		},
		settled() {
			wake(false);
			clearTimeout(waking);
			waking = setTimeout(wake, MOMENT_MS, true);
		},
		focus: () => cardOf()?.focus({ preventScroll: true }),
		loopTab(event) {
			const { activeElement: active } = root.getRootNode() as Document | ShadowRoot;
			loopTab(event, [...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')], active);
		},
		destroy() {
			sizes.disconnect();
			cover.watch(null);
			clearTimeout(waking);
		},
	};
}

/** What Chromium tells beyond the standard, of frames in pages of another origin. */
interface CoverOptions extends IntersectionObserverInit {
	readonly trackVisibility: boolean;
	/** Milliseconds; not below 100. */
	readonly delay: number;
}

/**
 * Tells whether something lies over the card or makes it hard to see, as far as the browser knows: only Chromium does, and
 * in doubt it says yes. What lies over it can let presses through, so that a reader presses what they can't see.
 */
function watchCover(changed: (isCovered: boolean) => void): { watch(card: Element | null): void } {
	const options: CoverOptions = { trackVisibility: true, delay: 100 };
	const observer = new IntersectionObserver((entries) => {
		const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible?: boolean };
		if (isVisible !== undefined) changed(!isVisible);
	}, options);
	return {
		watch(card) {
			observer.disconnect();
			if (card) observer.observe(card);
		},
	};
}

/** Behind the last stop there would be only the browser's bars, or the page. */
function loopTab(event: KeyboardEvent, stops: readonly HTMLElement[], now: Element | null): void {
	const [first, last] = [stops[0], stops.at(-1)];
	const edge = event.shiftKey ? now === first || !stops.includes(now as HTMLElement) : now === last;
	if (!edge) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}

/** The card's own size, however much of it there is room for. */
function measured(card: HTMLElement): Measured | undefined {
	const body = card.querySelector('.card-body');
	if (!body) return undefined;
	const borders = card.offsetHeight - card.clientHeight;
	const heightOf = (part: Element | null) => part?.getBoundingClientRect().height ?? 0;
	const notice = heightOf(card.querySelector('.card-notice'));
	const urgent = card.querySelector('.fn-emergency');
	const toUrgent =
		urgent && urgent.getBoundingClientRect().bottom - body.getBoundingClientRect().top + notice + borders;
	return {
		height: Math.ceil(heightOf(body) + notice + borders),
		...(toUrgent ? { least: Math.ceil(toUrgent) } : {}),
		width: Math.round(card.getBoundingClientRect().width),
	};
}
