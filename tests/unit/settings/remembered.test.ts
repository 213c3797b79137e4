import { expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../../src/settings/key.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { rememberSettings } from '../../../src/settings/store.ts';

/** A store whose readings end when the test says so. */
function slowArea() {
	const readings: PromiseWithResolvers<unknown>[] = [];
	let changed: (value: unknown) => void = () => undefined;
	const area = {
		get: () => {
			const reading = Promise.withResolvers<unknown>();
			readings.push(reading);
			return reading.promise;
		},
		watch: (key: string, call: (value: unknown) => void) => {
			expect(key).toBe(SETTINGS_KEY);
			changed = call;
			return () => undefined;
		},
	};
	return { area, readings, change: (value: unknown) => changed(value) };
}

const OFF = { ...DEFAULT_SETTINGS, on: false };

test('the storage is read once, whoever asks meanwhile and later', async () => {
	const { area, readings } = slowArea();
	const now = rememberSettings(area);
	expect(readings).toHaveLength(0);
	const both = [now(), now()];
	readings[0]?.resolve(OFF);
	expect(await Promise.all(both)).toEqual([OFF, OFF]);
	expect(await now()).toEqual(OFF);
	expect(readings).toHaveLength(1);
});

test('a change that comes while the storage is read is what holds, and what is damaged is as it was in the beginning', async () => {
	const { area, readings, change } = slowArea();
	const now = rememberSettings(area);
	const early = now();
	change(OFF);
	readings[0]?.resolve(DEFAULT_SETTINGS);
	await early;
	expect(await now()).toEqual(OFF);
	change(undefined);
	expect(await now()).toEqual(DEFAULT_SETTINGS);
	expect(readings).toHaveLength(1);
});

test('a reading that fails is tried again by the next who asks', async () => {
	const { area, readings } = slowArea();
	const now = rememberSettings(area);
	const failing = now();
	readings[0]?.reject(new Error('the disk is full'));
	await expect(failing).rejects.toThrow('the disk is full');
	const again = now();
	readings[1]?.resolve(OFF);
	expect(await again).toEqual(OFF);
});
