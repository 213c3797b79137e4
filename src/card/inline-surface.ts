/** The card drawn in the closed shadow root itself: in Footnote's own pages. */
import { createPanel } from './panel.ts';
import type { CreateSurface } from './surface.ts';

/** Events that stay in the card: the page's "click outside" handlers and shortcuts don't hear them. */
const KEPT_EVENTS = [
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'auxclick'],
	...['touchstart', 'touchend', 'wheel', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input'],
	...['copy', 'selectstart', 'dragstart'],
] as const;

/**
 * @param css the card's style sheet
 * @param hasSite whether the words are on a site that can be switched off: Footnote's own pages are none
 */
export function inlineSurface(css: string, hasSite = false): CreateSurface {
	return (shadow, listeners) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
		const element = shadow.ownerDocument.createElement('div');
		for (const type of KEPT_EVENTS) {
			element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
		}
		const { loopTab: onTab, ...panel } = createPanel(element, listeners, hasSite);
		return { element, ...panel, onTab };
	};
}
