/** Words of the reader's own beside the guide's. */
import { describe, expect, it } from 'vitest';
import { createDocuments, type Indexes, isAnyIn } from '../../../src/matcher/documents.ts';
import { MET } from '../../../src/matcher/index/filter.ts';
import { createWideFilter } from '../../../src/matcher/index/wide-filter.ts';
import { withOwnWords } from '../../../src/matcher/own-words.ts';
import type { SentMatch } from '../../../src/matcher/types.ts';
import { filterBitsOf, indexOf, lexiconOf } from './lexicon.ts';

const match = (entry: string, start: number, end: number): SentMatch => ({
	...{ entry, start, end },
	...{ hardness: 0, category: 0, subjects: 0 },
});

describe('where both have a word', () => {
	it.each([
		['both are marked that are apart', [[0, 3]], [[4, 7]], ['guide 0', 'own 4']],
		['the reader’s is, of the same words', [[0, 3]], [[0, 3]], ['own 0']],
		['the longer one is, the guide’s', [[0, 9]], [[0, 3]], ['guide 0']],
		['the longer one is, the reader’s', [[0, 3]], [[0, 9]], ['own 0']],
		['the first one is of two that overlap', [[0, 5]], [[3, 9]], ['guide 0']],
	])('%s', (_what, guide, own, expected) => {
		const merged = withOwnWords(
			guide.map(([start = 0, end = 0]) => match('guide', start, end)),
			own.map(([start = 0, end = 0]) => match('own', start, end)),
		);
		expect(merged.map(({ entry, start }) => `${entry} ${start}`)).toEqual(expected);
	});
});

describe('a document', () => {
	const indexes: Indexes = {
		guide: indexOf(
			lexiconOf([
				['bursitis'],
				['plantar surface', { text: 'sole', sense: { form: 'sole', needs: ['tendon'] } }],
			]),
		),
		own: indexOf(lexiconOf([['keyworker']])),
	};
	const documents = () => createDocuments(indexes, () => 'memory');
	const ask = (blocks: { key: number; text: string }[], more = {}) => ({
		...{ document: 'a', version: -1, blocks, forget: [] },
		...more,
	});
	const entriesOf = (answer: ReturnType<ReturnType<typeof documents>['answer']>) =>
		answer.kind === 'judged'
			? answer.judged.map(({ key, empty, matches }) => [key, empty, matches.map(({ entry }) => entry)])
			: answer.kind;

	it('is told of both, block by block', () => {
		const blocks = [
			{ key: 1, text: 'Bursitis: ask your keyworker.' },
			{ key: 2, text: 'Your keyworker.' },
			{ key: 3, text: 'Nobody.' },
		];
		expect(entriesOf(documents().answer('1:0', ask(blocks)))).toEqual([
			[3, true, []],
			[1, false, ['bursitis', 'keyworker']],
			[2, false, ['keyworker']],
		]);
	});

	it('hears of a block with both again when the page says more, and its own words stay', () => {
		const all = documents();
		const first = all.answer('1:0', ask([{ key: 1, text: 'The sole: ask your keyworker.' }]));
		expect(entriesOf(first)).toEqual([[1, false, ['keyworker']]]);
		if (first.kind !== 'judged') throw new Error(first.kind);
		const { memory, version } = first;
		const second = all.answer('1:0', ask([{ key: 2, text: 'The plantar surface.' }], { memory, version }));
		expect(entriesOf(second)).toContainEqual([1, false, ['plantar surface', 'keyworker']]);
	});

	it('is worth marking for a word of the reader’s own alone', () => {
		expect(isAnyIn(indexes, [{ text: 'Your keyworker.' }], () => true)).toBe(true);
		expect(isAnyIn(indexes, [{ text: 'Your keyworker.' }], () => false)).toBe(false);
		expect(isAnyIn({ guide: indexes.guide }, [{ text: 'Your keyworker.' }], () => true)).toBe(false);
	});
});

describe('a wide filter', () => {
	it('sees the reader’s names once it has them, and no longer when they are taken away', () => {
		const filter = createWideFilter(filterBitsOf(lexiconOf([['bursitis']])));
		const sees = (text: string) => {
			filter.reset();
			return (filter.read(text) & MET.sure) !== 0;
		};
		expect([sees('bursitis'), sees('keyworker')]).toEqual([true, false]);
		filter.takeOwn(filterBitsOf(lexiconOf([['keyworker']])));
		expect([sees('bursitis'), sees('keyworker'), sees('nothing')]).toEqual([true, true, false]);
		filter.takeOwn(undefined);
		expect([sees('bursitis'), sees('keyworker')]).toEqual([true, false]);
	});
});
