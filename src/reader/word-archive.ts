/**
 * The text of a Word document (ECMA-376: a zip with `word/document.xml` in it). A zip may unfold to a thousand times its size and more,
 * and say what it likes about that: it is unfolded piece by piece, and let go at a limit. Pure.
 */
import { Unzip, UnzipInflate } from 'fflate';
import { type FailureWhy, ReadFailure } from './failure.ts';

const TEXT_FILE = 'word/document.xml';
/** Bytes of XML: some ten times the text in it. */
const MOST_BYTES = 30_000_000;
const MOST_ENTRIES = 2_000;
/** What is unfolded at a time: at most a thousand times as much comes out. */
const STEP = 8_192;

/** @throws ReadFailure when it is another kind of zip, too much, or damaged */
export function xmlOfWord(bytes: Uint8Array): string {
	const parts: Uint8Array[] = [];
	let length = 0;
	let entries = 0;
	let isWhole = false;
	// What is thrown inside of it comes back as an error of the zip: so the reason is kept here.
	let why: FailureWhy | undefined;
	const zip = new Unzip((file) => {
		entries++;
		if (entries > MOST_ENTRIES) why ??= 'too-long';
		if (/^xl\//.test(file.name)) why ??= 'spreadsheet';
		if (file.name !== TEXT_FILE || isWhole || why) return;
		file.ondata = (error, part, isLast) => {
			if (error) why ??= 'damaged';
			else if (!why) {
				length += part.length;
				if (length > MOST_BYTES) why = 'too-long';
				else parts.push(part);
				isWhole ||= isLast;
			}
		};
		file.start();
	});
	zip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && !why; at += STEP) {
			zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch {
		why ??= 'damaged';
	}
	if (!why && !isWhole) why = entries === 0 || length > 0 ? 'damaged' : 'other-kind';
	if (why) throw new ReadFailure(why);
	return new TextDecoder().decode(joined(parts, length));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
