/** Where the marker finds the sentinel of its frame: both run in the same isolated world. */
import type { WideFilter } from '../../matcher/index/wide-filter.ts';
import type { PageChoices } from '../../messages.ts';
import type { TellRead } from './already-read.ts';

const SENTINEL = Symbol.for('footnote-sentinel');

/** What a sentinel leaves for the marker. */
export interface SentinelHandle {
	readonly filter: WideFilter;
	/** What both use, in the order that the build gives it: see `src/bundling/page-scripts.ts`. */
	readonly shared: readonly unknown[];
	/** The answer to its call, while that holds: what the marker needs to begin, if there is something to mark. It may reject. */
	choices?: Promise<PageChoices | undefined> | undefined;
	/** @returns tells once what has been read, as far as that still holds when it is asked */
	stop(): TellRead;
}

/** What a marker takes over. */
export interface TakenHandle extends Pick<SentinelHandle, 'filter' | 'choices'> {
	readonly tellRead: TellRead;
}

declare global {
	interface Window {
		[SENTINEL]?: SentinelHandle;
	}
}

export function leaveHandle(window: Window, handle: SentinelHandle): void {
	window[SENTINEL] = handle;
}

/** Takes the frame over from its sentinel. @returns nothing when there is none, or it was taken before */
export function takeHandle(window: Window): TakenHandle | undefined {
	const handle = window[SENTINEL];
	delete window[SENTINEL];
	if (!handle) return undefined;
	const { filter, choices } = handle;
	return { filter, choices, tellRead: handle.stop() };
}
