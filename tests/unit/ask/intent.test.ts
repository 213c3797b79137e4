import { describe, expect, test } from 'vitest';
import { wantedOf } from '../../../src/ask/intent.ts';

describe('what a question wants to know', () => {
	test.each([
		['what is gout?', 'what', 'gout'],
		['is gout serious', 'serious', 'gout'],
		['how is gout diagnosed?', 'found', 'gout'],
		['what helps restless legs', 'helps', 'restless legs'],
		['what causes gout', 'causes', 'gout'],
		['symptoms of diabetes', 'feels', 'diabetes'],
		['side effects of gabapentin', 'side-effects', 'gabapentin'],
		['when should I see a doctor about heel pain', 'when', 'heel pain'],
		['how long does sciatica last', 'lasts', 'sciatica last'],
		['gout', 'any', 'gout'],
	])('%j', (question, intent, about) => {
		expect(wantedOf(question)).toEqual({ intent, about });
	});

	test.each([
		['difference between gout and a bunion', 'difference', ['gout', 'bunion']],
		['osteoarthritis vs rheumatoid arthritis', 'difference', ['osteoarthritis', 'rheumatoid arthritis']],
		['can diabetes cause tingling?', 'can-cause', ['diabetes', 'tingling']],
	])('%j is about two things', (question, intent, pair) => {
		expect(wantedOf(question)).toMatchObject({ intent, pair });
	});

	test('a question that only asks keeps its words', () => {
		expect(wantedOf('treatment').about).toBe('treatment');
	});
});
