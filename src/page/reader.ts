/**
 * Reads the page's text in small steps. Text nodes are walked without looking at the elements around them;
 * only where detection sees something is the run around made, checked and handed on.
 */
import type { PageDetector } from '../detect/types.ts';
import { arePartedByBlock, isLong, type Run, runAround, windowsOf } from './run.ts';
import { isData } from './tags.ts';

/** Text is probed in portions of about this many UTF-16 units: the step between two looks at the clock. */
const PORTION = 4_000;
/** From this length on it is worth asking whether a text is a script's data. */
const LONG_ENOUGH_FOR_DATA = 300;
/** Text nodes in one portion at most, however short they are. */
const MOST_NODES = 200;

export type Probe = Pick<PageDetector, 'probe'>;

/**
 * Walks the text below a root in document order.
 * @param found gets each run that may hold terms; called more than once for a run only if the page changes
 * @yields after each small step, so that the caller can pause
 */
export function* readBelow(
	root: Element | ShadowRoot,
	probe: Probe,
	found: (run: Run) => void,
): Generator<void> {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let node = walker.nextNode() as Text | null;
	let nodes: Text[] = [];
	let starts: number[] = [];
	let text = '';
	while (node) {
		const { data } = node;
		if (data.length > LONG_ENOUGH_FOR_DATA && (!node.parentElement || isData(node.parentElement))) {
			// A script's data: not even worth a look.
		} else if (isLong(node)) {
			yield* readLong(node, probe, found);
		} else {
			const last = nodes[nodes.length - 1];
			if (last && meetInWord(text, data) && arePartedByBlock(last, node)) text += '\n';
			nodes.push(node);
			starts.push(text.length);
			text += data;
			if (text.length > PORTION || nodes.length > MOST_NODES) {
				probeTexts(text, nodes, starts, probe, found);
				nodes = [];
				starts = [];
				text = '';
				// The page may change while we pause: the walker goes on from a node that is still there.
				walker.currentNode = node;
				yield;
				if (!node.isConnected) return;
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

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Whether two texts that follow each other meet in the middle of what looks like one word. */
function meetInWord(before: string, after: string): boolean {
	const last = before.charCodeAt(before.length - 1);
	const first = after.charCodeAt(0);
	// Nearly always one of them is white space or a full stop.
	if (!(last > 47 && first > 47)) return false;
	return WORD_START.test(after) && WORD_END.test(before.slice(-2));
}
