/** Words of the reader's own glossary in a text: whatever stands around them, they are meant. */
import type { SentMatch } from './documents.ts';
import { scan } from './find/scan.ts';
import { FLAGS } from './index/layout.ts';
import type { TermIndex } from './index/term-index.ts';
import { isNoProse } from './senses/places.ts';

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

/** The guide's matches with the reader's own: where two lie over each other the longer one, and of the same words the reader's. */
export function withOwnWords(guide: readonly SentMatch[], own: readonly SentMatch[]): readonly SentMatch[] {
	return own.length === 0 ? guide : apart([...own, ...guide]);
}

/** The first is taken of those that are as long. */
function apart(matches: readonly SentMatch[]): SentMatch[] {
	const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start));
	const taken: SentMatch[] = [];
	let free = 0;
	// Leftmost first, as the guide's names are; a longer one that begins later gives way only to what was taken before it.
	for (const match of byLength.sort((a, b) => a.start - b.start)) {
		if (match.start < free) continue;
		taken.push(match);
		free = match.end;
	}
	return taken;
}
