import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/cli/review-command.ts';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

function parsed(text: string): Entry {
	const result = parseContent(SAMPLE_FILE, text, Entry);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.parsed.value;
}

test('a review sheet says for whom a usual range is', () => {
	const range =
		'ranges:\n  - {for: Men, low: 4, high: 5, unit: mmol/L, sources: [nhs]}\n  - {high: 9, unit: mg/L, sources: [nhs]}\n';
	expect(
		rowsOf(parsed(SAMPLE + range))
			.slice(-2)
			.map(({ title, text }) => [title, text]),
	).toEqual([
		['Usual range: Men', '4 to 5 mmol/L'],
		['Usual range', 'under 9 mg/L'],
	]);
});

test('a review sheet has each statement with the page, its date and when it was read', () => {
	const ground = 'NHS: A page (undated), https://www.nhs.uk/conditions/a-page/; read in full on 2026-11-01';
	expect(rowsOf(parsed(SAMPLE))).toEqual([
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
