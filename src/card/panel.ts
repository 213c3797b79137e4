/** Draws the card into a root of its own, measures it, and tells what the reader does in it. */
import { jsx } from 'preact/jsx-runtime';
import { draw } from './draw.ts';
import { createGuard, watchCover } from './guard.ts';
import type { CardAction, CardShow, Measured, SurfaceListeners } from './surface.ts';
import { CardView, type CardViewActions } from './view.tsx';

export interface Panel {
	show(view: CardShow): void;
	settled(): void;
	focus(): void;
	loopTab(event: KeyboardEvent): void;
	destroy(): void;
}

/** @param hasSite whether the words are on a site that can be switched off */
export function createPanel(root: HTMLElement, listeners: SurfaceListeners, hasSite = true): Panel {
	let last = '';
	let shown: CardShow | undefined;
	const cardOf = () => root.querySelector<HTMLElement>('.card');
	const guard = createGuard(() => cardOf()?.toggleAttribute('data-awake', guard.isAwake));
	const cover = watchCover(guard.cover);
	const act = (action: CardAction) => {
		if (guard.lets(action.name)) listeners.act(action);
		// A list shows what was chosen in it, which is not done.
		else render();
	};
	/** Each of the view's actions by its name; the other side does none of another name. */
	const actions = new Proxy({} as CardViewActions, {
		get:
			(_, name) =>
			(...args: unknown[]) =>
				// A button hands its event over, which stays here: it can't be sent, and is nobody's business.
				act({ name, args: args.filter((arg) => !(arg instanceof Event)) } as CardAction),
	});
	const render = () => {
		if (!shown) return;
		const { key, ...props } = shown;
		const today = new Date().toISOString().slice(0, 10);
		draw(jsx(CardView, { ...props, actions, today, hasSite }, key), root);
		cardOf()?.toggleAttribute('data-awake', guard.isAwake);
	};
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

	// A press or a choice that no hand or key made is none.
	for (const type of ['click', 'change']) {
		root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
	}
	for (const type of ['pointerdown', 'focusin']) {
		root.addEventListener(type, (event) => event.isTrusted && listeners.use());
	}

	return {
		show(view) {
			shown = view;
			render();
			cover.watch(cardOf());
			sizes.disconnect();
			for (const part of root.querySelectorAll('.card-body, .card-notice')) sizes.observe(part);
			// Always told, also when nothing has changed: the one who asked waits for it.
			last = '';
			measure();
		},
		settled: guard.settled,
		focus: () => cardOf()?.focus({ preventScroll: true }),
		loopTab(event) {
			const { activeElement: active } = root.getRootNode() as Document | ShadowRoot;
			loopTab(event, [...root.querySelectorAll<HTMLElement>(STOPS)], active);
		},
		destroy() {
			sizes.disconnect();
			cover.watch(null);
			guard.end();
		},
	};
}

/** Where Tab stops. */
const STOPS = 'a[href], button:not(:disabled), summary, select';

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
