import { describe, expect, test } from 'vitest';
import { trackingIn } from '../../../src/guide/address.ts';
import { checkContent } from '../../../src/guide/check.ts';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

const PUBLISHERS = [
	{ publisher: 'NHS', hosts: ['nhs.uk'] },
	{ publisher: 'Helper', hosts: ['helper.example'], supporting: true },
];

function parsed(text: string, file = SAMPLE_FILE) {
	const result = parseContent(file, text, Entry);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.parsed;
}

function check(...texts: [text: string, file?: string][]) {
	const entries = texts.map(([text, file]) => parsed(text, file));
	return checkContent({ entries, topics: [], publishers: PUBLISHERS }, { today: '2026-11-22' });
}

function change(from: string, to: string): string {
	const text = SAMPLE.replace(from, to);
	expect(text).not.toBe(SAMPLE);
	return text;
}

describe('the checks on content', () => {
	test('pass a good entry', () => {
		expect(check([SAMPLE])).toEqual([]);
	});

	test.each([
		[
			'an unknown host',
			'https://www.nhs.uk/',
			'https://nhs.uk.example/',
			'sources.0.url',
			/not in knowledge\/publishers/,
		],
		[
			'a source nobody defined',
			'sources: [nhs]',
			'sources: [nhs, nice]',
			'what.sources.1',
			/no source "nice"/,
		],
		['a date in the future', 'read: 2026-11-01', 'read: 2026-12-01', 'sources.0.read', /in the future/],
		['a long summary', 'A nerve is', `A nerve is ${'very '.repeat(45)}`, 'what.text', /expected at most 45/],
		[
			'a hard summary',
			'A nerve is squeezed where it runs behind the inner ankle bone.',
			'Compression neuropathy characterised by intermittent entrapment of the posterior tibial nerve.',
			'what.text',
			/reading grade/,
		],
		['an emergency number', 'See a doctor', 'Call 999', 'getHelp.text', /emergency number/],
		['a rule for no name', '- form: TTS', '- form: TTT', 'senses.0.form', /not one of the entry's names/],
		['a link to nowhere', 'tags: [', 'related: [sciatica]\ntags: [', 'related.0', /no entry "sciatica"/],
		['another file name', 'id: tarsal', 'id: tarsals', 'id', /file's own name/],
		['no word on help', /getHelp:\n(?: {2}.*\n)+/.exec(SAMPLE)?.[0] ?? '', '', 'getHelp', /when to get help/],
		[
			'a source that only a mirror shows',
			'evidence: page',
			'evidence: mirror',
			'sources.0',
			/address of the copy/,
		],
	])('refuse %s', (_name, from, to, field, message) => {
		const problems = check([change(from, to)]);
		expect(problems.map((problem) => problem.field)).toContain(field);
		expect(problems.find((problem) => problem.field === field)?.message).toMatch(message);
	});

	test('refuse a number or an urgent statement that nobody read in the page', () => {
		const unread = SAMPLE.replace('evidence: page', 'evidence: collection');
		const withNumber = unread.replace('A nerve is', 'In 7 people a nerve is');
		expect(check([withNumber]).map((problem) => problem.message)).toContainEqual(
			expect.stringMatching(/^a number/),
		);
		const urgent = unread.replace('level: routine', 'level: emergency');
		expect(check([urgent]).map((problem) => problem.message)).toContainEqual(
			expect.stringMatching(/^an urgent/),
		);
		expect(check([unread])).toEqual([]);
	});

	test('a digit in a name (B12, S1) is no figure', () => {
		const text = SAMPLE.replace('evidence: page', 'evidence: collection').replace(
			'A nerve is',
			'The S1 nerve is',
		);
		expect(check([text])).toEqual([]);
	});

	test('refuse one name for two entries, unless both say when it is theirs', () => {
		const file = SAMPLE_FILE.replace('tarsal-tunnel-syndrome', 'speech');
		const other = SAMPLE.replaceAll('tarsal-tunnel-syndrome', 'speech')
			.replace('tarsal tunnel syndrome', 'speech output')
			.replace('trapped ankle nerve', 'reading aloud');
		expect(check([SAMPLE], [other, file])).toEqual([]);
		const careless = other.replace(/senses:\n.*\n.*\n/, '');
		expect(check([SAMPLE], [careless, file])[0]?.message).toMatch(
			/"TTS" is also a name of tarsal-tunnel-syndrome/,
		);
	});
});

test.each([
	['https://a.example/page?uid=x&category=Z&utm_source=mail#uid=1', ['uid', 'utm_source']],
	['https://a.example/?gclid=1&p=2&_ga=3', ['gclid', '_ga']],
	['https://a.example/uid/utm_source?p=uid&setid=7&contentID=3', []],
	['https://a.example/', []],
])('what tracks in %s', (address, names) => {
	expect(trackingIn(address)).toEqual(names);
});

test('an address that tracks its reader is refused, by file and line', () => {
	const tracked = SAMPLE.replace(/url: (https:\S+)/, 'url: $1?utm_source=mail');
	const result = parseContent(SAMPLE_FILE, tracked, Entry);
	expect(result.ok).toBe(false);
	if (!result.ok) expect(result.problems[0]?.message).toMatch(/leave out utm_source/);
});
