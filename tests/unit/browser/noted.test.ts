import { expect, test } from 'vitest';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import { forgetWord, loadNoted, noteWord } from '../../../src/browser/noted.ts';

const store = (start?: unknown) => storeInMemory(start === undefined ? [] : [['noted-words', start]]);

test('a word is noted once, and forgotten', async () => {
	const own = store();
	await noteWord(own, '  sphenoid   bone ');
	await noteWord(own, 'sphenoid bone');
	expect(await loadNoted(own)).toEqual(['sphenoid bone']);
	await forgetWord(own, 'sphenoid bone');
	expect(await loadNoted(own)).toEqual([]);
});

test('what is damaged is left out, and the list stays small', async () => {
	expect(await loadNoted(store('no list'))).toEqual([]);
	expect(await loadNoted(store([1, null, 'ok', 'x'.repeat(500)]))).toEqual(['ok', 'x'.repeat(80)]);
	expect(await loadNoted(store(Array.from({ length: 500 }, (_, at) => `word ${at}`)))).toHaveLength(50);
});
