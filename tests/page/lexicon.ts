/** A small lexicon for tests of the page side: what is found matters less than where. */
import type { Lexicon } from '../../src/guide/compile.ts';

const TERMS: Readonly<Record<string, readonly string[]>> = {
	'tarsal-tunnel-syndrome': ['tarsal tunnel syndrome', 'tarsal tunnel'],
	'peripheral-neuropathy': ['peripheral neuropathy', 'neuropathy'],
	'plantar-fasciitis': ['plantar fasciitis'],
	'heel-pain': ['heel pain'],
	sciatica: ['sciatica'],
	bursitis: ['bursitis'],
};

export const TEST_LEXICON: Lexicon = {
	language: 'en',
	entries: Object.entries(TERMS)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, names]) => ({
			id,
			category: 'condition',
			fields: [],
			names: names.map((text) => ({ text, kind: 'preferred' as const, hardness: 'hard' as const })),
			together: [],
		})),
};
