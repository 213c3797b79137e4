/** Reads a document and the shadow roots in it into the block store: what is little at once, the rest from the view outwards. */
import type { BlockStore } from '../blocks/block-store.ts';
import { rootElementOf } from '../dom.ts';
import type { AlreadyRead } from '../sentinel/already-read.ts';
import { createHosts } from '../text/hosts.ts';
import { createOffLimits, type OffLimits } from '../text/off-limits.ts';
import { type Area, type Found, type Passed, type Probe, readArea } from '../text/reader.ts';
import { isIn } from '../text/tree.ts';
import type { Slices } from './idle-scheduler.ts';
import { type Agenda, createAgenda } from './queue.ts';

/** New elements with less text than this are read as they come, in UTF-16 units. */
const SMALL = 10_000;

export interface PageReaderParts {
	readonly window: Window;
	/** Selects what is never read here, besides what is read nowhere. */
	readonly neverRead?: string | undefined;
	readonly probe: Probe;
	readonly store: BlockStore;
	readonly slices: Slices;
	/** Does work that somebody waits for: before any other, as far as it is little. */
	readonly hurry: (work: Iterator<void>) => void;
	readonly signal: AbortSignal;
	/** A shadow root was found that may be read. */
	readonly opened: (shadow: ShadowRoot) => void;
}

export interface PageReader {
	/** @param already what has been read and still holds */
	begin(already: AlreadyRead | undefined): void;
	/** Reads all below a root, in small steps. */
	read(root: Element | ShadowRoot): Generator<void>;
	/** What waits because it is far from the view. */
	readonly agenda: Agenda;
	/** Shadow roots that are known and in the document. */
	roots(): readonly ShadowRoot[];
	/** The page has changed, and with it what is off limits. */
	changed(): void;
	/** Looks whether elements beside a change have got shadow roots, at once; at others that may, when there is time. */
	lookForRoots(near: Iterable<Element>): void;
}

export function createPageReader(parts: PageReaderParts): PageReader {
	const { window, probe, store, slices, signal } = parts;
	const { document } = window;
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
	const readText = (root: Element | ShadowRoot, passed?: Area['passed']) =>
		readSmall({ root, passed }, probe, take, agenda);
	function* read(root: Element | ShadowRoot): Generator<void> {
		yield* readText(root);
		yield* hosts.search(root);
	}

	/** Good until the page changes. */
	let isOffLimits: OffLimits | undefined;
	const hosts = createHosts(document, (shadow, host) => {
		isOffLimits ??= createOffLimits(document, parts.neverRead);
		if (isOffLimits(host)) return;
		parts.opened(shadow);
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

	return {
		begin(already) {
			if (already) parts.hurry(takeOver(already, document, store));
			// Most pages are short: what they hold is read without asking where it is, which takes frames.
			slices.add(readText(rootElementOf(document), already && passedIn(already)));
			slices.addLater(hosts.search(rootElementOf(document)));
		},
		read,
		agenda,
		roots: hosts.roots,
		changed() {
			isOffLimits = undefined;
		},
		lookForRoots(near) {
			for (const host of near) hosts.look(host);
			if (isLooking) return;
			isLooking = true;
			slices.addLater(lookAgain());
		},
	};
}

/** What is small is read now; what isn't, from the view outwards. */
function* readSmall(area: Area, probe: Probe, take: Found, agenda: Agenda): Generator<void> {
	let left = SMALL;
	let last: Text | undefined;
	const isDone = yield* readArea(area, probe, take, (length, node) => {
		agenda.spend(length);
		left -= length;
		last = node;
		return left > 0;
	});
	if (!isDone) agenda.enter(area.root, last);
}

/** Makes runs of what a sentinel has found. */
function* takeOver({ places }: AlreadyRead, document: Document, store: BlockStore): Generator<void> {
	let done: readonly Text[] = [];
	for (const [node, isSomething] of places) {
		if (!done.includes(node) && isIn(node, document)) done = yield* store.upsertAround(node, isSomething);
	}
}

function passedIn({ passages }: AlreadyRead): ReadonlyMap<Node, Passed> {
	return new Map(passages.map(({ first, last, length }) => [first, { last, length }]));
}
