/** The detector of the whole browser: answers what markers ask about the text of their pages. */
import * as v from 'valibot';
import { type Answer, createDocuments, type Documents, type Question } from '../matcher/documents.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Far longer than any block that a marker sends. */
const MOST_TEXT = 200_000;
const MOST_BLOCKS = 1_000;
const Name = v.pipe(v.string(), v.maxLength(80));

/** What a question must look like: it comes from a script that runs beside a page's. */
const AskedQuestion = v.object({
	document: Name,
	memory: v.optional(Name),
	version: v.pipe(v.number(), v.integer(), v.minValue(-1)),
	blocks: v.pipe(
		v.array(
			v.object({
				key: Count,
				text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
				lang: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
			}),
		),
		v.maxLength(MOST_BLOCKS),
	),
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
	/** A tab was closed. */
	forgetTab(tabId: number): void;
}

/** @param loadIndex rejects when there is no index to be had */
export function createDetection(loadIndex: () => Promise<TermIndex>): Detection {
	let documents: Documents | undefined;
	const nameOf = ({ tabId, frameId }: Place) => `${tabId}:${frameId}`;
	return {
		async answer(request, place) {
			const { success, output } = v.safeParse(AskedQuestion, request);
			if (!success) return undefined;
			const index = await loadIndex().catch(() => undefined);
			if (!index) return { kind: 'no-index' };
			documents ??= createDocuments(index, () => crypto.randomUUID());
			return documents.answer(nameOf(place), output as Question);
		},
		forgetTab(tabId) {
			documents?.forget((place) => place.startsWith(`${tabId}:`));
		},
	};
}
