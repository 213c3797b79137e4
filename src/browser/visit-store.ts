/** Single values of the extension's own store, and the one that holds what a person wrote for a visit. */
import type { SessionStore } from '../ui/checklist/services.ts';
import { ownStore } from './own-store.ts';
import { withoutLoss } from './unsaved.ts';

export function inOwnStore(key: string): SessionStore {
	return {
		load: () => ownStore.get(key),
		save: (session) => ownStore.update(key, () => session),
		forget: () => ownStore.remove(key),
		watch: (changed) => ownStore.watch(key, changed),
	};
}

/** The run through the checklist that was kept for the doctor. */
export const runStore = inOwnStore('checklist-kept');

export const visitStore = withoutLoss(inOwnStore('visit'), 'visit-unsaved');
