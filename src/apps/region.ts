/** Whose emergency number is shown: told to cards, and chosen in them. Nothing else of the settings is theirs to change. */
import { placeOf } from '../browser/place.ts';
import type { Region } from '../checklist/schema.ts';
import type { PlaceShown } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { type Area, changeSettings, loadSettings } from '../settings/store.ts';

export async function placeShown(area: Pick<Area, 'get'>, regions: readonly Region[]): Promise<PlaceShown> {
	return shownBy((await loadSettings(area)).settings, regions);
}

/**
 * @param regions with a number of their own
 * @param request from a page's frame, and so of any shape: only its `region` is read
 * @returns whose number is shown from now on; `undefined` where there is no such region, and nothing was changed
 */
export async function setRegion(
	area: Area,
	regions: readonly Region[],
	request: unknown,
): Promise<PlaceShown | undefined> {
	const { region } = Object(request) as { region?: unknown };
	const chosen = region === 'auto' ? region : regions.find(({ code }) => code === region)?.code;
	return chosen === undefined ? undefined : shownBy(await changeSettings(area, { region: chosen }), regions);
}

function shownBy(settings: Settings, regions: readonly Region[]): PlaceShown {
	const { code, number, regions: others } = placeOf(regions, settings);
	return { place: { code, number, regions: others }, region: settings.region };
}
