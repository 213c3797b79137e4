/**
 * Where a card is drawn. On pages that is a frame of the extension's own origin, whose inside no page can
 * read, hear or restyle; in Footnote's own pages it is the closed shadow root itself. What goes in and comes
 * out is plain data, so that both are the same to `card.ts`.
 */
import type { Ground } from './ground.ts';
import type { CardModel } from './model.ts';
import type { CardViewActions } from './view.tsx';

/** All that the card shows, and how. */
export interface CardShow {
	readonly model: CardModel;
	readonly theme: string;
	readonly ground: Ground;
	/** CSS pixels. */
	readonly textSize: number;
	/** Another key: other words to read, drawn anew. */
	readonly key: string;
	/** How wide the card is laid out, in CSS pixels. */
	readonly width: number;
	/** The window is low: nothing but words may take room. */
	readonly compact: boolean;
}

/** What a reader pressed in the card, by the name of the view's action. */
export type CardAction = {
	readonly [N in keyof CardViewActions]: { readonly name: N; readonly args: Parameters<CardViewActions[N]> };
}[keyof CardViewActions];

/** The height that all of the card would take, and the height down to the end of what must be seen. */
export interface Measured {
	readonly height: number;
	readonly least?: number | undefined;
	/** The width that this was measured in. */
	readonly width: number;
}

export interface SurfaceListeners {
	/** The card was drawn, or its content has another size than before. */
	measured(size: Measured): void;
	act(action: CardAction): void;
	/** Something was pressed or focused. */
	use(): void;
	/** Escape was pressed. */
	dismiss(): void;
}

export interface Surface {
	/** Goes into the closed root. */
	readonly element: HTMLElement;
	show(view: CardShow): void;
	/** The card stands where it is to be seen from now on. */
	settled(): void;
	/** Moves the focus onto the card. */
	focus(): void;
	/** Keeps Tab in the card; only for a card that is in the page itself. */
	onTab(event: KeyboardEvent): void;
	/** The card is gone for good. */
	destroy(): void;
}

/** @param shadow the closed root that the surface's element will hang in */
export type CreateSurface = (shadow: ShadowRoot, listeners: SurfaceListeners) => Surface;
