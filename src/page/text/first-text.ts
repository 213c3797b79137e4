/** Whether a document has anything to read yet. Many frames never do. */

/** Elements that hold no text of the page's. Anything else may, or may have a shadow root that does. */
const WORDLESS =
	'script,style,link,meta,base,noscript,template,img,picture,source,iframe,br,canvas,video,audio';

function hasText({ body }: Document): boolean {
	if (!body) return true;
	if (body.querySelector(`*:not(${WORDLESS})`)) return true;
	for (const node of body.childNodes) if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
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
