/** Shows a drawing. */
import { h, type VNode } from 'preact';
import { PICTURE_ATTRIBUTES, PICTURE_TAGS, type PictureNode } from './tree.ts';

const tags = new Set<string>(PICTURE_TAGS);
const attributes = new Set<string>(PICTURE_ATTRIBUTES);

/**
 * The elements of a drawing. The tree may have come by message, so that anything but the listed tags and
 * attributes, with plain strings and numbers as values, is left out whatever the types say.
 */
export function PictureView({ node }: { node: PictureNode }): VNode | null {
	if (!tags.has(node.tag)) return null;
	const allowed = Object.entries(node.attributes ?? {}).filter(
		([name, value]) => attributes.has(name) && (typeof value === 'string' || typeof value === 'number'),
	);
	const children = (node.children ?? []).map((child) =>
		typeof child === 'string' ? child : h(PictureView, { node: child }),
	);
	return h(node.tag, Object.fromEntries(allowed), ...children);
}
