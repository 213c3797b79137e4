/** Kept ids → the words to be asked about. Pure. */
import { findCard, type Guide, titleOf } from '../guide/compile.ts';
import type { AskedWord } from './questions.ts';

/** @returns the words in the order of the ids; ids that the guide hasn't got are left out */
export function askedWords(guide: Guide, ids: readonly string[]): AskedWord[] {
	return ids.flatMap((id) => {
		const entry = findCard(guide, id);
		if (!entry) return [];
		return [{ id, name: titleOf(entry), category: entry.category, level: entry.getHelp?.level }];
	});
}
