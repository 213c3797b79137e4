/** Where the reader is, for emergency numbers. */
import { browser } from 'wxt/browser';
import { regionOf } from '../checklist/regions.ts';
import type { Settings } from '../settings/settings.ts';

/** ISO 3166 code of the settings, or of the browser's languages; `undefined` when neither names a region. */
export function currentRegion({ region }: Settings): string | undefined {
	return region === 'auto' ? regionOf([browser.i18n.getUILanguage(), ...navigator.languages]) : region;
}
