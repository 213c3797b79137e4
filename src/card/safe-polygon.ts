/**
 * The way from a word to its card: everything between the point where the pointer left the word and the
 * card's edges. While the pointer moves in there, the card stays and other words on the way don't open.
 */

export interface Point {
	readonly x: number;
	readonly y: number;
}
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function isIn({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
	return x >= left && x < right && y >= top && y < bottom;
}

/** Hands are not steady: the corridor is this much wider on each side, in CSS pixels. */
const SLACK = 6;

/** Whether `point` lies in the convex hull of `exit` and `card`. */
export function inCorridor(point: Point, exit: Point, card: Box): boolean {
	const around = (x: number, y: number): Point[] => [
		{ x: x - SLACK, y: y - SLACK },
		{ x: x + SLACK, y: y - SLACK },
		{ x: x - SLACK, y: y + SLACK },
		{ x: x + SLACK, y: y + SLACK },
	];
	const hull = convexHull([
		...around(exit.x, exit.y),
		...around(card.left, card.top),
		...around(card.right, card.bottom),
		{ x: card.left, y: card.bottom },
		{ x: card.right, y: card.top },
	]);
	return hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length] ?? corner, point) >= 0);
}

/** Andrew's monotone chain; the corners come in one direction of turning. */
function convexHull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const half = (ordered: readonly Point[]) => {
		const chain: Point[] = [];
		for (const point of ordered) {
			while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
			chain.push(point);
		}
		return chain.slice(0, -1);
	};
	return [...half(sorted), ...half(sorted.reverse())];
}

/** Positive when a→b→c turns towards positive y from positive x. */
function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
