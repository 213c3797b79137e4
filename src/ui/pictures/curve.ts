/** Smooth lines through points, as SVG path data. */

interface Point {
	readonly x: number;
	readonly y: number;
	/** The line turns sharply here. */
	readonly corner: boolean;
}

/** To whole units: finer than an eye can tell at the size of a card, and a third shorter. */
const round = Math.round;

/** Numbers as path data: no needless zero, no needless blank. */
function numbers(values: readonly number[]): string {
	return values
		.map((value) => String(value).replace(/^(-?)0\./, '$1.'))
		.reduce((text, value) => text + (text && !value.startsWith('-') ? ' ' : '') + value, '');
}

function read(points: string): Point[] {
	const words = points.trim().split(/\s+/);
	const found: Point[] = [];
	for (let at = 0; at < words.length; ) {
		const x = Number(words[at]);
		const y = Number(words[at + 1]);
		if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`Not a list of points: ${points}`);
		const corner = words[at + 2] === '|';
		found.push({ x, y, corner });
		at += corner ? 3 : 2;
	}
	return found;
}

/** The points of a shape in clockwise order, from the same first one: shapes that overlap in one path then leave no hole. */
function clockwise(points: readonly Point[]): Point[] {
	const [first, ...others] = points;
	if (!first) return [];
	const doubleArea = points.reduce((sum, { x, y }, at) => {
		const next = points[(at + 1) % points.length] as Point;
		return sum + x * next.y - next.x * y;
	}, 0);
	return [first, ...(doubleArea < 0 ? others.reverse() : others)];
}

/**
 * One smooth line (a uniform Catmull-Rom spline written as Béziers) through `points`: pairs of numbers
 * in the drawing's units, with `|` after a point where the line has a corner.
 *
 * @throws if `points` isn't a list of pairs.
 */
function through(points: string, closed: boolean): string {
	const list = closed ? clockwise(read(points)) : read(points);
	const first = list[0];
	if (!first || list.length < 2) throw new Error(`A line needs two points: ${points}`);
	const looped = closed && !list.some((point) => point.corner);
	const way = closed ? [...list, first] : list;
	const last = way.length - 1;
	/** A third of the tangent at a point; undefined where the line has no direction of its own. */
	const pull = (at: number): { x: number; y: number } | undefined => {
		if (way[at]?.corner) return undefined;
		const before = way[at - 1] ?? (looped ? way[last - 1] : undefined);
		const after = way[at + 1] ?? (looped ? way[1] : undefined);
		return before && after && { x: (after.x - before.x) / 6, y: (after.y - before.y) / 6 };
	};
	let text = `M${numbers([round(first.x), round(first.y)])}`;
	let [x, y] = [round(first.x), round(first.y)];
	for (let at = 1; at <= last; at++) {
		const from = way[at - 1] as Point;
		const to = way[at] as Point;
		const leave = pull(at - 1);
		const arrive = pull(at);
		const second = arrive
			? { x: to.x - arrive.x, y: to.y - arrive.y }
			: leave
				? { x: (from.x + leave.x + to.x) / 2, y: (from.y + leave.y + to.y) / 2 }
				: undefined;
		const end = [round(to.x - x), round(to.y - y)];
		if (!second) text += `l${numbers(end)}`;
		else {
			const near = [round(second.x - x), round(second.y - y)];
			// "s" mirrors the control point before it, which is just what this spline asks for.
			if (leave && at > 1) text += `s${numbers([...near, ...end])}`;
			else {
				const start = leave
					? { x: from.x + leave.x, y: from.y + leave.y }
					: { x: (from.x + second.x) / 2, y: (from.y + second.y) / 2 };
				text += `c${numbers([round(start.x - x), round(start.y - y), ...near, ...end])}`;
			}
		}
		x = round(x + (end[0] as number));
		y = round(y + (end[1] as number));
	}
	return closed ? `${text}z` : text;
}

/** An open line through the points. */
export const line = (points: string): string => through(points, false);
/** A closed shape through the points, clockwise. With any corner, the first point is one too. */
export const shape = (points: string): string => through(points, true);

/**
 * A tube with flat ends along the points, as one closed shape. Its width goes evenly, point by point, from `width` to `endWidth`.
 *
 * @throws if `points` isn't a list of pairs.
 */
export function tube(points: string, width: number, endWidth = width): string {
	const list = read(points);
	const last = list.length - 1;
	const side = (sign: 1 | -1): string[] =>
		list.map(({ x, y }, at) => {
			const before = list[Math.max(0, at - 1)] as Point;
			const after = list[Math.min(last, at + 1)] as Point;
			const [dx, dy] = [after.x - before.x, after.y - before.y];
			const half =
				(sign * (width + ((endWidth - width) * at) / Math.max(1, last))) / 2 / (Math.hypot(dx, dy) || 1);
			return `${x - dy * half} ${y + dx * half}${at === 0 || at === last ? ' |' : ''}`;
		});
	return shape([...side(1), ...side(-1).reverse()].join(' '));
}

/** Length of an arrow's head, and how far it opens to each side, in units of a drawing. */
const [HEAD, OPENING] = [7, 0.5];

/** A line through the points with an arrow's head at its end. */
export function arrow(points: string): string {
	const list = read(points);
	const end = list.at(-1);
	const before = list.at(-2);
	if (!end || !before) throw new Error(`An arrow needs two points: ${points}`);
	const back = Math.atan2(before.y - end.y, before.x - end.x);
	const [one, other] = [back - OPENING, back + OPENING].map(
		(angle) => `${end.x + HEAD * Math.cos(angle)} ${end.y + HEAD * Math.sin(angle)}`,
	);
	return line(points) + line(`${one} | ${end.x} ${end.y} | ${other} |`);
}
