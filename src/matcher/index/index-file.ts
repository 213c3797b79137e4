/** The index as a plain file (`src/rows-file.ts`): the entries' ids, parted by line ends, as a first row, and its rows of numbers. */
import {
	BadRowsFile,
	type FileKind,
	type Numbers,
	narrowest,
	readRowsFile,
	writeRowsFile,
} from '../../rows-file.ts';

export { BadRowsFile as BadIndexFile, type Numbers };

/** Where it stands in the built extension. */
export const INDEX_FILE = 'guide/index.bin';

export interface IndexFile {
	/** Ids of the entries, by number. */
	readonly entryIds: readonly string[];
	readonly rows: readonly Numbers[];
}

/** "FNIX" */
const KIND: FileKind = { magic: 0x58494e46, version: 1 };

export function writeIndexFile(file: {
	readonly entryIds: readonly string[];
	readonly rows: readonly (readonly number[])[];
}): Uint8Array<ArrayBuffer> {
	const text = file.entryIds.join('\n');
	// Unit by unit: an id of a reader's own may hold what takes two.
	const ids = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
	return writeRowsFile(KIND, [ids, ...file.rows].map(narrowest));
}

/**
 * @returns views into the bytes: nothing is copied
 * @throws BadRowsFile
 */
export function readIndexFile(buffer: ArrayBuffer): IndexFile {
	const [ids, ...rows] = readRowsFile(KIND, buffer).map((row) => {
		if (row instanceof Float64Array) throw new BadRowsFile('other rows');
		return row;
	});
	let text = '';
	for (const unit of ids ?? []) text += String.fromCharCode(unit);
	return { entryIds: text === '' ? [] : text.split('\n'), rows };
}
