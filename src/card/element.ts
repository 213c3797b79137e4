import { elementIn } from '../page/dom.ts';

/** A new element of HTML: in pages of other kinds (SVG, XML) a plain one would be of theirs. */
export function htmlIn(document: Document, name: string): HTMLElement {
	return elementIn(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElement;
}
