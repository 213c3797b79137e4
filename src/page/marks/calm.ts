/**
 * How many marks a page bears: so many in any stretch of text, hardest first. Pure, and without measuring anything: a
 * stretch is of so many letters, the same in every window, so that nothing changes with its size. It may begin anywhere, so
 * that nothing changes with what is read or put in above it either.
 */
import { type Candidate, type CandidateBlock, type ChoiceSettings, choose } from './select.ts';

/** UTF-16 units of a stretch: some 400 words, about what an article shows at once in a window 800 px high. */
export const STRETCH = 2_400;
/** Marks in a stretch. Looked at on health pages: a dozen in view, one word in 33, is where a page still reads as text. */
export const MOST = 12;
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

export interface Rules<C> {
	/** What may not be marked takes no turn. */
	readonly mayMark: (candidate: C) => boolean;
	/** What is marked whether or not there is room: red flags, and what the reader has asked for. */
	readonly isUrgent: (candidate: C) => boolean;
	/** What is marked stays so: no mark goes under the reader's eyes. */
	readonly keep: boolean;
}

/** An occurrence that may be marked. */
interface Turn<C> {
	readonly mark: C;
	/** UTF-16 units before it on the page, each line counted as a full one. */
	readonly at: number;
	/** The same for all of which one is to be marked: occurrences of an entry in a section, or on the page. */
	readonly group: string;
	/** Lower comes first. */
	readonly rank: number;
}

/**
 * Calls back once for each occurrence with whether it is to be marked, as dense as the reader wants it. On a calm page those
 * are: what is urgent; then the hardest; among equally hard words those that are marked already, those that the page has
 * not explained yet, the rarest on the page, the first. A word without room gives its turn to its next occurrence.
 */
export function chooseMarks<C extends PlacedCandidate>(
	blocks: readonly TextBlock<C>[],
	{ often, density }: Pick<ChoiceSettings, 'often' | 'density'>,
	{ mayMark, isUrgent, keep }: Rules<C>,
	decide: (candidate: C, marked: boolean) => void,
): void {
	if (density === 'full') {
		choose(blocks, often, mayMark, keep, decide);
		return;
	}
	const rankOf = (mark: C) => (isUrgent(mark) ? 0 : 2 + 2 * mark.hardness - Number(keep && mark.shown));
	const turns = turnsIn(blocks, often, mayMark, rankOf);
	const times = new Map<string, number>();
	for (const { mark } of turns) times.set(mark.entry, (times.get(mark.entry) ?? 0) + 1);
	const timesOf = ({ mark }: Turn<C>) => times.get(mark.entry) as number;
	turns.sort((a, b) => a.rank - b.rank || timesOf(a) - timesOf(b) || a.at - b.at);

	const room = createRoom();
	const marked = new Set<C>();
	const explained = new Set<string>();
	const byGroup = new Map<string, Turn<C>[]>();
	const take = (turn: Turn<C>) => {
		const { mark, at, group, rank } = turn;
		const others = byGroup.get(group);
		const mustStay = keep && mark.shown;
		// Lay words before it don't hide a hard name.
		const isTurn = !others?.some((other) => other.at < at && other.mark.hardness <= mark.hardness);
		if (!mustStay && !(isTurn && (rank === 0 || room.isAt(at)))) return;
		room.take(at);
		marked.add(mark);
		explained.add(mark.entry);
		if (others) others.push(turn);
		else byGroup.set(group, [turn]);
	};
	for (let from = 0; from < turns.length; ) {
		const { rank } = turns[from] as Turn<C>;
		const again: Turn<C>[] = [];
		for (; turns[from]?.rank === rank; from++) {
			const turn = turns[from] as Turn<C>;
			if (explained.has(turn.mark.entry)) again.push(turn);
			else take(turn);
		}
		again.forEach(take);
	}
	for (const { marks } of blocks) for (const mark of marks) decide(mark, marked.has(mark));
}

/** In reading order. */
function turnsIn<C extends PlacedCandidate>(
	blocks: readonly TextBlock<C>[],
	often: ChoiceSettings['often'],
	mayMark: (candidate: C) => boolean,
	rankOf: (candidate: C) => number,
): Turn<C>[] {
	const turns: Turn<C>[] = [];
	let part = 0;
	let section: unknown;
	let above = 0;
	for (const block of blocks) {
		if (often === 'section' && block.section !== section) part++;
		section = block.section;
		for (const mark of block.marks) {
			if (often === 'all') part++;
			if (!mayMark(mark)) continue;
			turns.push({ mark, at: above + mark.start, group: part + mark.entry, rank: rankOf(mark) });
		}
		above += Math.ceil(block.run.text.length / LINE) * LINE;
	}
	return turns;
}

/** Where there is room for a mark: where it makes no stretch hold more than it may. */
function createRoom() {
	/** Places that are taken, by how many whole stretches are before them. */
	const taken = new Map<number, number[]>();
	const of = (stretch: number) => taken.get(stretch) ?? [];
	return {
		isAt(place: number): boolean {
			const stretch = Math.floor(place / STRETCH);
			const near = [place, ...of(stretch - 1), ...of(stretch), ...of(stretch + 1)]
				.filter((other) => Math.abs(other - place) < STRETCH)
				.sort((a, b) => a - b);
			// Past the last one there is no number, and nothing is below that.
			return !near.some((first, at) => (near[at + MOST] as number) - first < STRETCH);
		},
		take(place: number): void {
			const stretch = Math.floor(place / STRETCH);
			taken.set(stretch, [...of(stretch), place]);
		},
	};
}
