/** Small lexicons for engine tests: they don't change when the guide does. */

import type { Lexicon, LexiconEntry, LexiconName } from '../../../src/guide/compile.ts';
import { createDetector, openIndex } from '../../../src/matcher/mod.ts';
import { encodeIndex } from '../../../src/matcher-build/encode.ts';
import { encodeFilter } from '../../../src/matcher-build/encode-filter.ts';
import { everydayFor } from '../../../src/matcher-build/everyday.ts';

type Name = string | (Partial<LexiconName> & { readonly text: string });

/** One entry for each list of names; its id is its first name. */
export function lexiconOf(
	entries: readonly (readonly Name[])[],
	more: Partial<Pick<LexiconEntry, 'category' | 'together'>> = {},
): Lexicon {
	return {
		language: 'en',
		entries: entries.map((names) => {
			const all = names.map((name): LexiconName => {
				const given = typeof name === 'string' ? { text: name } : name;
				const abbreviation = /^[A-Z0-9.]+s?$/.test(given.text);
				return { kind: abbreviation ? 'abbreviation' : 'plain', hardness: 'hard', ...given };
			});
			return { id: all[0]?.text ?? '', category: 'condition', fields: [], together: [], names: all, ...more };
		}),
	};
}

/** The file of an index, made as the guide's is. */
export function encoded(lexicon: Lexicon) {
	return encodeIndex(lexicon, everydayFor(lexicon));
}

/** What a filter reads, made as the guide's is. */
export function filterBitsOf(lexicon: Lexicon): string {
	return encodeFilter(lexicon, everydayFor(lexicon));
}

export function indexOf(lexicon: Lexicon) {
	return openIndex(encoded(lexicon).buffer);
}

/** Without the language's idioms and cues: for what only concerns finding. */
export function bareIndexOf(lexicon: Lexicon) {
	return openIndex(
		encodeIndex(lexicon, {
			...everydayFor(lexicon),
			idioms: [],
			healthCues: [],
			otherFields: [],
			telling: new Set(),
			longer: { names: [], inside: new Set() },
			context: new Map(),
			bias: 0,
		}).buffer,
	);
}

/** What is marked in blocks of one page, as `[text, entry id]`. */
export function marksIn(
	lexicon: Lexicon,
	...texts: readonly (string | { text: string; lang: string })[]
): [string, string][] {
	const detector = createDetector(indexOf(lexicon));
	const readings = texts.map((text) => {
		const block = typeof text === 'string' ? { text } : text;
		return { block, reading: detector.read(block) };
	});
	return readings.flatMap(({ block, reading }) =>
		detector
			.judge(reading)
			.map(({ start, end, entry }): [string, string] => [
				block.text.slice(start, end),
				lexicon.entries[entry]?.id ?? '',
			]),
	);
}
