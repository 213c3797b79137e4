/**
 * How long the lists of the settings may be: far more than anyone needs, and few enough for every page to read
 * at once. Kept apart from `checkSettings`, because pages carry that one: what is stored is within bounds already.
 */
import type { CheckedSettings } from './settings.ts';

export const MOST_SITES = 1_000;
/** More than the guide has entries. */
export const MOST_HIDDEN_TERMS = 2_500;

/** Lists without what stands twice, and cut where they are too long; a list that was cut is named as damaged. */
export function withinBounds({ settings, damaged }: CheckedSettings): CheckedSettings {
	const offSites = [...new Set(settings.offSites)];
	const hiddenTerms = [...new Set(settings.hiddenTerms)];
	const cut = new Set(damaged);
	if (offSites.length > MOST_SITES) cut.add('offSites');
	if (hiddenTerms.length > MOST_HIDDEN_TERMS) cut.add('hiddenTerms');
	return {
		settings: {
			...settings,
			offSites: offSites.slice(0, MOST_SITES),
			categories: [...new Set(settings.categories)],
			offSubjects: [...new Set(settings.offSubjects)],
			hiddenTerms: hiddenTerms.slice(0, MOST_HIDDEN_TERMS),
		},
		damaged: [...cut],
	};
}
