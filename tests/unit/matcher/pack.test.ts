import { describe, expect, it } from 'vitest';
import { readRows, writeRows } from '../../../src/matcher/index/bytes.ts';
import { ROWS, rowsOf } from '../../../src/matcher/index/layout.ts';
import { openIndex } from '../../../src/matcher/mod.ts';
import { packIndex } from '../../../src/matcher-build/encode.ts';
import { lexiconOf, marksIn } from './lexicon.ts';

describe('rows of numbers', () => {
	it('come back as they went in, in the width they need', () => {
		const rows = [[], [0, 255], [1, 65_535, 3], [70_000, 4_294_967_295]];
		expect(readRows(writeRows(rows)).map((row) => [...row])).toEqual(rows);
		expect(readRows(writeRows(rows)).map((row) => row.BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 4]);
	});

	it('may be long', () => {
		const row = Array.from({ length: 1_000_000 }, (_, at) => at);
		expect(readRows(writeRows([row]))[0]).toEqual(Uint32Array.from(row));
	});

	it('can be read from bytes that begin anywhere', () => {
		const bytes = writeRows([[1, 2, 3], [70_000]]);
		const shifted = new Uint8Array(bytes.length + 1);
		shifted.set(bytes, 1);
		expect(readRows(shifted.subarray(1)).map((row) => [...row])).toEqual([[1, 2, 3], [70_000]]);
	});
});

describe('the packed index', () => {
	const LEXICON = lexiconOf([
		['tarsal tunnel syndrome', 'TTS'],
		['constructor pain'],
		['toString ulcer'],
		['heel pain'],
	]);

	it('has its rows in one order, packed and opened', () => {
		expect(Object.keys(rowsOf([]))).toEqual([...ROWS]);
	});

	it('is the same for the same lexicon', () => {
		expect(packIndex(LEXICON)).toEqual(packIndex(LEXICON));
	});

	it('knows words that are also properties of objects', () => {
		expect(marksIn(LEXICON, 'A constructor pain and a toString ulcer.')).toEqual([
			['constructor pain', 'constructor pain'],
			['toString ulcer', 'toString ulcer'],
		]);
	});

	it('opens an empty lexicon and finds nothing', () => {
		expect(marksIn(lexiconOf([]), 'Heel pain and gout.')).toEqual([]);
	});

	it('refuses a word that is too long', () => {
		expect(() => packIndex(lexiconOf([['a'.repeat(300)]]))).toThrow(/at most 250 letters/);
	});

	it('refuses bytes that are something else', () => {
		expect(() => openIndex(new Uint8Array([255, 255, 255, 127, 0, 0, 0, 0]))).toThrow(RangeError);
	});

	it('holds fifty thousand terms and finds each', () => {
		const letters = 'bcdfghjklmnpqrtvwxz';
		const word = (seed: number) =>
			Array.from(
				{ length: 6 },
				(_, at) => letters[Math.floor(seed / letters.length ** (at % 4)) % letters.length],
			).join('');
		const names = Array.from({ length: 50_000 }, (_, number) => [`${word(number)} ${word(number * 7 + 3)}`]);
		const lexicon = lexiconOf(names);
		const sample = names.filter((_, number) => number % 997 === 0).map(([name]) => name ?? '');
		expect(marksIn(lexicon, sample.join('. ')).map(([text]) => text)).toEqual(sample);
	});
});
