import { expect, test } from 'vitest';
import { type Box, partsOf, placed, type Stretch } from '../../src/page/reading/regions.ts';

/** As much of an element as `placed` looks at. */
const place = (name: string) => ({ nodeType: 1, name }) as unknown as Element;
const VIEW = 1_000;

function distances(
	stretches: readonly Stretch[],
	rects: Map<Element, readonly [top: number, height: number]>,
) {
	const boxes = new Map<Element | undefined, Box>();
	for (const [element, [top, height]] of rects) {
		const boundingClientRect = { top, bottom: top + height, width: height, height } as DOMRectReadOnly;
		boxes.set(element, { boundingClientRect, rootBounds: { height: VIEW } as DOMRectReadOnly });
	}
	return placed(stretches, boxes).map(({ stretch, distance }) => [stretches.indexOf(stretch), distance]);
}

const root = place('root');
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(place) as [Element, Element, Element, Element];
const list: Stretch[] = [
	{ root, first: undefined, start: undefined, end: b },
	{ root, first: b, start: b, end: c },
	{ root, first: c, start: c, end: d },
	{ root, first: d, start: d, end: undefined },
];

test('nearest first, in heights of the view, above and below', () => {
	const rects = new Map([
		[root, [-5_000, 9_000]],
		[b, [-3_000, 100]],
		[c, [500, 100]],
		[d, [4_000, 100]],
	] as const);
	// The first stretch begins with the whole root's box, which covers everything.
	expect(distances(list, rects)).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 3],
	]);
});

test('a stretch reaches to where the next begins, not only to the end of its first element', () => {
	const parts: Stretch[] = [
		{ root, first: a, start: a, end: b },
		{ root, first: b, start: b, end: c },
	];
	const rects = new Map([
		[a, [-4_000, 10]],
		[b, [200, 10]],
		[c, [300, 10]],
	] as const);
	expect(distances(parts, rects)).toEqual([
		[0, 0],
		[1, 0],
	]);
});

test('what has no box stands between its neighbours', () => {
	const parts: Stretch[] = [
		{ root, first: a, start: a, end: b },
		{ root, first: b, start: b, end: c },
		{ root, first: c, start: c, end: d },
	];
	const rects = new Map([
		[a, [3_000, 100]],
		[b, [0, 0]],
		[c, [0, 0]],
		[d, [9_000, 100]],
	] as const);
	expect(distances(parts, rects)).toEqual([
		[0, 2],
		[1, 2],
		[2, 2],
	]);
});

test('what is not drawn at all is farthest, for there is nowhere to see it', () => {
	const parts: Stretch[] = [{ root, first: a, start: a, end: b }];
	expect(distances(parts, new Map([[a, [0, 0]]]))).toEqual([[0, Number.POSITIVE_INFINITY]]);
});

test('the last stretch may go on to the end', () => {
	const parts: Stretch[] = [{ root, first: a, start: a, end: undefined }];
	expect(distances(parts, new Map([[a, [-2_000, 100]]]))).toEqual([[0, 0]]);
	expect(distances(parts, new Map([[a, [3_000, 100]]]))).toEqual([[0, 2]]);
});

test('how far a stretch reaches is told in heights of the view; the last one ends with its root', () => {
	const parts: Stretch[] = [
		{ root, first: a, start: a, end: b },
		{ root, first: b, start: b, end: undefined },
	];
	const boxes = (tops: readonly [Element, number, number][]) =>
		new Map(
			tops.map(([element, top, height]): [Element, Box] => [
				element,
				{
					boundingClientRect: { top, bottom: top + height, width: 1, height } as DOMRectReadOnly,
					rootBounds: { height: VIEW } as DOMRectReadOnly,
				},
			]),
		);
	const extents = (tops: readonly [Element, number, number][]) =>
		placed(parts, boxes(tops)).map(({ extent }) => extent);
	expect(
		extents([
			[root, 0, 9_000],
			[a, 100, 10],
			[b, 3_100, 10],
		]),
	).toEqual([3, 5.9]);
	expect(
		extents([
			[a, 100, 10],
			[b, 3_100, 10],
		]),
	).toEqual([3, Number.POSITIVE_INFINITY]);
	expect(extents([])).toEqual([0, 0]);
});

/** As much of a tree as `partsOf` looks at: "a(b c(d e)) f" and so on. */
function tree(text: string): Map<string, Element> {
	interface Node {
		readonly name: string;
		readonly nodeType: number;
		readonly parentNode: Node | null;
		readonly children: Node[];
		readonly nextElementSibling: Node | null;
		readonly firstElementChild: Node | null;
		contains(other: Node): boolean;
	}
	const all = new Map<string, Node>();
	const make = (name: string, parentNode: Node | null): Node => {
		const node: Node = {
			name,
			nodeType: 1,
			parentNode,
			children: [],
			get nextElementSibling() {
				const siblings = parentNode?.children ?? [];
				return siblings[siblings.indexOf(node) + 1] ?? null;
			},
			get firstElementChild() {
				return node.children[0] ?? null;
			},
			contains: (other) => other === node || node.children.some((child) => child.contains(other)),
		};
		parentNode?.children.push(node);
		all.set(name, node);
		return node;
	};
	let up = make('root', null);
	for (const [token] of text.matchAll(/\w+|[()]/g)) {
		if (token === '(') up = up.children.at(-1) as Node;
		else if (token === ')') up = up.parentNode as Node;
		else make(token, up);
	}
	return all as unknown as Map<string, Element>;
}

/** Parts as "first-end". */
function partsIn(text: string, first: string, end: string | undefined): string[] {
	const nodes = tree(text);
	const of = (name: string | undefined) => (name ? nodes.get(name) : undefined);
	const start = of(first) as Element;
	const nameOf = (element: Element | undefined) =>
		(element as unknown as { name: string } | undefined)?.name ?? '';
	return partsOf({ root: of('root') as Element, first: start, start, end: of(end) }).map(
		(part) => `${nameOf(part.first)}-${nameOf(part.end)}`,
	);
}

test('a stretch is parted at its outermost elements', () => {
	expect(partsIn('a b c d', 'a', 'd')).toEqual(['a-b', 'b-c', 'c-d']);
	expect(partsIn('a b c d', 'c', undefined)).toEqual(['c-d', 'd-']);
});

test('one element is parted at what it holds, however deep that is', () => {
	expect(partsIn('a(b(c d e)) f', 'a', 'f')).toEqual(['c-d', 'd-e', 'e-f']);
	expect(partsIn('a b', 'a', 'b')).toEqual(['a-b']);
});

test('a stretch goes on after the end of what it began in', () => {
	expect(partsIn('a(b c) d(e) f', 'c', 'f')).toEqual(['c-d', 'd-f']);
});

test('a stretch ends in the middle of an element', () => {
	expect(partsIn('a b(c d) e', 'a', 'd')).toEqual(['a-b', 'b-d']);
	expect(partsIn('a(b c d) e', 'a', 'c')).toEqual(['a-c']);
	expect(partsIn('a(b c d) e', 'a', 'd')).toEqual(['b-c', 'c-d']);
});

test('parts of many siblings are few', () => {
	const names = Array.from({ length: 1_000 }, (_, at) => `x${at}`);
	const parts = partsIn(names.join(' '), 'x0', undefined);
	expect(parts.length).toBe(50);
	expect(parts[0]).toBe('x0-x20');
	expect(parts.at(-1)).toBe('x980-');
});
