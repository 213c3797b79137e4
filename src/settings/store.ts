/** Keeps settings in a storage area that is handed in; knows nothing of browsers. */
import { type CheckedSettings, checkSettings, type Settings } from './settings.ts';

/** The part of an extension storage area that the store needs. */
export interface Area {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	/** Calls back with the new value of `key` after any change; returns how to stop. */
	watch(key: string, changed: (value: unknown) => void): () => void;
}

const KEY = 'settings';
/** Where a stored value that couldn't be read in full is kept, so that nothing is lost. */
export const RESCUE_KEY = 'settings-before-repair';

export async function loadSettings(area: Area): Promise<CheckedSettings> {
	return checkSettings(await area.get(KEY));
}

/**
 * Changes some fields and keeps the rest. A damaged stored value is put aside under `RESCUE_KEY` first.
 * @throws what the storage area throws, such as a full quota; nothing is changed then
 */
export async function changeSettings(
	area: Area,
	change: Partial<Omit<Settings, 'version'>>,
): Promise<Settings> {
	const stored = await area.get(KEY);
	const { settings, damaged } = checkSettings(stored);
	if (damaged.length > 0) await area.set(RESCUE_KEY, stored);
	const next: Settings = { ...settings, ...change };
	await area.set(KEY, next);
	return next;
}

export function watchSettings(area: Area, changed: (checked: CheckedSettings) => void): () => void {
	return area.watch(KEY, (value) => changed(checkSettings(value)));
}
