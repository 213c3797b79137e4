/**
 * A store that loses nothing when its window closes at once. A database is written from the window itself,
 * and what is under way when that window goes is dropped; `localStorage` is written before the next line
 * runs. So each value stands there until the store has it.
 */
import type { SessionStore } from '../ui/checklist/services.ts';

/** @param key where the value waits in `localStorage`, of this extension's own pages only */
export function withoutLoss(store: SessionStore, key: string): SessionStore {
	const waiting = (): unknown => {
		try {
			return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
		} catch {
			return undefined;
		}
	};
	return {
		load: async () => waiting() ?? (await store.load()),
		save: async (value) => {
			const text = JSON.stringify(value);
			localStorage.setItem(key, text);
			await store.save(value);
			// A later value may have come meanwhile: that one still waits.
			if (localStorage.getItem(key) === text) localStorage.removeItem(key);
		},
		forget: async () => {
			localStorage.removeItem(key);
			await store.forget();
		},
		watch: store.watch,
	};
}
