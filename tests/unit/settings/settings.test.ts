import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, ownId } from '../../../src/glossary/own-word.ts';
import { MOST_HIDDEN_TERMS, MOST_SITES } from '../../../src/settings/bounds.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { changeSettings, changeSince, DAMAGED_KEY, loadSettings } from '../../../src/settings/store.ts';
import { areaWith } from './area.ts';

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
/** The same as it is read today: what came since has its default, or what it was without being said. */
const READ = { ...VERSION_1, offSubjects: [], density: 'full' };

describe('settings', () => {
	test('nothing stored yet: defaults, nothing damaged', () => {
		expect(checkSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
	});

	test('version 1 as it was written is read as it was', () => {
		expect(checkSettings(VERSION_1)).toEqual({ settings: READ, damaged: [] });
	});

	test.each([
		[{ level: 'all' }, 'full'],
		[{ often: 'all' }, 'full'],
		[{ level: 'more', often: 'page' }, 'calm'],
		[{}, 'calm'],
		[{ level: 'all', density: 'calm' }, 'calm'],
		[{ level: 'hard', density: 'full' }, 'full'],
		[{ level: 'hard', density: 'loud' }, 'calm'],
	])('who had all the words before there was a choice still has: %j is %s', (stored, density) => {
		expect(checkSettings({ version: 1, ...stored }).settings.density).toBe(density);
	});

	test.each([null, 'text', 7, [], { version: 99 }, {}])('unreadable as a whole: %j', (stored) => {
		expect(checkSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['*'] });
	});

	test('a damaged field falls back alone and is named; good items of a list are kept', () => {
		const checked = checkSettings({ ...VERSION_1, level: 'loud', offSites: ['a.example', 7, 'b.example'] });
		expect(checked.damaged).toEqual(['level', 'offSites']);
		expect(checked.settings).toEqual({
			...READ,
			level: DEFAULT_SETTINGS.level,
			density: DEFAULT_SETTINGS.density,
			offSites: ['a.example', 'b.example'],
		});
	});

	test('unknown fields are dropped', () => {
		expect(checkSettings({ ...VERSION_1, extra: 1 }).settings).toEqual(READ);
	});

	test('a change keeps the rest', async () => {
		const area = areaWith({ settings: VERSION_1 });
		await changeSettings(area, { level: 'hard' });
		expect((await loadSettings(area)).settings).toEqual({ ...READ, level: 'hard' });
		expect(area.values.has(DAMAGED_KEY)).toBe(false);
	});

	test('a change over a damaged store puts the old value aside first', async () => {
		const broken = { ...VERSION_1, textSize: 'huge' };
		const area = areaWith({ settings: broken });
		await changeSettings(area, { on: true });
		expect(area.values.get(DAMAGED_KEY)).toEqual(broken);
		expect((await loadSettings(area)).settings).toEqual({
			...READ,
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

	test('changes that are made at once are all kept, whichever way their steps fall', async () => {
		const area = areaWith({ settings: VERSION_1 });
		const sites = Array.from({ length: 20 }, (_, at) => `site-${at}.example`);
		await Promise.all([
			changeSettings(area, { level: 'hard' }),
			...sites.map((site) => changeSettings(area, ({ offSites }) => ({ offSites: [...offSites, site] }))),
			changeSettings(area, { theme: 'light' }),
		]);
		const { settings } = await loadSettings(area);
		expect(settings).toEqual({
			...READ,
			level: 'hard',
			theme: 'light',
			offSites: [...VERSION_1.offSites, ...sites],
		});
	});

	test('a change that fails does not hold up the next', async () => {
		const area = areaWith({ settings: VERSION_1 });
		const failing = changeSettings(area, () => {
			throw new Error('no');
		});
		const next = changeSettings(area, { level: 'hard' });
		await expect(failing).rejects.toThrow('no');
		expect((await next).level).toBe('hard');
	});

	test('lists change by what a reader added and took away, not by what a window happened to show', async () => {
		const area = areaWith({ settings: { ...VERSION_1, hiddenTerms: ['stroke', 'gout'] } });
		const seen = (await loadSettings(area)).settings;
		// Meanwhile a card hides a term, and another window brings one back.
		await changeSettings(area, { hiddenTerms: ['stroke', 'bunion'] });
		await changeSettings(area, changeSince(seen, { hiddenTerms: ['gout', 'mri'] }));
		expect((await loadSettings(area)).settings.hiddenTerms).toEqual(['bunion', 'mri']);
	});

	test('what is no setting is never stored', async () => {
		const area = areaWith({ settings: VERSION_1 });
		await changeSettings(area, { dwell: Number.NaN, level: 'hard' });
		expect(area.values.get('settings')).toEqual({
			...READ,
			level: 'hard',
			dwell: DEFAULT_SETTINGS.dwell,
		});
	});

	test('lists are stored without doubles, and cut where nobody could have made them', async () => {
		const area = areaWith({ settings: VERSION_1 });
		const many = Array.from({ length: 50_000 }, (_, at) => `t${at % 40_000}`);
		const { hiddenTerms, offSites } = await changeSettings(area, { hiddenTerms: many, offSites: many });
		expect(hiddenTerms).toHaveLength(MOST_HIDDEN_TERMS);
		expect(offSites).toHaveLength(MOST_SITES);
		expect(new Set(hiddenTerms).size).toBe(MOST_HIDDEN_TERMS);
	});

	test('a word of the reader’s own file stays hidden, however long its name is', async () => {
		const area = areaWith({ settings: VERSION_1 });
		// In small letters each of these takes two units.
		const id = ownId('İ'.repeat(LONGEST_NAME));
		expect((await changeSettings(area, { hiddenTerms: [id] })).hiddenTerms).toEqual([id]);
	});

	test('what a policy has fixed stands, whatever is chosen', async () => {
		const area = areaWith({ settings: VERSION_1 }, { runs: 'on-click', region: 'IE' });
		expect(await changeSettings(area, { runs: 'everywhere', level: 'hard' })).toEqual({
			...READ,
			runs: 'on-click',
			region: 'IE',
			level: 'hard',
		});
	});
});
