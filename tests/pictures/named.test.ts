import { expect, test } from 'vitest';
import { pictureTree } from '../../src/ui/pictures/index.ts';
import { withNamed } from '../../src/ui/pictures/named.ts';
import { allNodes, lines } from './walk.ts';

const named = (id: Parameters<typeof pictureTree>[0], ...names: string[]): string[] =>
	allNodes(withNamed(pictureTree(id), names))
		.filter(({ attributes }) => attributes?.class === 'named')
		.map((node) => lines(node).join(' '));

test('a label that has the name in it is marked, in either number', () => {
	expect(named('heart-chambers', 'atrium')).toEqual(['Right atrium', 'Left atrium']);
	expect(named('urinary-tract', 'kidneys')).toEqual(['Right kidney', 'Left kidney, cut open']);
	expect(named('womb', 'uterus', 'womb')).toEqual(['Womb (uterus)']);
});

test('a longer name is found over the end of a line', () => {
	expect(named('liver', 'gall bladder', 'bile duct')).toEqual(['Bile duct']);
	expect(named('eye', 'optic nerve')).toEqual(['Optic nerve']);
});

test('parts of words, headings, notes and names that no label has leave all as it is', () => {
	expect(named('liver', 'bladder')).toEqual([]);
	expect(named('joint', 'arthritis')).toEqual([]);
	expect(named('heart-chambers', 'left', 'person')).not.toContain("Person's left");
	expect(named('heart-chambers', 'heart valve', '', '…')).toEqual([]);
	expect(withNamed(pictureTree('liver'), ['spleen'])).toEqual(pictureTree('liver'));
});
