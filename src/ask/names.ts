/** Names of the guide for a list that narrows as one types. Pure. */
import type { Guide } from '../guide/compile.ts';
import { wordsOf } from './words.ts';

/** Where the names stand in the built extension. */
export const NAMES_FILE = 'guide/names-en.json';

/** The preferred name of an entry, then its others. */
export type EntryNames = readonly [preferred: string, ...others: string[]];

export function namesOfGuide(guide: Guide): EntryNames[] {
	return guide.entries.map(({ names: { preferred, plain, clinical, abbreviations, brands } }) => [
		preferred,
		...plain,
		...clinical,
		...abbreviations,
		...brands,
	]);
}

export interface NameFound {
	readonly preferred: string;
	/** The other name that begins as was typed. */
	readonly also?: string;
}

/** @returns names that begin as typed first, then those with a word that does; at most `limit` */
export function namesLike(names: readonly EntryNames[], typed: string, limit: number): NameFound[] {
	const wanted = wordsOf(typed).join(' ');
	if (wanted === '') return [];
	const rank = (name: string): number => {
		const folded = wordsOf(name).join(' ');
		if (folded.startsWith(wanted)) return 0;
		return folded.includes(` ${wanted}`) ? 1 : 2;
	};
	return names
		.flatMap(([preferred, ...others]) => {
			const own = rank(preferred);
			const [best] = others.map((name) => ({ name, at: rank(name) })).sort((a, b) => a.at - b.at);
			if (own < 2 && own <= (best?.at ?? 2)) return [{ preferred, at: own }];
			return best && best.at < 2 ? [{ preferred, also: best.name, at: best.at + 0.5 }] : [];
		})
		.sort((a, b) => a.at - b.at || a.preferred.length - b.preferred.length)
		.slice(0, limit)
		.map(({ at: _at, ...found }) => found);
}
