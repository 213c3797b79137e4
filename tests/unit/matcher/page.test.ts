/** What a page as a whole says of its words. */
import { describe, expect, it } from 'vitest';
import { createDetector, isShown } from '../../../src/matcher/mod.ts';
import { indexOf, lexiconOf, marksIn } from './lexicon.ts';

const LEXICON = lexiconOf([
	[
		'tarsal tunnel syndrome',
		{
			text: 'TTS',
			kind: 'abbreviation',
			sense: { form: 'TTS', exactCase: true, needs: ['tarsal'], within: 'page' },
		},
	],
	[
		'cauda equina syndrome',
		{ text: 'CES', kind: 'abbreviation', sense: { form: 'CES', exactCase: true, needs: ['spine'] } },
	],
	['peripheral neuropathy'],
	['sciatica'],
	['plantar fasciitis'],
	[{ text: 'heel', hardness: 'everyday', sense: { form: 'heel', needsHealthPage: true } }],
	['gout'],
	[
		{
			text: 'phlegm',
			hardness: 'familiar',
			sense: { form: 'phlegm', against: ['stoic'], seldomElse: true },
		},
	],
]);

describe('a word that hardly ever means anything else', () => {
	it('is ours with nothing around it that speaks of health', () => {
		expect(marksIn(LEXICON, 'Green phlegm on the way.')).toEqual([['phlegm', 'phlegm']]);
	});

	it('is not ours where a word of its other sense stands by, nor as a proper name', () => {
		expect(marksIn(LEXICON, 'Stoic phlegm on the way.', 'They like Phlegm and his murals.')).toEqual([]);
	});
});

describe('abbreviations and their expansions', () => {
	it('go together once the page has said so, in whatever order blocks are read', () => {
		const expected = [
			['CES', 'cauda equina syndrome'],
			['cauda equina syndrome', 'cauda equina syndrome'],
			['CES', 'cauda equina syndrome'],
		];
		expect(marksIn(LEXICON, 'What CES means.', 'It is short: cauda equina syndrome (CES).')).toEqual(
			expected,
		);
	});

	it('are bound when the abbreviation comes first', () => {
		expect(marksIn(LEXICON, 'CES (cauda equina syndrome) is rare.')).toHaveLength(2);
	});

	it('belong to somebody else on a page that says so', () => {
		expect(
			marksIn(LEXICON, 'The Consumer Electronics Show (CES) opens.', 'CES and the spine of books.'),
		).toEqual([]);
		expect(marksIn(LEXICON, 'CES (Consumer Electronics Show) opens.', 'The spine of CES.')).toEqual([]);
	});

	it('never match in small letters', () => {
		expect(marksIn(LEXICON, 'cauda equina syndrome (CES) and ces, Ces')).toHaveLength(2);
	});
});

describe('evidence', () => {
	const doubtful = { text: 'Her heel is the topic of this note.' };
	const telling = [
		{ text: 'Peripheral neuropathy and sciatica are common.' },
		{ text: 'Plantar fasciitis hurts; gout hurts more.' },
	];

	it('from further down makes a word above a match, and the version says so', () => {
		const detector = createDetector(indexOf(LEXICON));
		const first = detector.read(doubtful);
		expect(first.pending).toBe(true);
		expect(detector.judge(first)).toEqual([]);
		const { version } = detector;
		for (const block of telling) detector.read(block);
		expect(detector.version).toBeGreaterThan(version);
		expect(detector.judge(first)).toHaveLength(1);
	});

	it('is taken back with its text', () => {
		const detector = createDetector(indexOf(LEXICON));
		const first = detector.read(doubtful);
		const readings = telling.map((block) => detector.read(block));
		const { version } = detector;
		for (const reading of readings) detector.forget(reading);
		expect(detector.version).toBeGreaterThan(version);
		expect(detector.judge(first)).toEqual([]);
	});

	it('is not asked of blocks that have nothing', () => {
		const detector = createDetector(indexOf(LEXICON));
		const reading = detector.read({ text: 'Nothing of interest in these words.' });
		expect(reading.empty).toBe(true);
		expect(detector.judge(reading)).toEqual([]);
	});
});

describe('language', () => {
	const german = 'Die Frau sagt, dass die gout nicht so schlimm ist, und geht mit ihrer Tochter nach Hause.';
	const english = 'The doctor said that this is gout and that it will go away with some rest.';

	it.each([
		['declared and true', { text: german, lang: 'de' }, 0],
		['undeclared', { text: german, lang: '' }, 0],
		['declared English, and it lies', { text: german, lang: 'en' }, 0],
		['declared German, and it lies', { text: english, lang: 'de' }, 1],
		['English', { text: english, lang: 'en-GB' }, 1],
		['too short to tell, declared French', { text: 'gout', lang: 'fr' }, 0],
		['too short to tell, undeclared', { text: 'gout', lang: '' }, 1],
	])('%s', (_why, block, marks) => {
		expect(marksIn(LEXICON, block)).toHaveLength(marks);
	});

	it('of a short block is that of its page', () => {
		const detector = createDetector(indexOf(LEXICON));
		const title = detector.read({ text: 'Gout' });
		detector.read({ text: german });
		expect(detector.judge(title)).toEqual([]);
	});
});

describe('what a reader wants to see', () => {
	const match = { start: 0, end: 4, entry: 7, hardness: 1, category: 2 } as const;
	const wanted = { level: 'more', categories: new Set([2]), hiddenEntries: new Set<number>() } as const;

	it.each([
		['familiar words at level "more"', wanted, true],
		['familiar words at level "hard"', { ...wanted, level: 'hard' }, false],
		['a category that is off', { ...wanted, categories: new Set([1]) }, false],
		['an entry that is hidden', { ...wanted, hiddenEntries: new Set([7]) }, false],
	] as const)('%s', (_why, options, shown) => {
		expect(isShown(match, options)).toBe(shown);
	});
});
