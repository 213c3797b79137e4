/** Which labels of a drawing name what a card is about. */
import type { PictureNode } from './tree.ts';

/** Small letters, one form for one and for many: "Right kidneys" → right, kidney. */
function wordsOf(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

const textOf = (node: PictureNode): string =>
	(node.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');

/**
 * The drawing with every plain label marked that has one of `names` in it, whole words only; headings and notes stay as they
 * are. Marked as with a pen rather than bold, so that it takes no more room.
 */
export function withNamed(drawing: PictureNode, names: readonly string[]): PictureNode {
	const wanted = names.map((name) => ` ${wordsOf(name).join(' ')} `).filter((name) => name.trim());
	const isNamed = (node: PictureNode): boolean => {
		const label = ` ${wordsOf(textOf(node)).join(' ')} `;
		return wanted.some((name) => label.includes(name));
	};
	return {
		...drawing,
		children: (drawing.children ?? []).map((child) =>
			typeof child !== 'string' && child.tag === 'text' && !child.attributes?.class && isNamed(child)
				? { ...child, attributes: { ...child.attributes, class: 'named' } }
				: child,
		),
	};
}
