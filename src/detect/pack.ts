/** Build time: a lexicon → the bytes that a content script carries. `open.ts` reads them. */
import type { Lexicon } from '../guide/compile.ts';
import { CATEGORIES } from '../guide/schema.ts';

const HARDNESS = { hard: 0, familiar: 1, everyday: 2 } as const;

/** @returns the packed index; the same lexicon gives the same bytes */
export function packIndex(lexicon: Lexicon): Uint8Array {
	const rows = lexicon.entries.flatMap((entry, number) =>
		entry.names
			.filter((name) => !name.sense)
			.map((name) => [
				name.text,
				number,
				HARDNESS[name.hardness],
				CATEGORIES.indexOf(entry.category),
				name.kind === 'abbreviation' ? 1 : 0,
			]),
	);
	const text = JSON.stringify(rows);
	const units = new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
	return new Uint8Array(units.buffer);
}
