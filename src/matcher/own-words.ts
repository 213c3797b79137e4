/** Words of the reader's own glossary in a text: whatever stands around them, they are meant. */
import { scan } from './find/scan.ts';
import { FLAGS } from './index/layout.ts';
import type { TermIndex } from './index/term-index.ts';
import { isNoProse } from './senses/places.ts';
import type { SentMatch } from './types.ts';

/** @returns sorted, the longest of those that begin at the same place, none over another */
export function ownWordsIn(index: TermIndex, text: string): SentMatch[] {
	const { rows, flags, entryIds } = index;
	const matches = scan(index, text)
		.hits.filter(({ start, end }) => !isNoProse(text, start, end))
		.map(({ start, end, name }) => {
			const entry = rows.nameEntry[name] ?? 0;
			return {
				...{ start, end, entry: entryIds[entry] as string },
				hardness: ((flags[name] ?? 0) & FLAGS.hardness) as SentMatch['hardness'],
				...{ category: rows.categories[entry] ?? 0, subjects: rows.subjects[entry] ?? 0 },
			};
		});
	return apart(matches);
}

/** The guide's matches with the reader's own: of two that begin together the longer one, of the same words the reader's, else the one that begins first. */
export function withOwnWords(guide: readonly SentMatch[], own: readonly SentMatch[]): readonly SentMatch[] {
	return own.length === 0 ? guide : apart([...own, ...guide]);
}

/** Leftmost, then longest, as the guide's names are; the first of those that are equal. */
function apart(matches: readonly SentMatch[]): SentMatch[] {
	const taken: SentMatch[] = [];
	let free = 0;
	for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (match.start < free) continue;
		taken.push(match);
		free = match.end;
	}
	return taken;
}
