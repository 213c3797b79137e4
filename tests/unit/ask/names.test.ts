import { describe, expect, test } from 'vitest';
import { type EntryNames, namesLike } from '../../../src/ask/names.ts';

const names: EntryNames[] = [
	['tarsal tunnel syndrome', 'trapped ankle nerve', 'TTS'],
	['tarsal bones'],
	['ankle pain'],
	['Guillain-Barré syndrome', 'GBS'],
];

describe('names as they are typed', () => {
	test('the shorter of two that begin so comes first', () => {
		expect(namesLike(names, 'tars', 5).map(({ preferred }) => preferred)).toEqual([
			'tarsal bones',
			'tarsal tunnel syndrome',
		]);
	});

	test('another name is told', () => {
		expect(namesLike(names, 'gbs', 5)).toEqual([{ preferred: 'Guillain-Barré syndrome', also: 'GBS' }]);
	});

	test('names that begin so come before those with such a word inside', () => {
		expect(namesLike(names, 'ankle', 5).map(({ preferred }) => preferred)).toEqual([
			'ankle pain',
			'tarsal tunnel syndrome',
		]);
	});

	test('accents and hyphens don’t matter', () => {
		expect(namesLike(names, 'guillain barre', 1)[0]?.preferred).toBe('Guillain-Barré syndrome');
	});

	test.each(['', '  ', 'zzz'])('nothing for %j', (typed) => {
		expect(namesLike(names, typed, 5)).toEqual([]);
	});

	test('no more than asked for', () => {
		expect(namesLike(names, 't', 1)).toHaveLength(1);
	});
});
