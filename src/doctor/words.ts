/** Kept ids → the words to be asked about, in the order of the ids; what the guide hasn't got is left out. Pure. */
import { findCard, type Guide, titleOf } from '../guide/compile.ts';
import { findListed, type GuideList } from '../guide/list.ts';
import type { AskedWord } from './questions.ts';

/** By the whole guide, where that is there anyway. */
export function askedWords(guide: Guide, ids: readonly string[]): AskedWord[] {
	return ids.flatMap((id) => {
		const entry = findCard(guide, id);
		if (!entry) return [];
		return [{ id, name: titleOf(entry), category: entry.category, level: entry.getHelp?.level }];
	});
}

/** By the guide's list. */
export function listedWords(list: GuideList, ids: readonly string[]): AskedWord[] {
	return ids.flatMap((id) => {
		const entry = findListed(list, id);
		return entry ? [{ id, name: entry.name, category: entry.category, level: entry.level }] : [];
	});
}
