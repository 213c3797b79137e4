/** Whether a document has anything to read yet. Many frames never do. */

import { bodyOf, childNodesOf, queryFirst } from '../dom.ts';
import { isText } from './tree.ts';

/** Elements that hold no text of the page's. Anything else may, or may have a shadow root that does. */
const WORDLESS =
	'script,style,link,meta,base,noscript,template,img,picture,source,iframe,br,canvas,video,audio';

function hasText(document: Document): boolean {
	const body = bodyOf(document);
	if (!body) return true;
	if (queryFirst(body, `*:not(${WORDLESS})`)) return true;
	for (const node of childNodesOf(body)) if (isText(node) && /\S/.test(node.data)) return true;
	return false;
}

/** Resolves when the document has something that may be read; never, if it never has. */
export function firstText(document: Document, signal: AbortSignal): Promise<void> {
	if (hasText(document)) return Promise.resolve();
	return new Promise((done) => {
		const observer = new MutationObserver(() => {
			if (!hasText(document)) return;
			observer.disconnect();
			done();
		});
		observer.observe(document, { subtree: true, childList: true, characterData: true });
		signal.addEventListener('abort', () => observer.disconnect());
	});
}
