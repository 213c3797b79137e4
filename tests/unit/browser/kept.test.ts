/** The list of kept terms over a store whose changes follow each other, as the real one's do. */
import { describe, expect, test } from 'vitest';
import { dropTerm, isKept, KEPT_KEY, keepTerm, loadKept } from '../../../src/browser/kept.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';

const storeWith = (stored?: unknown) => storeInMemory([[KEPT_KEY, stored]]);

describe('kept terms', () => {
	test('are kept once, in order, and dropped', async () => {
		const store = storeWith();
		expect(await keepTerm(store, 'gout')).toBe(true);
		expect(await keepTerm(store, 'mri')).toBe(true);
		expect(await keepTerm(store, 'gout')).toBe(true);
		expect(await loadKept(store)).toEqual(['gout', 'mri']);
		expect(await isKept(store, 'mri')).toBe(true);
		await dropTerm(store, 'gout');
		expect(await loadKept(store)).toEqual(['mri']);
	});

	test.each([
		['one bad id', ['gout', 'No Id!', 7, null, 'mri'], ['gout', 'mri']],
		['no list', { 0: 'gout' }, []],
		['a text', 'gout', []],
	])('%s costs nothing else', async (_what, stored, expected) => {
		const store = storeWith(stored);
		expect(await loadKept(store)).toEqual(expected);
		expect(await keepTerm(store, 'bunion')).toBe(true);
		expect(await loadKept(store)).toEqual([...expected, 'bunion']);
	});

	test('a full list and what is no id are refused, and say so', async () => {
		const full = Array.from({ length: 100 }, (_, at) => `term-${at}`);
		const store = storeWith(full);
		expect(await keepTerm(store, 'gout')).toBe(false);
		expect(await keepTerm(store, '<b>')).toBe(false);
		expect(await loadKept(store)).toEqual(full);
	});
});
