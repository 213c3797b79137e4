import { expect, test } from 'vitest';
import { latest } from '../../src/latest.ts';

test('an answer that comes after a newer question was asked is not taken', async () => {
	const waiting: ((answer: string) => void)[] = [];
	const taken: string[] = [];
	const ask = latest(
		() => new Promise<string>((answer) => waiting.push(answer)),
		(answer) => taken.push(answer),
	);
	const both = [ask(), ask()];
	waiting[1]?.('on');
	waiting[0]?.('off');
	await Promise.all(both);
	expect(taken).toEqual(['on']);
});

test('answers in the order of their questions are all taken', async () => {
	const taken: number[] = [];
	let at = 0;
	const ask = latest(
		async () => (at += 1),
		(answer) => taken.push(answer),
	);
	await ask();
	await ask();
	expect(taken).toEqual([1, 2]);
});

test('a question that fails says so, and the next is asked all the same', async () => {
	const taken: string[] = [];
	let fails = true;
	const ask = latest(
		async () => {
			if (fails) throw new Error('no answer');
			return 'on';
		},
		(answer) => taken.push(answer),
	);
	await expect(ask()).rejects.toThrow('no answer');
	fails = false;
	await ask();
	expect(taken).toEqual(['on']);
});
