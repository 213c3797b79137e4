/**
 * What a reader chose. One flat, versioned object; defaults give every value.
 * `checkSettings` is the only way from untrusted stored data to a `Settings`.
 */
import * as v from 'valibot';
import { CATEGORIES } from '../guide/kinds.ts';

export const SETTINGS_VERSION = 1;

/** How hard a word must be to be marked: only hard words · familiar ones too · everyday words too. */
export const LEVELS = ['hard', 'more', 'all'] as const;
export const OFTEN = ['section', 'page', 'all'] as const;
export const MARK_STYLES = ['dotted', 'dashed', 'solid', 'wavy', 'tint'] as const;
export const OPEN_MODES = ['hover', 'click', 'key'] as const;
export const OPEN_KEYS = ['alt', 'ctrl', 'shift'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export const RUNS = ['everywhere', 'on-click'] as const;

const fields = {
	/** Footnote as a whole. */
	on: v.boolean(),
	/** Mark every page, or only after a click on the toolbar button. */
	runs: v.picklist(RUNS),
	/** Hosts (as in `location.host`) where nothing is marked. */
	offSites: v.array(v.pipe(v.string(), v.maxLength(255))),
	/** Categories that are marked. */
	categories: v.array(v.picklist(CATEGORIES)),
	/** Ids of entries that are never marked. */
	hiddenTerms: v.array(v.pipe(v.string(), v.maxLength(100))),
	level: v.picklist(LEVELS),
	/** Which occurrences are marked: the first in a section, the first on a page, all. */
	often: v.picklist(OFTEN),
	markStyle: v.picklist(MARK_STYLES),
	/** Colour of the mark as `#rrggbb`, or `auto` for the colour of the text. */
	markColour: v.union([v.literal('auto'), v.pipe(v.string(), v.hexColor())]),
	/** Thickness of the underline, in CSS pixels. */
	markThickness: v.pipe(v.number(), v.minValue(1), v.maxValue(4)),
	openMode: v.picklist(OPEN_MODES),
	openKey: v.picklist(OPEN_KEYS),
	/** Dwell before a card opens on hover, in milliseconds. */
	dwell: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000)),
	theme: v.picklist(THEMES),
	/** Text size of card, popup and options, in CSS pixels. */
	textSize: v.pipe(v.number(), v.integer(), v.minValue(12), v.maxValue(32)),
	/** Region for emergency numbers: ISO 3166 alpha-2, or `auto` for the browser's locale. */
	region: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]),
} as const;

const Settings = v.object({ version: v.literal(SETTINGS_VERSION), ...fields });
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
	version: SETTINGS_VERSION,
	on: true,
	runs: 'everywhere',
	offSites: [],
	categories: [...CATEGORIES],
	hiddenTerms: [],
	level: 'more',
	often: 'section',
	markStyle: 'dotted',
	markColour: 'auto',
	markThickness: 1,
	openMode: 'hover',
	openKey: 'alt',
	dwell: 300,
	theme: 'auto',
	textSize: 16,
	region: 'auto',
};

/** Settings that could be read, and the names of the fields that had to fall back to their default. */
export interface CheckedSettings {
	readonly settings: Settings;
	/** Empty when all was well; `['*']` when nothing of the stored value could be read. */
	readonly damaged: readonly string[];
}

/**
 * Reads a stored value of any shape. What is readable is kept field by field, the rest falls back.
 * @param stored whatever the store held; `undefined` means nothing was stored yet
 */
export function checkSettings(stored: unknown): CheckedSettings {
	if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
	const migrated = migrate(stored);
	if (!migrated) return { settings: DEFAULT_SETTINGS, damaged: ['*'] };
	const damaged: string[] = [];
	const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	for (const [key, schema] of Object.entries(fields)) {
		const value = migrated[key];
		if (value === undefined) continue;
		const result = v.safeParse(schema as v.GenericSchema, value);
		if (result.success) {
			settings[key] = result.output;
			continue;
		}
		damaged.push(key);
		if (Array.isArray(value) && Array.isArray(DEFAULT_SETTINGS[key as keyof Settings])) {
			settings[key] = value.filter((item) => v.is(schema as v.GenericSchema, [item]));
		}
	}
	return { settings: settings as unknown as Settings, damaged };
}

/** Brings an older version up to this one. Newer or unknown versions can't be read: `undefined`. */
function migrate(stored: unknown): Record<string, unknown> | undefined {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
	const value = stored as Record<string, unknown>;
	// Version 1 is the first. A later one adds its step here, oldest first.
	return value.version === SETTINGS_VERSION ? value : undefined;
}
