/** The detector of the whole browser: answers what markers ask about the text of their pages. */
import * as v from 'valibot';
import {
	type Answer,
	type CalledBlock,
	createDocuments,
	type Documents,
	type Indexes,
	isAnyIn,
	type Question,
} from '../matcher/documents.ts';
import type { Wanted } from '../page/marks/select.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Far longer than any block that a marker sends. */
const MOST_TEXT = 200_000;
const MOST_BLOCKS = 1_000;
const Name = v.pipe(v.string(), v.maxLength(80));

const Text = {
	text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
	lang: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
};

/** What a sentinel's call must look like. */
const Call = v.object({
	blocks: v.pipe(v.array(v.object(Text)), v.maxLength(MOST_BLOCKS)),
	isMuch: v.boolean(),
});

/** What a question must look like: it comes from a script that runs beside a page's. */
const AskedQuestion = v.object({
	document: Name,
	memory: v.optional(Name),
	version: v.pipe(v.number(), v.integer(), v.minValue(-1)),
	blocks: v.pipe(v.array(v.object({ key: Count, ...Text })), v.maxLength(MOST_BLOCKS)),
	forget: v.array(Count),
	residue: v.optional(v.object({ sampled: Count, length: Count, english: Count, other: Count })),
});

/** Where a document is: one frame of one tab has one document at a time. */
export interface Place {
	readonly tabId: number;
	readonly frameId: number;
}

export interface Detection {
	/** @returns `undefined` for what is no question */
	answer(question: unknown, place: Place): Promise<Answer | undefined>;
	/**
	 * Whether a page with these blocks has something to mark. In doubt it has: then the marker says what is wrong.
	 * @param isWanted what the reader wants marked
	 */
	isWorthMarking(call: unknown, isWanted: Wanted): Promise<boolean>;
	/** A tab was closed. */
	forgetTab(tabId: number): void;
}

/** @param loadIndexes the same ones while they hold; rejects when the guide's can't be had */
export function createDetection(loadIndexes: () => Promise<Indexes>): Detection {
	let indexes: Indexes | undefined;
	let documents: Documents | undefined;
	const load = () => loadIndexes().catch(() => undefined);
	const nameOf = ({ tabId, frameId }: Place) => `${tabId}:${frameId}`;
	return {
		async answer(request, place) {
			const { success, output } = v.safeParse(AskedQuestion, request);
			if (!success) return undefined;
			const now = await load();
			if (!now) return { kind: 'no-index' };
			// With other words all is judged anew: documents are told that they are forgotten, and send what they hold.
			if (!documents || indexes !== now) documents = createDocuments(now, () => crypto.randomUUID());
			indexes = now;
			return documents.answer(nameOf(place), output as Question);
		},
		async isWorthMarking(request, isWanted) {
			const { success, output } = v.safeParse(Call, request);
			if (!success) return false;
			const now = output.isMuch ? undefined : await load();
			return !now || isAnyIn(now, withoutNotes(output.blocks), isWanted);
		},
		forgetTab(tabId) {
			documents?.forget((place) => place.startsWith(`${tabId}:`));
		},
	};
}

/** Numbers of footnotes at the end of words: a sentinel doesn't look what of a text the page raises. */
const NOTES = /(?<=\p{L}{2})\s?[[(]?\d+(?:[,–-]\d+)*[\])]?/gu;

/** Each block as it was shown, and without what may be numbers of footnotes in it. */
function* withoutNotes(blocks: readonly CalledBlock[]): Generator<CalledBlock> {
	for (const block of blocks) {
		yield block;
		const text = block.text.replace(NOTES, ' ');
		if (text !== block.text) yield { ...block, text };
	}
}
