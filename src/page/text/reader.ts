/**
 * Reads the page's text in small steps. Text nodes are walked without looking at the elements around them;
 * only where detection sees something is the run around made, checked and handed on.
 */
import type { PageDetector } from '../../matcher/types.ts';
import { documentOf, holds, isConnected, walkerIn } from '../dom.ts';
import { LONGEST_RUN, meetInWord, type Run, runAround, windowsOf } from './run.ts';
import { isLongData, MOST_NODES, PORTION, SEAM, seam, TEXT } from './text-nodes.ts';

export type Probe = Pick<PageDetector, 'probe'>;

/** What to read: everything below a root, or only from one element up to another, in document order. */
export interface Area {
	readonly root: Element | ShadowRoot;
	readonly start?: Element | undefined;
	readonly end?: Element | undefined;
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
	found: (run: Run) => void,
	goOn: (length: number, last: Text) => boolean,
): Generator<void, boolean> {
	const { root, start, end } = area;
	const walker = walkerIn(documentOf(root) as Document, root, TEXT);
	const isHere = (place: Node | null | undefined): place is Node => place != null && holds(root, place);
	const textAfter = (place: Node): Node | null => {
		walker.currentNode = place;
		return walker.nextNode();
	};
	let stop = isHere(end) ? textAfter(end) : null;
	walker.currentNode = isHere(start) ? start : root;
	let node = walker.nextNode() as Text | null;
	// An area may begin in the middle of a word.
	let before = node ? wordBefore(walker, node) : '';
	let seen = 0;
	/** Text nodes of the run that was found last. */
	let done = new Set<Node>();
	/** The last text nodes, to find the way back after a pause. */
	let trail: Text[] = [];
	while (node && node !== stop) {
		const { data } = node;
		const { length } = data;
		const joined = meetInWord(before, data);
		if (isLongData(node)) {
			// A script's data: not even worth a look.
		} else if (length > LONGEST_RUN) {
			yield* readLong(node, probe, found);
		} else if (probe.probe(data, 0) >= 0 || (joined && probe.probe(seam(before, data), 0) >= 0)) {
			if (!done.has(node)) {
				const run = runAround(node);
				done = new Set(run.pieces.map((piece) => piece.node));
				found(run);
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

function* readLong(node: Text, probe: Probe, found: (run: Run) => void): Generator<void> {
	const { length } = node;
	for (const run of windowsOf(node)) {
		if (probe.probe(run.text, 0) >= 0) found(run);
		yield;
		if (node.length !== length || !isConnected(node)) return;
	}
}
