/** HTML text → the blocks that a page would hand to detection. For the workbench; a browser walks its own DOM. */
import { parseHTML } from 'linkedom';
import type { Block } from '../matcher/types.ts';

const SKIPPED = new Set(
	'script style noscript template code pre kbd samp var textarea input select option button svg math iframe object canvas head'.split(
		' ',
	),
);
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby rb s small span strike strong sub sup time tt u wbr'.split(
		' ',
	),
);

interface Run {
	text: string;
	lang: string | undefined;
}

/** @param fallback language when the document declares none */
export function blocksOfHtml(html: string, fallback?: string): Block[] {
	const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
	const { document } = parseHTML(whole);
	const runs: Run[] = [];
	let run: Run = { text: '', lang: fallback };
	const flush = (lang: string | undefined): void => {
		if (run.text.trim() !== '') runs.push(run);
		run = { text: '', lang };
	};
	const walk = (node: Node, lang: string | undefined): void => {
		if (node.nodeType === 3) {
			run.text += node.textContent ?? '';
			return;
		}
		if (node.nodeType !== 1) return;
		const element = node as Element;
		const tag = element.localName.toLowerCase();
		if (tag === 'rt' || tag === 'rp' || SKIPPED.has(tag) || isOptedOut(element)) return;
		const own = element.getAttribute('lang') ?? lang;
		const inline = INLINE.has(tag) && own === lang;
		if (tag === 'br') run.text += '\n';
		if (!inline && tag !== 'br') flush(own);
		for (const child of element.childNodes) walk(child, own);
		if (!inline && tag !== 'br') flush(lang);
	};
	const root = document.documentElement;
	walk(document.body ?? root, root?.getAttribute('lang') ?? fallback);
	flush(undefined);
	return runs.map(({ text, lang }) => ({ text, ...(lang ? { lang } : {}) }));
}

function isOptedOut(element: Element): boolean {
	const editable = element.getAttribute('contenteditable');
	return (
		element.getAttribute('translate') === 'no' ||
		element.classList.contains('notranslate') ||
		(editable !== null && editable !== 'false') ||
		element.hasAttribute('hidden') ||
		element.getAttribute('aria-hidden') === 'true'
	);
}
