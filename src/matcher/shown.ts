/** Which matches a reader wants to see marked. */
import type { Match } from './types.ts';

export interface Wanted {
	/** Only hard words · familiar ones too · everyday words too. */
	readonly level: 'hard' | 'more' | 'all';
	/** Numbers of the categories to mark (places in CATEGORIES). */
	readonly categories: ReadonlySet<number>;
	/** Numbers of entries never to mark. */
	readonly hiddenEntries: ReadonlySet<number>;
}

const HARDEST = { hard: 0, more: 1, all: 2 } as const;

export function isShown(match: Match, { level, categories, hiddenEntries }: Wanted): boolean {
	return (
		match.hardness <= HARDEST[level] && categories.has(match.category) && !hiddenEntries.has(match.entry)
	);
}
