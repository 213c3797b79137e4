/**
 * Reads the page's text in small steps. Text nodes are walked without looking at the elements around them;
 * only where detection sees something is the run around made, checked and handed on.
 */
import { documentOf, holds, isConnected, walkerIn } from '../dom.ts';
import { LONGEST_RUN, meetInWord, type Run, runAround, windowsOf } from './run.ts';
import { isLongData, MOST_NODES, PORTION, SEAM, seam, TEXT } from './text-nodes.ts';
import { compareNodes } from './tree.ts';

/** What a text by itself shows: nothing, the beginning of something, something. */
export const PROBED = { nothing: 0, beginning: 1, something: 2 } as const;
export type Probe = (text: string) => (typeof PROBED)[keyof typeof PROBED];

/** @param isSomething it needn't be looked at once more */
export type Found = (run: Run, isSomething: boolean) => void;

/** Text that has been read already, from its first node up to its last. */
export interface Passed {
	readonly last: Text;
	/** UTF-16 units. */
	readonly length: number;
}

/** What to read: everything below a root, or only from one element up to another, in document order. */
export interface Area {
	readonly root: Element | ShadowRoot;
	readonly start?: Element | undefined;
	readonly end?: Element | undefined;
	/** What is passed over, by its first text. */
	readonly passed?: ReadonlyMap<Node, Passed> | undefined;
}

/**
 * Walks the text of an area in document order.
 * @param found gets each run that may hold terms, sometimes twice
 * @param goOn gets the length of the text that went by since it was asked last, in UTF-16 units, and where that ended
 * @yields after each small step, so that the caller can pause
 * @returns whether it came to the end
 */
export function* readArea(
	area: Area,
	probe: Probe,
	found: Found,
	goOn: (length: number, last: Text) => boolean,
): Generator<void, boolean> {
	const { root, start, end, passed } = area;
	const walker = walkerIn(documentOf(root) as Document, root, TEXT);
	const isHere = (place: Node | null | undefined): place is Node => place != null && holds(root, place);
	/** What begins at a text and has been read, if the page has left it in its order. */
	const passedFrom = (first: Text) => {
		const known = passed?.get(first);
		return known && isHere(known.last) && compareNodes(first, known.last) <= 0 ? known : undefined;
	};
	const textAfter = (place: Node): Node | null => {
		walker.currentNode = place;
		return walker.nextNode();
	};
	let stop = isHere(end) ? textAfter(end) : null;
	walker.currentNode = isHere(start) ? start : root;
	let node = walker.nextNode() as Text | null;
	// An area may begin in the middle of a word.
	let before = start && node ? wordBefore(walker, node) : '';
	let seen = 0;
	/** Text nodes of the run that was found last. */
	let done = new Set<Node>();
	/** The last text nodes, to find the way back after a pause. */
	let trail: Text[] = [];
	while (node && node !== stop) {
		const known = passedFrom(node);
		if (known) walker.currentNode = node = known.last;
		const { data } = node;
		const length = known?.length ?? data.length;
		const joined = meetInWord(before, data);
		if (known || isLongData(node)) {
			// It has been read, or is a script's data: not even worth a look.
		} else if (length > LONGEST_RUN) {
			yield* readLong(node, probe, found);
		} else if (!done.has(node)) {
			const what = Math.max(probe(data), joined ? probe(seam(before, data)) : PROBED.nothing);
			if (what !== PROBED.nothing) {
				const run = runAround(node);
				done = new Set(run.pieces.map((piece) => piece.node));
				found(run, what === PROBED.something);
			}
		}
		// A word may be in many nodes, in headings one for each letter.
		before = joined ? before.slice(-SEAM) + data : data;
		trail.push(node);
		seen += length;
		if (seen > PORTION || trail.length > MOST_NODES) {
			if (!goOn(seen, node)) return false;
			yield;
			// The page may have changed meanwhile: go on from the last place that is still there. Without an
			// end the next stretch is read too; reading twice does no harm.
			if (stop && !isHere(stop)) stop = isHere(end) ? textAfter(end) : null;
			walker.currentNode = trail.findLast(isHere) ?? (isHere(start) ? start : root);
			trail = [];
			seen = 0;
		}
		node = walker.nextNode() as Text | null;
	}
	const last = trail.at(-1);
	if (last) goOn(seen, last);
	return true;
}

/** What stands right before a text and goes on in it, from as many text nodes as a word may be in. Leaves the walker at the text. */
function wordBefore(walker: TreeWalker, first: Text): string {
	let word = '';
	let after = first;
	let node = walker.previousNode() as Text | null;
	while (node && word.length < SEAM && meetInWord(node.data, after.data)) {
		word = node.data.slice(-SEAM) + word;
		after = node;
		node = walker.previousNode() as Text | null;
	}
	walker.currentNode = first;
	return word.slice(-SEAM);
}

function* readLong(node: Text, probe: Probe, found: Found): Generator<void> {
	const { length } = node;
	for (const run of windowsOf(node)) {
		const what = probe(run.text);
		if (what !== PROBED.nothing) found(run, what === PROBED.something);
		yield;
		if (node.length !== length || !isConnected(node)) return;
	}
}
