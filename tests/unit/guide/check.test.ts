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

/** The sample as a measure, with lines added at its end. */
function measure(lines: string): [text: string, file: string] {
	const text = SAMPLE.replace('category: condition', 'category: measure').replace(
		/getHelp:\n(?: {2}.*\n)+/,
		'',
	);
	return [text + lines, SAMPLE_FILE.replace('/condition/', '/measure/')];
}

describe('the checks on usual ranges', () => {
	const range = (unit: string) => `  - {low: 4, high: 5, unit: ${unit}, sources: [nhs]}\n`;
	const BOTH = `ranges:\n${range('mmol/L')}${range('mg/dL')}`;

	test.each([
		['ranges in both systems', BOTH],
		['a reason', 'noRange: picture\n'],
	])('pass a measure with %s', (_what, lines) => {
		expect(check(measure(lines))).toEqual([]);
	});

	test.each([
		['with neither', '', 'ranges', /expected usual ranges, or `noRange`/],
		['with both', `${BOTH}noRange: picture\n`, 'noRange', /either usual ranges or/],
		['in one system', `ranges:\n${range('mmol/L')}`, 'ranges', /in the US unit too/],
		['in the other system', `ranges:\n${range('mg/dL')}`, 'ranges', /in the SI unit too/],
	])('stop a measure %s', (_what, lines, field, message) => {
		expect(check(measure(lines))).toEqual([
			expect.objectContaining({ field, message: expect.stringMatching(message) }),
		]);
	});

	test('stop a reason on what nobody measures', () => {
		expect(check([`${SAMPLE}noRange: picture\n`])).toEqual([
			expect.objectContaining({ field: 'noRange', message: expect.stringMatching(/only in a test or/) }),
		]);
	});
});

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
		['the Australian one', 'See a doctor', 'Call 000', 'getHelp.text', /emergency number/],
		['one before a comma', 'See a doctor', 'Call 112, then see a doctor', 'getHelp.text', /emergency number/],
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

	test.each(['about 65,000', 'about 300,000', 'about 1,112', 'about 999,000', '112 people'])(
		'%s is no emergency number',
		(figure) => {
			expect(check([change('See a doctor', `In England ${figure} have it. See a doctor`)])).toEqual([]);
		},
	);

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

	test('refuse addresses that are not the publisher’s own page', () => {
		const cite = (address: string) =>
			check([change('https://www.nhs.uk/conditions/a-page/', address)]).map(({ field, message }) => ({
				field,
				message,
			}));
		expect(cite('https://staging.nhs.uk/conditions/a-page/')[0]?.message).toMatch(/staging/);
		expect(cite('https://www.nhs.uk/conditions/fluid/')).toEqual([]);
		const via = (address: string) =>
			check([change('    evidence: page\n', `    evidence: page\n    via: ${address}\n`)]).map(
				({ field }) => field,
			);
		expect(via('https://docslib.org/doc/1')).toEqual(['sources.0.via']);
		expect(via('https://d11phh4h66yddz.cloudfront.net/a')).toEqual(['sources.0.via']);
		expect(via('https://theboltonnews.co.uk/a')).toEqual(['sources.0.via']);
		expect(via('https://www.nlm.nih.gov/a')).toEqual([]);
	});
});

describe('the rule for urgency', () => {
	const advice = (lines: string) => change(/getHelp:\n(?: {2}.*\n)+/.exec(SAMPLE)?.[0] ?? '', lines);

	test('what usually holds, and its exceptions', () => {
		const good = advice(`getHelp:
  level: routine
  text: See a doctor if it does not go away.
  sources: [nhs]
  sooner:
    - level: emergency
      text: Call your emergency number if the foot turns cold.
      sources: [nhs]
    - level: today
      text: See a doctor the same day if it follows a fall. It is not an emergency by itself.
      sources: [nhs]
`);
		expect(check([good])).toEqual([]);
		const wrongOrder = good.replace('level: emergency', 'level: days');
		expect(check([wrongOrder]).map(({ field }) => field)).toContain('getHelp.sooner.1.level');
	});

	test.each([
		['urgent words under a calm badge', 'routine', 'Go to the emergency department.', 'getHelp.text'],
		['calm words under an urgent badge', 'emergency', 'See a doctor at some time.', 'getHelp.text'],
	])('refuses %s', (_name, level, text, field) => {
		const wrong = advice(`getHelp:\n  level: ${level}\n  text: ${text}\n  sources: [nhs]\n`);
		expect(check([wrong]).map((problem) => problem.field)).toContain(field);
	});

	test('refuses a sentence elsewhere that is more urgent than the first look', () => {
		const hidden = change('tags: [', 'helps:\n  text: Call an ambulance.\n  sources: [nhs]\ntags: [');
		expect(check([hidden])).toMatchObject([{ field: 'helps.text' }]);
	});

	test('leaves parts of the body without a badge, and lets them warn', () => {
		const file = SAMPLE_FILE.replace('condition', 'anatomy');
		const part = SAMPLE.replace('category: condition', 'category: anatomy');
		expect(check([part, file])).toMatchObject([{ field: 'getHelp' }]);
		const warning = part.replace(
			/getHelp:\n {2}level.*\n {2}text: .*\n {2}sources.*\n/,
			'warning:\n  - level: today\n    text: See a doctor the same day.\n    sources: [nhs]\n',
		);
		expect(check([warning, file])).toEqual([]);
	});

	test('leaves treatments without a badge, unless they are urgent by themselves', () => {
		const file = SAMPLE_FILE.replace('condition', 'treatment');
		const operation = SAMPLE.replace('category: condition', 'category: treatment');
		expect(check([operation, file])).toMatchObject([{ field: 'getHelp' }]);
		const help = /getHelp:\n {2}level.*\n {2}text: .*\n {2}sources.*\n/;
		for (const said of [
			'warning:\n  - level: days\n    text: Tell your team within days.\n    sources: [nhs]\n',
			'getHelp:\n  level: emergency\n  text: Call your emergency number.\n  sources: [nhs]\n',
		])
			expect(check([operation.replace(help, said), file])).toEqual([]);
	});

	test('speaks one language to all countries', () => {
		const uk = advice('getHelp:\n  level: routine\n  text: Go to A&E.\n  sources: [nhs]\n');
		expect(check([uk])).toMatchObject([{ field: 'getHelp.text', message: expect.stringMatching(/country/) }]);
	});
});

describe('names, kinds and examples', () => {
	const add = (text: string, lines: string) => text.replace('hardness: hard\n', `${lines}hardness: hard\n`);
	const ofMine = (lines: string) => add(SAMPLE, lines);
	const other = (lines: string) =>
		add(
			SAMPLE.replaceAll('tarsal-tunnel-syndrome', 'wider-thing')
				.replace('tarsal tunnel syndrome', 'wider thing')
				.replace('trapped ankle nerve', 'wide thing')
				.replace(/ {2}abbreviations: .*\n/, '')
				.replace(/senses:\n.*\n.*\n/, ''),
			lines,
		);
	const file = SAMPLE_FILE.replace('tarsal-tunnel-syndrome', 'wider-thing');

	test('a kind may have a sense and a hardness of its own', () => {
		const kind = ofMine('kinds: [{name: front tunnel, also: [FT]}]\nhardnessOf: {FT: familiar}\n');
		expect(check([kind.replace('senses:\n', 'senses:\n  - {form: FT, exactCase: true}\n')])).toEqual([]);
	});

	test('nothing is a name and not the thing', () => {
		expect(check([ofMine('not: [{name: Trapped ankle nerve}]\n')])).toMatchObject([{ field: 'not.0.name' }]);
		expect(check([ofMine('kinds: [tarsal tunnel syndrome]\n')])).toMatchObject([{ field: 'names' }]);
	});

	test('a narrower thing with an entry of its own names the wider one', () => {
		const wide = other('kinds: [tarsal tunnel syndrome]\n');
		expect(check([SAMPLE], [wide, file])).toMatchObject([{ field: 'kinds', warning: true }]);
		expect(check([ofMine('broader: [wider-thing]\n')], [wide, file])).toEqual([]);
	});

	test('two entries can’t share a narrower thing', () => {
		const kind = 'kinds: [front tunnel]\n';
		expect(check([ofMine(kind)], [other(kind), file])).toMatchObject([{ field: 'kinds' }]);
	});
});

test.each([
	['https://a.example/page?uid=x&category=Z&utm_source=mail#uid=1', ['uid', 'utm_source']],
	['https://a.example/?gclid=1&p=2&_ga=3', ['gclid', '_ga']],
	['https://gov.example/update?UNLID=94613492720231123103214', ['UNLID']],
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
