/** The sample's words are chosen as a page's are. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { markedWords, type SampleWord } from '../../src/ui/sample/sample-marks.ts';

const lay: SampleWord = {
	text: 'nerve damage',
	entry: 'neuropathy',
	category: 'condition',
	fields: ['brain-nerves'],
	hardness: 'familiar',
};
const hard: SampleWord = {
	text: 'neuropathy',
	entry: 'neuropathy',
	category: 'condition',
	fields: ['brain-nerves'],
	hardness: 'hard',
};
const again: SampleWord = { ...hard };
const test_: SampleWord = {
	text: 'MRI',
	entry: 'mri',
	category: 'test',
	fields: ['tests', 'heart', 'brain-nerves'],
	hardness: 'hard',
};
const SECTIONS = [
	[lay, hard],
	[again, test_],
];

test.each([
	['first in a section; a lay name before it does not hide the hard one', {}, [lay, hard, again, test_]],
	['first on the page', { often: 'page' }, [lay, hard, test_]],
	['hard words only', { level: 'hard' }, [hard, again, test_]],
	['without a category', { categories: ['condition'] }, [lay, hard, again]],
	['without a subject', { offSubjects: ['brain-nerves'] }, [test_]],
	['without any of its subjects', { offSubjects: ['brain-nerves', 'heart'] }, []],
	['without a term', { hiddenTerms: ['neuropathy'] }, [test_]],
] as const)('%s', (_what, change, expected) => {
	expect([...markedWords(SECTIONS, { ...DEFAULT_SETTINGS, ...change })]).toEqual(expected);
});
