/**
 * The script in every frame, and for most readers the only one. It reads the page's text as it comes near the view, in idle slices, word by word as it stands
 * in the document, and asks one question: could there be anything here? Blocks, runs and languages are nothing to it until there may be. Then
 * the background is shown the text around, and brings the marker if there is something to mark.
 */

import type { Filter } from '../../matcher/index/filter.ts';
import { abortQuietly } from '../abort.ts';
import { rootElementOf } from '../dom.ts';
import { type Clock, createSlices, type Slices } from '../reading/idle-scheduler.ts';
import { createHosts } from '../text/hosts.ts';
import { isElement, isIn, isText } from '../text/tree.ts';
import { createReadNotes, type TellRead } from './already-read.ts';
import { type Call, createCalls } from './calls.ts';
import { createFindings } from './findings.ts';
import { createNearness } from './near.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** With more changes than this at once, all that is near is read again, but not at once. */
const MANY_RECORDS = 200;
/** Time between two readings of what is near, in milliseconds, and as a multiple of what the last one took. */
const SHORTEST_PAUSE = 500;
const TIMES_ITS_COST = 20;

/** What a call takes of a page's main thread, at the first time, in milliseconds. */
const CALL = 3;

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export interface SentinelParts {
	readonly window: Window;
	readonly filter: Filter;
	readonly clock: Clock;
	readonly call: Call;
	/** The extension was reloaded: asked when the page changes, and then this ends. */
	readonly isOrphaned: () => boolean;
}

export interface Sentinel {
	/** Something that the last answer depended on has changed. */
	askAgain(): void;
	stop(): TellRead;
}

export function startSentinel({ window, filter, clock, call, isOrphaned }: SentinelParts): Sentinel {
	const { document } = window;
	const end = new AbortController();
	const notes = createReadNotes();
	const findings = createFindings(filter, notes.found);
	const reader = createWordReader(document, findings, notes.passed);
	const calls = createCalls({
		window,
		signal: end.signal,
		call,
		drain: () => (findings.isSure ? findings.drain() : []),
		refused: notes.end,
	});
	const slices = createSlices(
		clock,
		(done) => {
			if (done || findings.isSure) void calls.ask();
		},
		() => stop(),
		CALL,
	);
	const places = createPlaces({ document, clock, reader, slices, opened: (root) => changes.observe(root) });
	const changes = watchChanges({
		window,
		slices,
		read: places.readNode,
		again: places.lookAgain,
		pauseFor: () => Math.max(SHORTEST_PAUSE, places.lastCost * TIMES_ITS_COST),
		begin: () => begin(),
		isOrphaned,
		orphaned: () => stop(),
	});
	const begin = () => {
		notes.begin();
		reader.begin();
		places.begin();
	};
	const stop = () => {
		abortQuietly(end);
		const isUnchanged = changes.stop();
		places.stop();
		slices.clear();
		return () => (isUnchanged() ? notes.take() : undefined);
	};
	onUse(window, end.signal, (isFirst) => {
		if (!reader.isCut && !isFirst) return;
		reader.readAll();
		places.readAll();
	});
	begin();
	return {
		askAgain() {
			calls.forget();
			begin();
		},
		stop,
	};
}

interface PlacesParts {
	readonly document: Document;
	readonly clock: Clock;
	readonly reader: WordReader;
	readonly slices: Slices;
	/** A shadow root was found. */
	readonly opened: (root: ShadowRoot) => void;
}

/** What of the page is read, and when. */
function createPlaces({ document, clock, reader, slices, opened }: PlacesParts) {
	let lastCost = 0;
	const hosts = createHosts(document, (shadow) => {
		opened(shadow);
		nearness.watch(shadow);
		slices.addLater(search(shadow));
	});
	function* search(root: Element | ShadowRoot): Generator<void> {
		yield* hosts.search(root, true);
		yield;
	}
	function* readPlaces(places: readonly (Element | ShadowRoot)[]): Generator<void> {
		const start = clock.now();
		for (const place of places) if (isIn(place, document)) yield* reader.read(place);
		lastCost = clock.now() - start;
	}
	/** What is in view at first is read in the task that tells of it: it is waited for, and the next idle time is a frame away. */
	let isFirst = true;
	const nearness = createNearness(document, (places, isTold) => {
		const work = readPlaces(places);
		if (isFirst && isTold) slices.addNow(work);
		else slices.add(work);
		isFirst &&= !isTold;
	});
	const roots = () => [rootElementOf(document), ...hosts.roots()].filter((root) => root !== null);
	return {
		/** Milliseconds that the last reading took. */
		get lastCost() {
			return lastCost;
		},
		/** Reads what is near the view by now, and the rest as it gets there. */
		begin() {
			nearness.clear();
			for (const root of roots()) {
				nearness.watch(root);
				slices.addLater(search(root));
			}
		},
		readAll: () => slices.add(readPlaces(roots())),
		/** Reads what is new or changed, wherever it is. */
		*readNode(node: Node): Generator<void> {
			if (!isIn(node, document)) return;
			if (isText(node)) reader.readAround(node);
			else if (isElement(node)) {
				yield* reader.read(node);
				yield* search(node);
			}
			yield;
		},
		/** Custom elements may have got shadow roots. */
		lookAgain: hosts.again,
		stop: nearness.clear,
	};
}

interface ChangesParts {
	readonly window: Window;
	readonly slices: Slices;
	readonly read: (node: Node) => Generator<void>;
	/** After what has changed was read. */
	readonly again: () => Generator<void>;
	/** How long to wait, in milliseconds, where so much changes that all is read anew. */
	readonly pauseFor: () => number;
	readonly begin: () => void;
	readonly isOrphaned: () => boolean;
	readonly orphaned: () => void;
}

/** Has what the page puts in or changes read; where that is much, all that is near, after a while. */
function watchChanges(parts: ChangesParts) {
	const { window, slices } = parts;
	let records: MutationRecord[] = [];
	let isReading = false;
	let timer = 0;
	let isStopped = false;
	/** Something has changed and is not read any more. */
	let isBehind = false;
	function* readChanges(): Generator<void> {
		const changes = records;
		records = [];
		isReading = true;
		for (const { type, target, addedNodes } of changes)
			for (const node of type === 'characterData' ? [target] : addedNodes) yield* parts.read(node);
		yield* parts.again();
		isReading = false;
	}
	const beginSoon = () => {
		records = [];
		timer = window.setTimeout(() => {
			timer = 0;
			parts.begin();
		}, parts.pauseFor());
	};
	const observer = new MutationObserver((news) => {
		if (isStopped) {
			observer.disconnect();
			isBehind = true;
			return;
		}
		if (timer) return;
		if (parts.isOrphaned()) {
			parts.orphaned();
			return;
		}
		const isFirst = records.length === 0;
		records = records.concat(news);
		if (records.length > MANY_RECORDS) beginSoon();
		else if (isFirst) slices.add(readChanges());
	});
	observer.observe(window.document, OBSERVED);
	return {
		observe: (root: ShadowRoot) => observer.observe(root, OBSERVED),
		/** @returns tells, once, whether all changes were read until now; listens on until then, or until there is one */
		stop() {
			isStopped = true;
			isBehind ||= records.length > 0 || isReading || timer !== 0;
			window.clearTimeout(timer);
			return () => {
				const isUnchanged = !isBehind && observer.takeRecords().length === 0;
				observer.disconnect();
				isBehind = true;
				return isUnchanged;
			};
		},
	};
}

/** The reader does something: what was left for later may come into view, and dialogs that no parent's place tells of. */
function onUse(window: Window, signal: AbortSignal, used: (isFirst: boolean) => void): void {
	let isUsed = false;
	const active = ({ type }: Event) => {
		const isFirst = type !== 'scroll' && !isUsed;
		isUsed ||= isFirst;
		used(isFirst);
	};
	for (const type of ['scroll', 'keydown', 'click'])
		window.addEventListener(type, active, { passive: true, capture: true, signal });
}
