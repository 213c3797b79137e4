/** Offsets are of the raw text, whatever the words had to be stripped of to be known. */
import { describe, expect, it } from 'vitest';
import { lexiconOf, marksIn } from './lexicon.ts';

const LEXICON = lexiconOf([
	['peripheral neuropathy'],
	['plantar fasciitis'],
	['fibromyalgia'],
	['venous insufficiency'],
	['Guillain-Barré syndrome'],
	["Sjögren's syndrome"],
	["Raynaud's"],
	['vitamin B12 deficiency'],
	['HbA1c'],
	['peripheral artery disease', 'PAD', 'P.A.D.'],
	['alpha-lipoic acid'],
	['A&E department'],
	['vertebra'],
	["Tinel's sign"],
	['gout'],
]);

const TABLE: readonly (readonly [why: string, text: string, mark: string])[] = [
	['nothing special', 'a peripheral neuropathy b', 'peripheral neuropathy'],
	['soft hyphens', 'a peri\u00adpheral neuro\u00adpa\u00adthy b', 'peri\u00adpheral neuro\u00adpa\u00adthy'],
	[
		'a soft hyphen after the word',
		'a neuropathy\u00ad peripheral neuropathy\u00ad b',
		'peripheral neuropathy',
	],
	['zero-width space', 'plan\u200btar fasci\u200bitis', 'plan\u200btar fasci\u200bitis'],
	['zero-width joiner and non-joiner', 'plan\u200dtar fasci\u200citis', 'plan\u200dtar fasci\u200citis'],
	['word joiner and byte order mark', '\ufeffplantar\u2060 fasciitis', 'plantar\u2060 fasciitis'],
	['no-break space', 'peripheral\u00a0neuropathy', 'peripheral\u00a0neuropathy'],
	['narrow no-break space', 'peripheral\u202fneuropathy', 'peripheral\u202fneuropathy'],
	['thin space', 'peripheral\u2009neuropathy', 'peripheral\u2009neuropathy'],
	['several spaces and a line end', 'peripheral   \n\t neuropathy', 'peripheral   \n\t neuropathy'],
	['no-break hyphen', 'peripheral\u2011neuropathy', 'peripheral\u2011neuropathy'],
	['en dash', 'Guillain–Barré syndrome', 'Guillain–Barré syndrome'],
	['ligature fi', '\ufb01bromyalgia', '\ufb01bromyalgia'],
	['ligature ffi', 'venous insu\ufb03ciency', 'venous insu\ufb03ciency'],
	['composed accent', 'Guillain-Barr\u00e9 syndrome', 'Guillain-Barr\u00e9 syndrome'],
	['separate accent', 'Guillain-Barre\u0301 syndrome', 'Guillain-Barre\u0301 syndrome'],
	['missing accent', 'Guillain-Barre syndrome', 'Guillain-Barre syndrome'],
	['separate umlaut, curly apostrophe', 'Sjo\u0308gren’s syndrome', 'Sjo\u0308gren’s syndrome'],
	['apostrophe left out', 'Sjogrens syndrome', 'Sjogrens syndrome'],
	['possessive that is no part of the name', 'the vertebra’s edge', 'vertebra'],
	['possessive that is', 'my Raynaud’s is back', 'Raynaud’s'],
	['Latin plural', 'two vertebrae', 'vertebrae'],
	['subscript digits', 'vitamin B₁₂ deficiency', 'vitamin B₁₂ deficiency'],
	['full-width letters', 'ｇｏｕｔ', 'ｇｏｕｔ'],
	['letters and digits', 'an HbA1c of 48', 'HbA1c'],
	['letters and digits apart', 'vitamin B 12 deficiency', 'vitamin B 12 deficiency'],
	['dotted abbreviation', '(P.A.D.) gout', 'gout'],
	['Greek letter', 'α-lipoic acid', 'α-lipoic acid'],
	['ampersand', 'the A&E department', 'A&E department'],
	['emoji before', '🦶🏽 gout', 'gout'],
	['curly quotes', '“gout”', 'gout'],
	['at the very end', 'gout', 'gout'],
	['capitals and possessive', 'TINEL’S SIGN', 'TINEL’S SIGN'],
];

describe('offsets in raw text', () => {
	it.each(TABLE)('%s', (_why, text, mark) => {
		expect(marksIn(LEXICON, text).map(([words]) => words)).toContain(mark);
	});
});

const NEVER: readonly (readonly [why: string, text: string])[] = [
	['inside a word', 'gouty ragout sgout'],
	['an accent that the name has not', 'le goût'],
	['glued to digits', 'gout2 2gout'],
	['an em dash between', 'peripheral—neuropathy'],
	['a full stop between', 'peripheral. Neuropathy'],
	['a comma between', 'peripheral, neuropathy'],
	['an empty line between', 'peripheral\n\nneuropathy'],
	['a file name', 'see gout.txt'],
	['an e-mail address', 'gout@example.org'],
	['a web address', 'https://example.org/gout/'],
	['a name in code', 'my_gout = 1'],
	['a small abbreviation', 'a pad of paper'],
];

describe('never a mark', () => {
	it.each(NEVER)('%s', (_why, text) => {
		expect(marksIn(LEXICON, text)).toEqual([]);
	});
});
