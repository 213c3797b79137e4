import { expect, test } from 'vitest';
import {
	aboutGlossary,
	bringBackGlossary,
	firstOwnWords,
	hasGlossary,
	loadOwnExplanations,
	loadOwnFilter,
	loadOwnIndex,
	loadStale,
	removeGlossary,
	saveGlossary,
	storedGlossary,
	watchGlossary,
} from '../../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import {
	type AboutGlossary,
	FIRST_WORDS,
	type Glossary,
	type OwnWord,
	ownId,
} from '../../../src/glossary/own-word.ts';

const word = (name: string): OwnWord => ({ id: ownId(name), name, also: [], meaning: `What ${name} means` });
const OLD: Glossary = { file: 'old.csv', added: '2026-11-01', words: [word('NBM')] };
const NEW: Glossary = { file: 'new.csv', added: '2026-11-28', words: [word('TTO'), word('obs')] };
const FORMAT = 'this';
const ABOUT = { id: 'x', format: FORMAT, file: 'a.csv', added: '2026-11-28', count: 1, shelves: 1 };
const names = (filter: string, format = FORMAT) => ({ format, index: new ArrayBuffer(4), filter });
const explained = async (store: OwnStore, name: string) =>
	(await loadOwnExplanations(store, [ownId(name)]))[0];
const filterIn = async (store: OwnStore) => (await loadOwnFilter(store, FORMAT))?.bits;

async function storeWith(glossary: Glossary, filter = 'filter'): Promise<OwnStore> {
	const store = storeInMemory([['kept-terms', ['gout']]]);
	await saveGlossary(store, glossary, names(filter));
	return store;
}

test('a glossary takes the place of another whole, and nothing else is touched', async () => {
	const store = await storeWith(OLD, 'old filter');
	await saveGlossary(store, NEW, names('new filter'));
	expect(await aboutGlossary(store)).toEqual({ file: 'new.csv', added: '2026-11-28', count: 2 });
	expect(await filterIn(store)).toBe('new filter');
	expect(await loadOwnIndex(store, FORMAT)).toEqual(new ArrayBuffer(4));
	expect(await firstOwnWords(store)).toEqual(NEW.words);
	expect(await explained(store, 'obs')).toMatchObject({ ...word('obs'), file: 'new.csv' });
	expect(await explained(store, 'NBM')).toBeUndefined();
	expect(await store.get('kept-terms')).toEqual(['gout']);
});

test('what was removed or replaced comes back as it was', async () => {
	const store = await storeWith(OLD, 'old filter');
	const before = (await storedGlossary(store)) ?? [];
	await saveGlossary(store, NEW, names('new filter'));
	await removeGlossary(store);
	expect(await aboutGlossary(store)).toBeUndefined();
	expect(await filterIn(store)).toBeUndefined();
	expect(await loadOwnIndex(store, FORMAT)).toBeUndefined();
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
		expect(await explained(store, `word ${at}`)).toMatchObject({ name: `word ${at}` });
	expect(await firstOwnWords(store)).toEqual(many.slice(0, FIRST_WORDS));
	const shelves = (await store.entries()).filter(([key]) => key.startsWith('glossary-words-'));
	expect(shelves).toHaveLength(5);
	for (const [, shelf] of shelves) expect((shelf as { words: unknown[] }).words.length).toBeLessThan(1_000);
	await saveGlossary(store, NEW, names(''));
	expect((await store.entries()).map(([key]) => key).sort()).toEqual([
		...['glossary', 'glossary-filter', 'glossary-first', 'glossary-index', 'glossary-words-0', 'kept-terms'],
	]);
});

test('a store that refuses leaves what there was', async () => {
	const store = await storeWith(OLD);
	const full: OwnStore = { ...store, replace: () => Promise.reject(new Error('quota')) };
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
	['no id', { ...ABOUT, id: undefined }],
	['no format', { ...ABOUT, format: 7 }],
	['a count that is none', { ...ABOUT, count: 'many' }],
	['a day that is none', { ...ABOUT, added: 'yesterday' }],
	['no file', { ...ABOUT, file: undefined }],
	['a number of shelves that is none', { ...ABOUT, shelves: -1 }],
	['more shelves than words', { ...ABOUT, shelves: 1e9 }],
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

test('what an earlier Footnote has made ready is not used, and can be made ready anew', async () => {
	const store = storeInMemory();
	await saveGlossary(store, NEW, names('its filter', 'another'));
	expect(await filterIn(store)).toBeUndefined();
	expect(await loadOwnIndex(store, FORMAT)).toBeUndefined();
	expect(await explained(store, 'TTO')).toMatchObject({ name: 'TTO' });
	const stale = await loadStale(store, FORMAT);
	expect(stale).toEqual(NEW);
	await saveGlossary(store, stale ?? OLD, names('filter'));
	expect(await filterIn(store)).toBe('filter');
	expect(await loadStale(store, FORMAT)).toBeUndefined();
});

test('nothing of a glossary is left behind, whatever says how many shelves there are', async () => {
	const many = Array.from({ length: 2_345 }, (_, at) => word(`word ${at}`));
	const store = await storeWith({ ...OLD, words: many });
	await store.update('glossary', () => 'damaged');
	await removeGlossary(store);
	expect((await store.entries()).map(([key]) => key)).toEqual(['kept-terms']);
});

test('a shelf of another glossary says nothing of this one', async () => {
	const store = await storeWith(OLD);
	const shelf = await store.get('glossary-words-0');
	await saveGlossary(store, { ...NEW, words: [{ ...word('NBM'), meaning: 'new' }] }, names(''));
	await store.update('glossary-words-0', () => shelf);
	expect(await explained(store, 'NBM')).toBeUndefined();
});

test('an index or a filter of another kind is none', async () => {
	const store = await storeWith(OLD);
	await store.update('glossary-index', () => 'bytes');
	await store.update('glossary-filter', () => [1, 2]);
	expect(await loadOwnIndex(store, FORMAT)).toBeUndefined();
	expect(await filterIn(store)).toBeUndefined();
});

test('among all that is the reader’s a glossary is seen', async () => {
	expect(hasGlossary(await (await storeWith(OLD)).entries())).toBe(true);
	expect(hasGlossary([['kept-terms', []]])).toBe(false);
});
