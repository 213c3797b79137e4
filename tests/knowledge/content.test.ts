import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/bundling/read-guide.ts';
import { checkContent } from '../../src/guide/check.ts';
import { compileGuide, compileLexicon } from '../../src/guide/compile.ts';
import { CATEGORIES } from '../../src/guide/kinds.ts';
import { markedNamesOf } from '../../src/guide/names.ts';
import { readingGrade } from '../../src/guide/readability.ts';

const { content, problems } = readContent(process.cwd());
const entries = content.entries.map(({ value }) => value);

describe('the bundled guide', () => {
	test('has no errors', () => {
		const today = new Date().toISOString().slice(0, 10);
		const errors = [...problems, ...checkContent(content, { today })].filter((problem) => !problem.warning);
		expect(errors).toEqual([]);
	});

	test('has at least 450 entries, some in each category', () => {
		expect(entries.length).toBeGreaterThanOrEqual(450);
		expect(new Set(entries.map((entry) => entry.category))).toEqual(new Set(CATEGORIES));
	});

	test('reads at grade 6.5 or lower in the middle, 8 at most', () => {
		const grades = entries.map((entry) => readingGrade(entry.what.text)).sort((a, b) => a - b);
		expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(6.5);
		expect(grades.at(-1)).toBeLessThanOrEqual(8);
	});

	test('cites at least 25 publishers', () => {
		const hosts = entries.flatMap((entry) => entry.sources.map((source) => new URL(source.url).host));
		const publishers = content.publishers.filter(({ hosts: own }) =>
			hosts.some((host) => own.some((allowed) => host === allowed || host.endsWith(`.${allowed}`))),
		);
		expect(publishers.length).toBeGreaterThanOrEqual(25);
	});

	test('says of no cancer that it can usually wait', () => {
		const cancers = entries.filter(
			({ category, names }) =>
				category === 'condition' &&
				/(?:cancer|carcinoma|lymphoma|leukaemia|myeloma|melanoma|sarcoma|mesothelioma|tumour)$/.test(
					names.preferred,
				),
		);
		expect(cancers.length).toBeGreaterThan(25);
		const calm = cancers.filter(
			({ getHelp }) => getHelp?.level === 'routine' || getHelp?.level === 'self-care',
		);
		expect(calm.map(({ id }) => id)).toEqual([]);
	});

	test('claims no review by a clinician', () => {
		expect(entries.filter((entry) => entry.reviewedBy.length > 0)).toEqual([]);
	});

	test('compiles to the same bytes whatever the order of files', () => {
		const forth = JSON.stringify(compileGuide('en', content.entries, content.topics));
		const back = JSON.stringify(
			compileGuide('en', content.entries.toReversed(), content.topics.toReversed()),
		);
		expect(back).toBe(forth);
	});

	test('gives the lexicon every name that may be marked', () => {
		const lexicon = compileLexicon('en', content.entries);
		const names = lexicon.entries.flatMap((entry) => entry.names.map((name) => name.text));
		expect(new Set(names)).toEqual(new Set(entries.flatMap(markedNamesOf)));
	});
});
