/** A drawing as text, for places without Preact: reports and test pages. */
import type { PictureNode } from './tree.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

/** The SVG source of a tree. With `xmlns`, it can stand as a file of its own. */
export function pictureSource({ tag, attributes = {}, children = [] }: PictureNode): string {
	const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
	const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : pictureSource(child)));
	return `<${tag}${tag === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${pairs.join('')}>${inner.join('')}</${tag}>`;
}
