/** The module `virtual:footnote-index`: ids and index of a lexicon as one short text. */
import { deflateRawSync } from 'node:zlib';
import type { PackedIndex } from '../browser/packed.ts';
import { bytesToText } from '../browser/text-bytes.ts';
import type { Lexicon } from '../guide/compile.ts';
import { shrinkIndex } from '../matcher/index/ship.ts';
import { packIndex } from '../matcher-build/encode.ts';

/** What `unpack` of `src/browser/packed.ts` takes apart. */
export function packForShipping(lexicon: Lexicon): PackedIndex {
	const ids = Buffer.from(lexicon.entries.map((entry) => entry.id).join(' '));
	const idsLength = Buffer.alloc(4);
	idsLength.writeUInt32LE(ids.length);
	const bytes = Buffer.concat([idsLength, ids, shrinkIndex(packIndex(lexicon))]);
	const deflated = deflateSmallest(bytes);
	return { text: bytesToText(deflated), length: deflated.length, inflated: bytes.length };
}

export function packedIndexModule(lexicon: Lexicon): string {
	return `export const packedIndex = ${JSON.stringify(packForShipping(lexicon))};`;
}

/**
 * The rows differ in kind. A small `memLevel` makes deflate begin new code tables more often, which suits
 * that; which is best is for the bytes to say.
 */
function deflateSmallest(bytes: Uint8Array): Uint8Array {
	const tries = [4, 5, 6, 8].map((memLevel) => deflateRawSync(bytes, { level: 9, memLevel }));
	return tries.reduce((best, next) => (next.length < best.length ? next : best));
}
