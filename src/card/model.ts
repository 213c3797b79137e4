/** What an open card shows: plain data, changed by pure functions. */
import type { CardEntry } from '../guide/compile.ts';
import type { PlaceShown } from '../messages.ts';

/** What the card has just done, in words of its own. */
export type Notice = 'kept' | 'hidden' | 'site-off' | 'failed';

export interface CardModel extends PlaceShown {
	/** The words as the page has them. */
	readonly asWritten: string;
	/** Entries from the first to the one on show; more than one after following related terms. */
	readonly trail: readonly CardEntry[];
	/** The entry's text couldn't be had. */
	readonly failed: boolean;
	/** One step further is open. */
	readonly more: boolean;
	readonly kept: readonly string[];
	readonly notice: Notice | undefined;
}

/** What a card says of its reader. */
export type OfReader = Pick<CardModel, 'kept' | 'place' | 'region'>;

export function freshModel(asWritten: string, known: OfReader, entry: CardEntry | undefined): CardModel {
	return {
		...known,
		asWritten,
		trail: entry ? [entry] : [],
		failed: false,
		more: false,
		notice: undefined,
	};
}

/** The entry on show. */
export function shown(model: CardModel): CardEntry | undefined {
	return model.trail.at(-1);
}

/** Follows a link to another entry; a second visit to the same one goes back to it. */
export function follow(model: CardModel, entry: CardEntry): CardModel {
	const at = model.trail.findIndex(({ id }) => id === entry.id);
	const trail = at >= 0 ? model.trail.slice(0, at + 1) : [...model.trail, entry];
	return { ...model, trail, more: false, notice: undefined };
}

export function back(model: CardModel): CardModel {
	if (model.trail.length < 2) return model;
	return { ...model, trail: model.trail.slice(0, -1), more: true, notice: undefined };
}
