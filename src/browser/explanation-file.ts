/** What a card says, wherever it comes from: the bundled guide, or the reader's own glossary. Ids come from messages, and may be anything. */
import type { Explanation } from '../glossary/explanation.ts';
import { isOwnId, type OwnExplanation } from '../glossary/own-word.ts';
import { loadOwnExplanations } from './glossary-store.ts';
import { loadCardEntry } from './guide-file.ts';
import { ownStore } from './own-store.ts';

/** UTF-16 units: more than the longest name has, also where small letters take more room than capitals. */
const LONGEST_OWN_ID = 200;
/** Words asked for at once: more than a letter has. */
const MOST_AT_ONCE = 2_000;

/** @returns nothing for what neither has got, and for what is no id */
export async function loadExplanation(id: unknown): Promise<Explanation | undefined> {
	if (typeof id !== 'string') return undefined;
	if (!isOwnId(id)) return loadCardEntry(id);
	const [own] = await loadMeanings([id]);
	return own;
}

/** Words of the glossary, all of them in one reading of it. What it hasn't got, and what is no id of its own, is left out. */
export async function loadMeanings(ids: unknown): Promise<OwnExplanation[]> {
	const wanted = Array.isArray(ids) ? ids.filter(isOwnIdAsSent).slice(0, MOST_AT_ONCE) : [];
	return wanted.length > 0 ? loadOwnExplanations(ownStore, wanted) : [];
}

function isOwnIdAsSent(id: unknown): id is string {
	return typeof id === 'string' && id.length <= LONGEST_OWN_ID && isOwnId(id);
}
