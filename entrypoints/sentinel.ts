import { filterBits } from 'virtual:footnote-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned, sendToBackground } from '../src/browser/messages.ts';
import { onStoredChange } from '../src/browser/stored-changes.ts';
import { createFilter } from '../src/matcher/index/filter.ts';
import { canPaint } from '../src/page/marks/paint.ts';
import { browserClock } from '../src/page/reading/idle-scheduler.ts';
import { leaveFilter } from '../src/page/sentinel/handle.ts';
import { startSentinel } from '../src/page/sentinel/sentinel.ts';
import { whenInView } from '../src/page/sentinel/there.ts';
import { begin, whenShown } from '../src/page/session/start.ts';
import { SETTINGS_KEY } from '../src/settings/key.ts';

/**
 * The content script of every frame. It is registered by `src/apps/registration.ts` as a plain script, because WXT's
 * own wrapper for content scripts announces itself to the page with a message, and pages are not to know.
 */
export default defineUnlistedScript(async () => {
	if (!canPaint(window) || !begin(window)) return;
	const filter = createFilter(filterBits);
	let stop = () => {};
	let isTaken = false;
	leaveFilter(window, filter, () => {
		isTaken = true;
		stop();
	});
	await whenShown(document);
	await whenInView(window);
	if (isTaken) return;
	const clock = browserClock(window);
	const sentinel = startSentinel({
		window,
		filter,
		// A script whose extension was reloaded ends at its next piece of work.
		clock: {
			now: clock.now,
			whenIdle: (work, timeout) =>
				clock.whenIdle((msLeft) => (isOrphaned() ? stop() : work(msLeft)), timeout),
		},
		call: async (blocks, isMuch) => (await sendToBackground('call', { blocks, isMuch })) === true,
	});
	const ignore = onStoredChange(SETTINGS_KEY, sentinel.askAgain);
	const restored = ({ persisted }: PageTransitionEvent) => {
		if (persisted) sentinel.askAgain();
	};
	window.addEventListener('pageshow', restored);
	stop = () => {
		sentinel.stop();
		if (!isOrphaned()) ignore();
		window.removeEventListener('pageshow', restored);
	};
});
