/** What is learned of how people tell of a danger: the parts it is made of, its size, and what it says of sentences that stand in no file. */
import { describe, expect, test } from 'vitest';
import { createFeatures } from '../../../src/ask/told-features.ts';
import { everydayEnglishOf } from '../../../src/ask-build/word-rows.ts';
import { loadAsk, loadAsking } from '../../../src/cli/asking.ts';
import { loadCompiled } from '../../../src/cli/compiled.ts';
import { classSharesOf, fitLogistic } from '../../../src/cli/logistic.ts';

const { guide } = loadCompiled();
const { asking, texts } = loadAsking(guide);
const ask = loadAsk(guide);

describe('what the extension carries of it', () => {
	test('is at most 125 kB', () => {
		expect(JSON.stringify(asking.told).length).toBeLessThanOrEqual(125_000);
	});

	test('has a sign for each kind', () => {
		const ids = new Set(asking.signs.map(({ id }) => id));
		for (const { kind } of asking.told.kinds) expect(ids, kind).toContain(asking.kinds[kind]);
	});
});

describe('features', () => {
	const features = createFeatures(
		{ die: ['dead', 'pass away'], chest: ['breastbone'] },
		everydayEnglishOf(texts),
		['goodby'],
	);

	test('words, pairs, groups, phrases of groups, and patterns', () => {
		const found = features('did nan pass away', ['no-breath']);
		expect([...found]).toEqual(expect.arrayContaining(['nan', 'nan pass', '@die', '#no-breath', '^did nan']));
	});

	test('what a "no" denies is another word', () => {
		const found = features('no breastbone pain', []);
		expect(found).toContain('-@chest');
		expect(found).not.toContain('@chest');
	});

	test.each([
		['breastboen', '@chest'],
		['idont', 'dont'],
	])('%j typed wrong is %s', (word, feature) => {
		expect(features(`x ${word} y`, [])).toContain(feature);
	});
});

describe('logistic regression', () => {
	test('tells apart what one feature tells apart, and leaves a feature without a say alone', () => {
		const cases = Array.from({ length: 40 }, (_, at) => ({
			features: at % 2 === 0 ? [0, 2] : [1, 2],
			is: at % 2,
			counts: 1,
		}));
		const weights = fitLogistic(cases, 3, 2, 0.1);
		expect(classSharesOf(weights, [0], 3)[0]).toBeGreaterThan(0.9);
		expect(classSharesOf(weights, [1], 3)[1]).toBeGreaterThan(0.9);
		expect(classSharesOf(weights, [2], 3)[0]).toBeCloseTo(0.5, 1);
	});
});

// In other words than the sets'. What was borne out by the question's subject once stood as a line above an answer.
describe('what stands large before everything', () => {
	test.each([
		'i dont want to be here any more and i know how i will do it',
		'the tablets are next to me and the note is written',
		'i took all my tablets on purpose last night',
		'oven cleaner went in my eye',
		'dad cant get his words out since breakfast',
		'puffer isnt helping and she cant finish a sentence',
	])('%j', (question) => {
		expect(ask(question).danger.map(({ strength }) => strength)).toContain('sure');
	});
});

// Written after the weights, and in no file that is learned from.
describe('dangers in other words', () => {
	test.each([
		['gasman said our fire is leaking fumes and we all feel drunk with thumping heads', 'gas'],
		['been holding a bath sheet on it for ages and it just keeps welling up through', 'bleeding'],
		['lad of 15 has one plum swollen and up high since tea, being sick', 'testicle'],
		['his words have gone to mush since breakfast and he is leaning to one side', 'stroke'],
		[
			'two different antidepressants together, im twitching and drenched and my jaw keeps clenching',
			'serotonin',
		],
		['pal ran the 10k in the blazing sun and now hes babbling with bone dry skin', 'very-ill'],
	])('%j is told', (question, id) => {
		expect(ask(question).danger.map((sign) => sign.id)).toContain(id);
	});

	test.each([
		'theyd all get on better once ive gone for good',
		'got the tablets lined up on the bedside table, just working up to it',
		'i keep the craft knife under my pillow, its the only thing that settles me',
	])('%j is told who listens', (question) => {
		expect(ask(question).danger.some(({ alone }) => alone)).toBe(true);
	});
});

describe('questions without a danger', () => {
	test.each([
		'what is the aorta',
		'which statin has the fewest side effects',
		'how is a stroke found on a scan',
		'difference between a virus and bacteria',
		'is the shingles vaccine worth having at 70',
		'what does a physio do',
	])('%j: nothing shouts', (question) => {
		expect(ask(question).danger.filter(({ strength }) => strength === 'sure')).toEqual([]);
	});

	test('a line that may not be meant leaves the answer where it is', () => {
		const { danger, found } = ask('swollen legs');
		expect(danger.every(({ strength }) => strength === 'maybe')).toBe(true);
		expect(found).toBeDefined();
	});
});
