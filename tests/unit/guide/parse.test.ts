import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

function problemsOf(text: string) {
	const result = parseContent(SAMPLE_FILE, text, Entry);
	return result.ok ? [] : result.problems.map(({ line, field, message }) => ({ line, field, message }));
}

/** The line on which the sample has a text, counted from 1. */
function lineOf(part: string, text = SAMPLE): number {
	return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a content file', () => {
	test('that is right gives its value, with defaults filled in', () => {
		const result = parseContent(SAMPLE_FILE, SAMPLE, Entry);
		expect(result.ok && result.parsed.value).toMatchObject({
			id: 'tarsal-tunnel-syndrome',
			names: { preferred: 'tarsal tunnel syndrome', clinical: [], brands: [] },
			related: [],
		});
	});

	test('with a missing field names the field, and the line of its parent', () => {
		const text = SAMPLE.replace('  level: routine\n', '');
		expect(problemsOf(text)).toEqual([
			{ line: lineOf('getHelp'), field: 'getHelp.level', message: 'missing: expected this field' },
		]);
	});

	test('with an unknown field names it and its line', () => {
		const text = SAMPLE.replace('hardness: hard', 'hardness: hard\nhardnes: hard');
		expect(problemsOf(text)).toEqual([
			{
				line: lineOf('hardnes:', text),
				field: 'hardnes',
				message: 'unknown field: expected it not to be here',
			},
		]);
	});

	test.each([
		[
			'a wrong choice',
			'category: condition',
			'category: illness',
			'category',
			/expected \("red-flag" \| .*found "illness"/,
		],
		['a wrong date', 'written: 2026-11-01', 'written: yesterday', 'written', /expected a date: YYYY-MM-DD/],
		['a source that is not https', 'https://www', 'http://www', 'sources.0.url', /https:\/\//],
		['HTML in a text', 'A nerve is', 'A <b>nerve</b> is', 'what.text', /without HTML/],
		['a script address', 'A nerve is', 'A javascript:alert(1) is', 'what.text', /script address/],
		[
			'an empty text',
			'A nerve is squeezed where it runs behind the inner ankle bone.',
			'""',
			'what.text',
			/some text/,
		],
		[
			'no sources',
			'  sources: [nhs]\ngetHelp',
			'  sources: []\ngetHelp',
			'what.sources',
			/at least one source/,
		],
		['a wrong kind of value', 'tags: [nerve, foot]', 'tags: nerve', 'tags', /expected Array/],
	])('with %s names line, field and what was expected', (_name, from, to, field, message) => {
		const text = SAMPLE.replace(from, to);
		expect(text).not.toBe(SAMPLE);
		const [problem, ...others] = problemsOf(text);
		expect(others).toEqual([]);
		expect(problem?.field).toBe(field);
		expect(problem?.message).toMatch(message);
		expect(problem?.line).toBeGreaterThan(1);
	});

	test('that is not YAML names the line', () => {
		const text = SAMPLE.replace('names:', 'names: [');
		expect(problemsOf(text)[0]).toMatchObject({ message: expect.stringMatching(/^not valid YAML/) });
	});

	test('with the same key twice is refused', () => {
		const text = SAMPLE.replace('hardness: hard', 'hardness: hard\nhardness: familiar');
		expect(problemsOf(text)[0]).toMatchObject({ line: lineOf('hardness: familiar', text) });
	});

	test('as the README shows it is right', () => {
		const readme = readFileSync('knowledge/README.md', 'utf8');
		const [template = '', ...parts] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
			(found) => found[1] ?? '',
		);
		const filled = template.replaceAll('…', 'x').replace('https://www.nhs.uk/x', 'https://www.nhs.uk/x/');
		expect(problemsOf(filled)).toEqual([]);
		const [test, medicine] = parts;
		expect(problemsOf(`${filled}${test}`.replaceAll('…', 'x'))).toEqual([]);
		expect(problemsOf(`${filled}${medicine}`.replaceAll('…', 'x'))).toEqual([]);
	});

	test('with an alias bomb is refused', () => {
		const text = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
		expect(problemsOf(text)).toEqual([
			{ line: 2, field: '', message: 'alias *a: expected the words themselves' },
		]);
	});
});
