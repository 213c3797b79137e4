/** Whom to call where. Numbers depend on the region: 111 is advice in the UK and the emergency number in New Zealand. */
import type { Region } from './schema.ts';

/** Works from mobile phones in most of the world, and everywhere in the EU. */
const FALLBACK = '112';

export interface EmergencyNumber {
	readonly number: string;
	/** The link that dials it. */
	readonly link: string;
	/** Name of the region; absent when the region is not known. */
	readonly region?: string;
	/** A line for urgent advice that is not an emergency, where one is known. */
	readonly advice?: { readonly number: string; readonly link: string; readonly name: string };
	/** A line for people who think of ending their life; `shown`: its number in groups that can be read. */
	readonly crisis?: { readonly name: string; readonly link: string; readonly shown: string };
}

/**
 * The number for a region.
 * @param code ISO 3166 alpha-2, in any case; unknown or absent codes give 112 without a region's name
 */
export function emergencyNumber(regions: readonly Region[], code: string | undefined): EmergencyNumber {
	const region = regions.find((one) => one.code === code?.toUpperCase());
	if (!region) return { number: FALLBACK, link: `tel:${FALLBACK}` };
	const { advice, crisis } = region;
	return {
		number: region.emergency,
		link: `tel:${region.emergency}`,
		region: region.name,
		...(advice ? { advice: { ...advice, link: `tel:${advice.number}` } } : {}),
		...(crisis
			? {
					crisis: {
						name: crisis.name,
						link: `tel:${crisis.number}`,
						shown: crisis.number.replace(/^(\d{3})(\d{3})$/, '$1 $2'),
					},
				}
			: {}),
	};
}

/**
 * The region of a locale such as `en-GB`, or of the first in a list that names one.
 * `undefined` for `en`, and for what is no locale. A language alone is never taken for a country.
 */
export function regionOf(locales: readonly string[]): string | undefined {
	for (const locale of locales) {
		const region = parse(locale);
		if (region) return region;
	}
	return undefined;
}

function parse(locale: string): string | undefined {
	try {
		return new Intl.Locale(locale).region;
	} catch {
		return undefined;
	}
}
