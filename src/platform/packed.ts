/** The other half of what `src/build/bundle.ts` packs for content scripts. */
import { textToBytes } from './text-bytes.ts';

/** What `virtual:footnote-index` holds. */
export interface PackedIndex {
	/** By `bytesToText`. */
	readonly text: string;
	/** In bytes. */
	readonly length: number;
}

export interface Unpacked {
	/** Ids of the entries, by number. */
	readonly entryIds: readonly string[];
	/** For `growRows`. */
	readonly index: Uint8Array;
}

/**
 * Text of `length` deflated bytes: length of the ids (32 bits, little-endian), the ids with
 * blanks between, the index
 */
export async function unpack({ text, length }: PackedIndex): Promise<Unpacked> {
	const deflated = textToBytes(text, length);
	const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const bytes = await new Response(stream).arrayBuffer();
	const idsEnd = 4 + new DataView(bytes).getUint32(0, true);
	return {
		entryIds: new TextDecoder().decode(bytes.slice(4, idsEnd)).split(' '),
		index: new Uint8Array(bytes, idsEnd),
	};
}
