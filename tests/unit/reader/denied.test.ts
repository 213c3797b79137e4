/** What a letter says is not there; whenever it isn't plain, nothing is said. */
import { describe, expect, test } from 'vitest';
import { isDenied, sentencesOf } from '../../../src/reader/denied.ts';

const denies = (text: string, word = 'chest pain', count = 1) =>
	isDenied(sentencesOf([text]), { text: word, count });

describe('is not there', () => {
	test.each([
		'No chest pain.',
		'no chest pain',
		'He denies chest pain.',
		'She denied any chest pain, fever or cough.',
		'There is no evidence of chest pain.',
		'No signs of chest pain; eats well.',
		'Without chest pain.',
		'Negative for chest pain.',
		'No history of chest pain.',
		'SOB on exertion. No chest pain. No haematuria.',
		'Well (no chest pain).',
		'No chest pain or palpitations.',
		'No known chest pain',
		'No\nchest  pain.',
		'No chest pain\nNo fever',
	])('%s', (text) => expect(denies(text)).toBe(true));
});

describe('is not said to be absent', () => {
	test.each([
		'Chest pain.',
		'No longer chest pain.',
		'No change in chest pain.',
		'Not without chest pain.',
		'No chest pain?',
		'No chest pain relief from GTN.',
		'No chest pain at rest.',
		'No chest pain, except on stairs.',
		'No chest pain until yesterday.',
		'No chest pain\nuntil yesterday.',
		'No chest pain, but it hurts in the back.',
		'Go home if no chest pain.',
		'Last week no chest pain.',
		'I cannot say there is no chest pain.',
		'No doubt this is chest pain.',
		'No fever but chest pain.',
		'No fever. Chest pain.',
		'Non chest pain.',
		'No chest pain. Later chest pain came back.',
	])('%s', (text) => expect(denies(text)).toBe(false));

	test('where it stands elsewhere under another name', () => {
		expect(denies('No SOB. Shortness of breath at night.', 'SOB', 2)).toBe(false);
		expect(denies('No SOB. She denies SOB.', 'SOB', 2)).toBe(true);
	});
});
