import { expect, test } from 'vitest';
import {
	aboutGlossary,
	bringBackGlossary,
	firstOwnWords,
	hasGlossary,
	loadGlossaryNames,
	loadOwnExplanation,
	removeGlossary,
	saveGlossary,
	storedGlossary,
	watchGlossary,
} from '../../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import { type AboutGlossary, type Glossary, type OwnWord, ownId } from '../../../src/glossary/own-word.ts';

const word = (name: string): OwnWord => ({ id: ownId(name), name, also: [], meaning: `What ${name} means` });
const OLD: Glossary = { file: 'old.csv', added: '2026-11-01', words: [word('NBM')] };
const NEW: Glossary = { file: 'new.csv', added: '2026-11-28', words: [word('TTO'), word('obs')] };
const names = (filter: string) => ({ index: new ArrayBuffer(4), filter });

async function storeWith(glossary: Glossary, filter = 'filter'): Promise<OwnStore> {
	const store = storeInMemory([['kept-terms', ['gout']]]);
	await saveGlossary(store, glossary, names(filter));
	return store;
}

test('a glossary takes the place of another whole, and nothing else is touched', async () => {
	const store = await storeWith(OLD, 'old filter');
	await saveGlossary(store, NEW, names('new filter'));
	expect(await aboutGlossary(store)).toEqual({ file: 'new.csv', added: '2026-11-28', count: 2 });
	expect(await loadGlossaryNames(store)).toEqual(names('new filter'));
	expect(await firstOwnWords(store)).toEqual(NEW.words);
	expect(await loadOwnExplanation(store, ownId('obs'))).toMatchObject({ ...word('obs'), file: 'new.csv' });
	expect(await loadOwnExplanation(store, ownId('NBM'))).toBeUndefined();
	expect(await store.get('kept-terms')).toEqual(['gout']);
});

test('what was removed or replaced comes back as it was', async () => {
	const store = await storeWith(OLD, 'old filter');
	const before = (await storedGlossary(store)) ?? [];
	await saveGlossary(store, NEW, names('new filter'));
	await removeGlossary(store);
	expect(await aboutGlossary(store)).toBeUndefined();
	expect(await loadGlossaryNames(store)).toBeUndefined();
	expect(await firstOwnWords(store)).toEqual([]);
	expect((await store.entries()).map(([key]) => key)).toEqual(['kept-terms']);
	expect(await storedGlossary(store)).toBeUndefined();
	await bringBackGlossary(store, before);
	expect(await storedGlossary(store)).toEqual(before);
	expect(await firstOwnWords(store)).toEqual(OLD.words);
});

test('tens of thousands of words lie on shelves: each is found on its own, and none is left behind', async () => {
	const many = Array.from({ length: 2_345 }, (_, at) => word(`word ${at}`));
	const store = await storeWith({ ...OLD, words: many });
	for (const at of [0, 499, 500, 1_234, 2_344])
		expect(await loadOwnExplanation(store, ownId(`word ${at}`))).toMatchObject({ name: `word ${at}` });
	expect(await firstOwnWords(store)).toEqual(many.slice(0, 10));
	const lengths = (await store.entries()).map(([, value]) => (Array.isArray(value) ? value.length : 0));
	expect(Math.max(...lengths)).toBeLessThan(1_000);
	await saveGlossary(store, NEW, names(''));
	expect((await store.entries()).map(([key]) => key).sort()).toEqual([
		...['glossary', 'glossary-first', 'glossary-names', 'glossary-words-0', 'kept-terms'],
	]);
});

test('a store that refuses leaves what there was', async () => {
	const store = await storeWith(OLD);
	const full: OwnStore = { ...store, setAll: () => Promise.reject(new Error('quota')) };
	await expect(saveGlossary(full, NEW, names(''))).rejects.toThrow('quota');
	expect(await aboutGlossary(store)).toMatchObject({ file: 'old.csv' });
});

test('whoever watches hears of each change, once all of it is there', async () => {
	const store = storeInMemory();
	const told: (AboutGlossary | undefined)[] = [];
	const stop = watchGlossary(store, (about) => told.push(about));
	await saveGlossary(store, OLD, names(''));
	await removeGlossary(store);
	stop();
	await saveGlossary(store, NEW, names(''));
	expect(told.map((about) => about?.file)).toEqual(['old.csv', undefined]);
});

test.each([
	['a string', 'glossary'],
	['null', null],
	['a list', []],
	['a count that is none', { file: 'a.csv', added: '2026-11-28', count: 'many', shelves: 1 }],
	['a day that is none', { file: 'a.csv', added: 'yesterday', count: 1, shelves: 1 }],
	['no file', { added: '2026-11-28', count: 1, shelves: 1 }],
	['a number of shelves that is none', { file: 'a.csv', added: '2026-11-28', count: 1, shelves: -1 }],
	['more shelves than words', { file: 'a.csv', added: '2026-11-28', count: 1, shelves: 1e9 }],
])('%s where the glossary is described is none', async (_what, stored) => {
	const store = storeInMemory([['glossary', stored]]);
	expect(await aboutGlossary(store)).toBeUndefined();
	expect(await firstOwnWords(store)).toEqual([]);
});

test('words that are damaged are left out of what is shown', async () => {
	const store = await storeWith(OLD);
	const damaged = [null, 1, { id: 'own:x' }, { ...word('x'), also: [1] }, { ...word('y'), source: {} }];
	await store.update('glossary-first', () => [...damaged, word('NBM')]);
	expect(await firstOwnWords(store)).toEqual([word('NBM')]);
	await store.update('glossary-first', () => 'no list');
	expect(await firstOwnWords(store)).toEqual([]);
});

test('among all that is the reader’s a glossary is seen', async () => {
	expect(hasGlossary(await (await storeWith(OLD)).entries())).toBe(true);
	expect(hasGlossary([['kept-terms', []]])).toBe(false);
});
