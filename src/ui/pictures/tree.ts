/**
 * A drawing as plain data: it can be checked, sent in a message and kept as JSON, and only the tags and
 * attributes listed here can ever reach a page. Nothing on the lists can load, link or run anything.
 */

export const PICTURE_TAGS = ['svg', 'title', 'desc', 'g', 'path', 'circle', 'text', 'tspan'] as const;
type PictureTag = (typeof PICTURE_TAGS)[number];

export const PICTURE_ATTRIBUTES = [
	...['viewBox', 'role', 'class', 'transform'],
	...['d', 'cx', 'cy', 'r', 'x', 'y', 'dy', 'text-anchor'],
] as const;
type PictureAttribute = (typeof PICTURE_ATTRIBUTES)[number];

type PictureAttributes = Readonly<Partial<Record<PictureAttribute, string | number>>>;

export interface PictureNode {
	readonly tag: PictureTag;
	readonly attributes?: PictureAttributes;
	/** Strings are text, shown as they stand. */
	readonly children?: readonly (PictureNode | string)[];
}
