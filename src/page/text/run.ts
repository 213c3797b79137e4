/**
 * Runs: text that reads as one paragraph, gathered from the text nodes around one of them, with a map from
 * offsets of the run to nodes. Made only where there may be something to find.
 */

import { foldWide } from '../../matcher/text/fold.ts';
import { latePattern } from '../../matcher/text/late-pattern.ts';
import {
	closest,
	firstChildOf,
	holds,
	lastChildOf,
	nextOf,
	parentElementOf,
	parentOf,
	previousOf,
	textContentOf,
} from '../dom.ts';
import { ATOM, BLOCK, BREAK, INLINE, type Kind, kindOf, NOTHING } from './tags.ts';
import { isElement, isShadowRoot, isText } from './tree.ts';

/** A longer run is cut, so that no single piece of work is long: weighing a run takes its length squared. UTF-16 units. */
export const LONGEST_RUN = 2_000;
/** How far back from the node in hand a run may begin. */
const FARTHEST_BACK = 1_000;
/** So many parts at most are given up to end a run where a sentence or an item of a list ends. */
const LATEST_CUT = 60;
/**
 * Where long runs are cut: text nodes that begin one. Remembered, so that a paragraph falls into the same runs from
 * whichever of its nodes it is put together; else each of its nodes would have a run of its own.
 */
const CUTS = new WeakSet<Text>();
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
	let left = LONGEST_RUN - node.length;
	if (!CUTS.has(node))
		left -= gather({ node, container, flow, limit: FARTHEST_BACK, way: BACKWARD, into: before });
	const after: Part[] = [];
	gather({ node, container, flow, limit: left, way: FORWARD, into: after });
	const parts = [...before.reverse(), { node, data: node.data }, ...after];
	const run = joined(parts, container, strict);
	// One word or two? That depends on what the page makes of the elements between.
	return run ?? runAround(node, true);
}

/** @returns undefined when a word may be parted by what the page makes of the elements in it */
function joined(parts: readonly Part[], container: Element | null, strict: boolean): Run | undefined {
	const pieces: Piece[] = [];
	let text = '';
	for (const part of parts) {
		if (typeof part === 'string') {
			// A line of the source that ends at a line break is one end, not two.
			if (part !== '\n' || !/\n[ \t]*$/.test(text)) text += part;
			continue;
		}
		const { node, data } = part;
		const last = pieces[pieces.length - 1];
		if (last && last.at + last.length === text.length) {
			if (!strict && meetInWord(text, data) && isPartedBetween(last.node, node)) return undefined;
		} else if (text.endsWith('\n') && /^[ \t]*\n/.test(data)) text = text.slice(0, -1);
		pieces.push({ node, from: 0, length: data.length, at: text.length });
		text += data;
	}
	return { text, pieces, container, isNamed: !strict, isWindow: false };
}

/** The nearest element that isn't inline; for text in a shadow root without one, the host. */
export function containerOf(node: Text, flow: FlowOf = namedFlow): Element | null {
	let up: Node | null = parentOf(node);
	while (isElement(up) && isInlineFlow(flow(up))) up = parentOf(up);
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
	const { display, position } = getComputedStyle(element);
	if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return INLINE;
	if (display !== 'none' && isLetter(element)) return INLINE;
	if (position === 'absolute' && closest(element, PLACED_LINES)) return INLINE;
	return display.startsWith('inline-') ? BOX : display === '' || display === 'none' ? NOTHING : BLOCK;
}

/** Lines of text that are put one by one over a picture of the page, as PDF.js does. */
const PLACED_LINES = '.textLayer,.react-pdf__Page__textContent';

const oneLetter = /* @__PURE__ */ latePattern('^\\p{L}\\p{M}*$', 'u');

/** One letter in a box of its own is part of a word: headings that move letter by letter, drop caps. */
function isLetter(element: Element): boolean {
	return oneLetter().test(textContentOf(element) ?? '');
}

function isInlineFlow(flow: Flow): boolean {
	return flow === INLINE || flow === BOX;
}

/** Whether two texts that follow each other meet in the middle of what looks like one word. */
export function meetInWord(before: string, after: string): boolean {
	// Nearly always one of them ends or begins with white space or a full stop.
	const last = before.charCodeAt(before.length - 1);
	const first = after.charCodeAt(0);
	if (!(last > 47 && first > 47)) return false;
	return isInWord(first) && isInWord(last);
}

/** Half of a letter that takes two units counts for nothing: no name has one. */
function isInWord(code: number): boolean {
	if (code > 127) return foldWide(code) !== '';
	const lower = code | 32;
	return (code > 47 && code < 58) || (lower > 96 && lower < 123);
}

/** Whether the page draws a boundary somewhere between two text nodes of one run. */
export function isPartedBetween(before: Text, after: Text): boolean {
	for (const [node, other] of [
		[before, after],
		[after, before],
	] as const) {
		for (let up = parentElementOf(node); up && !holds(up, other); up = parentElementOf(up)) {
			if (styledFlow(up) !== INLINE) return true;
		}
	}
	return false;
}

interface Way {
	/** The sibling on this side, and the end of an element that is met first. */
	readonly side: (of: Node) => Node | null;
	readonly end: (of: Node) => Node | null;
}
const BACKWARD: Way = { side: previousOf, end: lastChildOf };
const FORWARD: Way = { side: nextOf, end: firstChildOf };

interface Gathering {
	readonly node: Text;
	readonly container: Element | null;
	readonly flow: FlowOf;
	/** Longest text to gather, in UTF-16 units. */
	readonly limit: number;
	readonly way: Way;
	readonly into: Part[];
}

/**
 * Collects text nodes and stand-ins from one side of a node until the run ends there, or is long enough to be cut.
 * @returns the length of the text
 */
function gather({ node: start, container, flow: flowOf, limit, way, into }: Gathering): number {
	let length = 0;
	let node: Node = start;
	for (;;) {
		let next: Node | null = way.side(node);
		while (!next) {
			const up: Node | null = parentOf(node);
			if (!up || up === container || !isElement(up)) return length;
			if (flowOf(up) === BOX) into.push(' ');
			node = up;
			next = way.side(node);
		}
		node = next;
		// Down into inline elements, to the end that is nearest.
		while (isElement(node)) {
			const flow = flowOf(node);
			if (flow === BLOCK) return length;
			if (flow === BREAK && isAfterBreak(into)) return length;
			if (flow !== INLINE && flow !== NOTHING) into.push(STANDS_FOR[flow]);
			const inside: Node | null = isInlineFlow(flow) ? way.end(node) : null;
			if (!inside) break;
			node = inside;
		}
		if (!isText(node)) continue;
		const { data } = node;
		if (isLong(node) || (way === FORWARD && CUTS.has(node))) return length;
		length += data.length;
		if (length > limit) return length - data.length - cut(node, way, into);
		into.push({ node, data });
		if (way === BACKWARD && CUTS.has(node)) return length;
	}
}

/** Whether it is plain to see that no text stands beside an inline element in a run, by the names of what is right beside it. */
export function standsAlone(element: Element): boolean {
	return [previousOf, nextOf].every((side) => {
		let beside = side(element);
		while (isText(beside) && beside.data.trim() === '') beside = side(beside);
		const edge = beside ?? parentOf(element);
		return isElement(edge) && kindOf(edge) === BLOCK;
	});
}

/** Two line breaks with nothing between are an empty line: what they part are two paragraphs. */
function isAfterBreak(parts: readonly Part[]): boolean {
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at] as Part;
		if (typeof part === 'string') return part === STANDS_FOR[BREAK];
		if (/\S/.test(part.data)) return false;
	}
	return false;
}

/** What a run may well end after: a sentence, an item of a list, a line. */
const SEAM = /[.!?;|•·\n]\s*$/;

/**
 * Ends a run that is long enough, and remembers where.
 * @param node the first one that is too much
 * @returns the length of the text that is given up
 */
function cut(node: Text, way: Way, into: Part[]): number {
	if (way === BACKWARD) {
		const first = into.findLast((part) => typeof part !== 'string');
		if (typeof first === 'object') CUTS.add(first.node);
		return 0;
	}
	const textOf = (part: Part | undefined) => (typeof part === 'object' ? part.data : (part ?? ''));
	let keep = into.length;
	const least = Math.max(0, into.length - LATEST_CUT);
	while (keep > least && !SEAM.test(textOf(into[keep - 1]))) keep--;
	if (keep === least) keep = into.length;
	const given = into.splice(keep);
	const first = given.find((part) => typeof part === 'object');
	CUTS.add(first?.node ?? node);
	return given.reduce((sum, part) => sum + (typeof part === 'object' ? part.data.length : 0), 0);
}

export function isLong(node: Text): boolean {
	return node.length > LONGEST_RUN;
}

/** The runs of one very long node, cut where a line, a sentence or at least a word ends. */
export function* windowsOf(node: Text): Generator<Run> {
	const { data } = node;
	const container = containerOf(node);
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
