/**
 * The extension's storage behind small interfaces. Everything stays on this device: `storage.local`
 * only, never `sync`, because where a reader doesn't want marks is nobody else's business.
 */
import type { Area } from '../settings/store.ts';
import { api } from './api.ts';
import { fixedSettings } from './policy.ts';
import { isPrivate, PrivateWindowError } from './private.ts';
import { onStoredChange } from './stored-changes.ts';

/** `storage.local` as an `Area`. From private windows nothing is written: it would stay in the profile. */
export const localArea: Area = {
	get: async (key) => (await api.storage.local.get(key))[key],
	watch: onStoredChange,
	set: async (key, value) => {
		refuseInPrivate();
		await api.storage.local.set({ [key]: value });
	},
	remove: async (key) => {
		refuseInPrivate();
		await api.storage.local.remove(key);
	},
	fixed: fixedSettings,
	// One lock for all windows and the background. Content scripts would get the page's locks.
	alone: (work) => navigator.locks.request('footnote-storage', work),
};

function refuseInPrivate(): void {
	if (isPrivate()) throw new PrivateWindowError();
}
