/** Which of the found terms are marked: the reader's level, categories, hidden terms, and how often. Pure. */
import type { Settings } from '../../settings/settings.ts';

export type ChoiceSettings = Pick<Settings, 'level' | 'categories' | 'offSubjects' | 'hiddenTerms' | 'often'>;

/** What a choice needs to know of an occurrence. */
export interface Candidate {
	readonly entry: string;
	readonly hardness: 0 | 1 | 2;
	readonly category: number;
	/** Bits of the entry's subjects; 0 for none. */
	readonly subjects: number;
	/** Marked by the last choice. */
	readonly shown: boolean;
}

/** What a choice needs to know of a block. */
export interface CandidateBlock<C extends Candidate> {
	readonly marks: readonly C[];
	/** What it stands under: a section is a stretch of blocks under the same heading. */
	readonly section: unknown;
}

/** Hardest level that each setting still marks. */
const EASIEST = { hard: 0, more: 1, all: 2 } as const;

/** Whether an occurrence may be marked or counted at all. */
export type Wanted = (candidate: Pick<Candidate, 'entry' | 'hardness' | 'category' | 'subjects'>) => boolean;

/** What the numbers in matches stand for. */
export interface Kinds {
	/** Ids by category number. */
	readonly categories: readonly string[];
	/** Ids by bit, from the lowest. */
	readonly subjects: readonly string[];
}

export function wanted(settings: ChoiceSettings, { categories, subjects: bySubject }: Kinds): Wanted {
	const hidden = new Set(settings.hiddenTerms);
	const shown = new Set<string>(settings.categories);
	const kinds = categories.map((id) => shown.has(id));
	const easiest = EASIEST[settings.level];
	const off = new Set<string>(settings.offSubjects);
	const on = bySubject.reduce((bits, id, at) => (off.has(id) ? bits : bits | (1 << at)), 0);
	return ({ entry, hardness, category, subjects }) =>
		hardness <= easiest &&
		!hidden.has(entry) &&
		kinds[category] === true &&
		(subjects === 0 || (subjects & on) !== 0);
}

/** What keeps a page calm: see `calm.ts`. */
export interface Calm<C extends Candidate, B extends CandidateBlock<C>> {
	/** A block begins. */
	enter(block: B): void;
	/** An occurrence comes, whether or not it is its turn: what went before may be settled. */
	reach(candidate: C): void;
	/**
	 * Takes an occurrence whose turn it is, and says later whether there is room for it.
	 * @param mustStay it is marked whatever else is
	 */
	take(candidate: C, mustStay: boolean, settle: (marked: boolean) => void): void;
	/** The page is at its end. */
	end(): void;
}

/**
 * Calls back once for each occurrence with whether it is to be marked: in reading order where nothing keeps the page calm.
 * @param mayMark what may not be marked takes no turn
 * @param keep what is marked stays so although an earlier occurrence has come in since: no mark goes under the reader's eyes
 * @param calm has the last word on those whose turn it is; without it they are all marked
 */
export function choose<C extends Candidate, B extends CandidateBlock<C>>(
	blocks: Iterable<B & CandidateBlock<C>>,
	often: ChoiceSettings['often'],
	mayMark: (candidate: C) => boolean,
	keep: boolean,
	decide: (candidate: C, marked: boolean) => void,
	calm?: Calm<C, B>,
): void {
	/** By entry, how hard the hardest marked name was: lay words before it don't hide a hard name. */
	let seen = new Map<string, number>();
	let section: unknown;
	for (const block of blocks) {
		if (often === 'section' && block.section !== section) {
			section = block.section;
			seen = new Map();
		}
		calm?.enter(block);
		for (const mark of block.marks) {
			calm?.reach(mark);
			const may = mayMark(mark);
			const first = mark.hardness < (seen.get(mark.entry) ?? Number.POSITIVE_INFINITY);
			const mustStay = keep && mark.shown;
			if (may && first) seen.set(mark.entry, mark.hardness);
			const isTurn = may && (often === 'all' || first || mustStay);
			if (!isTurn || !calm) {
				decide(mark, isTurn);
				continue;
			}
			const turns = seen;
			calm.take(mark, mustStay, (marked) => {
				decide(mark, marked);
				// A word without room has its turn where there is more.
				if (!marked && turns.get(mark.entry) === mark.hardness) turns.delete(mark.entry);
			});
		}
	}
	calm?.end();
}
