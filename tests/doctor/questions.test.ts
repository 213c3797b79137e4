/** Questions for the doctor, out of what was read, asked and kept. */
import { describe, expect, test } from 'vitest';
import { type AskedWord, questionsAbout, suggestQuestions } from '../../src/doctor/questions.ts';
import { CATEGORIES } from '../../src/guide/kinds.ts';
import { readResults } from '../../src/results/read.ts';
import type { UrgentValues } from '../../src/results/schema.ts';

const NOTHING = { results: [], words: [], noted: [] };
const word = (name: string, category: AskedWord['category'], level?: AskedWord['level']): AskedWord => ({
	id: name.replaceAll(' ', '-'),
	name,
	category,
	level,
});
const URGENT: UrgentValues = {
	says: 'Call today.',
	limits: { potassium: { high: { value: 6, isIn: false }, sources: ['x'] } },
	sources: [],
};
const ofSheet = (...lines: string[]) => questionsAbout({ ...NOTHING, results: readResults(lines) });

describe('results', () => {
	test('outside the range on the sheet are asked about, and no others', () => {
		expect(ofSheet('HbA1c  48  mmol/mol  20-42', 'Sodium  140  mmol/L  133-146')).toEqual([
			'My HbA1c is above the range on the sheet: what happens next?',
		]);
	});

	test('without a range on the sheet are asked about together, after those outside', () => {
		expect(ofSheet('eGFR  26  mL/min/1.73m2', 'HbA1c  92  mmol/mol', 'Sodium  131  mmol/L  133-146')).toEqual(
			[
				'My sodium is below the range on the sheet: what happens next?',
				'No range stands beside my eGFR and HbA1c on the sheet: what do they mean for me?',
			],
		);
		expect(ofSheet('eGFR  26  mL/min/1.73m2')).toEqual([
			'No range stands beside my eGFR on the sheet: what does it mean for me?',
		]);
	});

	test('that a source names as urgent come first, however far outside others are', () => {
		const lines = [
			...['TSH  0.01  mU/L  0.27-4.2', 'CRP  45  mg/L  0-5', 'Creatinine  184  umol/L  45-84'],
			...['Haemoglobin  92  g/L  115-165', 'Potassium  6.8  mmol/L  3.5-5.3', 'Ferritin  5  ug/L  30-400'],
		];
		const questions = questionsAbout({ ...NOTHING, results: readResults(lines), urgent: URGENT });
		expect(questions[0]).toBe('My potassium is 6.8 mmol/L: has anyone acted on it?');
		expect(questions.slice(1).join()).not.toContain('potassium');
		expect(questions).toHaveLength(4);
	});

	test('that are urgent are asked about where no range stands, and, when in doubt, as a doubt', () => {
		const of = (line: string) => questionsAbout({ ...NOTHING, results: readResults([line]), urgent: URGENT });
		expect(of('Potassium  6.8  mmol/L')).toEqual(['My potassium is 6.8 mmol/L: has anyone acted on it?']);
		expect(of('Potassium  59  mmol/L  3.5-5.3')).toEqual([
			'Does the sheet really say that my potassium is 59 mmol/L, and has anyone acted on it?',
		]);
	});

	test('in doubt are not asked about', () => {
		expect(ofSheet('Potassium  59  mmol/L  3.5-5.3', 'Uric acid 420 µmol/L 200 - 430 H')).toEqual([]);
	});

	test('of one panel and side share a question, with the farthest outside first', () => {
		expect(
			ofSheet(
				'Haemoglobin  118  g/L  130-170',
				'MCV  60  fL  80-100',
				'Platelets  600  10^9/L  150-400',
				'Vitamin B12  90  ng/L  200-900',
			),
		).toEqual([
			'My vitamin B12 is below the range on the sheet: what happens next?',
			'My platelets are above the range on the sheet: what happens next?',
			'My MCV and haemoglobin are below the ranges on the sheet: what happens next?',
		]);
	});

	test('beyond four questions are named together', () => {
		const questions = ofSheet(
			...['HbA1c  60  mmol/mol  20-42', 'Creatinine  200  umol/L  60-110', 'Sodium  120  mmol/L  133-146'],
			...['Ferritin  5  ug/L  30-400', 'TSH  9  mU/L  0.4-4', 'CRP  90  mg/L  0-5', 'ALT  90  U/L  10-40'],
		);
		expect(questions).toHaveLength(4);
		expect(questions.at(-1)).toBe(
			'More of my results are outside the range on the sheet: do any of these matter?',
		);
	});

	test.each([
		['eGFR', 'test', 'eGFR: what can this test show in my case, and what happens after it?'],
		['mmol/L', 'measure', 'mmol/L: what is mine, and what should it be?'],
		['orthotics', 'treatment', 'Orthotics: what could this do for me, and is there another way?'],
	] as const)('begin with a capital, unless the word has one of its own: %s', (name, category, question) => {
		expect(questionsAbout({ results: [], words: [{ ...word('x', category), name }], noted: [] })).toEqual([
			question,
		]);
	});

	test('take the place of the word for the same test', () => {
		const results = readResults(['HbA1c  48  mmol/mol  20-42']);
		const words = [word('hba1c', 'test'), word('gout', 'condition')];
		expect(questionsAbout({ results, words, noted: [] })).toEqual([
			'My HbA1c is above the range on the sheet: what happens next?',
			'What does gout mean for me, and what helps?',
		]);
	});
});

describe('words', () => {
	test('every kind of word has a question of its own', () => {
		const questions = CATEGORIES.map(
			(category) => questionsAbout({ ...NOTHING, words: [word('example', category)] })[0],
		);
		expect(new Set(questions).size).toBe(CATEGORIES.length);
		expect(questions.filter((question) => !/example.*\?$/i.test(question ?? ''))).toEqual([]);
	});

	test('what is urgent comes first, then what the guide has not got, then the rest by weight', () => {
		expect(
			questionsAbout({
				results: [],
				noted: ['fibrous nodule'],
				words: [
					word('tibial nerve', 'anatomy'),
					word('metformin', 'medication'),
					word('sepsis', 'condition', 'emergency'),
				],
			}),
		).toEqual([
			'What does sepsis mean for me, and what helps?',
			'What does “fibrous nodule” mean for me?',
			'Metformin: do I need it for ever, and what should I look out for?',
			'Tibial nerve: what does this part of the body have to do with what I feel?',
		]);
	});
});

describe('suggestions', () => {
	test('are good general questions where nothing was kept', () => {
		expect(suggestQuestions(NOTHING)).toEqual([
			'What may be the cause?',
			'Which tests do I need, and what can they show?',
			'What can I do myself?',
			'When should I come back, or get help sooner?',
		]);
	});

	test('are at most eight, lose no word of a dozen, and end with when to come back', () => {
		const names = Array.from({ length: 12 }, (_none, at) => `illness ${at + 1}`);
		const questions = suggestQuestions({
			...NOTHING,
			words: names.map((name) => word(name, 'condition')),
		});
		expect(questions).toHaveLength(8);
		expect(questions.at(-2)).toBe(
			'And what do these mean for me: illness 7, illness 8, illness 9, illness 10, illness 11 and illness 12?',
		);
		expect(questions.at(-1)).toBe('When should I come back, or get help sooner?');
	});
});
