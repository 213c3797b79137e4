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
	// Asked for here and below only where it is needed: the first look at the extension's API in a frame takes a millisecond.
	let stop = () => {};
	let isTaken = false;
	leaveFilter(window, filter, () => {
		isTaken = true;
		stop();
	});
	await whenShown(document);
	await whenInView(window);
	if (isTaken) return;
	// What the last answer depended on may change, for pages that were refused.
	let ignore: (() => void) | undefined;
	const sentinel = startSentinel({
		window,
		filter,
		clock: browserClock(window),
		call: async (blocks, isMuch) => {
			const isComing = await sendToBackground('call', { blocks, isMuch });
			if (!isComing) ignore ??= onStoredChange(SETTINGS_KEY, sentinel.askAgain);
			return isComing === true;
		},
		isOrphaned,
	});
	const restored = ({ persisted }: PageTransitionEvent) => {
		if (persisted) sentinel.askAgain();
	};
	window.addEventListener('pageshow', restored);
	stop = () => {
		sentinel.stop();
		if (!isOrphaned()) ignore?.();
		window.removeEventListener('pageshow', restored);
	};
});
