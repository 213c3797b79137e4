/** "Reset everything" takes the reader's own file of words along, brings it back in one piece, and tells pages of both. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
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

const GLOSSARY = [
	['glossary', { file: 'ward.csv', added: '2026-11-28', count: 1 }],
	['glossary-names', { index: new ArrayBuffer(2), filter: 'filter' }],
	['glossary-words', [{ id: 'own:nbm', name: 'NBM', also: [], meaning: 'Nil by mouth' }]],
] as const;

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
	const store = storeWith([['kept-terms', ['gout']], ...GLOSSARY]);
	await eraseAll();
	expect((await store.entries()).map(([key]) => key)).toEqual(['erased']);
	expect(world.told).toBe(1);
	// Whoever hears that it is there again finds its words.
	let found: unknown;
	store.watch('glossary', () => void store.get('glossary-words').then((words) => (found = words)));
	await undoErase();
	expect(await store.entries()).toEqual(expect.arrayContaining([['kept-terms', ['gout']], ...GLOSSARY]));
	expect(await store.get('erased')).toBeUndefined();
	expect(found).toEqual(GLOSSARY[2][1]);
	expect(world.told).toBe(2);
});

test('where there is none, pages are told nothing', async () => {
	storeWith([['kept-terms', ['gout']]]);
	await eraseAll();
	await undoErase();
	expect(world.told).toBe(0);
});
