/** What a sentinel has read of the page, and found in it, for the marker that takes over: it needn't be read again. */
import type { Passage } from './word-reader.ts';

/** With more places than this the marker may as well look itself. */
const MOST_PLACES = 500;

export interface AlreadyRead {
	/** Text in which nothing else was found. */
	readonly passages: readonly Passage[];
	/** Where something may be, and whether it is more than the beginning of something. */
	readonly places: ReadonlyMap<Text, boolean>;
}

/** Nothing where all has to be read again. */
export type TellRead = () => AlreadyRead | undefined;

export interface ReadNotes {
	passed(passage: Passage): void;
	found(node: Text, isSomething: boolean): void;
	/** All is read anew. */
	begin(): void;
	/** Nothing is kept any more: nobody is likely to come for it. */
	end(): void;
	/** Nothing if there is too much, or nobody was expected. */
	take(): AlreadyRead | undefined;
}

export function createReadNotes(): ReadNotes {
	let passages: Passage[] = [];
	let places = new Map<Text, boolean>();
	let isKept = true;
	const begin = () => {
		passages = [];
		places = new Map();
	};
	const end = () => {
		isKept = false;
		begin();
	};
	return {
		passed(passage) {
			if (isKept) passages.push(passage);
		},
		found(node, isSomething) {
			if (!isKept) return;
			places.set(node, isSomething || places.get(node) === true);
			if (places.size > MOST_PLACES) end();
		},
		begin,
		end,
		take() {
			return isKept ? { passages, places } : undefined;
		},
	};
}
