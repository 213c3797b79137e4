/**
 * The content script of the benchmark: does one of several ways of marking words when the page asks, and
 * says what it cost. All ways run in the same isolated world, so that they are alike but for what they do.
 */

import { names } from 'virtual:bench-names';
import { filterBits } from 'virtual:footnote-filter';
import { sendToBackground } from '../../src/browser/messages.ts';
import { CATEGORIES, KINDS } from '../../src/guide/kinds.ts';
import { createFilter } from '../../src/matcher/index/filter.ts';
import { browserClock, type Clock } from '../../src/page/reading/idle-scheduler.ts';
import { type Marker, startMarker } from '../../src/page/session/marker.ts';
import { markJs, measured, observeIdly, rangesLive, walk, wrapRegex } from './ways.ts';

/** What a way has cost. Times in milliseconds. */
export interface Cost {
	/** All our own work on the main thread. */
	readonly total: number;
	/** Longest single piece of it. */
	readonly longest: number;
	/** Our work until the first words in view were marked. */
	readonly untilView: number;
	readonly marks: number;
}

let marker: Marker | undefined;

const ways: Record<string, () => Promise<Cost>> = {
	nothing: async () => ({ total: 0, longest: 0, untilView: 0, marks: 0 }),
	walk: async () => measured(walk),
	footnote: () => footnote(false),
	'footnote-all': () => footnote(true),
	observer: async () => measured(observeIdly),
	markjs: async () => measured(() => markJs(names)),
	regex: async () => measured(() => wrapRegex(names)),
	live: async () => measured(() => rangesLive(names)),
};

window.addEventListener('bench-start', async (event) => {
	const way = ways[(event as CustomEvent<string>).detail];
	const answer = await (way?.() ?? Promise.reject(new Error('no such way'))).catch((error: unknown) => ({
		error: String(error),
	}));
	window.dispatchEvent(new CustomEvent('bench-done', { detail: JSON.stringify(answer) }));
});
window.addEventListener('bench-stop', () => marker?.stop());

/**
 * The real marker. Every callback that it hands to the browser is timed.
 * @param all have it read what is far from the view too, as when the popup asks
 */
async function footnote(all: boolean): Promise<Cost> {
	const pieces: number[] = [];
	let untilView = 0;
	let pending = 0;
	let finish = () => {};
	const finished = new Promise<void>((done) => {
		finish = done;
	});
	const timed = <A extends unknown[], R>(work: (...args: A) => R) => {
		return (...args: A): R => {
			const start = performance.now();
			try {
				return work(...args);
			} finally {
				pieces.push(performance.now() - start);
			}
		};
	};
	const { MutationObserver, IntersectionObserver } = globalThis;
	globalThis.MutationObserver = class extends MutationObserver {
		constructor(call: MutationCallback) {
			super(timed(call));
		}
	};
	globalThis.IntersectionObserver = class extends IntersectionObserver {
		constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
			super(timed(call), options);
		}
	};
	const browser = browserClock(window);
	const clock: Clock = {
		now: browser.now,
		whenIdle(call, timeout) {
			pending++;
			const run = timed(call);
			return browser.whenIdle((left) => {
				run(left);
				pending--;
				// What is in view is read first.
				if (marksNow() > 0) untilView ||= pieces.reduce((sum, piece) => sum + piece, 0);
				if (pending === 0) finish();
			}, timeout);
		},
	};
	timed(() => {
		marker = startMarker({
			window,
			filter: createFilter(filterBits),
			ask: async (question) => {
				pending++;
				const answer = await sendToBackground('detect', question);
				// What is made of the answer comes first.
				setTimeout(() => {
					pending--;
					if (marksNow() > 0) untilView ||= pieces.reduce((sum, piece) => sum + piece, 0);
					if (pending === 0) finish();
				});
				return answer;
			},
			kinds: KINDS,
			isRequested: () => false,
			settings: {
				level: 'all',
				categories: CATEGORIES.slice(),
				offSubjects: [],
				hiddenTerms: [],
				often: 'all',
				density: 'full',
			},
			clock,
			onStatus: () => {},
			onBackOff: () => {},
			onReplaced: () => {},
			onEnd: (why) => {
				throw new Error(why);
			},
		});
	})();
	await finished;
	if (all) await marker?.readAll();
	return {
		total: pieces.reduce((sum, piece) => sum + piece, 0),
		longest: Math.max(...pieces),
		untilView,
		marks: marksNow(),
	};
}

function marksNow(): number {
	return CSS.highlights.get('footnote-mark')?.size ?? 0;
}
