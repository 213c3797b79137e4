/**
 * Reads the page's text in small steps. Text nodes are walked without looking at the elements around them;
 * only where detection sees something is the run around made, checked and handed on.
 */
import type { PageDetector } from '../detect/types.ts';
import { arePartedByBlock, isLong, meetInWord, type Run, runAround, windowsOf } from './run.ts';
import { isData } from './tags.ts';

/** Text is probed in portions of about this many UTF-16 units: the step between two looks at the clock. */
const PORTION = 4_000;
/** From this length on it is worth asking whether a text is a script's data. */
const LONG_ENOUGH_FOR_DATA = 2_000;
/** Text nodes in one portion at most, however short they are. */
const MOST_NODES = 200;

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
 * @yields after each small step, so that the caller can pause
 */
export function* readArea(area: Area, probe: Probe, found: (run: Run) => void): Generator<void> {
	const { root, start, end } = area;
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const isHere = (place: Node | null | undefined): place is Node => place != null && root.contains(place);
	const textAfter = (place: Node): Node | null => {
		walker.currentNode = place;
		return walker.nextNode();
	};
	let stop = isHere(end) ? textAfter(end) : null;
	walker.currentNode = isHere(start) ? start : root;
	let node = walker.nextNode() as Text | null;
	let nodes: Text[] = [];
	let starts: number[] = [];
	let text = '';
	let lastData = '';
	while (node && node !== stop) {
		const { data } = node;
		if (data.length > LONG_ENOUGH_FOR_DATA && (!node.parentElement || isData(node.parentElement))) {
			// A script's data: not even worth a look.
		} else if (isLong(node)) {
			yield* readLong(node, probe, found);
		} else {
			const last = nodes[nodes.length - 1];
			if (last && meetInWord(lastData, data) && arePartedByBlock(last, node)) text += '\n';
			lastData = data;
			nodes.push(node);
			starts.push(text.length);
			text += data;
			if (text.length > PORTION || nodes.length > MOST_NODES) {
				probeTexts(text, nodes, starts, probe, found);
				yield;
				// The page may have changed meanwhile: go on from the last place that is still there. Without an
				// end the next stretch is read too; reading twice does no harm.
				if (stop && !isHere(stop)) stop = isHere(end) ? textAfter(end) : null;
				walker.currentNode = nodes.findLast(isHere) ?? (isHere(start) ? start : root);
				nodes = [];
				starts = [];
				text = '';
			}
		}
		node = walker.nextNode() as Text | null;
	}
	probeTexts(text, nodes, starts, probe, found);
}

function* readLong(node: Text, probe: Probe, found: (run: Run) => void): Generator<void> {
	const { length } = node;
	for (const run of windowsOf(node)) {
		if (probe.probe(run.text, 0) >= 0) found(run);
		yield;
		if (node.length !== length || !node.isConnected) return;
	}
}

function probeTexts(
	text: string,
	nodes: readonly Text[],
	starts: readonly number[],
	probe: Probe,
	found: (run: Run) => void,
): void {
	const done = new Set<Text>();
	let index = 0;
	for (let at = probe.probe(text, 0); at >= 0; at = probe.probe(text, at)) {
		while (index + 1 < nodes.length && (starts[index + 1] ?? 0) <= at) index++;
		const node = nodes[index];
		if (!node) return;
		if (!done.has(node)) {
			const run = runAround(node);
			for (const piece of run.pieces) done.add(piece.node);
			found(run);
		}
		at = starts[index + 1] ?? text.length;
		if (at >= text.length) return;
	}
}
