import { expect, test } from 'vitest';
import { followKeptWords } from '../../../src/apps/kept-words.ts';
import { dropTerm, keepTerm } from '../../../src/browser/kept.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import { noteWord } from '../../../src/browser/noted.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import type { Fetched } from '../../../src/ui/parts/fetched.ts';
import type { KeptWords } from '../../../src/ui/popup/services.ts';

test('what is kept is told when it has been read, and with every change', async () => {
	const store = storeInMemory([['kept-terms', ['gout']]]);
	const told: Fetched<KeptWords>[] = [];
	await followKeptWords(store, (own) => told.push(own));
	await keepTerm(store, 'mri');
	await noteWord(store, 'zebra stripes');
	await dropTerm(store, 'gout');
	expect(told.map((own) => (own.at === 'ready' ? own.value : own.at))).toEqual([
		{ kept: ['gout'], noted: [] },
		{ kept: ['gout', 'mri'], noted: [] },
		{ kept: ['gout', 'mri'], noted: ['zebra stripes'] },
		{ kept: ['mri'], noted: ['zebra stripes'] },
	]);
});

test('a store that can’t be read is said to be one', async () => {
	const store: OwnStore = { ...storeInMemory(), get: () => Promise.reject(new Error('closed')) };
	const told: Fetched<KeptWords>[] = [];
	await followKeptWords(store, (own) => told.push(own));
	expect(told).toEqual([{ at: 'failed' }]);
});
