/** What an open card shows: plain data, changed by pure functions. */
import type { Explanation } from '../glossary/explanation.ts';
import type { PlaceShown } from '../messages.ts';

/** What the card has just done, in words of its own. */
export type Notice = 'kept' | 'hidden' | 'site-off' | 'failed';

export interface CardModel extends PlaceShown {
	/** The words as the page has them. */
	readonly asWritten: string;
	/** From what the words mean to what is on show; more than one after following related terms. */
	readonly trail: readonly Explanation[];
	/** The entry's text couldn't be had. */
	readonly failed: boolean;
	/** One step further is open. */
	readonly more: boolean;
	readonly kept: readonly string[];
	readonly notice: Notice | undefined;
}

/** What a card says of its reader. */
export type OfReader = Pick<CardModel, 'kept' | 'place' | 'region'>;

export function freshModel(asWritten: string, known: OfReader, first: Explanation | undefined): CardModel {
	return {
		...known,
		asWritten,
		trail: first ? [first] : [],
		failed: false,
		more: false,
		notice: undefined,
	};
}

/** What is on show. */
export function shown(model: CardModel): Explanation | undefined {
	return model.trail.at(-1);
}

/** Follows a link to another entry; a second visit to the same one goes back to it. */
export function follow(model: CardModel, next: Explanation): CardModel {
	const at = model.trail.findIndex(({ id }) => id === next.id);
	const trail = at >= 0 ? model.trail.slice(0, at + 1) : [...model.trail, next];
	return { ...model, trail, more: false, notice: undefined };
}

export function back(model: CardModel): CardModel {
	if (model.trail.length < 2) return model;
	return { ...model, trail: model.trail.slice(0, -1), more: true, notice: undefined };
}
