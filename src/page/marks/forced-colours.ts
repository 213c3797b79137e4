/**
 * In forced colours (Windows' contrast themes) Chromium paints every highlight as a solid block in the
 * system's colours, whatever its style sheet says; only a change to the page's own elements would prevent
 * that (tried in Chromium 156: `forced-color-adjust`, system colours, transparent and inherited grounds).
 * Firefox keeps to the line. So in Chromium a page gets far fewer marks then: one a term.
 */
import type { Settings } from '../../settings/settings.ts';

/** The settings that a page is marked by. */
export function settingsFor(settings: Settings, window: Window): Settings {
	return isForced(window) ? { ...settings, often: 'page' } : settings;
}

/** Calls back whenever forced colours come or go, for as long as the page lives. */
export function watchForcedColours(window: Window, changed: () => void): void {
	forced(window).addEventListener('change', changed);
}

const forced = (window: Window) => window.matchMedia('(forced-colors: active)');
function isForced(window: Window): boolean {
	const { matches } = forced(window);
	return matches && !CSS.supports('-moz-appearance: none');
}
