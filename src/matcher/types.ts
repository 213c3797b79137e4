/**
 * What detection takes and gives. Offsets are UTF-16 units of the text that was handed in.
 *
 * The way of a page's text: a block is *read* (candidates are found, once per text), the page's
 * *evidence* grows, and readings are *judged* against it. Judging again is cheap, so that a word near
 * the top can become a match by what stands further down.
 */

/** A run of text that reads as one paragraph, with inline elements flattened. */
export interface Block {
	readonly text: string;
	/** BCP 47 tag that the page declares for this text, if any. */
	readonly lang?: string;
}

/** A word or phrase of the text that is an entry of the guide. */
export interface Match {
	readonly start: number;
	readonly end: number;
	/** Number of the entry in the index. */
	readonly entry: number;
	/** 0 hard, 1 familiar, 2 everyday. */
	readonly hardness: 0 | 1 | 2;
	/** Index into CATEGORIES. */
	readonly category: number;
}

/** A match as it crosses. Offsets are UTF-16 units of the block's text. */
export interface SentMatch {
	readonly start: number;
	readonly end: number;
	/** Id of the entry, or of the reader's own word. */
	readonly entry: string;
	/** 0 hard, 1 familiar, 2 everyday. */
	readonly hardness: 0 | 1 | 2;
	/** See `categoryNumber`. */
	readonly category: number;
	/** A bit for each subject of the entry, by its place in SUBJECTS; 0 for none. */
	readonly subjects: number;
}

/** What reading a block found. Opaque to callers: hand it back to `judge`. */
export interface Reading {
	/** Nothing in this block can ever be a match: no need to judge it or keep it. */
	readonly empty: boolean;
	/** Judgement depends on the page's evidence, so judge again when `version` changes. */
	readonly pending: boolean;
	/** A name in it is one whatever the rest of the page says. */
	readonly sure: boolean;
}

/** What a page has said in blocks in which nothing was found: small enough to be kept by the page itself. */
export interface Residue {
	/** How many were looked at only to learn the page's language. */
	readonly sampled: number;
	/** Length of their text, in UTF-16 units. */
	readonly length: number;
	/** Function words of English and of other languages in them. */
	readonly english: number;
	readonly other: number;
}

/** Detection for one page (or one document of the workbench): it collects evidence as it reads. */
export interface PageDetector {
	/**
	 * Where a text may need to be read: the offset of the first word at or after `from` that could begin a
	 * name or that says something about the page; -1 when there is none. Never misses, may be wrong the
	 * other way. Most text of most pages ends here: no block is made of it, nothing is kept.
	 */
	probe(text: string, from: number): number;
	/** Finds the candidates of a block and adds what it says to the page's evidence. */
	read(block: Block): Reading;
	/** The matches of a block as the evidence stands now: leftmost-longest, no overlaps, sorted. */
	judge(reading: Reading): Match[];
	/** Takes a block's evidence back, when its text has changed or gone. */
	forget(reading: Reading): void;
	/** Grows whenever earlier judgements of pending readings may have changed. */
	readonly version: number;
	readonly residue: Residue;
}
