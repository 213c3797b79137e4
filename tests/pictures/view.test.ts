import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PICTURES } from '../../src/guide/kinds.ts';
import { pictureTree } from '../../src/ui/pictures/index.ts';
import { pictureSource } from '../../src/ui/pictures/render.ts';
import type { PictureNode } from '../../src/ui/pictures/tree.ts';
import { PictureView } from '../../src/ui/pictures/view.tsx';
import { allNodes, lines } from './walk.ts';

let root: Element;
beforeEach(() => {
	const { document } = parseHTML('<!doctype html><body><main></main></body>');
	vi.stubGlobal('document', document);
	root = document.querySelector('main') as Element;
});
afterEach(() => vi.unstubAllGlobals());

const shown = (node: unknown): string => {
	render(h(PictureView, { node: node as PictureNode }), root);
	return root.innerHTML;
};

test.each(PICTURES)('%s becomes elements, one for each node', (id) => {
	const tree = pictureTree(id);
	shown(tree);
	expect(root.querySelectorAll('*')).toHaveLength(allNodes(tree).length);
	expect(root.querySelector('svg > title')?.textContent).toBe(lines(tree)[0]);
});

test('a tag that is not allowed is left out, with all that is in it', () => {
	const script = { tag: 'script', children: ['alert(1)'] };
	const link = {
		tag: 'a',
		attributes: { href: 'javascript:alert(1)' },
		children: [{ tag: 'text', children: ['x'] }],
	};
	expect(shown({ tag: 'svg', children: [script, link, { tag: 'text', children: ['kept'] }] })).toBe(
		'<svg><text>kept</text></svg>',
	);
});

test('attributes that are not allowed, or not plain values, are left out', () => {
	const attributes = {
		onclick: 'alert(1)',
		style: 'fill:url(//x)',
		href: '//x',
		d: { toString: () => 'M0 0' },
		class: 'bone',
	};
	expect(shown({ tag: 'svg', children: [{ tag: 'path', attributes }] })).toBe(
		'<svg><path class="bone" /></svg>',
	);
});

test('text stays text', () => {
	const node: PictureNode = { tag: 'text', children: ['<b>5 < 6</b>'] };
	shown(node);
	expect(root.querySelector('b')).toBeNull();
	expect(root.textContent).toBe('<b>5 < 6</b>');
	expect(pictureSource(node)).toBe('<text>&lt;b&gt;5 &lt; 6&lt;/b&gt;</text>');
});
