/** The reader's own store where the browser has none: it lasts as long as the view that has it. */
import type { OwnStore } from './own-store.ts';

/** @param values what is in it from the beginning */
export function storeInMemory(values: Iterable<readonly [key: string, value: unknown]> = []): OwnStore {
	const kept = new Map<string, unknown>(values);
	const watchers = new Set<(key: string) => void>();
	const tell = (key: string) => {
		for (const watcher of watchers) watcher(key);
	};
	return {
		get: async (key) => kept.get(key),
		entries: async () => [...kept],
		async update(key, change) {
			kept.set(key, change(kept.get(key)));
			tell(key);
		},
		async replace(isOld, all) {
			const old = [...kept.keys()].filter(isOld);
			for (const key of old) kept.delete(key);
			for (const [key, value] of all) kept.set(key, value);
			for (const key of new Set([...old, ...all.map(([key]) => key)])) tell(key);
		},
		async remove(key) {
			kept.delete(key);
			tell(key);
		},
		watch(key, changed) {
			const watcher = (which: string) => {
				if (which === key) changed(kept.get(key));
			};
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
	};
}
