/** Settings as a file: written for people to keep, checked when it comes back. */
import { withinBounds } from '../../settings/bounds.ts';
import { checkSettings, DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../settings/settings.ts';

export const SETTINGS_FILE_NAME = 'footnote-settings.json';
/** A file of settings is far smaller; a larger one is something else. */
export const LARGEST_FILE = 1_000_000;

export function writeSettings(settings: Settings): string {
	return `${JSON.stringify({ footnote: 'settings', ...settings }, null, '\t')}\n`;
}

export type ReadFile =
	| { readonly settings: Partial<Settings>; readonly skipped: readonly string[] }
	| { readonly error: string };

/** Reads a file of settings. What can't be read is named and left as it is now. */
export function readSettings(text: string): ReadFile {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return { error: 'This file is not a file of settings: it holds no JSON.' };
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || !('version' in parsed)) {
		return { error: 'This file holds JSON, but no settings of Footnote.' };
	}
	if (parsed.version !== SETTINGS_VERSION) {
		return {
			error: `These settings are of version ${JSON.stringify(parsed.version)}. This Footnote reads version ${SETTINGS_VERSION}.`,
		};
	}
	const { settings, damaged } = withinBounds(checkSettings(parsed));
	const known = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
	// An older version had no word for it, but meant it.
	const isSaid = (key: keyof Settings) =>
		key in parsed || (key === 'density' && settings.density !== DEFAULT_SETTINGS.density);
	const read = known.filter((key) => key !== 'version' && isSaid(key) && !damaged.includes(key));
	if (read.length === 0 && damaged.length === 0) {
		return { error: 'This file holds JSON, but no settings of Footnote.' };
	}
	return { settings: Object.fromEntries(read.map((key) => [key, settings[key]])), skipped: damaged };
}
