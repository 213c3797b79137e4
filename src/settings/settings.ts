/**
 * What a reader chose. One flat, versioned object; defaults give every value.
 * `checkSettings` is the only way from untrusted stored data to a `Settings`.
 */
import { CATEGORIES, type Category, type Field, SUBJECTS } from '../guide/kinds.ts';

export const SETTINGS_VERSION = 1;

/** How hard a word must be to be marked: only hard words · familiar ones too · everyday words too. */
export const LEVELS = ['hard', 'more', 'all'] as const;
export const OFTEN = ['section', 'page', 'all'] as const;
/** How many marks there may be: as many as a page bears · as many as there are. */
export const DENSITIES = ['calm', 'full'] as const;
export const MARK_STYLES = ['dotted', 'dashed', 'solid', 'wavy', 'tint'] as const;
export const OPEN_MODES = ['hover', 'click', 'key'] as const;
export const OPEN_KEYS = ['alt', 'ctrl', 'shift'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export const RUNS = ['everywhere', 'on-click'] as const;

/** Says whether an unknown value may stand in a field. */
type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isText =
	(most: number): Check =>
	(value) =>
		typeof value === 'string' && value.length <= most;
const matches =
	(pattern: RegExp): Check =>
	(value) =>
		typeof value === 'string' && pattern.test(value);
const oneOf =
	(choices: readonly unknown[]): Check =>
	(value) =>
		choices.includes(value);
const between =
	(least: number, most: number): Check =>
	(value) =>
		typeof value === 'number' && value >= least && value <= most;
const integerBetween =
	(least: number, most: number): Check =>
	(value) =>
		Number.isInteger(value) && between(least, most)(value);

/** What a reader chose. */
export interface Settings {
	readonly version: typeof SETTINGS_VERSION;
	/** Footnote as a whole. */
	readonly on: boolean;
	/** Mark every page, or only after a click on the toolbar button. */
	readonly runs: (typeof RUNS)[number];
	/** Sites where nothing is marked, each with everything below it: see `sites.ts`. */
	readonly offSites: readonly string[];
	/** Categories that are marked. */
	readonly categories: readonly Category[];
	/** Subjects whose words are not marked, unless they belong to another subject too. */
	readonly offSubjects: readonly Field[];
	/** Ids of entries that are never marked. */
	readonly hiddenTerms: readonly string[];
	readonly level: (typeof LEVELS)[number];
	/** Which occurrences are marked: the first in a section, the first on a page, all. */
	readonly often: (typeof OFTEN)[number];
	/** Whether a crowded page gets all of them, or so many a stretch of text, hardest first: see `calm.ts`. */
	readonly density: (typeof DENSITIES)[number];
	readonly markStyle: (typeof MARK_STYLES)[number];
	/** Colour of the mark as `#rrggbb`, or `auto` for the colour of the text. */
	readonly markColour: string;
	/** Thickness of the underline, in CSS pixels. */
	readonly markThickness: number;
	readonly openMode: (typeof OPEN_MODES)[number];
	readonly openKey: (typeof OPEN_KEYS)[number];
	/** Dwell before a card opens on hover, in milliseconds. */
	readonly dwell: number;
	readonly theme: (typeof THEMES)[number];
	/** Text size of card, popup and options, in CSS pixels. */
	readonly textSize: number;
	/** Region for emergency numbers: ISO 3166 alpha-2, or `auto` for the browser's locale. */
	readonly region: string;
}

type Name = Exclude<keyof Settings, 'version'>;

/**
 * By hand rather than by a schema library: the background and every view carry this file, and a library would weigh more
 * than all of it.
 */
const CHECKS: Readonly<Record<Exclude<Name, ListName>, Check>> = {
	on: isBoolean,
	runs: oneOf(RUNS),
	level: oneOf(LEVELS),
	often: oneOf(OFTEN),
	density: oneOf(DENSITIES),
	markStyle: oneOf(MARK_STYLES),
	markColour: matches(/^(auto|#[0-9a-f]{6})$/i),
	markThickness: between(1, 4),
	openMode: oneOf(OPEN_MODES),
	openKey: oneOf(OPEN_KEYS),
	dwell: integerBetween(100, 2000),
	theme: oneOf(THEMES),
	textSize: integerBetween(12, 32),
	region: matches(/^(auto|[A-Z]{2})$/),
};

type ListName = 'offSites' | 'categories' | 'offSubjects' | 'hiddenTerms';

/** Lists keep their good items when others are damaged. */
const ITEM_CHECKS: Readonly<Record<ListName, Check>> = {
	offSites: isText(255),
	categories: oneOf(CATEGORIES),
	offSubjects: oneOf(SUBJECTS),
	// The ids of entries are shorter; those of the reader's own words are as long as their names.
	hiddenTerms: isText(200),
};

export const DEFAULT_SETTINGS: Settings = {
	version: SETTINGS_VERSION,
	on: true,
	runs: 'everywhere',
	offSites: [],
	categories: [...CATEGORIES],
	offSubjects: [],
	hiddenTerms: [],
	level: 'more',
	often: 'section',
	density: 'calm',
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
	for (const [field, isGood] of Object.entries(CHECKS)) {
		const value = migrated[field];
		if (value === undefined) continue;
		if (isGood(value)) settings[field] = value;
		else damaged.push(field);
	}
	for (const [field, isGood] of Object.entries(ITEM_CHECKS)) {
		const value = migrated[field];
		if (value === undefined) continue;
		const good = Array.isArray(value) ? value.filter(isGood) : undefined;
		if (good) settings[field] = good;
		if (!good || good.length < (value as unknown[]).length) damaged.push(field);
	}
	return { settings: settings as unknown as Settings, damaged };
}

/** Brings an older version up to this one. Newer or unknown versions can't be read: `undefined`. */
function migrate(stored: unknown): Record<string, unknown> | undefined {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
	const value = stored as Record<string, unknown>;
	// Version 1 is the first. A later one adds its step here, oldest first.
	if (value.version !== SETTINGS_VERSION) return undefined;
	// Before there was a choice, whoever wanted everyday words too, or every occurrence, got all of them.
	const isFull = value.level === 'all' || value.often === 'all';
	return isFull ? { density: 'full', ...value } : value;
}
