import { filterBits } from 'virtual:footnote-filter';
import { shared } from 'virtual:footnote-shared';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onChoicesChanged } from '../src/browser/choices-changed.ts';
import { isOrphaned, sendToBackground } from '../src/browser/messages.ts';
import { createWideFilter } from '../src/matcher/index/wide-filter.ts';
import { canPaint } from '../src/page/marks/paint.ts';
import { browserClock } from '../src/page/reading/idle-scheduler.ts';
import { leaveHandle, type SentinelHandle } from '../src/page/sentinel/handle.ts';
import { hearOwnNames } from '../src/page/sentinel/own-names.ts';
import { type Sentinel, startSentinel } from '../src/page/sentinel/sentinel.ts';
import { whenInView } from '../src/page/sentinel/there.ts';
import { begin, whenShown } from '../src/page/session/start.ts';

/**
 * The content script of every frame. It is registered by `src/apps/registration.ts` as a plain script, because WXT's
 * own wrapper for content scripts announces itself to the page with a message, and pages are not to know.
 */
export default defineUnlistedScript(async () => {
	if (!canPaint(window) || !begin(window)) return;
	const filter = createWideFilter(filterBits);
	let sentinel: Sentinel | undefined;
	filter.takeOwn(
		hearOwnNames(window, (bits) => {
			filter.takeOwn(bits);
			changed();
		}),
	);
	// Asked for here and below only where it is needed: the first look at the extension's API in a frame takes a millisecond.
	let stop: SentinelHandle['stop'] = () => () => undefined;
	let isTaken = false;
	const handle: SentinelHandle = {
		filter,
		shared,
		stop() {
			isTaken = true;
			return stop();
		},
	};
	/** What the last answer depended on may be another by now, and so what it brought for the marker. */
	const changed = () => {
		handle.choices = undefined;
		sentinel?.askAgain();
	};
	leaveHandle(window, handle);
	await whenShown(document);
	await whenInView(window);
	if (isTaken) return;
	let ignore: (() => void) | undefined;
	const started = startSentinel({
		window,
		filter,
		clock: browserClock(window),
		call: async (blocks, isMuch) => {
			const choices = sendToBackground('call', { blocks, isMuch });
			handle.choices = choices;
			// In the same task: whatever changes after the background has looked is heard of here.
			ignore ??= onChoicesChanged(changed);
			return (await choices) !== undefined;
		},
		isOrphaned,
	});
	sentinel = started;
	const restored = ({ persisted }: PageTransitionEvent) => {
		if (persisted) changed();
	};
	window.addEventListener('pageshow', restored);
	stop = () => {
		if (!isOrphaned()) ignore?.();
		window.removeEventListener('pageshow', restored);
		return started.stop();
	};
});
