import { expect, test } from 'vitest';
import { type Box, placed, type Stretch } from '../../src/page/near.ts';

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
	{ root, start: undefined, end: b },
	{ root, start: b, end: c },
	{ root, start: c, end: d },
	{ root, start: d, end: undefined },
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
		{ root, start: a, end: b },
		{ root, start: b, end: c },
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
		{ root, start: a, end: b },
		{ root, start: b, end: c },
		{ root, start: c, end: d },
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
	const parts: Stretch[] = [{ root, start: a, end: b }];
	expect(distances(parts, new Map([[a, [0, 0]]]))).toEqual([[0, Number.POSITIVE_INFINITY]]);
});

test('the last stretch may go on to the end', () => {
	const parts: Stretch[] = [{ root, start: a, end: undefined }];
	expect(distances(parts, new Map([[a, [-2_000, 100]]]))).toEqual([[0, 0]]);
	expect(distances(parts, new Map([[a, [3_000, 100]]]))).toEqual([[0, 2]]);
});
