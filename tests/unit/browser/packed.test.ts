import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/browser/inflate.ts';
import { inflateNatively } from '../../../src/browser/inflate-natively.ts';
import { unpack } from '../../../src/browser/packed.ts';
import { bytesToText, textToBytes } from '../../../src/browser/text-bytes.ts';
import { packForShipping } from '../../../src/bundling/packed-index.ts';
import { readContent } from '../../../src/bundling/read-guide.ts';
import { compileLexicon } from '../../../src/guide/compile.ts';
import { readRows, writeRows } from '../../../src/matcher/index/bytes.ts';
import { shrinkIndex } from '../../../src/matcher/index/ship.ts';
import { growRows } from '../../../src/matcher/mod.ts';
import { packIndex } from '../../../src/matcher-build/encode.ts';

test('any bytes come back from text, and the text can stand in a string', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			const text = bytesToText(bytes);
			expect(text).toMatch(/^[ -~]*$/);
			expect(text).not.toMatch(/["\\`$]/);
			expect(textToBytes(text, bytes.length)).toEqual(bytes);
		}),
	);
});

test('the bundled index comes back from shipping to the last number', async () => {
	const lexicon = compileLexicon('en', readContent(process.cwd()).content.entries);
	const packed = packIndex(lexicon);
	const shipped = packForShipping(lexicon);
	const { entryIds, index } = await unpack(shipped, inflate);
	expect(await unpack(shipped, inflateNatively)).toEqual({ entryIds, index });
	expect(entryIds).toEqual(lexicon.entries.map((entry) => entry.id));
	expect(growRows(index)).toEqual(readRows(packed));
});

test('large numbers survive: a glossary of 50,000 terms has word numbers beyond 16 bits', () => {
	const rows = Array.from({ length: 22 }, (_, at) =>
		at === 8 || at === 15 ? [2_000_000, 140_003, 9] : [70_000, 3, 1_000_000, 255],
	);
	expect(growRows(shrinkIndex(writeRows(rows)))).toEqual(readRows(writeRows(rows)));
});

test('damaged bytes are refused', () => {
	expect(() => growRows(Uint8Array.from([1, 255, 255, 255, 255, 255, 255]))).toThrow(RangeError);
});
