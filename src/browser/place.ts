/** Which emergency number is shown, and for which region. */
import { emergencyNumber } from '../checklist/regions.ts';
import type { Region } from '../checklist/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { currentRegion } from './region.ts';

/** @param regions of the checklist; empty until it is there */
export function placeOf(regions: readonly Region[], settings: Settings) {
	// The browser takes a moment to tell its languages, and there is nothing to choose from yet.
	const code = regions.length === 0 ? undefined : currentRegion(settings)?.toUpperCase();
	const { number, crisis } = emergencyNumber(regions, code);
	return {
		code: regions.some((region) => region.code === code) ? code : undefined,
		number,
		crisis,
		regions: regions.map((region) => ({ code: region.code, number: region.emergency })),
	};
}
