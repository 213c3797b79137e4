/**
 * Rows of numbers in one run of bytes: each row has a header (length and width) and stands at a multiple
 * of four, so that opening is making views, not reading.
 */

type Row = Uint8Array | Uint16Array | Uint32Array;
/** What opening gives: a view into the bytes. */
export type Numbers = Row;

export function writeRows(rows: readonly (readonly number[])[]): Uint8Array {
	const views = rows.map((numbers): Row => {
		const most = numbers.reduce((max, number) => Math.max(max, number), 0);
		if (most < 0x100) return Uint8Array.from(numbers);
		return most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
	});
	const total = views.reduce((sum, view) => sum + 4 + padded(view.byteLength), 0);
	const bytes = new Uint8Array(total);
	const header = new DataView(bytes.buffer);
	let at = 0;
	for (const view of views) {
		header.setUint32(at, (view.length << 2) | (view.BYTES_PER_ELEMENT >> 1), true);
		bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at + 4);
		at += 4 + padded(view.byteLength);
	}
	return bytes;
}

/**
 * Views of the rows. Takes little-endian machines for granted, as every browser's are.
 * @throws RangeError when the bytes are no packed rows
 */
export function readRows(bytes: Uint8Array): Numbers[] {
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const header = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
	const rows: Numbers[] = [];
	for (let at = 0; at < aligned.length; ) {
		const packed = header.getUint32(at, true);
		const length = packed >>> 2;
		const start = aligned.byteOffset + at + 4;
		const width = 1 << (packed & 3);
		rows.push(
			width === 1
				? new Uint8Array(aligned.buffer, start, length)
				: width === 2
					? new Uint16Array(aligned.buffer, start, length)
					: new Uint32Array(aligned.buffer, start, length),
		);
		at += 4 + padded(length * width);
	}
	return rows;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}
