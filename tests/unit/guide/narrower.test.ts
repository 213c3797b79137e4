import { describe, expect, test } from 'vitest';
import { cardFor, compileGuide, compileLexicon, findCard, titleOf } from '../../../src/guide/compile.ts';
import { findCopiedIn } from '../../../src/guide/copied.ts';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

function entry(id: string, name: string, more = '') {
	const text = SAMPLE.replace('tarsal-tunnel-syndrome', id)
		.replace(/names:\n(?: {2}.*\n)+/, `names:\n  preferred: ${name}\n${more}`)
		.replace(/senses:\n(?: {2}.*\n)+/, '');
	const result = parseContent(SAMPLE_FILE, text, Entry);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.parsed;
}

const entries = [
	entry('nsaids', 'NSAIDs', 'examples: [ibuprofen, {name: naproxen sodium, also: [Aleve]}]\n'),
	entry('ibuprofen', 'ibuprofen', 'broader: [nsaids]\n'),
];

describe('a narrower thing', () => {
	test('is counted apart from its entry, and yields to an entry of its own', () => {
		const { entries: inLexicon } = compileLexicon('en', entries);
		expect(inLexicon.map(({ id, names }) => [id, names.map(({ text }) => text)])).toEqual([
			['ibuprofen', ['ibuprofen']],
			['nsaids', ['NSAIDs']],
			['nsaids~naproxen-sodium', ['naproxen sodium', 'Aleve']],
		]);
	});

	test('has the card of its entry, which says how it belongs there', () => {
		const guide = compileGuide('en', entries, []);
		const card = findCard(guide, 'nsaids~naproxen-sodium');
		expect(card).toMatchObject({ narrower: { name: 'naproxen sodium', as: 'example' } });
		expect(card && titleOf(card)).toBe('naproxen sodium');
		expect(findCard(guide, 'nsaids')).not.toHaveProperty('narrower');
		expect(findCard(guide, 'nsaids~nothing')).toBeUndefined();
		expect(findCard(guide, 'nothing~nsaids')).toBeUndefined();
	});

	test('leads to the entry of its own', () => {
		const [ibuprofen, nsaids] = compileGuide('en', entries, []).entries;
		expect(nsaids?.examples[0]).toEqual({ name: 'ibuprofen', also: [], id: 'ibuprofen' });
		expect(ibuprofen?.broader).toEqual([{ id: 'nsaids', name: 'NSAIDs' }]);
		expect(nsaids && cardFor('ibuprofen', nsaids)).toBeUndefined();
	});
});

test('eight words in a row are a copy, seven are not', () => {
	const copied = findCopiedIn([{ name: 'page', text: 'One two three, four five six seven eight nine ten.' }]);
	expect(copied('He said two THREE four five six seven eight nine.')).toEqual({
		words: 'two three four five six seven eight nine',
		source: 'page',
	});
	expect(copied('Two three four five six seven eight, and nine.')).toBeUndefined();
});
