/** One detector for all documents of a browser: what they send, in whatever order, and what is forgotten. */
import { describe, expect, it } from 'vitest';
import { createDocuments, type Question } from '../../../src/matcher/documents.ts';
import { indexOf, lexiconOf } from './lexicon.ts';

const INDEX = indexOf(
	lexiconOf([
		['heel pain'],
		['bursitis'],
		['plantar surface', { text: 'sole', sense: { form: 'sole', needs: ['tendon'] } }],
	]),
);

function documents() {
	let count = 0;
	return createDocuments({ guide: INDEX }, () => `memory-${count++}`);
}

function question(change: Partial<Question> = {}): Question {
	return { document: 'a', version: -1, blocks: [], forget: [], ...change };
}

function judgedIn(answer: ReturnType<ReturnType<typeof documents>['answer']>) {
	if (answer.kind !== 'judged') throw new Error(answer.kind);
	return answer;
}

describe('documents', () => {
	it('are told what is in their blocks, by ids', () => {
		const answer = judgedIn(
			documents().answer('1:0', question({ blocks: [{ key: 7, text: 'Bursitis and more' }] })),
		);
		expect(answer.judged).toEqual([
			{
				key: 7,
				empty: false,
				matches: [expect.objectContaining({ start: 0, end: 8, entry: 'bursitis', hardness: 0 })],
			},
		]);
	});

	it('are told when a block holds nothing at all', () => {
		const answer = judgedIn(
			documents().answer('1:0', question({ blocks: [{ key: 1, text: 'Nothing here' }] })),
		);
		expect(answer.judged).toEqual([{ key: 1, empty: true, matches: [] }]);
	});

	it('hear of earlier blocks again when the page has said more', () => {
		const all = documents();
		const first = judgedIn(all.answer('1:0', question({ blocks: [{ key: 1, text: 'The sole of it.' }] })));
		expect(first.judged[0]?.matches).toEqual([]);
		const { memory, version } = first;
		const blocks = [{ key: 2, text: 'The plantar surface.' }];
		const second = judgedIn(all.answer('1:0', question({ memory, version, blocks })));
		expect(second.judged.map(({ key }) => key)).toEqual([1, 2]);
		expect(second.judged[0]?.matches.map(({ entry }) => entry)).toEqual(['plantar surface']);
	});

	it('that ask the same again are answered the same, and nothing counts twice', () => {
		const all = documents();
		const first = judgedIn(all.answer('1:0', question()));
		const { memory, version } = first;
		const asked = question({ memory, version, blocks: [{ key: 1, text: 'Heel pain' }] });
		const once = all.answer('1:0', asked);
		expect(all.answer('1:0', asked)).toEqual(once);
		const after = judgedIn(once);
		const gone = question({ memory, version: after.version, forget: [1] });
		const left = judgedIn(all.answer('1:0', gone));
		expect(judgedIn(all.answer('1:0', { ...gone, version: left.version })).version).toBe(left.version);
	});

	it('that are no longer known are told so, and begin anew', () => {
		const all = documents();
		const blocks = [{ key: 1, text: 'Heel pain' }];
		const { memory, version, residue } = judgedIn(all.answer('1:0', question({ blocks })));
		all.forget((place) => place === '1:0');
		expect(all.answer('1:0', question({ memory, version }))).toEqual({ kind: 'forgotten' });
		const again = judgedIn(all.answer('1:0', question({ blocks, residue })));
		expect(again.memory).not.toBe(memory);
		expect(again.judged[0]?.matches).toHaveLength(1);
	});

	it('of another life of the background are not taken for those of this one', () => {
		const { memory, version } = judgedIn(documents().answer('1:0', question()));
		const next = createDocuments({ guide: INDEX }, () => 'another');
		next.answer('1:0', question());
		expect(next.answer('1:0', question({ memory, version }))).toEqual({ kind: 'forgotten' });
	});

	it('that are gone can say what they like: the one in their place is not forgotten', () => {
		const all = documents();
		const old = judgedIn(all.answer('1:0', question({ document: 'old' })));
		const now = judgedIn(
			all.answer('1:0', question({ document: 'new', blocks: [{ key: 1, text: 'Bursitis' }] })),
		);
		expect(all.answer('1:0', question({ document: 'old', memory: old.memory, version: 0 }))).toEqual({
			kind: 'forgotten',
		});
		const { memory, version } = now;
		expect(all.answer('1:0', question({ document: 'new', memory, version })).kind).toBe('judged');
	});

	it('in two frames know nothing of each other', () => {
		const all = documents();
		const blocks = [{ key: 1, text: 'The sole of it.' }];
		all.answer('1:1', question({ document: 'b', blocks: [{ key: 1, text: 'The plantar surface.' }] }));
		expect(judgedIn(all.answer('1:0', question({ blocks }))).judged[0]?.matches).toEqual([]);
	});

	it('are five hundred at once, and the last is remembered', () => {
		const all = documents();
		const answers = Array.from({ length: 500 }, (_, frame) => all.answer(`1:${frame}`, question()));
		const { memory, version } = judgedIn(answers.at(-1) as never);
		expect(all.answer('1:499', question({ memory, version })).kind).toBe('judged');
		expect(all.answer('1:0', question({ memory: 'memory-0', version })).kind).toBe('forgotten');
	});
});
