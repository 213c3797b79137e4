/** The card of a frame: its script is brought in when it is first needed, and hears then what the pointer did meanwhile. */
import type { PageBridge, PageCard, PagePointer } from './bridge.ts';

export interface CardsParts {
	/** Has the browser put the card's script into this frame. */
	readonly loadCard: () => Promise<boolean>;
}

export interface Cards extends Pick<PageBridge, 'onPointer' | 'attachCard'> {
	/** Once its script is there. */
	readonly card: PageCard | undefined;
	/** The script could not be had when it was last needed. */
	readonly isLost: boolean;
	/** @returns whether there is a card */
	need(): Promise<boolean>;
	/** Tells the card what the pointer did. */
	point(event: PagePointer): void;
}

export function createCards({ loadCard }: CardsParts): Cards {
	let card: PageCard | undefined;
	let isLost = false;
	let asked: Promise<boolean> | undefined;
	let lastMove: PagePointer | undefined;
	/** The press that the card's script is being loaded for. */
	let unheard: PagePointer | undefined;
	const handlers = new Set<(event: PagePointer) => void>();
	const load = async () => {
		const isThere = (await loadCard().catch(() => false)) && card !== undefined;
		// Asked for again next time: what was in the way may be gone.
		asked = undefined;
		isLost = !isThere;
		return isThere;
	};
	const need = () => {
		if (card) return Promise.resolve(true);
		asked ??= load();
		return asked;
	};
	return {
		get card() {
			return card;
		},
		get isLost() {
			return isLost;
		},
		need,
		point(event) {
			if (event.type === 'move') lastMove = event;
			else unheard = card ? undefined : event;
			if (event.match && !card) void need();
			for (const handle of handlers) handle(event);
		},
		onPointer(handler) {
			handlers.add(handler);
			if (lastMove) handler(lastMove);
			if (unheard) handler(unheard);
			unheard = undefined;
			return () => handlers.delete(handler);
		},
		attachCard(next) {
			card?.destroy();
			card = next;
		},
	};
}
