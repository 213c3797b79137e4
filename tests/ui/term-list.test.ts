import { expect, test } from 'vitest';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { findListed, listOf } from '../../src/guide/list.ts';
import { dangerFirst } from '../../src/ui/popup/term-list.tsx';

const list = listOf(loadCompiled().guide);
const item = (id: string) => ({
	term: { id, text: id, count: 1, waits: false },
	entry: findListed(list, id),
});

test('words of danger stand first, the others as on the page, and words without an entry last among them', () => {
	const ids = ['gout', 'no-such-entry', 'bunion', 'stroke', 'meningitis', 'cellulitis'];
	const sorted = dangerFirst(ids.map(item)).map(({ term }) => term.id);
	const level = (id: string) => findListed(list, id)?.level;
	expect(level('stroke')).toBe('emergency');
	expect(sorted.slice(0, 2)).toEqual(['stroke', 'meningitis']);
	const today = sorted.filter((id) => level(id) === 'today');
	expect(today.length).toBeGreaterThan(0);
	expect(sorted.slice(2, 2 + today.length)).toEqual(today);
	expect(sorted.slice(2 + today.length)).toEqual(
		ids.filter((id) => !['emergency', 'today'].includes(level(id) ?? '')),
	);
});
