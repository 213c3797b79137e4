/** What the reader wants on a page: by the settings, by a click, by asking for terms. */
import type { Settings } from '../../settings/settings.ts';
import { isOffSite } from '../../settings/sites.ts';
import type { Rest } from './machine.ts';

export interface Wishes {
	readonly settings: Settings;
	/** The settings as this page has them. */
	chosen(): Settings;
	/** Whether anything is to be marked here. */
	now(): Rest | 'marking';
	update(settings: Settings): void;
	/** The reader has clicked on the button, where that is waited for. */
	click(): void;
	/** An entry is wanted although the page bears no more marks. */
	request(entry: string): void;
	requestAll(): void;
	readonly isRequested: (entry: string) => boolean;
}

export function createWishes(parts: { readonly settings: Settings; readonly host: string }): Wishes {
	let { settings } = parts;
	let clicked = false;
	let isAllRequested = false;
	const requested = new Set<string>();
	return {
		get settings() {
			return settings;
		},
		chosen: () => (isAllRequested ? { ...settings, density: 'full' } : settings),
		now() {
			if (!settings.on) return 'off';
			if (isOffSite(settings.offSites, parts.host)) return 'off-site';
			return settings.runs === 'on-click' && !clicked ? 'waiting-for-click' : 'marking';
		},
		update(next) {
			// What is not hidden any more is wanted where it was, whatever has come in its place.
			const hidden = new Set(next.hiddenTerms);
			for (const id of settings.hiddenTerms) if (!hidden.has(id)) requested.add(id);
			settings = next;
		},
		click() {
			clicked = true;
		},
		request: (entry) => requested.add(entry),
		requestAll() {
			isAllRequested = true;
		},
		isRequested: (entry) => requested.has(entry),
	};
}
