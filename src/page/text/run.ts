/**
 * Runs: text that reads as one paragraph, gathered from the text nodes around one of them, with a map from
 * offsets of the run to nodes. Made only where there may be something to find.
 */

import { ATOM, BLOCK, BREAK, INLINE, type Kind, kindOf, NOTHING } from './tags.ts';
import { isElement, isShadowRoot, isText } from './tree.ts';

/** A longer run is cut, so that no single piece of work is long. UTF-16 units. */
export const LONGEST_RUN = 16_000;
/** How far back from the node in hand a run may begin. */
const FARTHEST_BACK = 4_000;
/** Stands for a picture, a field or code inside a run: neither word nor white space. */
const OBJECT = '\uFFFC';
const STANDS_FOR = { [ATOM]: OBJECT, [BREAK]: '\n', 5: ' ' } as const;

/** Part of a text node in a run. Offsets and lengths in UTF-16 units. */
export interface Piece {
	readonly node: Text;
	/** Where the part begins in the node. */
	readonly from: number;
	readonly length: number;
	/** Where the part begins in the run's text. */
	readonly at: number;
}

export interface Run {
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** The element that holds the run. */
	readonly container: Element | null;
	/** Put together by the names of elements alone. */
	readonly isNamed: boolean;
	/** One of several windows of a very long node. */
	readonly isWindow: boolean;
}

export interface Point {
	readonly node: Text;
	readonly offset: number;
}

/**
 * The run that a text node is part of; for nodes that aren't long themselves.
 * @param strict ask the browser what each inline element is on this page, instead of trusting its name
 */
export function runAround(node: Text, strict = false): Run {
	const flow = strict ? styledFlow : namedFlow;
	const container = containerOf(node, flow);
	const before: Part[] = [];
	gather(node, container, 'previousSibling', 'lastChild', FARTHEST_BACK, flow, before);
	const after: Part[] = [];
	gather(node, container, 'nextSibling', 'firstChild', LONGEST_RUN, flow, after);
	const pieces: Piece[] = [];
	let text = '';
	for (const part of [...before.reverse(), { node, data: node.data }, ...after]) {
		if (typeof part === 'string') {
			text += part;
			continue;
		}
		const last = pieces[pieces.length - 1];
		if (!strict && last && last.at + last.length === text.length && meetInWord(text, part.data)) {
			// One word or two? That depends on what the page makes of the elements between.
			if (isPartedBetween(last.node, part.node)) return runAround(node, true);
		}
		pieces.push({ node: part.node, from: 0, length: part.data.length, at: text.length });
		text += part.data;
	}
	return { text, pieces, container, isNamed: !strict, isWindow: false };
}

/** The nearest element that isn't inline; for text in a shadow root without one, the host. */
function containerOf(node: Text, flow: FlowOf): Element | null {
	let up: Node | null = node.parentNode;
	while (isElement(up) && isInlineFlow(flow(up))) up = up.parentNode;
	return isElement(up) ? up : isShadowRoot(up) ? up.host : null;
}

/** A text node and what it holds, or what stands for an element in a run's text. */
type Part = { readonly node: Text; readonly data: string } | string;

/** Like `INLINE`, but a box of its own in the line: what stands left and right of its edge is not one word. */
const BOX = 5;
type Flow = Kind | typeof BOX;
type FlowOf = (element: Element) => Flow;

/** By name alone. */
const namedFlow: FlowOf = kindOf;

/** By name, and for elements that are inline by name by what the page makes of them. Asks for styles, never for layout. */
function styledFlow(element: Element): Flow {
	const kind = kindOf(element);
	if (kind !== INLINE) return kind;
	const { display } = getComputedStyle(element);
	if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return INLINE;
	return display.startsWith('inline-') ? BOX : display === '' || display === 'none' ? NOTHING : BLOCK;
}

function isInlineFlow(flow: Flow): boolean {
	return flow === INLINE || flow === BOX;
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Whether two texts that follow each other meet in the middle of what looks like one word. */
export function meetInWord(before: string, after: string): boolean {
	// Nearly always one of them ends or begins with white space or a full stop.
	if (!(before.charCodeAt(before.length - 1) > 47 && after.charCodeAt(0) > 47)) return false;
	return WORD_START.test(after) && WORD_END.test(before.slice(-2));
}

/** Whether the page draws a boundary somewhere between two text nodes of one run. */
function isPartedBetween(before: Text, after: Text): boolean {
	for (const [node, other] of [
		[before, after],
		[after, before],
	] as const) {
		for (let up = node.parentElement; up && !up.contains(other); up = up.parentElement) {
			if (styledFlow(up) !== INLINE) return true;
		}
	}
	return false;
}

/** Whether the page draws a boundary inside a stretch of a run that was put together by names alone. */
export function isPartedWithin({ pieces }: Run, start: number, end: number): boolean {
	for (let at = 1; at < pieces.length; at++) {
		const piece = pieces[at] as Piece;
		const before = pieces[at - 1] as Piece;
		if (piece.at <= start || piece.at >= end) continue;
		if (isPartedBetween(before.node, piece.node)) return true;
	}
	return false;
}

type Side = 'previousSibling' | 'nextSibling';
type End = 'lastChild' | 'firstChild';

/** Collects text nodes and stand-ins from one side of a node until the run ends there. */
function gather(
	start: Text,
	container: Element | null,
	side: Side,
	end: End,
	limit: number,
	flowOf: FlowOf,
	into: Part[],
): void {
	let length = 0;
	let node: Node = start;
	for (;;) {
		let next: Node | null = node[side];
		while (!next) {
			const up: Node | null = node.parentNode;
			if (!up || up === container || !isElement(up)) return;
			if (flowOf(up) === BOX) into.push(' ');
			node = up;
			next = node[side];
		}
		node = next;
		// Down into inline elements, to the end that is nearest.
		while (isElement(node)) {
			const flow = flowOf(node);
			if (flow === BLOCK) return;
			if (flow !== INLINE && flow !== NOTHING) into.push(STANDS_FOR[flow]);
			const inside: Node | null = isInlineFlow(flow) ? node[end] : null;
			if (!inside) break;
			node = inside;
		}
		if (!isText(node)) continue;
		const { data } = node;
		length += data.length;
		if (length > limit) return;
		into.push({ node, data });
	}
}

export function isLong(node: Text): boolean {
	return node.length > LONGEST_RUN;
}

/** The runs of one very long node, cut where a line, a sentence or at least a word ends. */
export function* windowsOf(node: Text): Generator<Run> {
	const { data } = node;
	const container = containerOf(node, namedFlow);
	for (let from = 0; from < data.length; ) {
		const to = cutAfter(data, from + LONGEST_RUN);
		yield {
			text: data.slice(from, to),
			pieces: [{ node, from, length: to - from, at: 0 }],
			container,
			isNamed: false,
			isWindow: true,
		};
		from = to;
	}
}

function cutAfter(data: string, at: number): number {
	if (at >= data.length) return data.length;
	const ahead = data.slice(at, at + 400);
	const end = ahead.search(/\n|[.!?]\s/);
	if (end >= 0) return at + end + 1;
	const space = ahead.search(/\s/);
	return at + (space >= 0 ? space : ahead.length);
}

/** The place of an offset of the run. An end belongs to the piece that it ends, not to the next one's start. */
export function pointAt(run: Run, offset: number, isEnd: boolean): Point | undefined {
	const { pieces } = run;
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const at = pieces[middle]?.at ?? 0;
		if (isEnd ? at < offset : at <= offset) low = middle;
		else high = middle - 1;
	}
	const piece = pieces[low];
	if (!piece) return undefined;
	return { node: piece.node, offset: piece.from + Math.min(Math.max(offset - piece.at, 0), piece.length) };
}

/** The offset of the run where a place in a node is, if it is in the run. */
export function offsetOf(run: Run, node: Node, offset: number): number | undefined {
	const piece = run.pieces.find(
		(part) => part.node === node && offset >= part.from && offset <= part.from + part.length,
	);
	return piece && piece.at + offset - piece.from;
}

/** Whether the text of a run still stands in its nodes as it was read. */
export function isFresh({ text, pieces, isWindow }: Run): boolean {
	return pieces.every(
		({ node, from, length, at }) =>
			(isWindow ? node.length >= from + length : node.length === length) &&
			node.data.startsWith(text.slice(at, at + length), from),
	);
}
