/**
 * How many marks a page bears: so many a stretch of text, hardest first. Pure, and without measuring anything: a
 * stretch is of so many letters, the same in every window, so that nothing changes with its size.
 */
import type { Calm, Candidate, CandidateBlock, ChoiceSettings } from './select.ts';

/** UTF-16 units of a stretch: some 200 words, about half of what an article shows at once in a window 800 px high. */
export const STRETCH = 1_200;
/** Marks in a stretch. Looked at on health pages: a dozen in view, one word in 33, is where a page still reads as text. */
export const MOST = 6;
/** A heading or a cell has a line to itself, however short it is. */
const LINE = 80;

/** What calm needs to know of an occurrence. */
export interface PlacedCandidate extends Candidate {
	/** UTF-16 units before it in its block. */
	readonly start: number;
}

/** What calm needs to know of a block. */
export interface TextBlock<C extends Candidate> extends CandidateBlock<C> {
	readonly run: { readonly text: string };
}

/** Whoever wants every level of words, or every occurrence, wants no calm. */
export function isCalm({ level, often }: Pick<ChoiceSettings, 'level' | 'often'>): boolean {
	return level !== 'all' && often !== 'all';
}

/** More than any word comes on a page. */
const MANY = 1e6;

/**
 * For one choice. Room goes to what must stay first, then to the hardest; among equally hard words to those that the
 * page has not explained yet, then to the rarest on the page, then to the first.
 * @param isUrgent what is never left out: red flags, and what the reader has asked for
 */
export function createCalm<C extends PlacedCandidate, B extends TextBlock<C>>(
	blocks: readonly B[],
	isUrgent: (candidate: C) => boolean,
): Calm<C, B> {
	const times = new Map<string, number>();
	for (const { entry } of blocks.flatMap(({ marks }) => marks)) times.set(entry, (times.get(entry) ?? 0) + 1);
	/** Entries that the page has explained. */
	const had = new Set<string>();
	let room = MOST;
	let waiting: { readonly rank: number; readonly settle: (marked: boolean) => void }[] = [];
	/** Letters before the block, and before the next one. */
	let at = 0;
	let next = 0;
	let stretch = 0;
	const end = () => {
		waiting.sort((a, b) => a.rank - b.rank);
		for (const { settle } of waiting) settle(room-- > 0);
		waiting = [];
		room = MOST;
	};
	return {
		enter({ run }) {
			at = next;
			next += Math.ceil(run.text.length / LINE) * LINE;
		},
		reach({ start }) {
			const now = Math.floor((at + start) / STRETCH);
			if (now === stretch) return;
			end();
			stretch = now;
		},
		take(candidate, mustStay, settle) {
			const { entry, hardness } = candidate;
			const isAgain = had.has(entry);
			had.add(entry);
			if (mustStay || isUrgent(candidate)) {
				room--;
				settle(true);
				return;
			}
			waiting.push({
				rank: (hardness * 2 + Number(isAgain)) * MANY + (times.get(entry) as number),
				settle(marked) {
					// The next time is the first.
					if (!marked && !isAgain) had.delete(entry);
					settle(marked);
				},
			});
		},
		end,
	};
}
