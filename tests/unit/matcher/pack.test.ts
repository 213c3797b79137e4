import { describe, expect, it } from 'vitest';
import { BadIndexFile, readIndexFile, writeIndexFile } from '../../../src/matcher/index/index-file.ts';
import { openIndex } from '../../../src/matcher/mod.ts';
import { encoded, lexiconOf, marksIn } from './lexicon.ts';

describe('the index file', () => {
	const rows = [[], [0, 255], [1, 65_535, 3], [70_000, 4_294_967_295]];
	const file = writeIndexFile({ entryIds: ['gout', 'β'], rows });

	it('comes back as it was, in the width that each row needs', () => {
		const read = readIndexFile(file.buffer);
		expect(read.entryIds).toEqual(['gout', 'β']);
		expect(read.rows.map((row) => [...row])).toEqual(rows);
		expect(read.rows.map((row) => row.BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 4]);
	});

	it('may hold long rows', () => {
		const row = Array.from({ length: 1_000_000 }, (_, at) => at);
		expect(readIndexFile(writeIndexFile({ entryIds: [], rows: [row] }).buffer).rows[0]).toEqual(
			Uint32Array.from(row),
		);
	});

	it('is refused when any of its bytes is another, when it is cut, and when it is something else', () => {
		for (let at = 0; at < file.length; at++) {
			const damaged = file.slice();
			damaged[at] = (damaged[at] as number) ^ 16;
			expect(() => readIndexFile(damaged.buffer), `byte ${at}`).toThrow(BadIndexFile);
		}
		for (const length of [0, 3, 16, file.length - 4, file.length - 1])
			expect(() => readIndexFile(file.slice(0, length).buffer), `${length} bytes`).toThrow(BadIndexFile);
		expect(() => openIndex(file.buffer)).toThrow(BadIndexFile);
	});
});

describe('the packed index', () => {
	const LEXICON = lexiconOf([
		['tarsal tunnel syndrome', 'TTS'],
		['constructor pain'],
		['toString ulcer'],
		['heel pain'],
	]);

	it('is the same for the same lexicon', () => {
		expect(encoded(LEXICON)).toEqual(encoded(LEXICON));
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
		expect(() => encoded(lexiconOf([['a'.repeat(300)]]))).toThrow(/at most 250 letters/);
	});

	it('refuses bytes that are something else', () => {
		expect(() => openIndex(new Uint8Array([255, 255, 255, 127, 0, 0, 0, 0]).buffer)).toThrow(RangeError);
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
