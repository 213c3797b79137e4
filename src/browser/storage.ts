/**
 * The extension's storage behind small interfaces. Everything stays on this device: `storage.local`
 * only, never `sync`, because where a reader doesn't want marks is nobody else's business.
 */
import type { Area } from '../settings/store.ts';
import { api } from './api.ts';

/** `storage.local` as an `Area`. */
export const localArea: Area = {
	get: async (key) => (await api.storage.local.get(key))[key],
	set: (key, value) => api.storage.local.set({ [key]: value }),
	watch: (key, changed) => {
		const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
			if (area === 'local' && key in changes) changed(changes[key]?.newValue);
		};
		api.storage.onChanged.addListener(listen);
		return () => api.storage.onChanged.removeListener(listen);
	},
};
