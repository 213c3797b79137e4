import { filterBits } from 'virtual:footnote-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned, onMessages, sendToBackground } from '../src/browser/messages.ts';
import { readableArea } from '../src/browser/storage.ts';
import { CATEGORIES } from '../src/guide/kinds.ts';
import { createFilter } from '../src/matcher/index/filter.ts';
import type { ToPage } from '../src/messages.ts';
import { settingsFor, watchForcedColours } from '../src/page/marks/forced-colours.ts';
import { canPaint } from '../src/page/marks/paint.ts';
import { browserClock } from '../src/page/reading/idle-scheduler.ts';
import { stopWhenOrphaned } from '../src/page/session/orphan.ts';
import { startSession } from '../src/page/session/session.ts';
import { begin, topHost, whenShown } from '../src/page/session/start.ts';
import type { Settings } from '../src/settings/settings.ts';
import { loadSettings, watchSettings } from '../src/settings/store.ts';

/**
 * The content script: marks the page. It is registered in `wxt.config.ts` as a plain script, because WXT's own
 * wrapper for content scripts announces itself to the page with a message, and pages are not to know.
 */
export default defineUnlistedScript(async () => {
	if (!canPaint(window) || !begin(window)) return;
	await whenShown(document);
	const { settings } = await loadSettings(readableArea);
	// In Firefox's build none of this is left.
	const adapted = (settings: Settings) =>
		import.meta.env.FIREFOX ? settings : settingsFor(settings, window);
	const session = startSession({
		window,
		settings: adapted(settings),
		host: topHost(window),
		categories: CATEGORIES,
		filter: createFilter(filterBits),
		ask: (question) => sendToBackground('detect', question),
		// Firefox ends an extension's scripts itself.
		clock: import.meta.env.FIREFOX
			? browserClock(window)
			: stopWhenOrphaned(window, browserClock(window), isOrphaned, () => session.stop()),
		actions: { ask: sendToBackground },
		loadCard: () => sendToBackground('loadCard', {}),
		style: (now, was) => sendToBackground('markStyle', { now, was }),
		report: (status) => {
			// Nobody listens while the background starts or the extension is taken out: nothing is lost.
			sendToBackground('status', status).catch(() => {});
		},
	});
	onMessages<ToPage>(session.answers);
	watchSettings(readableArea, (checked) => session.update(adapted(checked.settings)));
	const reload = async () => {
		if (!isOrphaned()) session.update(adapted((await loadSettings(readableArea)).settings));
	};
	if (!import.meta.env.FIREFOX) watchForcedColours(window, reload);
	// Changes of the settings don't reach a page while it rests in the back/forward cache.
	window.addEventListener('pageshow', ({ persisted }) => persisted && void reload());
});
