/** When the marker asks the background about what it has read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../src/matcher/documents.ts';
import type { KeptBlock } from '../../../src/page/blocks/block.ts';
import { createQuestions, type Questions } from '../../../src/page/reading/questions.ts';

const end = new AbortController();
let asked: { readonly question: Question; answer(answer: Answer | undefined): void }[] = [];
let isReading = false;
let failed: string[] = [];
let questions: Questions;

beforeEach(() => {
	vi.useFakeTimers();
	asked = [];
	failed = [];
	isReading = false;
	questions = createQuestions({
		window: { setTimeout, clearTimeout, crypto } as unknown as Window,
		signal: end.signal,
		ask: (question) => new Promise((answer) => asked.push({ question, answer })),
		blocks: () => [],
		judged: () => undefined,
		isReading: () => isReading,
		failed: (why) => failed.push(why),
	});
});
afterEach(() => vi.useRealTimers());

const block = (key: number) => ({ key, run: { text: `Text ${key}.` }, lang: undefined }) as KeptBlock;
const keys = (at: number) => asked[at]?.question.blocks.map(({ key }) => key);
const settle = (time = 0) => vi.advanceTimersByTimeAsync(time);
const judge = (at: number) =>
	asked[at]?.answer({ kind: 'judged', memory: 'one', version: 1, judged: [], residue: undefined } as never);
/** The first question is asked and answered. */
async function begin() {
	questions.add(block(1));
	await settle();
	judge(0);
	await settle();
}

describe('questions', () => {
	it('about what was found first are not put off, and what is found in one go is asked together', async () => {
		isReading = true;
		questions.add(block(1));
		questions.add(block(2));
		await settle();
		expect(keys(0)).toEqual([1, 2]);
	});

	it('wait for one another, and then for what is being read', async () => {
		isReading = true;
		questions.add(block(1));
		await settle();
		questions.add(block(2));
		judge(0);
		await settle();
		questions.add(block(3));
		await settle();
		expect(asked).toHaveLength(1);
		expect(questions.isWaiting).toBe(true);
		isReading = false;
		questions.askNow();
		await settle();
		expect(keys(1)).toEqual([2, 3]);
	});

	it('do not wait for long: what is read may be a whole book', async () => {
		isReading = true;
		await begin();
		questions.add(block(2));
		await settle(100);
		expect(keys(1)).toEqual([2]);
		judge(1);
		await settle(1_000);
		expect(asked).toHaveLength(2);
	});

	it('wait for nothing once all is read', async () => {
		await begin();
		questions.add(block(2));
		await settle();
		expect(keys(1)).toEqual([2]);
	});

	it('are asked once more where there is no answer, and then no more', async () => {
		questions.add(block(1));
		await settle();
		asked[0]?.answer(undefined);
		await settle(1_000);
		expect(keys(1)).toEqual([1]);
		asked[1]?.answer(undefined);
		await settle(1_000);
		expect(failed).toEqual(['silent']);
		expect(asked).toHaveLength(2);
	});
});
