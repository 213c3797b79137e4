/** What the background makes of a sentinel's call. */
import { describe, expect, it } from 'vitest';
import { createDetection } from '../../../src/apps/detection.ts';
import { type Indexes, isAnyIn } from '../../../src/matcher/documents.ts';
import { indexOf, lexiconOf } from '../matcher/lexicon.ts';

const INDEX = indexOf(
	lexiconOf([
		['neuropathy', 'tarsal tunnel'],
		['sciatica'],
		['plantar fasciitis'],
		['hallux valgus'],
		[{ text: 'stroke', sense: { form: 'stroke', needsHealthPage: true } }],
	]),
);
const isWorth = (call: unknown, loadIndexes: () => Promise<Indexes> = async () => ({ guide: INDEX })) =>
	createDetection(loadIndexes).isWorthMarking(call, () => true);
const calling = (text: string) => ({ blocks: [{ text }], isMuch: false });

describe('a call', () => {
	it('is answered by what is in the text', async () => {
		expect(await isWorth(calling('A neuropathy.'))).toBe(true);
		expect(await isWorth(calling('The tunnel was dark.'))).toBe(false);
	});

	it('with numbers of footnotes on its words is understood', async () => {
		expect(await isWorth(calling('A neuropathy12 of the foot.'))).toBe(true);
		expect(await isWorth(calling('The tarsal tunnel[3] is narrow.'))).toBe(true);
	});

	it('about a word in doubt is answered by all of the text, whichever comes first', async () => {
		const isStrokeIn = (...texts: string[]) =>
			createDetection(async () => ({ guide: INDEX })).isWorthMarking(
				{ blocks: texts.map((text) => ({ text })), isMuch: false },
				({ entry }) => entry === 'stroke',
			);
		const health = ['A neuropathy and sciatica.', 'Plantar fasciitis, or hallux valgus?'];
		expect(await isStrokeIn('It was a stroke.')).toBe(false);
		expect(await isStrokeIn('It was a stroke.', ...health)).toBe(true);
		expect(await isStrokeIn(...health, 'It was a stroke.')).toBe(true);
		expect(await isStrokeIn(...health)).toBe(false);
	});

	it('is answered at the first name that is sure, also where a word in doubt stands beside it', () => {
		function* texts() {
			yield {
				text: 'After a stroke it is likely that there is a neuropathy of the foot, and that it was there before.',
			};
			throw new Error('no more is read');
		}
		expect(isAnyIn({ guide: INDEX }, texts(), () => true)).toBe(true);
	});

	it('brings the marker where the index is damaged, or of another version: it says what is wrong', async () => {
		const damaged = () => Promise.reject(new Error('damaged'));
		expect(await isWorth(calling('The tunnel was dark.'), damaged)).toBe(true);
	});

	it('of another shape is refused', async () => {
		for (const call of [undefined, {}, { blocks: 'neuropathy', isMuch: false }, { blocks: [{ text: 1 }] }])
			expect(await isWorth(call)).toBe(false);
	});
});
