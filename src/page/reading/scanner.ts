/**
 * Reads a document and everything in it, shadow roots too, and keeps up with its changes. What it finds
 * goes into the store; `settled` is called when the store may have changed, before the next paint.
 */
import type { BlockStore } from '../blocks/block-store.ts';
import type { TellRead } from '../sentinel/already-read.ts';
import type { Probe } from '../text/reader.ts';
import { type Account, createAccount } from './account.ts';
import { collect, noChanges, OBSERVED } from './changes.ts';
import { type Clock, createSlices, type Slices } from './idle-scheduler.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { reread, rereadMany } from './reread.ts';

/** So many milliseconds of the task that brings the marker go into what is waited for: the next idle time is a frame away. */
const AT_ONCE = 3;
/** More records than this at once are a storm: they are looked at in idle time. */
const STORM = 300;

export interface ScannerParts {
	readonly window: Window;
	/** Selects what is never read here, besides what is read nowhere. */
	readonly neverRead?: string | undefined;
	readonly probe: Probe;
	/** What a sentinel has read here before. */
	readonly tellRead?: TellRead | undefined;
	readonly store: BlockStore;
	/** Blocks are still being asked about. */
	readonly isWaiting: () => boolean;
	readonly clock: Clock;
	readonly signal: AbortSignal;
	/** The store may have changed: by reading on, by the end of reading, by a change of the page just now. */
	readonly settled: (by: 'reading' | 'read' | 'changed') => void;
	/** New elements came in; called before they are read. */
	readonly arrived: (elements: readonly Element[]) => void;
	readonly mayShow: () => void;
	/** The whole document was replaced, by `document.open()` or otherwise. */
	readonly replaced: () => void;
	/** The page changes more than it may cost: the scanner has stopped. */
	readonly backOff: (wait: number) => void;
	readonly onError: (error: unknown) => void;
}

export interface Scanner {
	/** Shadow roots that are known and in the document. */
	roots(): readonly ShadowRoot[];
	/** Reads what has waited so far because it is far from the view. Resolves when it is read. */
	readAll(): Promise<void>;
	/** There is text that is being read. */
	readonly isReading: boolean;
	/** Answers have come: those who wait for the end of reading may go on. */
	tell(): void;
}

export function startScanner(parts: ScannerParts): Scanner {
	const { window, clock, signal } = parts;
	const stop = () => {
		observer.disconnect();
		slices.clear();
	};
	/** An error ends all of the work, never the page's. */
	const fail = (error: unknown) => {
		stop();
		parts.onError(error);
	};
	const slices = createSlices(
		clock,
		(done) => {
			parts.settled(done ? 'read' : 'reading');
			waiters.tell();
		},
		fail,
	);
	const account = createAccount(clock, (wait) => {
		stop();
		parts.backOff(wait);
	});
	const reader = createPageReader({
		...parts,
		slices,
		hurry(work) {
			slices.add(work);
			// Once all that the work tells of is there.
			queueMicrotask(() => {
				if (signal.aborted) return;
				const end = clock.now() + AT_ONCE;
				try {
					while (clock.now() < end && !work.next().done);
				} catch (error) {
					fail(error);
				}
			});
		},
		opened: (shadow) => observer.observe(shadow, OBSERVED),
	});
	const { agenda } = reader;
	const observer = new MutationObserver((records) => {
		try {
			react(records, { parts, reader, account, slices });
		} catch (error) {
			fail(error);
		}
	});
	const waiters = createWaiters(
		() => signal.aborted || !(slices.busy || agenda.isAsking || parts.isWaiting()),
	);
	signal.addEventListener('abort', () => {
		stop();
		waiters.tell();
	});
	observer.observe(window.document, OBSERVED);
	// From now on this hears of changes: what was read before still holds.
	reader.begin(parts.tellRead?.());
	return {
		tell: waiters.tell,
		roots: reader.roots,
		get isReading() {
			return slices.busy;
		},
		readAll() {
			agenda.readAll();
			return waiters.wait();
		},
	};
}

interface Reaction {
	readonly parts: ScannerParts;
	readonly reader: PageReader;
	readonly account: Account;
	readonly slices: Slices;
}

/** The page has changed: reads as much of it as may be before the next paint, and the rest in idle time. */
function react(records: readonly MutationRecord[], { parts, reader, account, slices }: Reaction): void {
	const start = parts.clock.now();
	reader.changed();
	const changes = noChanges();
	const isStorm = records.length > STORM;
	if (!isStorm) for (const record of records) collect(record, changes);
	const about = { ...parts, document: parts.window.document, reader };
	const work = isStorm ? rereadMany(records, about) : reread(changes, about);
	if (isStorm || !account.doNow(work, start)) {
		parts.store.dropStale();
		slices.add(account.charged(work));
	}
	parts.settled('changed');
	account.charge(start);
}

/** Who waits until everything is read. */
function createWaiters(isOver: () => boolean) {
	let waiting: (() => void)[] = [];
	const tell = () => {
		if (!isOver()) return;
		for (const done of waiting) done();
		waiting = [];
	};
	return {
		/** Those who wait may go on, if it is over. */
		tell,
		wait: () =>
			new Promise<void>((done) => {
				waiting.push(done);
				tell();
			}),
	};
}
