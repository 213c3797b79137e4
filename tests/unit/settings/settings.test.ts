import { describe, expect, test } from 'vitest';
import { checkSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { type Area, changeSettings, loadSettings, RESCUE_KEY } from '../../../src/settings/store.ts';

function areaWith(initial: Record<string, unknown> = {}): Area & { values: Map<string, unknown> } {
	const values = new Map(Object.entries(initial));
	return {
		values,
		get: async (key) => values.get(key),
		set: async (key, value) => void values.set(key, value),
		watch: () => () => {},
	};
}

/** Frozen: what version 1 wrote. Every later version must still read it. */
const VERSION_1 = {
	version: 1,
	on: false,
	runs: 'on-click',
	offSites: ['mail.example.org'],
	categories: ['condition'],
	hiddenTerms: ['stroke'],
	level: 'all',
	often: 'page',
	markStyle: 'wavy',
	markColour: '#aa5500',
	markThickness: 2,
	openMode: 'key',
	openKey: 'shift',
	dwell: 500,
	theme: 'dark',
	textSize: 20,
	region: 'GB',
};

describe('settings', () => {
	test('nothing stored yet: defaults, nothing damaged', () => {
		expect(checkSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
	});

	test('version 1 as it was written is read as it was', () => {
		expect(checkSettings(VERSION_1)).toEqual({ settings: VERSION_1, damaged: [] });
	});

	test.each([null, 'text', 7, [], { version: 99 }, {}])('unreadable as a whole: %j', (stored) => {
		expect(checkSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['*'] });
	});

	test('a damaged field falls back alone and is named; good items of a list are kept', () => {
		const checked = checkSettings({ ...VERSION_1, level: 'loud', offSites: ['a.example', 7, 'b.example'] });
		expect(checked.damaged).toEqual(['level', 'offSites']);
		expect(checked.settings).toEqual({
			...VERSION_1,
			level: DEFAULT_SETTINGS.level,
			offSites: ['a.example', 'b.example'],
		});
	});

	test('unknown fields are dropped', () => {
		expect(checkSettings({ ...VERSION_1, extra: 1 }).settings).toEqual(VERSION_1);
	});

	test('a change keeps the rest', async () => {
		const area = areaWith({ settings: VERSION_1 });
		await changeSettings(area, { level: 'hard' });
		expect((await loadSettings(area)).settings).toEqual({ ...VERSION_1, level: 'hard' });
		expect(area.values.has(RESCUE_KEY)).toBe(false);
	});

	test('a change over a damaged store puts the old value aside first', async () => {
		const broken = { ...VERSION_1, textSize: 'huge' };
		const area = areaWith({ settings: broken });
		await changeSettings(area, { on: true });
		expect(area.values.get(RESCUE_KEY)).toEqual(broken);
		expect((await loadSettings(area)).settings).toEqual({
			...VERSION_1,
			on: true,
			textSize: DEFAULT_SETTINGS.textSize,
		});
	});

	test('a full store changes nothing and says so', async () => {
		const area = areaWith({ settings: VERSION_1 });
		area.set = async () => {
			throw new Error('QUOTA_BYTES quota exceeded');
		};
		await expect(changeSettings(area, { on: true })).rejects.toThrow('quota');
		expect(area.values.get('settings')).toEqual(VERSION_1);
	});
});
