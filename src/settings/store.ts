/** Keeps settings in a storage area that is handed in; knows nothing of browsers. */
import { withinBounds } from './bounds.ts';
import { SETTINGS_KEY } from './key.ts';
import { type CheckedSettings, checkSettings, type Settings } from './settings.ts';

/** The part of an extension storage area that the store needs. */
export interface Area {
	get(key: string): Promise<unknown>;
	/** Calls back with the new value of `key` after any change; returns how to stop. */
	watch(key: string, changed: (value: unknown) => void): () => void;
	set(key: string, value: unknown): Promise<void>;
	remove(key: string): Promise<void>;
	/** What a policy has fixed: it stands whatever the reader chooses. */
	fixed(): Promise<Choices>;
	/** Runs `work` while no other part of the extension runs such work, whichever window it is in. */
	alone<T>(work: () => Promise<T>): Promise<T>;
}

export type Choices = Partial<Omit<Settings, 'version'>>;

/** Where a stored value that couldn't be read in full is kept, until the reader has saved or dropped it. */
export const DAMAGED_KEY = 'settings-damaged';

export async function loadSettings(area: Pick<Area, 'get'>): Promise<CheckedSettings> {
	return checkSettings(await area.get(SETTINGS_KEY));
}

/**
 * Changes some fields and keeps the rest; several changes at once follow each other. A damaged stored value
 * is put aside under `DAMAGED_KEY` first.
 * @param change the new values, or what makes them out of the settings as they are stored by then
 * @returns the settings as they are stored now
 * @throws what the storage area throws, such as a full quota; nothing is changed then
 */
export function changeSettings(
	area: Area,
	change: Choices | ((stored: Settings) => Choices),
): Promise<Settings> {
	return area.alone(async () => {
		const stored = await area.get(SETTINGS_KEY);
		const { settings, damaged } = checkSettings(stored);
		if (damaged.length > 0) await area.set(DAMAGED_KEY, stored);
		const changes = typeof change === 'function' ? change(settings) : change;
		const fixed = await area.fixed();
		const next = withinBounds(checkSettings({ ...settings, ...changes, ...fixed })).settings;
		await area.set(SETTINGS_KEY, next);
		return next;
	});
}

export function watchSettings(
	area: Pick<Area, 'watch'>,
	changed: (checked: CheckedSettings) => void,
): () => void {
	return area.watch(SETTINGS_KEY, (value) => changed(checkSettings(value)));
}

const LISTS = ['offSites', 'categories', 'offSubjects', 'hiddenTerms'] as const;

/**
 * What a view changed, for `changeSettings`. Lists are changed by what came and went, so that nothing is lost
 * that another window added meanwhile.
 * @param seen the settings that the view showed when its reader chose
 */
export function changeSince(seen: Settings, change: Choices): (stored: Settings) => Choices {
	return (stored) => {
		const merged: Record<string, unknown> = { ...change };
		for (const list of LISTS) {
			const wanted: readonly string[] | undefined = change[list];
			if (!wanted) continue;
			const before: ReadonlySet<string> = new Set(seen[list]);
			const after = new Set(wanted);
			const kept = stored[list].filter((item) => after.has(item) || !before.has(item));
			merged[list] = [...new Set([...kept, ...wanted.filter((item) => !before.has(item))])];
		}
		return merged as Choices;
	};
}
