import { describe, expect, test } from 'vitest';
import { emergencyNumber, regionOf } from '../../src/checklist/regions.ts';
import { loadChecklist } from './checklist.ts';

const { regions } = loadChecklist();

describe('the emergency number', () => {
	test.each([
		['GB', '999'],
		['US', '911'],
		['CA', '911'],
		['AU', '000'],
		['NZ', '111'],
		['JP', '119'],
		['DE', '112'],
		['FR', '112'],
		['IN', '112'],
		['SG', '995'],
	])('of %s is %s', (code, number) => {
		expect(emergencyNumber(regions, code)).toMatchObject({ number, link: `tel:${number}` });
	});

	test('of an unknown or absent region is 112, without a name of a region', () => {
		expect(emergencyNumber(regions, 'XX')).toEqual({ number: '112', link: 'tel:112' });
		expect(emergencyNumber(regions, undefined)).toEqual({ number: '112', link: 'tel:112' });
	});

	test('111 is advice in the UK and the emergency number in New Zealand', () => {
		expect(emergencyNumber(regions, 'GB').advice?.number).toBe('111');
		expect(emergencyNumber(regions, 'NZ').number).toBe('111');
		expect(emergencyNumber(regions, 'NZ').advice?.number).not.toBe('111');
	});

	test('every region is there once', () => {
		const codes = regions.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
	});
});

describe('the region of a locale', () => {
	test.each([
		[['en-GB'], 'GB'],
		[['en', 'de-AT'], 'AT'],
		[['zh-Hant-TW'], 'TW'],
		[['en'], undefined],
		[['not a locale', 'fr-CA'], 'CA'],
		[[], undefined],
	])('of %j is %s', (locales, region) => {
		expect(regionOf(locales)).toBe(region);
	});
});
