/** The other half of what `src/bundling/bundle.ts` packs for content scripts. */
import { textToBytes } from './text-bytes.ts';

/** What `virtual:footnote-index` holds. */
export interface PackedIndex {
	/** By `bytesToText`. */
	readonly text: string;
	/** Deflated and inflated, in bytes. */
	readonly length: number;
	readonly inflated: number;
}

export interface Unpacked {
	/** Ids of the entries, by number. */
	readonly entryIds: readonly string[];
	/** For `growRows`. */
	readonly index: Uint8Array;
}

/** Undoes raw deflate (RFC 1951); `length` is how many bytes come out. */
export type Inflate = (data: Uint8Array<ArrayBuffer>, length: number) => Bytes | Promise<Bytes>;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Text of `length` deflated bytes: length of the ids (32 bits, little-endian), the ids with
 * blanks between, the index
 */
export async function unpack({ text, length, inflated }: PackedIndex, inflate: Inflate): Promise<Unpacked> {
	const bytes = await inflate(textToBytes(text, length), inflated);
	const idsEnd = 4 + new DataView(bytes.buffer).getUint32(0, true);
	return {
		entryIds: new TextDecoder().decode(bytes.subarray(4, idsEnd)).split(' '),
		index: bytes.subarray(idsEnd),
	};
}
