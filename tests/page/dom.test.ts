import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a form answers with its field, and a document with its picture, of that name. */
const MEMBERS =
	`parentElement|parentNode|nextSibling|previousSibling|firstChild|lastChild|childNodes|ownerDocument|isConnected|
	textContent|localName|namespaceURI|children|firstElementChild|nextElementSibling|previousElementSibling|shadowRoot|matches(?=\\()|closest|
	querySelector|querySelectorAll|getAttribute|getAttributeNS|hasAttribute|checkVisibility|getBoundingClientRect|clientWidth|
	clientHeight|scrollIntoView|compareDocumentPosition|getRootNode|isContentEditable|documentElement|contentType|designMode|
	visibilityState|prerendering|readyState|createTreeWalker|createRange|getSelection|caretPositionFromPoint|evaluate`.replace(
		/\s/g,
		'',
	);
/** But of mutation records and windows, where no page can name such things. Media queries match without a call. */
const DIRECT = new RegExp(
	`(?<!\\b(?:record|window))\\??\\.(?:${MEMBERS})\\b|\\bdocument\\.(?:body|addEventListener)\\b`,
);

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file));

/** Lines without comments. */
const linesOf = (file: string) =>
	readFileSync(file, 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.split('\n')
		.map((line) => line.replace(/\/\/.*/, ''));

/** The card's side of the page; the rest of it has a document of its own. */
const CARD = [
	'before',
	'card',
	'covers',
	'ground',
	'host',
	'hosting',
	'own-previews',
	'parents',
	'stage',
].map((name) => join('src/card', `${name}.ts`));

test('the page is asked by the getters of src/page/dom.ts alone', () => {
	const found = [...files('src/page'), ...CARD, 'entrypoints/marker.ts']
		.filter((file) => file !== join('src/page', 'dom.ts'))
		.flatMap((file) => linesOf(file).flatMap((line) => (DIRECT.test(line) ? `${file}: ${line.trim()}` : [])));
	expect(found).toEqual([]);
});

test('the rule sees what it is for', () => {
	expect(DIRECT.test('const up = element.parentElement;')).toBe(true);
	expect(DIRECT.test('node?.matches(selector)')).toBe(true);
	expect(DIRECT.test('document.body.append()')).toBe(true);
	for (const line of ['addEdge(record.previousSibling)', 'window.getSelection()', 'query(window).matches'])
		expect(DIRECT.test(line)).toBe(false);
});
