import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/browser/inflate.ts';

const settings = fc.record({
	level: fc.integer({ min: 0, max: 9 }),
	memLevel: fc.integer({ min: 1, max: 9 }),
	// 4: fixed codes only.
	strategy: fc.constantFrom(0, 1, 2, 3, 4),
});

/** Bytes with repeats, so that lengths and distances of all sizes come up. */
const bytes = fc
	.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 })), {
		maxLength: 60,
	})
	.map((parts) =>
		Uint8Array.from(parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat())),
	);

test('gives back what zlib deflated, whatever zlib was told', () => {
	fc.assert(
		fc.property(bytes, settings, (original, options) => {
			expect(Buffer.from(inflate(deflateRawSync(original, options), original.length))).toEqual(
				Buffer.from(original),
			);
		}),
	);
});

test('text far apart, at the greatest distance and length', () => {
	const far = Uint8Array.from([
		...Array(300).fill(7),
		...Array.from({ length: 32_000 }, (_, at) => (at * 7919) % 251),
		...Array(600).fill(7),
	]);
	expect(Buffer.from(inflate(deflateRawSync(far, { level: 9 }), far.length))).toEqual(Buffer.from(far));
});

test('data that end too early, or give too much, are refused', () => {
	const deflated = deflateRawSync(new Uint8Array(1000).map((_, at) => at % 97));
	expect(() => inflate(deflated.subarray(0, 20), 1000)).toThrow(RangeError);
	expect(() => inflate(deflated, 500)).toThrow(RangeError);
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
			try {
				inflate(noise, 5000);
			} catch (error) {
				expect(error).toBeInstanceOf(RangeError);
			}
		}),
	);
});
