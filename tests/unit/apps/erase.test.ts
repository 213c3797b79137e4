/** "Reset everything" takes the reader's own file of words along, brings it back in one piece, and tells pages of both. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOwnExplanations, saveGlossary } from '../../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import { ownId } from '../../../src/glossary/own-word.ts';
import { areaWith } from '../settings/area.ts';

const world = vi.hoisted(() => ({ store: undefined as unknown, told: 0, forget: async () => undefined }));
vi.mock('wxt/browser', () => ({ browser: { storage: { session: { remove: world.forget } } } }));
vi.mock('../../../src/browser/storage.ts', () => ({ localArea: areaWith({ settings: { version: 1 } }) }));
vi.mock('../../../src/browser/own-store.ts', () => ({
	get ownStore() {
		return world.store;
	},
}));
vi.mock('../../../src/apps/glossary-news.ts', () => ({ tellOfGlossary: async () => world.told++ }));
const { eraseAll, undoErase } = await import('../../../src/apps/erase.ts');

const NBM = { id: ownId('NBM'), name: 'NBM', also: [], meaning: 'Nil by mouth' };
const GLOSSARY = { file: 'ward.csv', added: '2026-11-28', words: [NBM] };
const FINDER = { format: 'this', index: new ArrayBuffer(2), filter: 'filter' };

beforeEach(() => {
	world.told = 0;
	vi.stubGlobal('localStorage', { clear: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

function storeWith(values: Iterable<readonly [string, unknown]>): OwnStore {
	const store = storeInMemory(values);
	world.store = store;
	return store;
}

test('the file goes, and comes back all at once', async () => {
	const store = storeWith([['kept-terms', ['gout']]]);
	await saveGlossary(store, GLOSSARY, FINDER);
	const before = await store.entries();
	await eraseAll();
	expect((await store.entries()).map(([key]) => key)).toEqual(['erased', 'erased-at']);
	expect(world.told).toBe(1);
	// Whoever hears that it is there again finds its words.
	let found: unknown;
	store.watch('glossary', () => void loadOwnExplanations(store, [NBM.id]).then((words) => (found = words)));
	await undoErase();
	expect(await store.entries()).toEqual(before);
	expect(found).toMatchObject([NBM]);
	expect(world.told).toBe(2);
});

test('a file that was given since then gives way whole to the one that comes back; what else was kept stays', async () => {
	const store = storeWith([['kept-terms', ['gout']]]);
	await saveGlossary(store, GLOSSARY, FINDER);
	await eraseAll();
	const many = Array.from({ length: 1_200 }, (_, at) => ({ ...NBM, id: `own:${at}` }));
	await saveGlossary(store, { ...GLOSSARY, words: many }, FINDER);
	await store.update('noted-words', () => ['zebra']);
	await undoErase();
	expect((await store.entries()).map(([key]) => key).sort()).toEqual([
		...['glossary', 'glossary-filter', 'glossary-first', 'glossary-index', 'glossary-words-0'],
		...['kept-terms', 'noted-words'],
	]);
});

test('where there is none, pages are told nothing', async () => {
	storeWith([['kept-terms', ['gout']]]);
	await eraseAll();
	await undoErase();
	expect(world.told).toBe(0);
});
