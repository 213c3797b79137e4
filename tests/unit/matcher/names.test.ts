import { describe, expect, it } from 'vitest';
import { surfaceForms } from '../../../src/matcher-build/surface-forms.ts';
import { lexiconOf, marksIn } from './lexicon.ts';

describe('orders that a rule may make', () => {
	const LEXICON = lexiconOf([
		['nerve damage'],
		['heel pain'],
		['damage to one nerve'],
		['carpal tunnel syndrome'],
		['tarsal tunnel syndrome'],
		['autonomic neuropathy'],
		['peripheral neuropathy'],
		['rest, ice and elevation'],
		['shingles'],
	]);

	it.each([
		['damage to the nerves', 'nerve damage'],
		['damaged nerves', 'nerve damage'],
		['damage of her left nerve', 'nerve damage'],
		['damage to one nerve', 'damage to one nerve'],
		['pain in my heel', 'heel pain'],
		['pain in both heels', 'heel pain'],
		['painful heels', 'heel pain'],
		['rest, ice, and elevation', 'rest, ice and elevation'],
		['rest ice and elevation', 'rest, ice and elevation'],
	])('%s', (text, entry) => {
		expect(marksIn(LEXICON, text)).toEqual([[text, entry]]);
	});

	it('marks each part of a coordination as its own', () => {
		expect(marksIn(LEXICON, 'carpal and tarsal tunnel syndrome')).toEqual([
			['carpal', 'carpal tunnel syndrome'],
			['tarsal tunnel syndrome', 'tarsal tunnel syndrome'],
		]);
		expect(marksIn(LEXICON, 'peripheral, focal or autonomic neuropathy')).toEqual([
			['peripheral', 'peripheral neuropathy'],
			['autonomic neuropathy', 'autonomic neuropathy'],
		]);
	});

	it.each(['damage to nothing', 'pain, heel', 'heel and', 'carpal and', 'a wooden shingle', 'damage to two'])(
		'finds nothing in "%s"',
		(text) => {
			expect(marksIn(LEXICON, text)).toEqual([]);
		},
	);
});

describe('words that stand together', () => {
	const LEXICON = lexiconOf([['slurred speech']], {
		together: [{ words: ['slur|slurred', 'speech|words'], gap: 3 }],
	});

	it.each(['His speech was slurred', 'He slurred all his words'])('%s', (text) => {
		expect(marksIn(LEXICON, `${text} today.`)).toEqual([[text.replace(/^(His|He) /, ''), 'slurred speech']]);
	});

	it.each([
		'His speech was long. He slurred.',
		'speech that he gave last week at noon slurred',
		'slurred; words',
	])('not too far apart nor in two sentences: %s', (text) => {
		expect(marksIn(LEXICON, text)).toEqual([]);
	});

	it('marks the word when it says the entry by itself', () => {
		const lexicon = lexiconOf([['numbness', 'numb'], ['heel']], {
			together: [{ words: ['numb', 'heel|heels'], gap: 3 }],
		});
		expect(marksIn(lexicon, 'my heel has gone numb')).toEqual([
			['heel', 'heel'],
			['numb', 'numbness'],
		]);
	});
});

describe('forms for authors', () => {
	it('lists spellings, plurals and other orders', () => {
		expect(surfaceForms('leukaemia')).toEqual(expect.arrayContaining(['leukaemia', 'leukemia']));
		expect(surfaceForms('hypoxaemia')).toEqual(expect.arrayContaining(['hypoxaemia', 'hypoxemia']));
		expect(surfaceForms('ischaemic ulcer')).toEqual(
			expect.arrayContaining(['ischaemic ulcer', 'ischemic ulcer', 'ischemic ulcers', 'ischaemic ulcers']),
		);
		expect(surfaceForms('vertebra')).toContain('vertebrae');
		expect(surfaceForms('heel pain')).toEqual(expect.arrayContaining(['painful heel', 'heel pain']));
		expect(surfaceForms('pre-diabetes')).toEqual(expect.arrayContaining(['prediabetes', 'pre diabetes']));
	});
});
