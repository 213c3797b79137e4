/**
 * Reads a document and everything in it, shadow roots too, and keeps up with its changes. What it finds
 * goes into the store; `settled` is called when the store may have changed, before the next paint.
 */
import type { BlockStore } from '../blocks/block-store.ts';
import { rootElementOf } from '../dom.ts';
import type { AlreadyRead, TellRead } from '../sentinel/already-read.ts';
import { createHosts } from '../text/hosts.ts';
import { createOffLimits, type OffLimits } from '../text/off-limits.ts';
import { type Found, type Passed, type Probe, readArea } from '../text/reader.ts';
import { isLong, runAround, windowsOf } from '../text/run.ts';
import { isIn } from '../text/tree.ts';
import { createBudget } from './budget.ts';
import { type Changes, collect, noChanges, OBSERVED, outermost } from './changes.ts';
import { type Clock, createSlices } from './idle-scheduler.ts';
import { createAgenda } from './queue.ts';

/** More records than this at once are a storm: they are looked at in idle time. */
const STORM = 300;
/** New elements with less text than this are read as they come, in UTF-16 units. */
const SMALL = 10_000;

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
	/** Answers have come: those who wait for the end of reading may go on. */
	tell(): void;
}

export function startScanner(parts: ScannerParts): Scanner {
	const { window, probe, store, clock, signal } = parts;
	const { document } = window;
	const budget = createBudget();

	/** Runs part of the work; an error ends all of it, never the page's. */
	const guarded = (work: () => void) => {
		try {
			work();
		} catch (error) {
			observer.disconnect();
			slices.clear();
			parts.onError(error);
		}
	};
	const observer = new MutationObserver((records) => guarded(() => changed(records)));
	const slices = createSlices(
		clock,
		(done) => {
			parts.settled(done ? 'read' : 'reading');
			tell();
		},
		(error) => {
			observer.disconnect();
			parts.onError(error);
		},
	);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		slices.clear();
		tell();
	});

	const take: Found = (run, isSomething) => store.upsert(run, isSomething);
	const agenda = createAgenda({
		window,
		signal,
		*read(stretch, spend) {
			yield* readArea(stretch, probe, take, (length) => {
				spend(length);
				return true;
			});
		},
		run: slices.add,
	});
	/** Who waits until everything is read. */
	let readers: (() => void)[] = [];
	const tell = () => {
		if (!signal.aborted && (slices.busy || agenda.isAsking || parts.isWaiting())) return;
		for (const reader of readers) reader();
		readers = [];
	};

	function* takeOver({ places }: AlreadyRead): Generator<void> {
		let done = new Set<Text>();
		for (const [node, isSomething] of places) {
			if (done.has(node) || !isIn(node, document)) continue;
			if (isLong(node)) {
				for (const run of windowsOf(node)) store.upsert(run);
			} else {
				const run = runAround(node);
				done = new Set(run.pieces.map((piece) => piece.node));
				store.upsert(run, isSomething);
			}
			yield;
		}
	}
	/** What is small is read now; what isn't, from the view outwards. */
	function* readText(root: Element | ShadowRoot, passed?: ReadonlyMap<Node, Passed>): Generator<void> {
		let left = SMALL;
		let last: Text | undefined;
		const isDone = yield* readArea({ root, passed }, probe, take, (length, node) => {
			agenda.spend(length);
			left -= length;
			last = node;
			return left > 0;
		});
		if (!isDone) agenda.enter(root, last);
	}
	function* read(root: Element | ShadowRoot): Generator<void> {
		yield* readText(root);
		yield* hosts.search(root);
	}

	/** Good until the page changes. */
	let isOffLimits: OffLimits | undefined;
	const hosts = createHosts(document, (shadow, host) => {
		isOffLimits ??= createOffLimits(document, parts.neverRead);
		if (isOffLimits(host)) return;
		observer.observe(shadow, OBSERVED);
		if (!agenda.isSpent) {
			slices.add(read(shadow));
			return;
		}
		agenda.enter(shadow);
		slices.addLater(hosts.search(shadow));
	});
	/** Custom elements get their roots when their scripts have come, and nothing tells. */
	let isLooking = false;
	function* lookAgain(): Generator<void> {
		yield* hosts.again();
		isLooking = false;
	}

	const changed = (records: MutationRecord[]) => {
		const start = clock.now();
		isOffLimits = undefined;
		if (records.length > STORM) {
			store.dropStale();
			slices.add(onAccount(calm(records)));
		} else {
			const changes = noChanges();
			for (const record of records) collect(record, changes);
			const work = reread(changes);
			const end = start + budget.left(start);
			let done = false;
			while (!done && (budget.step(start) || clock.now() < end)) done = work.next().done === true;
			if (!done) {
				store.dropStale();
				slices.add(onAccount(work));
			}
		}
		parts.settled('changed');
		spent(clock.now() - start);
	};

	const spent = (cost: number) => {
		const now = clock.now();
		if (!budget.spend(cost, now)) return;
		observer.disconnect();
		slices.clear();
		parts.backOff(budget.wait(now));
	};

	/** Work that waits for idle time, but is charged to the changes that caused it. */
	function* onAccount(work: Iterator<void>): Generator<void> {
		for (;;) {
			const start = clock.now();
			const { done } = work.next();
			spent(clock.now() - start);
			if (done) return;
			yield;
		}
	}

	function* calm(records: readonly MutationRecord[]): Generator<void> {
		const changes = noChanges();
		for (const [at, record] of records.entries()) {
			collect(record, changes);
			if (at % 100 === 99) yield;
		}
		yield* reread(changes);
	}

	function* reread(changes: Changes): Generator<void> {
		if (changes.removed) store.sweep();
		if (changes.visibility) parts.mayShow();
		if (changes.elements.has(rootElementOf(document))) {
			agenda.listen();
			parts.replaced();
		}
		const known = new Set<Text>();
		for (const text of changes.texts) {
			if (!isIn(text, document) || known.has(text)) continue;
			if (isLong(text)) {
				for (const block of store.blocksAt(text)) store.drop(block);
				for (const run of windowsOf(text)) {
					store.upsert(run);
					yield;
				}
				continue;
			}
			const run = runAround(text);
			for (const piece of run.pieces) known.add(piece.node);
			store.upsert(run);
			yield;
		}
		for (const element of changes.altered) {
			store.dropIn(element);
			changes.elements.add(element);
		}
		const elements = outermost(changes.elements).filter((element) => isIn(element, document));
		if (elements.length > 0) parts.arrived(elements);
		for (const element of elements) {
			yield* read(element);
			yield;
		}
		for (const host of changes.near) hosts.look(host);
		if (!isLooking) {
			isLooking = true;
			slices.addLater(lookAgain());
		}
	}

	observer.observe(document, OBSERVED);
	// From now on this hears of changes: what was read before still holds.
	const already = parts.tellRead?.();
	if (already) slices.add(takeOver(already));
	// Most pages are short: what they hold is read without asking where it is, which takes frames.
	slices.add(readText(rootElementOf(document), already && passedIn(already)));
	slices.addLater(hosts.search(rootElementOf(document)));
	return {
		tell,
		roots: hosts.roots,
		readAll() {
			agenda.readAll();
			return new Promise((done) => {
				readers.push(done);
				tell();
			});
		},
	};
}

function passedIn({ passages }: AlreadyRead): ReadonlyMap<Node, Passed> {
	return new Map(passages.map(({ first, last, length }) => [first, { last, length }]));
}
