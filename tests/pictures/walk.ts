import type { PictureNode } from '../../src/ui/pictures/tree.ts';

/** A node and all nodes below it, in the order of the drawing. */
export function allNodes(node: PictureNode): PictureNode[] {
	return [
		node,
		...(node.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : allNodes(child))),
	];
}

/** The words of a node, its lines of text apart. */
export function lines(node: PictureNode): string[] {
	return (node.children ?? []).flatMap((child) => (typeof child === 'string' ? [child] : lines(child)));
}

export interface Box {
	readonly words: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Height of a capital and of a descender, and the distance of lines, in the drawing's units. */
const [ABOVE, BELOW, LEADING] = [10, 3, 13];
/** Mean width of a letter in em: what DejaVu Sans, among the widest of interface fonts, takes at most. */
const [REGULAR, BOLD] = [0.57, 0.66];

/** The space that each label takes, near enough. */
export function labelBoxes(tree: PictureNode): Box[] {
	return allNodes(tree)
		.filter(({ tag }) => tag === 'text')
		.map((node) => {
			const rows = lines(node);
			const { x, y, 'text-anchor': anchor = 'start', class: tone } = node.attributes ?? {};
			const letter = (tone === 'heading' ? BOLD : REGULAR) * (tone === 'note' ? 11 : 12);
			const width = Math.max(...rows.map((row) => row.length)) * letter;
			const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			const [top, bottom] = [Number(y) - ABOVE, Number(y) + (rows.length - 1) * LEADING + BELOW];
			return { words: rows.join(' '), left, right: left + width, top, bottom };
		});
}

type Place = readonly [number, number];

/** The lines from labels to what they name: from where to where. */
export function pointingLines(tree: PictureNode): [Place, Place][] {
	const data = allNodes(tree).find(({ attributes }) => attributes?.class === 'pointer')?.attributes?.d ?? '';
	return String(data)
		.split('M')
		.slice(1)
		.map((part) => {
			const [fromX, fromY, toX, toY] = part.split(/[ L]/).map(Number) as [number, number, number, number];
			return [
				[fromX, fromY],
				[toX, toY],
			];
		});
}

/** Whether two lines have a point in common. */
export function cross([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
	const turn = (p: Place, q: Place, r: Place) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}
