/**
 * A packed index made small for shipping, and back to the same bytes.
 *
 * General compression sees 16-bit numbers as pairs of unrelated bytes, and numbers of odd widths as noise.
 * Here small numbers are bytes and rising rows become differences, so that deflate, which comes after,
 * finds what is alike. Numbers are little-endian base-128; signed ones zigzag.
 */
import { type Numbers, readRows } from './bytes.ts';
import { ROWS, type RowName } from './layout.ts';

/** How a row is written: as bytes, as numbers, as differences, or as all low bytes, then all high ones. */
const KIND = { bytes: 0, numbers: 1, rising: 2, planes: 3 } as const;

const RISING: ReadonlySet<RowName> = new Set([
	...(['spelled', 'spells', 'ruledNames', 'ruleEnds', 'nameEntry', 'anchorWords'] as const),
]);
/** What is as good as random in its low bytes. */
const SCATTERED: ReadonlySet<RowName> = new Set(['ruleCues']);

/** @param bytes what `packIndex` gave */
export function shrinkIndex(bytes: Uint8Array): Uint8Array {
	const out: number[] = [];
	readRows(bytes).forEach((row, at) => {
		const name = ROWS[at];
		const numbers = [...row];
		const kind = kindOf(row, name);
		out.push(kind);
		write(out, numbers.length);
		if (kind === KIND.bytes || kind === KIND.planes) for (const number of numbers) out.push(number & 255);
		if (kind === KIND.planes) for (const number of numbers) out.push(number >>> 8);
		if (kind === KIND.numbers || kind === KIND.rising)
			for (const number of kind === KIND.rising ? differences(numbers) : numbers) write(out, number);
	});
	return Uint8Array.from(out);
}

function kindOf(row: Numbers, name: RowName | undefined): number {
	if (row instanceof Uint8Array) return KIND.bytes;
	if (name && RISING.has(name)) return KIND.rising;
	return name && SCATTERED.has(name) && row instanceof Uint16Array ? KIND.planes : KIND.numbers;
}

/**
 * @param shrunk what `shrinkIndex` gave
 * @returns the rows of the index, for `openRows`
 * @throws RangeError when the bytes are something else
 */
export function growRows(shrunk: Uint8Array): Numbers[] {
	const rows: Numbers[] = [];
	let at = 0;
	// Plain loops into typed arrays: every page runs this once, cold.
	const read = (row: Uint32Array): void => {
		for (let place = 0; place < row.length; place++) {
			let byte = shrunk[at++] as number;
			let number = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				if (shift > 28) throw new RangeError('not a shrunk index');
				byte = shrunk[at++] as number;
				number |= (byte & 127) << shift;
			}
			row[place] = number;
		}
	};
	const head = new Uint32Array(1);
	while (at < shrunk.length) {
		const kind = shrunk[at++];
		read(head);
		const count = head[0] as number;
		if (count > shrunk.length) throw new RangeError('not a shrunk index');
		if (kind === KIND.bytes) {
			rows.push(shrunk.subarray(at, at + count));
			at += count;
			continue;
		}
		const row = new Uint32Array(count);
		if (kind === KIND.planes) {
			for (let place = 0; place < count; place++, at++)
				row[place] = (shrunk[at] as number) | ((shrunk[at + count] as number) << 8);
			at += count;
		} else read(row);
		if (kind === KIND.rising) rise(row);
		rows.push(narrowest(row));
	}
	return rows;
}

/** From zigzag differences to the numbers. */
function rise(row: Uint32Array): void {
	let last = 0;
	for (let place = 0; place < row.length; place++) {
		const zigzag = row[place] as number;
		last += (zigzag >>> 1) ^ -(zigzag & 1);
		row[place] = last;
	}
}

/** The same numbers in the width that `writeRows` gives them. */
function narrowest(row: Uint32Array): Numbers {
	let all = 0;
	for (let place = 0; place < row.length; place++) all |= row[place] as number;
	return all >>> 16 === 0 ? new Uint16Array(row) : row;
}

function write(out: number[], number: number): void {
	let rest = number;
	for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
	out.push(rest);
}

function differences(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => {
		const difference = number - (numbers[at - 1] ?? 0);
		return difference < 0 ? -difference * 2 - 1 : difference * 2;
	});
}
