/** What a card says of ids of any shape, over a glossary of any shape. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadExplanation, loadMeanings } from '../../../src/browser/explanation-file.ts';
import { loadOwnExplanations, saveGlossary } from '../../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import { isOwn } from '../../../src/glossary/explanation.ts';
import { type OwnWord, ownId } from '../../../src/glossary/own-word.ts';

/** What the extension's own files hold. */
const FILES: Readonly<Record<string, unknown>> = { 'guide/cards/gout.json': { id: 'gout' } };
const { store, read } = vi.hoisted(() => ({
	store: { now: undefined as unknown },
	read: [] as string[],
}));
vi.mock('../../../src/browser/own-store.ts', () => ({
	get ownStore() {
		return store.now;
	},
}));
vi.mock('../../../src/browser/own-file.ts', () => ({
	once: () => undefined,
	readOwnFile: async (path: string) => {
		read.push(path);
		if (!(path in FILES)) throw new Error(path);
		return FILES[path];
	},
}));

const nyha: OwnWord = {
	id: ownId('NYHA III'),
	name: 'NYHA III',
	also: ['class III'],
	meaning: 'Heart failure.',
};
const sbar: OwnWord = {
	id: ownId('SBAR'),
	name: 'SBAR',
	also: [],
	meaning: 'A hand-over.',
	source: 'Leaflet',
};
const about = { file: 'ward.csv', added: '2026-11-28' };
const stored = { ...about, id: 'x', format: 'this', shelves: 1, count: 3 };
const explained = async (own: OwnStore, id: string) => (await loadOwnExplanations(own, [id]))[0];

beforeEach(async () => {
	read.length = 0;
	const filled = storeInMemory();
	store.now = filled;
	await saveGlossary(
		filled,
		{ ...about, words: [nyha, sbar] },
		{
			...{ format: 'this', index: new ArrayBuffer(0), filter: '' },
		},
	);
});

test('an own word is explained by its file, and an entry by the guide', async () => {
	const own = await loadExplanation(nyha.id);
	expect(own).toEqual({ ...nyha, ...about });
	expect(own && isOwn(own)).toBe(true);
	expect(read).toEqual([]);
	const entry = await loadExplanation('gout');
	expect(entry).toEqual({ id: 'gout' });
	expect(entry && isOwn(entry)).toBe(false);
});

describe('ids of any shape', () => {
	test.each([
		['no text', 7],
		['nothing', undefined],
		['a list of one', [nyha.id]],
		['what becomes a text', { toString: () => nyha.id }],
		['an id of neither', 'own:no such word'],
		['nothing but the beginning', 'own:'],
		['a longer one than any name makes', `own:${'x'.repeat(200)}`],
		['a way out of the folder', '../manifest'],
		['capitals', 'OWN:nyha iii'],
	])('%s has no explanation', async (_what, id) => {
		expect(await loadExplanation(id)).toBeUndefined();
		expect(read).toEqual([]);
	});

	test('of several, those that are none are left out', async () => {
		const ids = [sbar.id, 'gout', 7, null, nyha.id, [nyha.id], 'own:no such word'];
		expect((await loadMeanings(ids)).map(({ id }) => id)).toEqual([nyha.id, sbar.id]);
	});

	test.each([
		['no list', 'own:sbar'],
		['nothing', undefined],
		['an object', { 0: sbar.id, length: 1 }],
	])('%s instead of several explains nothing', async (_what, ids) => {
		expect(await loadMeanings(ids)).toEqual([]);
	});
});

describe('what is stored has been damaged', () => {
	test.each([
		['no list', { 0: sbar }],
		['nothing', undefined],
		['a text', 'SBAR'],
	])('the words are %s', async (_what, words) => {
		const damaged = storeInMemory([
			['glossary', stored],
			['glossary-words-0', { id: 'x', words: words }],
		]);
		expect(await explained(damaged, sbar.id)).toBeUndefined();
	});

	test.each([
		['its name is no text', { ...sbar, name: 7 }],
		['its meaning is gone', { ...sbar, meaning: undefined }],
		['its other names are no list', { ...sbar, also: 'x' }],
		['one of its other names is no text', { ...sbar, also: [{}] }],
		['its source is no text', { ...sbar, source: {} }],
	])('a word is left out when %s, and the others stay', async (_what, word) => {
		const damaged = storeInMemory([
			['glossary', stored],
			['glossary-words-0', { id: 'x', words: [null, word, nyha] }],
		]);
		expect(await explained(damaged, sbar.id)).toBeUndefined();
		expect(await explained(damaged, nyha.id)).toEqual({ ...nyha, ...about });
	});

	test('nobody knows which file it was', async () => {
		const damaged = storeInMemory([
			['glossary', { ...stored, file: undefined }],
			['glossary-words-0', { id: 'x', words: [sbar] }],
		]);
		expect(await explained(damaged, sbar.id)).toBeUndefined();
	});
});
