/**
 * Lets the real card work on sample text in Footnote's own pages, where no content script runs: the same
 * bridge as on a page, over elements instead of highlights.
 */
import type {
	CardActions,
	PageBridge,
	PageCard,
	PageMarker,
	PageMatch,
	PagePointer,
} from '../../page/session/bridge.ts';
import type { Settings } from '../../settings/settings.ts';
import { WORD_ATTRIBUTE } from './sample.tsx';

export interface SampleBridge extends PageBridge {
	readonly card: PageCard | undefined;
	update(settings: Settings): void;
	stop(): void;
}

/** @param root the element that holds the sample; its words may come and go */
export function createSampleBridge(root: HTMLElement, first: Settings, actions: CardActions): SampleBridge {
	const stop = new AbortController();
	const { signal } = stop;
	const handlers = new Set<(event: PagePointer) => void>();
	let settings = first;
	let card: PageCard | undefined;
	let lastMove: PagePointer | undefined;

	const words = () => [...root.querySelectorAll<HTMLElement>(`[${WORD_ATTRIBUTE}]`)];
	const matchOf = (element: HTMLElement): PageMatch => ({
		key: `${words().indexOf(element)} ${element.textContent}`,
		entryId: element.getAttribute(WORD_ATTRIBUTE) ?? '',
		text: element.textContent ?? '',
		element,
		rects: () => (element.isConnected ? [...element.getClientRects()] : []),
	});
	const matchOfTarget = (target: EventTarget | null) => {
		const element = target instanceof Element ? target.closest<HTMLElement>(`[${WORD_ATTRIBUTE}]`) : null;
		return element && root.contains(element) ? matchOf(element) : undefined;
	};
	const beside = (from: PageMatch | undefined, way: 1 | -1) => {
		const all = words();
		const at = from ? all.indexOf(from.element as HTMLElement) : way === 1 ? -1 : 0;
		const element = all[(at + way + all.length) % all.length];
		return element && matchOf(element);
	};
	const marker: PageMarker = {
		matchAt: (x, y) => matchOfTarget(document.elementFromPoint(x, y)),
		find: (id) =>
			words()
				.map(matchOf)
				.find(({ entryId }) => entryId === id),
		next: (from) => beside(from, 1),
		previous: (from) => beside(from, -1),
		reveal: async ({ element }) => element.scrollIntoView({ block: 'nearest' }),
	};

	const report = (type: PagePointer['type'], event: PointerEvent | MouseEvent) => {
		const match = matchOfTarget(event.target);
		const { clientX: x, clientY: y, timeStamp: time, altKey: alt, ctrlKey: ctrl, shiftKey: shift } = event;
		const pointer = { type, x, y, time, match, onControl: false, keys: { alt, ctrl, shift } };
		if (type === 'move') {
			if (!match && !lastMove?.match) return;
			lastMove = pointer;
		}
		for (const handler of handlers) handler(pointer);
	};
	addEventListener('pointermove', (event) => event.pointerType !== 'touch' && report('move', event), {
		signal,
		passive: true,
	});
	addEventListener(
		'click',
		(event) => {
			if (!matchOfTarget(event.target)) return;
			report((event as PointerEvent).pointerType === 'touch' ? 'tap' : 'click', event);
		},
		{ signal },
	);

	return {
		marker,
		actions,
		own: new WeakSet(),
		get settings() {
			return settings;
		},
		get card() {
			return card;
		},
		onPointer: (handler) => {
			handlers.add(handler);
			if (lastMove) handler(lastMove);
			return () => handlers.delete(handler);
		},
		attachCard: (attached) => {
			card?.destroy();
			card = attached;
		},
		update: (changed) => {
			settings = changed;
			card?.update(changed);
		},
		stop: () => {
			card?.destroy();
			stop.abort();
		},
	};
}
