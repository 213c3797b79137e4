import { describe, expect, test } from 'vitest';
import { compileGuide } from '../../../src/guide/compile.ts';
import { parseContent } from '../../../src/guide/parse.ts';
import { Entry } from '../../../src/guide/schema.ts';
import { createSearch } from '../../../src/guide/search.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

function entry(id: string, names: string, what: string) {
	const text = SAMPLE.replace('tarsal-tunnel-syndrome', id)
		.replace(/names:\n(?: {2}.*\n)+/, `names:\n${names}`)
		.replace(/senses:\n(?: {2}.*\n)+/, '')
		.replace('A nerve is squeezed where it runs behind the inner ankle bone.', what);
	const result = parseContent(SAMPLE_FILE, text, Entry);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.parsed;
}

const search = createSearch(
	compileGuide(
		'en',
		[
			entry(
				'plantar-fasciitis',
				'  preferred: plantar fasciitis\n  plain: [plantar heel pain]\n',
				'A strained band under the foot.',
			),
			entry(
				'peripheral-neuropathy',
				'  preferred: peripheral neuropathy\n  plain: [nerve damage]\n',
				'Damage to nerves far from the spine.',
			),
			entry(
				'muscle-cramp',
				'  preferred: muscle cramp\n  plain: [leg cramps]\n',
				'A muscle tightens by itself, often at night.',
			),
			entry(
				'guillain-barre-syndrome',
				'  preferred: Guillain-Barré syndrome\n  abbreviations: [GBS]\n',
				'The body attacks its nerves.',
			),
		],
		[],
	),
);

describe('search', () => {
	test.each([
		['plantar fasciitis', 'plantar fasciitis'],
		['plantar facitis', 'plantar fasciitis'],
		['what is perifral neuropathy?', 'peripheral neuropathy'],
		['my nerves are damaged: nerve damage', 'peripheral neuropathy'],
		['leg cramp at night', 'muscle cramp'],
		['guillain barre', 'Guillain-Barré syndrome'],
		['gbs', 'Guillain-Barré syndrome'],
	])('finds %j', (query, title) => {
		expect(search(query)[0]?.title).toBe(title);
	});

	test('an exact name scores 1, and scores fall', () => {
		const results = search('muscle cramp');
		expect(results[0]?.score).toBe(1);
		const scores = results.map((result) => result.score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	test('nothing for nothing', () => {
		expect(search('')).toEqual([]);
		expect(search('   ?!')).toEqual([]);
		expect(search('zzqx')).toEqual([]);
	});
});
