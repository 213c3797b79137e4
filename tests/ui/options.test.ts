import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { readSettings, writeSettings } from '../../src/ui/options/file.ts';
import { addedInWords, hostOf } from '../../src/ui/options/places.tsx';

describe('settings as a file', () => {
	test('come back as they went', () => {
		const settings = { ...DEFAULT_SETTINGS, level: 'hard' as const, offSites: ['example.org'] };
		const { version: _version, ...rest } = settings;
		expect(readSettings(writeSettings(settings))).toEqual({ settings: rest, skipped: [] });
	});
	test('only what the file names is changed', () => {
		expect(readSettings('{"version":1,"dwell":500}')).toEqual({ settings: { dwell: 500 }, skipped: [] });
	});
	test('a file of before there was a choice of how many keeps all the words', () => {
		expect(readSettings('{"version":1,"level":"all"}')).toEqual({
			settings: { level: 'all', density: 'full' },
			skipped: [],
		});
	});
	test('what cannot be read is named, the rest is taken', () => {
		expect(readSettings('{"version":1,"dwell":5,"theme":"dark"}')).toEqual({
			settings: { theme: 'dark' },
			skipped: ['dwell'],
		});
	});
	test('a list that is longer than anyone needs is left as it is now, and named', () => {
		const many = Array.from({ length: 40_000 }, (_, at) => `some-long-name-${at}`);
		expect(
			readSettings(JSON.stringify({ version: 1, theme: 'dark', hiddenTerms: many, offSites: many })),
		).toEqual({
			settings: { theme: 'dark' },
			skipped: ['offSites', 'hiddenTerms'],
		});
	});
	test.each([
		['no JSON', 'hello'],
		['another shape', '[1,2]'],
		['no version', '{"theme":"dark"}'],
		['nothing of ours', '{"version":1,"name":"package"}'],
		['null', 'null'],
	])('%s is refused', (_what, text) => {
		expect(readSettings(text)).toHaveProperty('error');
	});
	test('a version of the future is refused by its number', () => {
		expect(readSettings('{"version":99}')).toEqual({ error: expect.stringContaining('99') });
	});
});

test.each([
	['example.org', false, 'Nothing is marked on example.org any more: on none of its pages.'],
	['https://example.org/', false, 'Nothing is marked on example.org any more: on none of its pages.'],
	[
		'https://www.example.org/health/gout?x=1',
		false,
		'Nothing is marked on example.org any more: on none of its pages. You named one of its pages: Footnote can only leave out whole sites.',
	],
	['example.org/gout', true, 'example.org is left out already.'],
])('what "%s" became is said', (typed, isThere, said) => {
	expect(addedInWords('example.org', typed, isThere)).toBe(said);
});

test.each([
	['example.org', 'example.org'],
	[' Example.ORG ', 'example.org'],
	['https://www.example.org/page?x=1', 'www.example.org'],
	['example.org:8443/a', 'example.org:8443'],
	['localhost:3000', 'localhost:3000'],
	['bücher.example', 'xn--bcher-kva.example'],
	['', undefined],
	['two words', undefined],
	['word', undefined],
	['https://', undefined],
])('the host in "%s" is %s', (typed, host) => {
	expect(hostOf(typed)).toBe(host);
});
