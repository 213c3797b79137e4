/** Where the marker finds the sentinel of its frame: both run in the same isolated world. */
import type { Filter } from '../../matcher/index/filter.ts';

const SENTINEL = Symbol.for('footnote-sentinel');

declare global {
	interface Window {
		[SENTINEL]?: { readonly filter: Filter; stop(): void };
	}
}

/** Leaves the frame's filter for the marker, and how to end what has it so far. */
export function leaveFilter(window: Window, filter: Filter, stop: () => void): void {
	window[SENTINEL] = { filter, stop };
}

/** Takes the frame over from its sentinel. @returns its filter; nothing when there is none, or it was taken before */
export function takeFilter(window: Window): Filter | undefined {
	const sentinel = window[SENTINEL];
	delete window[SENTINEL];
	sentinel?.stop();
	return sentinel?.filter;
}
