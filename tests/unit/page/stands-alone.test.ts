/** Where an inline element is said to stand alone, no run goes on across its edges. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { runAround, standsAlone } from '../../../src/page/text/run.ts';
import { isText } from '../../../src/page/text/tree.ts';

const first = (html: string) => {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	return document.querySelector('#it') as unknown as Element;
};

it.each([
	'<div>before</div> <a id="it">link</a> <p>after</p>',
	'<div><a id="it">link</a></div>',
	'<p>before</p><a id="it">link</a> \n <p>after</p>',
])('alone: %s', (html) => expect(standsAlone(first(html))).toBe(true));

it.each([
	'heel <a id="it">pain</a>',
	'<a id="it">heel</a><span>pain</span>',
	'<b>heel</b> <a id="it">pain</a>',
	'<b><i><a id="it">heel</a></i></b> pain',
	'heel <img><a id="it">pain</a>',
	'heel <span></span><!-- --><a id="it">pain</a>',
])('not alone: %s', (html) => expect(standsAlone(first(html))).toBe(false));

it('no run that begins in one that stands alone has text from elsewhere', () => {
	const TAGS = ['div', 'p', 'a', 'b', 'span', 'img', 'script', 'br', 'li'];
	let seed = 7;
	const random = (most: number) => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return (seed >>> 8) % most;
	};
	// Words that touch would be asked what the page makes of the elements between.
	const made = (depth: number): string =>
		Array.from({ length: random(4) }, () => {
			const tag = TAGS[random(TAGS.length)] as string;
			if (depth === 0 || random(4) === 0) return [' word ', ' ', '<!-- -->'][random(3)];
			return tag === 'img' || tag === 'br' ? `<${tag}>` : `<${tag}>${made(depth - 1)}</${tag}>`;
		}).join('');
	let alone = 0;
	for (let time = 0; time < 300; time++) {
		const { document } = parseHTML(`<html><body>${made(5)}</body></html>`);
		for (const found of document.querySelectorAll('a,b,span')) {
			const element = found as unknown as Element;
			if (!standsAlone(element)) continue;
			alone++;
			for (const node of found.childNodes) {
				if (!isText(node as unknown as Node)) continue;
				const { pieces } = runAround(node as unknown as Text);
				const outside = pieces.filter(({ node }) => !element.contains(node) && node.data.trim() !== '');
				expect(outside.length, found.parentElement?.outerHTML ?? '').toBe(0);
			}
		}
	}
	expect(alone).toBeGreaterThan(100);
});
