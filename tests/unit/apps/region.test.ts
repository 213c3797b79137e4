/** A card says whose emergency number it shows, and may change just that. Its messages come from pages' frames, and may say anything. */
import { describe, expect, test, vi } from 'vitest';
import { emergencyNumber } from '../../../src/checklist/regions.ts';
import type { Region } from '../../../src/checklist/schema.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { areaWith } from '../settings/area.ts';

vi.mock('../../../src/browser/place.ts', () => ({
	placeOf: (regions: readonly Region[], { region }: { region: string }) => ({
		code: region === 'auto' ? undefined : region,
		...emergencyNumber(regions, region),
		regions: regions.map(({ code, emergency }) => ({ code, number: emergency })),
	}),
}));
const { placeShown, setRegion } = await import('../../../src/apps/region.ts');

const basis = 'common-knowledge';
const REGIONS: readonly Region[] = [
	{
		...{ code: 'GB', name: 'the United Kingdom', emergency: '999', basis },
		crisis: { name: 'Samaritans', number: '116123', basis },
	},
	{ code: 'US', name: 'the United States', emergency: '911', basis },
];
const STORED = { ...DEFAULT_SETTINGS, region: 'US', hiddenTerms: ['gout'], offSites: ['example.test'] };
const stored = async (area: ReturnType<typeof areaWith>) =>
	checkSettings(await area.get('settings')).settings;

test('says whose number is shown, and nothing else of the settings', async () => {
	expect(await placeShown(areaWith({ settings: STORED }), REGIONS)).toEqual({
		place: {
			code: 'US',
			number: '911',
			regions: [
				{ code: 'GB', number: '999' },
				{ code: 'US', number: '911' },
			],
		},
		region: 'US',
	});
});

test('a region of the list is chosen, and its number answered', async () => {
	const area = areaWith({ settings: STORED });
	expect(await setRegion(area, REGIONS, { region: 'GB' })).toMatchObject({
		place: { code: 'GB', number: '999' },
		region: 'GB',
	});
	expect(await stored(area)).toEqual({ ...STORED, region: 'GB' });
	expect(await setRegion(area, REGIONS, { region: 'auto' })).toMatchObject({ region: 'auto' });
});

test('what else a message holds changes nothing', async () => {
	const area = areaWith({ settings: STORED });
	await setRegion(area, REGIONS, {
		...{ region: 'GB', on: false, offSites: ['bank.example'], hiddenTerms: [], runs: 'on-click', version: 9 },
		settings: { on: false },
	});
	expect(await stored(area)).toEqual({ ...STORED, region: 'GB' });
});

describe('what is no region of the list is refused, and nothing written', () => {
	test.each([
		['unknown', { region: 'XX' }],
		['small letters', { region: 'gb' }],
		['a name of all objects', { region: 'constructor' }],
		['a list', { region: ['GB'] }],
		['an object', { region: { toString: () => 'GB' } }],
		['a number', { region: 999 }],
		['empty', { region: '' }],
		['nothing', {}],
		['null', null],
		['undefined', undefined],
		['text', 'GB'],
	])('%s', async (_what, request) => {
		const area = areaWith({ settings: STORED });
		expect(await setRegion(area, REGIONS, request)).toBeUndefined();
		expect(await area.get('settings')).toEqual(STORED);
	});
});

test('what a policy has fixed stays, and the answer says so', async () => {
	const area = areaWith({ settings: STORED }, { region: 'US' });
	expect(await setRegion(area, REGIONS, { region: 'GB' })).toMatchObject({
		place: { number: '911' },
		region: 'US',
	});
});
