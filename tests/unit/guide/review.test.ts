import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/cli/review-command.ts';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

test('a review sheet has each statement with the page, its date and when it was read', () => {
	const result = parseContent(SAMPLE_FILE, SAMPLE, Entry);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const ground = 'NHS: A page (undated), https://www.nhs.uk/conditions/a-page/; read in full on 2026-11-01';
	expect(rowsOf(result.parsed.value)).toEqual([
		{
			title: 'What it is',
			text: 'A nerve is squeezed where it runs behind the inner ankle bone.',
			grounds: [ground],
		},
		{
			title: 'When to get help (routine)',
			text: 'See a doctor if it does not go away.',
			grounds: [ground],
		},
	]);
});
