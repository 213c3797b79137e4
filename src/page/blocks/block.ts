/** A run in which something may be found, and its marks. Only the block store writes these. */

import { latePattern } from '../../matcher/text/late-pattern.ts';
import type { SentMatch } from '../../matcher/types.ts';
import { type Point, pointAt, type Run } from '../text/run.ts';
import type { Look, Sight } from '../text/visibility.ts';

/** One occurrence of a term, in the block's text. */
export interface Mark extends SentMatch {
	readonly block: KeptBlock;
	/** Stays the same when the block is read again and the occurrence is still there. */
	readonly key: string;
	/** What a reader sees there; `undefined` while nobody has looked. */
	sight: Sight | undefined;
	/** Chosen to be marked, by the reader's settings. */
	shown: boolean;
	/** What is painted, while it is: marks far from the view may not be. */
	range: StaticRange | undefined;
}

export interface KeptBlock {
	/** Never used twice: this text in these nodes. */
	readonly key: number;
	/** Stays the same when the text changes. */
	readonly id: number;
	readonly run: Run;
	/** Language that the page declares for it. */
	readonly lang: string | undefined;
	marks: readonly Mark[];
	/** The element whose place stands for the block's; `undefined` while nobody has asked. */
	place: Element | null | undefined;
	/** The heading that it stands under or is part of; `undefined` while nobody has looked. */
	section: Element | null | undefined;
}

/** Whether a judgement is the one that the block has already. */
export function hasMatches({ marks }: KeptBlock, matches: readonly SentMatch[]): boolean {
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
export function setMatches(block: KeptBlock, matches: readonly SentMatch[]): Mark[] {
	const nth = new Map<string, number>();
	const before = new Map(block.marks.map((mark) => [mark.key, mark]));
	block.marks = matches.map((match) => {
		const count = (nth.get(match.entry) ?? 0) + 1;
		nth.set(match.entry, count);
		const { start, end, entry, hardness, category, subjects } = match;
		const key = `${block.id}:${entry}:${count}`;
		const old = before.get(key);
		if (old && old.start === start && old.end === end) {
			before.delete(key);
			return old;
		}
		return {
			block,
			start,
			end,
			entry,
			hardness,
			category,
			subjects,
			key,
			sight: undefined,
			shown: old?.shown ?? false,
			range: undefined,
		};
	});
	return [...before.values()];
}

const ofWord = /* @__PURE__ */ latePattern('[\\p{L}\\p{N}\\p{M}]', 'u');

/**
 * Marks of a block whose text has changed, as far as their words have not: they stay until it has been read again.
 * @param old the block as it was; its marks are left alone
 */
export function carryMarks(old: KeptBlock, block: KeptBlock): void {
	const [before, after] = [old.run.text, block.run.text];
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++;
	let sameEnd = 0;
	const shift = after.length - before.length;
	while (
		sameEnd < most - same &&
		before.charCodeAt(before.length - 1 - sameEnd) === after.charCodeAt(after.length - 1 - sameEnd)
	)
		sameEnd++;
	/** Words that touch the place of the change may be other words now. */
	const isInSame = (end: number) =>
		end < same || (end === same && !ofWord().test(after[end] ?? '') && !ofWord().test(before[end] ?? ''));
	const isInEnd = (start: number) => {
		const from = before.length - sameEnd;
		return (
			start > from ||
			(start === from &&
				!ofWord().test(before[start - 1] ?? '') &&
				!ofWord().test(after[start + shift - 1] ?? ''))
		);
	};
	block.marks = old.marks.flatMap((mark) => {
		const { start, end } = mark;
		const by = isInSame(end) ? 0 : isInEnd(start) ? shift : undefined;
		if (by === undefined) return [];
		return [{ ...mark, block, start: start + by, end: end + by, range: undefined }];
	});
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

const SIGHTS: readonly Sight[] = ['unseen', 'untouchable', 'bare', 'plain'];

/** What a reader sees of a mark: the least of what is seen of its text nodes. */
export function sightOf({ block: { run }, start, end }: Mark, look: Look): Sight {
	let least = SIGHTS.length - 1;
	for (const { node, at, length } of run.pieces) {
		if (at >= end) break;
		if (at + length > start) least = Math.min(least, SIGHTS.indexOf(look(node)));
	}
	return SIGHTS[least] ?? 'unseen';
}
