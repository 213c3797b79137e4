/** A run in which something was found, and its marks. */
import type { Match, Reading } from '../../matcher/types.ts';
import { type Point, pointAt, type Run } from '../text/run.ts';

/** One occurrence of a term. */
export interface Mark {
	readonly block: KeptBlock;
	/** UTF-16 units of the block's text. */
	readonly start: number;
	readonly end: number;
	/** Number of the entry in the index. */
	readonly entry: number;
	readonly hardness: 0 | 1 | 2;
	readonly category: number;
	/** Stays the same when the block is read again and the occurrence is still there. */
	readonly key: string;
	/** Chosen to be marked, by the reader's settings. */
	shown: boolean;
	/** What is painted, while it is: marks far from the view may not be. */
	range: StaticRange | undefined;
}

export interface KeptBlock {
	readonly id: number;
	readonly run: Run;
	reading: Reading;
	marks: readonly Mark[];
	/** Not drawn when last looked at: nothing of it is marked or counted. */
	hidden: boolean;
	/** The element whose place stands for the block's; `undefined` while nobody has asked. */
	place: Element | null | undefined;
	/** The heading that it stands under or is part of; `undefined` while nobody has looked. */
	section: Element | null | undefined;
}

/** Whether a judgement is the one that the block has already. */
export function hasMatches({ marks }: KeptBlock, matches: readonly Match[]): boolean {
	return (
		marks.length === matches.length &&
		marks.every((mark, at) => {
			const match = matches[at];
			return match?.start === mark.start && match.end === mark.end && match.entry === mark.entry;
		})
	);
}

/**
 * Takes over a new judgement; occurrences that were there before stay as they are.
 * @returns the marks that are no more
 */
export function setMatches(block: KeptBlock, matches: readonly Match[]): Mark[] {
	const nth = new Map<number, number>();
	const before = new Map(block.marks.map((mark) => [mark.key, mark]));
	block.marks = matches.map((match) => {
		const count = (nth.get(match.entry) ?? 0) + 1;
		nth.set(match.entry, count);
		const { start, end, entry, hardness, category } = match;
		const key = `${block.id}:${entry}:${count}`;
		const old = before.get(key);
		if (old && old.start === start && old.end === end) {
			before.delete(key);
			return old;
		}
		return { block, start, end, entry, hardness, category, key, shown: false, range: undefined };
	});
	return [...before.values()];
}

export function textOf(mark: Mark): string {
	return mark.block.run.text.slice(mark.start, mark.end);
}

/** Both ends of a mark in the page, if its text is still as it was read. */
export function endsOf({ block: { run }, start, end }: Mark): { from: Point; to: Point } | undefined {
	const from = pointAt(run, start, false);
	const to = pointAt(run, end, true);
	if (!from || !to || from.offset > from.node.length || to.offset > to.node.length) return undefined;
	return { from, to };
}
