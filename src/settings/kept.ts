/** The list of terms that a reader keeps for the doctor, in a storage area that is handed in. */
import type { Area } from './store.ts';

export interface KeptTerm {
	/** The entry's id. */
	readonly id: string;
	/** The day it was kept: YYYY-MM-DD. */
	readonly day: string;
}

const KEY = 'kept';
const MOST = 500;

export async function loadKept(area: Area): Promise<KeptTerm[]> {
	return checkKept(await area.get(KEY));
}

/**
 * Puts a term on the list (once) or takes it off; the newest comes last.
 * @throws what the storage area throws; nothing is changed then
 */
export async function keepTerm(area: Area, id: string, keep: boolean, day: string): Promise<KeptTerm[]> {
	const kept = await loadKept(area);
	if (keep && kept.some((term) => term.id === id)) return kept;
	const next = keep ? [...kept, { id, day }].slice(-MOST) : kept.filter((term) => term.id !== id);
	await area.set(KEY, next);
	return next;
}

export function watchKept(area: Area, changed: (kept: KeptTerm[]) => void): () => void {
	return area.watch(KEY, (value) => changed(checkKept(value)));
}

/** Keeps what is readable of a stored value of any shape. */
function checkKept(stored: unknown): KeptTerm[] {
	return Array.isArray(stored) ? stored.filter(isKept) : [];
}

function isKept(value: unknown): value is KeptTerm {
	if (typeof value !== 'object' || value === null) return false;
	const { id, day } = value as Partial<KeptTerm>;
	return typeof id === 'string' && typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
}
