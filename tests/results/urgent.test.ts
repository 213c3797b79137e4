/** Values that laboratories phone through: the file, and results on either side of each of its borders. */
import { describe, expect, test } from 'vitest';
import { readUrgentValues } from '../../src/bundling/read-results.ts';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { type Parsed, parseContent } from '../../src/guide/parse.ts';
import { readResults } from '../../src/results/read.ts';
import { UrgentValuesFile } from '../../src/results/schema.ts';
import { checkUrgentValues, compileUrgentValues, urgentLimitsOf } from '../../src/results/urgent.ts';

const { content } = loadCompiled();
const { publishers } = content;
const read = readUrgentValues(process.cwd());
if (!read.ok) throw new Error('the urgent values could not be read');
const { parsed } = read;
const urgent = compileUrgentValues(parsed.value);

const isUrgent = (line: string) => {
	const results = readResults([line]);
	expect(results).toHaveLength(1);
	return results.some((result) => urgentLimitsOf(urgent, result) !== undefined);
};

describe('either side of the border', () => {
	test.each([
		['Sodium 124 mmol/L', 'Sodium 125 mmol/L'],
		['Sodium 156 mmol/L', 'Sodium 155 mmol/L'],
		['Potassium 2.7 mmol/L', 'Potassium 2.8 mmol/L'],
		['Potassium 6.1 mmol/L', 'Potassium 6.0 mmol/L'],
		['Glucose 2.7 mmol/L', 'Glucose 2.8 mmol/L'],
		['Glucose 20.1 mmol/L', 'Glucose 20 mmol/L'],
		['Calcium 1.80 mmol/L', 'Calcium 1.81 mmol/L'],
		['Calcium 3.50 mmol/L', 'Calcium 3.49 mmol/L'],
		['Adjusted calcium 3.01 mmol/L', 'Adjusted calcium 3.00 mmol/L'],
		['Magnesium 0.40 mmol/L', 'Magnesium 0.41 mmol/L'],
		['Phosphate 0.30 mmol/L', 'Phosphate 0.31 mmol/L'],
		['CRP 300 mg/L', 'CRP 299 mg/L'],
		['ALT 750 U/L', 'ALT 749 U/L'],
		['Haemoglobin 79 g/L', 'Haemoglobin 80 g/L'],
		['Haemoglobin 201 g/L', 'Haemoglobin 200 g/L'],
		['Platelets 49 x10^9/L', 'Platelets 50 x10^9/L'],
		['Platelets 1001 x10^9/L', 'Platelets 1000 x10^9/L'],
		['Neutrophils 0.9 x10^9/L', 'Neutrophils 1.0 x10^9/L'],
		['INR 5.1', 'INR 5.0'],
	])('%s is phoned through, %s is not', (beyond, within) => {
		expect([beyond, within].map(isUrgent)).toEqual([true, false]);
	});

	test.each([
		['Potassium 6.1 mEq/L', 'Potassium 6.0 mEq/L'],
		['Glucose 362 mg/dL', 'Glucose 360 mg/dL'],
		['Glucose 50 mg/dL', 'Glucose 51 mg/dL'],
		['Haemoglobin 7.9 g/dL', 'Haemoglobin 8.0 g/dL'],
		['Platelets 49,000 /uL', 'Platelets 50,000 /uL'],
		['Neutrophils 900 /uL', 'Neutrophils 1000 /uL'],
		['CRP 30 mg/dL', 'CRP 29.9 mg/dL'],
		['Calcium 14.1 mg/dL', 'Calcium 13.9 mg/dL'],
	])('in another unit: %s and %s', (beyond, within) => {
		expect([beyond, within].map(isUrgent)).toEqual([true, false]);
	});
});

test('without a unit, only what is urgent in every unit that it can have', () => {
	expect(['K 6.9', 'Hb 62', 'Glucose 30', 'Hb 7.1', 'Platelets 250'].map(isUrgent)).toEqual([
		...[true, true, true, false, false],
	]);
});

test('"less than" and "more than" are as urgent as they say, on their own side', () => {
	expect(
		['Neutrophils <1.0 x10^9/L', 'Platelets <5 x10^9/L', 'Neutrophils <1.5 x10^9/L', 'INR >5.0'].map(
			isUrgent,
		),
	).toEqual([true, true, false, true]);
});

test('a value in doubt is said all the same; one in a unit that it isn’t given in is not', () => {
	expect(['Potassium 59 mmol/L 3.5-5.3', 'ALT 3000 U/L 10-40'].map(isUrgent)).toEqual([true, true]);
	expect(isUrgent('Potassium 59 g/L')).toBe(false);
});

test('tests that no source names have no urgent value', () => {
	expect(isUrgent('HbA1c 190 mmol/mol')).toBe(false);
});

describe('the file', () => {
	const today = '2026-12-01';
	const check = (change: (value: UrgentValuesFile) => UrgentValuesFile) =>
		checkUrgentValues({ ...parsed, value: change(parsed.value) } as Parsed<UrgentValuesFile>, {
			publishers,
			today,
		}).map(({ message }) => message);
	const [first] = parsed.value.limits;
	const limit = (change: object) =>
		check((value) => ({
			...value,
			limits: [...value.limits, { ...first, ...change } as typeof first & object],
		}));

	test('holds nothing that is wrong', () => {
		expect(check((value) => value)).toEqual([]);
	});

	test.each([
		[{ test: 'tea' }, 'no test "tea": expected one that is read'],
		[{ test: 'urea', unit: 'U/L' }, '"urea" isn\'t given in U/L'],
		[{}, '"sodium" stands here twice'],
		[{ test: 'urea', sources: ['nobody'] }, 'no source "nobody" in this file'],
	])('limit %j: %s', (change, message) => {
		expect(limit(change)).toContain(message);
	});

	test('needs pages that were read, of publishers that may be cited', () => {
		const messages = check((value) => ({
			...value,
			sources: value.sources.map((source) => ({
				...source,
				url: 'https://example.com/limits',
				evidence: 'mirror' as const,
				read: '2027-01-01',
			})),
		}));
		expect(messages).toContain('host example.com is not in knowledge/publishers.yaml');
		expect(messages).toContain('an urgent number: expected a source with evidence "page"');
		expect(messages).toContain('2027-01-01 is in the future');
	});

	test.each([
		['{ test: inr, unit: ratio, sources: [a] }', 'expected a limit'],
		[
			'{ test: inr, unit: ratio, above: 5, atLeast: 6, sources: [a] }',
			'expected `above` or `atLeast`, not both',
		],
		[
			'{ test: inr, unit: ratio, below: 5, above: 4, sources: [a] }',
			'expected the lower limit below the upper',
		],
		['{ test: inr, unit: ratio, over: 5, sources: [a] }', 'unknown field'],
	])('%s is refused', (line, message) => {
		const result = parseContent('x.yaml', `limits: [${line}]`, UrgentValuesFile);
		expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toContainEqual(
			expect.stringContaining(message),
		);
	});
});
