/** What the background makes of a sentinel's call. */
import { describe, expect, it } from 'vitest';
import { createDetection } from '../../../src/apps/detection.ts';
import { indexOf, lexiconOf } from '../matcher/lexicon.ts';

const INDEX = indexOf(lexiconOf([['neuropathy', 'tarsal tunnel']]));
const isWorth = (call: unknown, loadIndex = async () => INDEX) =>
	createDetection(loadIndex).isWorthMarking(call, () => true);
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

	it('brings the marker where the index is damaged, or of another version: it says what is wrong', async () => {
		const damaged = () => Promise.reject(new Error('damaged'));
		expect(await isWorth(calling('The tunnel was dark.'), damaged)).toBe(true);
	});

	it('of another shape is refused', async () => {
		for (const call of [undefined, {}, { blocks: 'neuropathy', isMuch: false }, { blocks: [{ text: 1 }] }])
			expect(await isWorth(call)).toBe(false);
	});
});
