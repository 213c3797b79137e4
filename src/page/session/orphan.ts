/**
 * A script whose extension was reloaded, updated or removed is an orphan: Chromium lets it run on, without telling it.
 * It finds out at the first thing that happens on the page, and at its own next piece of work, before that runs.
 */
import { abortQuietly } from '../abort.ts';
import type { Clock } from '../reading/idle-scheduler.ts';

const SIGNS = ['pointermove', 'keydown', 'scroll', 'visibilitychange'];

/**
 * @param isOrphaned asked often: must cost next to nothing
 * @param stop called once, when it is
 * @returns the clock for the script's work: an orphan's never runs
 */
export function stopWhenOrphaned(
	window: Window,
	clock: Clock,
	isOrphaned: () => boolean,
	stop: () => void,
): Clock {
	const end = new AbortController();
	const look = (): boolean => {
		if (end.signal.aborted) return true;
		if (!isOrphaned()) return false;
		abortQuietly(end);
		stop();
		return true;
	};
	for (const sign of SIGNS) window.addEventListener(sign, look, { capture: true, signal: end.signal });
	return {
		...clock,
		whenIdle: (call, timeout) =>
			clock.whenIdle((msLeft) => {
				if (!look()) call(msLeft);
			}, timeout),
	};
}
