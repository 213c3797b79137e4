/** The list of terms that a reader keeps for the doctor. Stays in `storage.local` until removed. */
import * as v from 'valibot';
import type { Area } from '../settings/store.ts';

export const KEPT_KEY = 'kept-terms';
/** More than anyone brings to a visit; keeps the stored list small whatever a page makes a reader click. */
const MOST_KEPT = 100;

const Kept = v.fallback(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))), []);

/** Ids of kept entries, oldest first. A damaged list reads as empty. */
export async function loadKept(area: Area): Promise<string[]> {
	return v.parse(Kept, (await area.get(KEPT_KEY)) ?? []);
}

export async function keepTerm(area: Area, id: string): Promise<boolean> {
	const kept = await loadKept(area);
	if (kept.includes(id)) return true;
	if (kept.length >= MOST_KEPT) return false;
	await area.set(KEPT_KEY, [...kept, id]);
	return true;
}

export async function dropTerm(area: Area, id: string): Promise<boolean> {
	const kept = await loadKept(area);
	await area.set(
		KEPT_KEY,
		kept.filter((other) => other !== id),
	);
	return true;
}

export function watchKept(area: Area, changed: (ids: string[]) => void): () => void {
	return area.watch(KEPT_KEY, (value) => changed(v.parse(Kept, value ?? [])));
}
