/**
 * What a reader keeps of themselves: terms for the doctor, answers, notes, a glossary of their own. It lies in a database of the
 * extension's own origin, which neither pages nor content scripts can open, unlike `storage.local`. In a private
 * window Chromium gives views a database of its own, which goes with the window; Firefox has none there, and what is
 * kept goes with the view.
 */
import { createStore, del, entries, get, promisifyRequest, update } from 'idb-keyval';
import { storeInMemory } from './memory-store.ts';
import { isPrivate } from './private.ts';

/** A few named values that only Footnote's own pages and its background can read. */
export interface OwnStore {
	get(key: string): Promise<unknown>;
	/** All that is kept, by key. */
	entries(): Promise<[key: string, value: unknown][]>;
	/** Changes one value in one transaction; changes at once follow each other. */
	update(key: string, change: (value: unknown) => unknown): Promise<void>;
	/** Takes away all values with such keys and puts these there, in one transaction: all of it or, when that fails, nothing. */
	replace(
		isOld: (key: string) => boolean,
		values: readonly (readonly [key: string, value: unknown])[],
	): Promise<void>;
	remove(key: string): Promise<void>;
	/** Tells of changes by any part of the extension, this one too. Returns how to stop. */
	watch(key: string, changed: (value: unknown) => void): () => void;
}

const CHANNEL = 'footnote-own-store';

const said = (key: string) => {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(key);
	channel.close();
};

export const ownStore: OwnStore =
	import.meta.env.FIREFOX && isPrivate() ? storeInMemory() : storeInDatabase();

function storeInDatabase(): OwnStore {
	const database = createStore('footnote', 'own');
	return {
		get: (key) => get(key, database),
		entries: () => entries(database),
		async update(key, change) {
			await update(key, change, database);
			said(key);
		},
		async replace(isOld, values) {
			const old = await database('readwrite', async (objects) => {
				const done = promisifyRequest(objects.transaction);
				const old = (await promisifyRequest(objects.getAllKeys())).map(String).filter(isOld);
				for (const key of old) objects.delete(key);
				for (const [key, value] of values) objects.put(value, key);
				await done;
				return old;
			});
			for (const key of new Set([...old, ...values.map(([key]) => key)])) said(key);
		},
		async remove(key) {
			await del(key, database);
			said(key);
		},
		watch(key, changed) {
			const channel = new BroadcastChannel(CHANNEL);
			let latest = 0;
			channel.onmessage = async ({ data }) => {
				if (data !== key) return;
				const mine = ++latest;
				const value = await get(key, database);
				if (mine === latest) changed(value);
			};
			return () => channel.close();
		},
	};
}
