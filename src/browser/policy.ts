/** Settings that whoever runs the machine has fixed: `storage.managed`. See docs/policies.md. */
import { checkSettings, SETTINGS_VERSION } from '../settings/settings.ts';
import type { Choices } from '../settings/store.ts';
import { api } from './api.ts';

/** What is fixed, checked like anything that comes from outside; nothing where nobody fixes anything. */
export async function fixedSettings(): Promise<Choices> {
	let managed: Record<string, unknown>;
	try {
		managed = await api.storage.managed.get(null);
	} catch {
		// Firefox rejects where no policy is set.
		return {};
	}
	return readPolicy(managed);
}

/** Fields that can't be read are left to the reader. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): Choices {
	const { settings, damaged } = checkSettings({ ...managed, version: SETTINGS_VERSION });
	const named = Object.entries(settings).filter(
		([field]) => field !== 'version' && field in managed && !damaged.includes(field),
	);
	return Object.fromEntries(named);
}
