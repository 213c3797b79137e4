/** Long work in short slices, in the page's idle time. */

/** A slice ends after this many milliseconds; the step in hand is finished first. */
const SLICE = 3;
/** A page that is never idle still gets its marks: after this many milliseconds a slice runs anyway. */
const LATEST = 1_000;

export interface Clock {
	now(): number;
	/** Calls back when the browser is idle, at the latest after `timeout` ms. Returns how to cancel. */
	whenIdle(call: (msLeft: number) => void, timeout: number): () => void;
}

export function browserClock(window: Window): Clock {
	return {
		now: () => window.performance.now(),
		whenIdle(call, timeout) {
			const handle = window.requestIdleCallback((deadline) => call(deadline.timeRemaining()), { timeout });
			return () => window.cancelIdleCallback(handle);
		},
	};
}

/** A queue of work, each piece a generator that yields after every small step. */
export interface Slices {
	add(work: Iterator<void>): void;
	/** Adds work that is begun at once, for as long as a slice takes. Not from within other work. */
	addNow(work: Iterator<void>): void;
	/** Adds work that waits until there is no other, and that nobody waits for. */
	addLater(work: Iterator<void>): void;
	/** Work that was not put off is left. */
	readonly busy: boolean;
	/** Forgets all work. */
	clear(): void;
}

/**
 * @param after runs at the beginning of the slice after one with work in it; `done` when no work is left
 * @param afterTakes milliseconds: where the browser is idle for so long yet, `after` runs in the same slice. The next one comes a frame later
 */
export function createSlices(
	clock: Clock,
	after: (done: boolean) => void,
	onError: (error: unknown) => void,
	afterTakes = Number.POSITIVE_INFINITY,
): Slices {
	let queue: Iterator<void>[] = [];
	let later: Iterator<void>[] = [];
	let cancel: (() => void) | undefined;
	/** `after` is to run: mostly not in the slice of the work itself, for both take long until they have run a few times. */
	let isDue = false;

	const schedule = () => {
		cancel ??= clock.whenIdle(run, LATEST);
	};
	const next = () => queue[0] ?? later[0];
	const tell = () => {
		isDue = false;
		after(queue.length === 0);
	};
	const run = (msLeft: number) => {
		cancel = undefined;
		const start = clock.now();
		const end = start + Math.min(SLICE, Math.max(msLeft, 2));
		try {
			if (isDue) tell();
			for (let work = next(); work && clock.now() < end; work = next()) {
				isDue ||= queue.length > 0;
				if (!work.next().done) continue;
				queue = queue.filter((other) => other !== work);
				later = later.filter((other) => other !== work);
			}
			if (isDue && clock.now() + afterTakes < start + msLeft) tell();
		} catch (error) {
			onError(error);
			return;
		}
		if (next() || isDue) schedule();
	};
	return {
		add(work) {
			queue.push(work);
			schedule();
		},
		addNow(work) {
			queue.push(work);
			cancel?.();
			run(SLICE + afterTakes);
		},
		addLater(work) {
			later.push(work);
			schedule();
		},
		get busy() {
			return queue.length > 0 || isDue;
		},
		clear() {
			queue = [];
			later = [];
			isDue = false;
			cancel?.();
			cancel = undefined;
		},
	};
}
