import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../src/guide/kinds.ts';
import { pictures, pictureTree } from '../../src/ui/pictures/index.ts';
import { pictureSource } from '../../src/ui/pictures/render.ts';
import { pictureStyles } from '../../src/ui/pictures/styles.ts';
import { PICTURE_ATTRIBUTES, PICTURE_TAGS } from '../../src/ui/pictures/tree.ts';
import { allNodes, cross, labelBoxes, lines, pointingLines } from './walk.ts';

const NAME_LENGTH = 45;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('there is a drawing for every picture of the guide, and no other', () => {
	expect(Object.keys(pictures).sort()).toEqual([...PICTURES].sort());
});

test('all drawings together stay small', () => {
	expect(bytes(JSON.stringify(pictures))).toBeLessThanOrEqual(150_000);
});

describe.each(PICTURES)('%s', (id) => {
	const tree = pictureTree(id);
	const nodes = allNodes(tree);
	const [, , width, height] = String(tree.attributes?.viewBox).split(' ').map(Number) as [
		number,
		number,
		number,
		number,
	];

	test('is an image with a short name and a full description', () => {
		expect(tree.tag).toBe('svg');
		expect(tree.attributes?.role).toBe('img');
		const [title, desc] = nodes.slice(1, 3);
		expect([title?.tag, desc?.tag]).toEqual(['title', 'desc']);
		expect(lines(title as never)[0]?.length).toBeLessThanOrEqual(NAME_LENGTH);
		expect(lines(desc as never)[0]?.length).toBeGreaterThan(150);
	});

	test('has only the tags and attributes that are allowed, with usable values', () => {
		for (const { tag, attributes = {} } of nodes) {
			expect(PICTURE_TAGS).toContain(tag);
			for (const [name, value] of Object.entries(attributes)) {
				expect(PICTURE_ATTRIBUTES).toContain(name);
				expect(String(value)).not.toMatch(/NaN|undefined|url|:/);
			}
		}
	});

	test('uses only styles that exist', () => {
		for (const name of nodes.flatMap(({ attributes }) => String(attributes?.class ?? '').split(' '))) {
			if (name) expect(pictureStyles).toMatch(new RegExp(`\\.${name}[ ,{]`));
		}
	});

	test('keeps every label inside', () => {
		for (const box of labelBoxes(tree)) {
			expect(box.left, box.words).toBeGreaterThanOrEqual(0);
			expect(box.right, box.words).toBeLessThanOrEqual(width);
			expect(box.top, box.words).toBeGreaterThanOrEqual(0);
			expect(box.bottom, box.words).toBeLessThanOrEqual(height);
		}
	});

	test('keeps labels off each other', () => {
		const boxes = labelBoxes(tree);
		expect(boxes.length).toBeGreaterThan(1);
		for (const [at, a] of boxes.entries()) {
			for (const b of boxes.slice(at + 1)) {
				const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
				expect(apart, `"${a.words}" and "${b.words}"`).toBe(true);
			}
		}
	});

	test('keeps the lines from labels off each other and off other labels', () => {
		const pointing = pointingLines(tree);
		expect(pointing.every(([from, to]) => [...from, ...to].every(Number.isFinite))).toBe(true);
		for (const [at, one] of pointing.entries()) {
			for (const other of pointing.slice(at + 1)) {
				const fan = one[0].join() === other[0].join();
				expect(!fan && cross(one, other), `${one.join(' to ')} and ${other.join(' to ')}`).toBe(false);
			}
			for (const { words, left, right, top, bottom } of labelBoxes(tree)) {
				const through =
					cross(one, [
						[left, top],
						[right, bottom],
					]) ||
					cross(one, [
						[left, bottom],
						[right, top],
					]);
				expect(through, `${one.join(' to ')} and "${words}"`).toBe(false);
			}
		}
	});

	test('says in its description what its labels name', () => {
		const told = lines(nodes[2] as never)
			.join(' ')
			.toLowerCase();
		const named = labelBoxes(tree).flatMap(
			({ words }) => words.toLowerCase().match(/[a-z]{7,}|\b[ls]\d\b/g) ?? [],
		);
		const missing = named.filter((word) => !told.includes(word.replace(/s$/, '')));
		expect(missing).toEqual([]);
	});

	test('is the same after a journey as JSON', () => {
		expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
		expect(bytes(JSON.stringify(tree))).toBeLessThanOrEqual(6_500);
	});

	test('can be written as SVG source', () => {
		const source = pictureSource(tree);
		expect(source).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"[^>]*><title>/);
		expect(source.match(/<path|<circle/g)?.length).toBe(
			nodes.filter(({ tag }) => tag === 'path' || tag === 'circle').length,
		);
	});
});

test('the styles load nothing', () => {
	expect(pictureStyles).not.toMatch(/url\(|@import|http/);
});
