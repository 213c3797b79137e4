/** What the filter has met in the text in hand, and how long ago: a doubtful name needs a cue that isn't too far away. */

/** What was met in a stretch of text: the sum of these. */
export const MET = {
	/** A word that begins to be something with another one. */
	gate: 1,
	doubtful: 2,
	cue: 4,
	sure: 8,
} as const;

/** Words between a doubtful name and what speaks for it, at most: as many as a long block has. */
export const REACH = 400;

export interface Tally {
	/** Sum of MET. */
	readonly met: number;
	/** Words that were read since the start. */
	readonly words: number;
	/** Another text, of which nothing was met yet. */
	begin(): void;
	/** So many words have gone by. */
	pass(words: number): void;
	/** @param what of MET; a cue and a doubtful name in different words are sure together */
	meet(what: number): void;
}

export function createTally(): Tally {
	let words = 0;
	let met = 0;
	/** Where the last doubtful name and the last cue stood, and those before them in another word: none speaks for itself. */
	let doubts: readonly number[];
	let cues: readonly number[];
	const withThisWord = (places: readonly number[]) =>
		places[0] === words ? places : [words, places[0] as number];
	const isNear = (places: readonly number[]) =>
		words - (places[places[0] === words ? 1 : 0] as number) < REACH;
	return {
		get met() {
			return met;
		},
		get words() {
			return words;
		},
		begin() {
			met = 0;
			doubts = cues = [-REACH, -REACH];
		},
		pass(more) {
			words += more;
		},
		meet(what) {
			met |= what;
			if (what === MET.doubtful) {
				doubts = withThisWord(doubts);
				if (isNear(cues)) met |= MET.sure;
			} else if (what === MET.cue) {
				cues = withThisWord(cues);
				if (isNear(doubts)) met |= MET.sure;
			}
		},
	};
}
