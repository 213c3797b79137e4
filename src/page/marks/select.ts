/** Which of the found terms are marked: the reader's level, categories, hidden terms, and how often. Pure. */
import type { Settings } from '../../settings/settings.ts';

export type ChoiceSettings = Pick<
	Settings,
	'level' | 'categories' | 'offSubjects' | 'hiddenTerms' | 'often' | 'density'
>;

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
	/** Number that stands for one where a word is of the reader's own glossary: no setting switches it off. */
	readonly own: number;
	/** Ids by bit, from the lowest. */
	readonly subjects: readonly string[];
}

export function wanted(settings: ChoiceSettings, { categories, own, subjects: bySubject }: Kinds): Wanted {
	const hidden = new Set(settings.hiddenTerms);
	const shown = new Set<string>(settings.categories);
	const kinds = categories.map((id) => shown.has(id));
	const easiest = EASIEST[settings.level];
	const off = new Set<string>(settings.offSubjects);
	const on = bySubject.reduce((bits, id, at) => (off.has(id) ? bits : bits | (1 << at)), 0);
	return ({ entry, hardness, category, subjects }) =>
		hardness <= easiest &&
		!hidden.has(entry) &&
		(category === own || kinds[category] === true) &&
		(subjects === 0 || (subjects & on) !== 0);
}

export interface TurnRules<C> {
	/** What may not be marked takes no turn. */
	readonly mayMark: (candidate: C) => boolean;
	/** Whether a mark would be seen there. Looking costs the page: it is asked only of what would be marked otherwise. What isn't seen takes no turn. */
	readonly isSeen: (candidate: C) => boolean;
	/** What is marked stays so although an earlier occurrence has come in since: no mark goes under the reader's eyes. */
	readonly keep: boolean;
}

/** Calls back for each occurrence in reading order with whether it is to be marked. */
export function choose<C extends Candidate>(
	blocks: Iterable<CandidateBlock<C>>,
	often: ChoiceSettings['often'],
	{ mayMark, isSeen, keep }: TurnRules<C>,
	decide: (candidate: C, marked: boolean) => void,
): void {
	/** By entry, how hard the hardest marked name was: lay words before it don't hide a hard name. */
	const seen = new Map<string, number>();
	let section: unknown;
	for (const block of blocks) {
		if (often === 'section' && block.section !== section) {
			section = block.section;
			seen.clear();
		}
		for (const mark of block.marks) {
			const first = mark.hardness < (seen.get(mark.entry) ?? Number.POSITIVE_INFINITY);
			const isTurn = often === 'all' || first || (keep && mark.shown);
			const marked = isTurn && mayMark(mark) && isSeen(mark);
			decide(mark, marked);
			if (marked && first) seen.set(mark.entry, mark.hardness);
		}
	}
}
