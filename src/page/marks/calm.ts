/**
 * How many marks a page bears: so many in any stretch of text, hardest first. Pure, and without measuring anything: a
 * stretch is of so many letters, the same in every window, so that nothing changes with its size. It may begin anywhere, so
 * that nothing changes with what is read or put in above it either.
 */
import {
	type Candidate,
	type CandidateBlock,
	type ChoiceSettings,
	choose,
	type TurnRules,
} from './select.ts';

/** UTF-16 units of a stretch: some 400 words, about what an article shows at once in a window 800 px high. */
export const STRETCH = 2_400;
/** Marks in a stretch. Looked at on health pages: a dozen in view, one word in 33, is where a page still reads as text. */
export const MOST = 12;
/** Of these, and of hard words alone, as many: a dense page bears more underlines rather than leave a hard word without one. */
export const MOST_HARD = 20;
/** The first of `HARDNESSES`. */
const HARD = 0;
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

export interface Rules<C> extends TurnRules<C> {
	/** What is marked whether or not there is room: red flags, and what the reader has asked for. */
	readonly isUrgent: (candidate: C) => boolean;
}

/** What of an entry is on the page. */
interface Word {
	times: number;
	isExplained: boolean;
}

/** An occurrence that may be marked. */
interface Turn<C> {
	readonly mark: C;
	/** UTF-16 units before it on the page, each line counted as a full one. */
	readonly at: number;
	/** How many turns are before it on the page. */
	readonly nth: number;
	readonly word: Word;
	/** Those that are marked of all of which one is to be marked: occurrences of an entry in a section, or on the page. */
	readonly marked: Turn<C>[];
	isMarked: boolean;
}

/**
 * Calls back once for each occurrence with whether it is to be marked, as dense as the reader wants it. On a calm page those
 * are: what is urgent; then the hardest; among equally hard words those that are marked already, those that the page has
 * not explained yet, the rarest on the page, the first. A word without room gives its turn to its next occurrence.
 */
export function chooseMarks<C extends PlacedCandidate>(
	blocks: readonly TextBlock<C>[],
	{ often, density }: Pick<ChoiceSettings, 'often' | 'density'>,
	{ mayMark, isSeen, isUrgent, keep }: Rules<C>,
	decide: (candidate: C, marked: boolean) => void,
): void {
	if (density === 'full') {
		choose(blocks, often, { mayMark, isSeen, keep }, decide);
		return;
	}
	const turns = turnsIn(blocks, often, (mark) => {
		const may = mayMark(mark);
		if (!may) decide(mark, false);
		return may;
	});
	const take = (turn: Turn<C>) => {
		if (!isSeen(turn.mark)) return;
		turn.isMarked = true;
		turn.word.isExplained = true;
		turn.marked.push(turn);
	};
	const offer = (turn: Turn<C>) => {
		if (isTurn(turn) && hasRoom(turns, turn)) take(turn);
	};
	for (const turn of turns) if (isUrgent(turn.mark) && isTurn(turn)) take(turn);
	for (const hardness of [0, 1, 2]) {
		const same = turns.filter(({ mark, isMarked }) => mark.hardness === hardness && !isMarked);
		for (const turn of same) if (keep && turn.mark.shown) take(turn);
		const again: Turn<C>[] = [];
		for (const turn of same.filter(({ isMarked }) => !isMarked).sort(rarest)) {
			if (turn.word.isExplained) again.push(turn);
			else offer(turn);
		}
		again.forEach(offer);
	}
	for (const { mark, isMarked } of turns) decide(mark, isMarked);
}

/** In reading order. */
function turnsIn<C extends PlacedCandidate>(
	blocks: readonly TextBlock<C>[],
	often: ChoiceSettings['often'],
	mayMark: (candidate: C) => boolean,
): Turn<C>[] {
	const turns: Turn<C>[] = [];
	const words = new Map<string, Word>();
	let marked = new Map<string, Turn<C>[]>();
	let section: unknown;
	let above = 0;
	for (const block of blocks) {
		if (often === 'section' && block.section !== section) marked = new Map();
		section = block.section;
		for (const mark of block.marks) {
			if (!mayMark(mark)) continue;
			const { entry } = mark;
			const word = words.get(entry) ?? { times: 0, isExplained: false };
			words.set(entry, word);
			word.times++;
			const same = (often !== 'all' && marked.get(entry)) || [];
			marked.set(entry, same);
			const at = above + mark.start;
			turns.push({ mark, at, nth: turns.length, word, marked: same, isMarked: false });
		}
		above += Math.ceil(block.run.text.length / LINE) * LINE;
	}
	return turns;
}

/** Lay words before it don't hide a hard name. */
function isTurn<C extends PlacedCandidate>({ mark, nth, marked }: Turn<C>): boolean {
	return !marked.some((other) => other.nth < nth && other.mark.hardness <= mark.hardness);
}

function rarest({ word: a }: Turn<PlacedCandidate>, { word: b }: Turn<PlacedCandidate>): number {
	return a.times - b.times;
}

/** Whether a mark there makes no stretch hold more than it may. */
function hasRoom(turns: readonly Turn<PlacedCandidate>[], turn: Turn<PlacedCandidate>): boolean {
	const most = turn.mark.hardness === HARD ? MOST_HARD : MOST;
	const after = placesFrom(turns, turn, 1, most);
	// Past the last one there is no number, and nothing is below that.
	return !placesFrom(turns, turn, -1, most).some(
		(first, before) => (after[most - before] as number) - first < STRETCH,
	);
}

/** Its place and those of the marks on one side of it, nearest first, as far as a stretch reaches. */
function placesFrom(
	turns: readonly Turn<PlacedCandidate>[],
	{ at, nth }: Turn<PlacedCandidate>,
	step: 1 | -1,
	most: number,
): number[] {
	const places = [at];
	for (let next = nth + step; places.length <= most; next += step) {
		const other = turns[next];
		if (!other || Math.abs(other.at - at) >= STRETCH) break;
		if (other.isMarked) places.push(other.at);
	}
	return places;
}
