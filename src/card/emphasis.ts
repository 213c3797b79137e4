/**
 * Shows which words the card is about. Drawn in the card's own closed root: a highlight in the page's registry
 * would tell the page which word its reader wants to know more about.
 */
import { documentOf } from '../page/dom.ts';
import { htmlIn } from './element.ts';
import type { WritingMode } from './place.ts';

const TINT = 14;

/**
 * @param layer what it is drawn in
 * @param rects of the words, as far as they can be seen
 * @param words for their colour
 */
export function drawEmphasis(
	layer: HTMLElement,
	rects: readonly DOMRect[],
	words: Element,
	mode: WritingMode,
): void {
	const { color } = getComputedStyle(words);
	const line = mode === 'horizontal' ? 'border-bottom' : 'border-left';
	const there = [...layer.querySelectorAll<HTMLElement>('.emphasis')];
	for (const extra of there.slice(rects.length)) extra.remove();
	rects.forEach(({ left, top, width, height }, index) => {
		const box = there[index] ?? htmlIn(documentOf(layer) as Document, 'div');
		const { style } = box;
		box.className = 'emphasis';
		style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;box-sizing:border-box`;
		style.setProperty('background', `color-mix(in srgb, ${color} ${TINT}%, transparent)`);
		style.setProperty(line, `2px solid ${color}`);
		if (!box.isConnected) layer.append(box);
	});
}
