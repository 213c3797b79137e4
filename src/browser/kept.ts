/** The list of terms that a reader keeps for the doctor. Stays in the extension's own store until removed. */
import { CARD_ID } from '../guide/names.ts';
import type { OwnStore } from './own-store.ts';

export const KEPT_KEY = 'kept-terms';
/** More than anyone brings to a visit; keeps the stored list small whatever a page makes a reader click. */
const MOST_KEPT = 100;

/** The ids in a stored value. What is damaged is left out, and the rest stays. */
function readKept(stored: unknown): string[] {
	if (!Array.isArray(stored)) return [];
	const ids = stored.filter((id): id is string => typeof id === 'string' && CARD_ID.test(id));
	return [...new Set(ids)].slice(0, MOST_KEPT);
}

/** Ids of kept entries, oldest first. */
export async function loadKept(store: OwnStore): Promise<string[]> {
	return readKept(await store.get(KEPT_KEY));
}

export async function isKept(store: OwnStore, id: string): Promise<boolean> {
	return (await loadKept(store)).includes(id);
}

/** @returns whether it is on the list now: not when the list is full, or `id` is no id of an entry */
export async function keepTerm(store: OwnStore, id: string): Promise<boolean> {
	let done = false;
	await store.update(KEPT_KEY, (stored) => {
		const kept = readKept([...readKept(stored), id]);
		done = kept.includes(id);
		return kept;
	});
	return done;
}

/** @returns whether it is off the list now */
export async function dropTerm(store: OwnStore, id: string): Promise<boolean> {
	await store.update(KEPT_KEY, (stored) => readKept(stored).filter((other) => other !== id));
	return true;
}

export function watchKept(store: OwnStore, changed: (ids: string[]) => void): () => void {
	return store.watch(KEPT_KEY, (value) => changed(readKept(value)));
}
