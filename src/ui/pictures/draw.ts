/** What the drawings are made of. */
import type { PictureNode } from './tree.ts';

/** Width of every drawing, in its own units; one unit is one CSS pixel where a drawing is 320 px wide. */
const WIDTH = 320;
/** Distance between the lines of a label. */
const LEADING = 13;

/** What a line or shape stands for. How each looks is in `styles.ts`. */
export type Kind =
	| 'skin'
	| 'outline'
	| 'crease'
	| 'bone'
	| 'muscle'
	| 'tendon'
	| 'tendon-line'
	| 'nerve'
	| 'nerve fine'
	| 'nerve behind'
	| 'artery'
	| 'artery fine'
	| 'artery behind'
	| 'vein'
	| 'band'
	| 'veil'
	| 'sore'
	| 'device'
	| 'device-line'
	| 'screen'
	| 'trace'
	| 'grid'
	| 'arrow'
	| 'ring'
	| 'axis'
	| 'dots'
	| 'mask'
	| 'rich'
	| 'poor'
	| `${'area' | 'organ'} area-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** A line or shape from path data; several pieces of path data become one node. */
export function draw(kind: Kind, ...data: string[]): PictureNode {
	return { tag: 'path', attributes: { class: kind, d: data.join('') } };
}

/** Shapes that overlap, drawn as one: no line stands where one meets the other. */
export function joined(kind: Kind, ...data: string[]): PictureNode {
	return { tag: 'path', attributes: { class: `${kind} joined`, d: data.join('') } };
}

export function disc(kind: Kind, cx: number, cy: number, r: number): PictureNode {
	return { tag: 'circle', attributes: { class: kind, cx, cy, r } };
}

/** Parts moved, turned or scaled together, in SVG's own words: `translate(10 0) scale(.5)`. */
export function placed(transform: string, ...parts: PictureNode[]): PictureNode {
	return { tag: 'g', attributes: { transform }, children: parts };
}

/** Everything but the shapes, in the colour of the paper: what lies outside them is cut off. */
export function cutOut(height: number, ...shapes: string[]): PictureNode {
	return draw('mask', `M-9-9h${WIDTH + 18}v${height + 18}h-${WIDTH + 18}z`, ...shapes);
}

/** Words beside or on a drawing. */
interface Label {
	/** Lines of text. The first line's baseline is at `y`. */
	readonly text: readonly string[];
	readonly x: number;
	readonly y: number;
	/** Which end of the text `x` is. */
	readonly at?: 'start' | 'middle' | 'end';
	/** What the label points at, one or more points: `[x, y]`. */
	readonly to?: readonly (readonly [number, number])[];
	/** Where the pointing line starts, if not at the text's near edge. */
	readonly from?: readonly [number, number];
	/** A heading within the drawing, or a quieter note. */
	readonly tone?: 'heading' | 'note';
}

/** Which side is which, for what is seen from the front: as when two people face each other. */
export const sides = (y: number): Label[] => [
	{ text: ["Person's right"], x: 6, y, tone: 'note' },
	{ text: ["Person's left"], x: WIDTH - 6, y, at: 'end', tone: 'note' },
];

function words({ text, x, y, at, tone }: Label): PictureNode {
	const [first, ...rest] = text;
	const children =
		rest.length === 0
			? [first as string]
			: text.map(
					(words, row): PictureNode => ({
						tag: 'tspan',
						attributes: row === 0 ? { x } : { x, dy: LEADING },
						children: [words],
					}),
				);
	return {
		tag: 'text',
		attributes: { x, y, ...(at && at !== 'start' && { 'text-anchor': at }), ...(tone && { class: tone }) },
		children,
	};
}

/** The lines from labels to what they name, and the dot at the end of each. */
function pointers(labels: readonly Label[]): PictureNode[] {
	let lines = '';
	let tips = '';
	for (const { text, x, y, at = 'start', to = [], from } of labels) {
		const gap = at === 'end' ? 4 : -4;
		const start = from ?? [x + gap, y + (text.length - 1) * (LEADING / 2) - 4];
		for (const [tipX, tipY] of to) {
			lines += `M${start[0]} ${start[1]}L${tipX} ${tipY}`;
			tips += `M${tipX} ${tipY}h0`;
		}
	}
	if (!lines) return [];
	return [
		{ tag: 'path', attributes: { class: 'pointer', d: lines } },
		{ tag: 'path', attributes: { class: 'tip', d: tips } },
	];
}

/** One drawing before it is put together. */
export interface Drawing {
	/** A short name. */
	readonly title: string;
	/** All that the drawing shows, for those who don't see it. */
	readonly alt: string;
	readonly height: number;
	readonly parts: readonly PictureNode[];
	readonly labels: readonly Label[];
}

/** The finished tree: an image with name and description, the parts, and the labels above them. */
export function assemble({ title, alt, height, parts, labels }: Drawing): PictureNode {
	return {
		tag: 'svg',
		attributes: { class: 'fn-picture', role: 'img', viewBox: `0 0 ${WIDTH} ${height}` },
		children: [
			{ tag: 'title', children: [title] },
			{ tag: 'desc', children: [alt] },
			...parts,
			...pointers(labels),
			...labels.map(words),
		],
	};
}
