/**
 * The only script in every frame. It reads the page's text as it comes near the view, in idle slices, word by word as it stands
 * in the document, and asks one question: could there be anything here? Blocks, runs and languages are nothing to it until there may be. Then
 * the background is shown the text around, and brings the marker if there is something to mark.
 */
import type { CalledBlock } from '../../matcher/documents.ts';
import { type Filter, MET, REACH } from '../../matcher/index/filter.ts';
import { attributeOf, closest, parentElementOf, rootElementOf, walkerIn } from '../dom.ts';
import { type Clock, createSlices } from '../reading/idle-scheduler.ts';
import { createHosts } from '../text/hosts.ts';
import { NEVER_READ } from '../text/never-read.ts';
import { containerOf, isLong, meetInWord, runAround, windowsOf } from '../text/run.ts';
import { INLINE, kindOf } from '../text/tags.ts';
import { isLongData, MOST_NODES, PORTION, SEAM, seam, TEXT } from '../text/text-nodes.ts';
import { isElement, isIn, isText } from '../text/tree.ts';
import { likelyHosts } from './likely-hosts.ts';
import { createNearness } from './near.ts';

/** So much text is read as it comes near, in UTF-16 units; more only once the reader does something on the page. */
const ALLOWANCE = 200_000;
/** With more changes than this at once, all that is near is read again, but not at once. */
const MANY_RECORDS = 200;
/** Time between two readings of what is near, in milliseconds, and as a multiple of what the last one took. */
const SHORTEST_PAUSE = 500;
const TIMES_ITS_COST = 20;
/** Between two questions, in milliseconds: grows with each that was answered no. */
const BETWEEN_QUESTIONS = 250;
/** A text of so few units may be a piece of a word: it is read once the word has ended. */
const PIECE = 2;
/** From this length on a text says by itself in which language it is. UTF-16 units. */
const LONG_ENOUGH_ALONE = 40;
/** Places at most that are kept in mind, while nothing is sure. */
const MOST_HELD = 500;
/** With more text than this to show, in UTF-16 units, the marker may as well look itself. */
const MOST_TEXT = 60_000;

interface Place {
	readonly node: Text;
	/** Words before it. */
	readonly at: number;
}

export interface SentinelParts {
	readonly window: Window;
	readonly filter: Filter;
	readonly clock: Clock;
	/**
	 * Shows the background text that may hold something.
	 * @param isMuch there is more than is worth showing
	 * @returns whether the marker comes
	 */
	readonly call: (blocks: readonly CalledBlock[], isMuch: boolean) => Promise<boolean>;
	/** The extension was reloaded: asked when the page changes, and then this ends. */
	readonly isOrphaned: () => boolean;
}

export interface Sentinel {
	/** Something that the last answer depended on has changed. */
	askAgain(): void;
	stop(): void;
}

export function startSentinel({ window, filter, clock, call, isOrphaned }: SentinelParts): Sentinel {
	const { document } = window;
	const end = new AbortController();
	const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true };
	/** Where something may be, the last ones found. */
	const held = new Set<Text>();
	/** Text that the background has seen. */
	let shown = new Map<string, CalledBlock>();
	let isSure = false;
	let isAsking = false;
	let refusals = 0;
	let allowance = ALLOWANCE;
	/** Something was left unread. */
	let isCut = false;
	/** The reader has clicked or pressed a key. */
	let isUsed = false;
	let records: MutationRecord[] = [];
	let isAllDue = false;
	let timer = 0;

	/** What has gone by since the last look at the clock. */
	let seen = 0;
	let nodes = 0;
	/** Where the last doubtful name stood, and the last word that speaks for one. */
	let doubt: Place | undefined;
	let cue: Place | undefined;
	const take = (node: Text, met: number) => {
		if (met === 0) return;
		if (met & MET.cue) cue = { node, at: filter.words };
		if (met & MET.doubtful) doubt = { node, at: filter.words };
		if (met & MET.sure || (met & (MET.cue | MET.doubtful) && speaksFor(cue, doubt))) {
			if (!mayRead(node)) return;
			isSure = true;
		} else if (!(met & MET.doubtful)) return;
		held.add(node);
		if (held.size > MOST_HELD) held.delete(held.values().next().value as Text);
	};
	function* read(root: Element | ShadowRoot): Generator<void> {
		const walker = walkerIn(document, root, TEXT);
		filter.reset();
		doubt = cue = undefined;
		let before = '';
		/** The last piece of a word that has not been read yet; its letters are in `before`. */
		let piece: Text | undefined;
		const readPieces = () => {
			if (piece) take(piece, filter.read(before));
			piece = undefined;
		};
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const { data } = node;
			const { length } = data;
			if (++nodes > MOST_NODES || seen > PORTION) {
				allowance -= seen;
				if (allowance < 0) {
					isCut = true;
					break;
				}
				seen = nodes = 0;
				yield;
				// What the page has taken out meanwhile leads nowhere; what came is read for itself.
			}
			if (isLongData(node)) continue;
			seen += length;
			if (data.trim() === '') {
				readPieces();
				before = '';
				continue;
			}
			const joined = before !== '' && meetInWord(before, data);
			if (!joined) readPieces();
			if (length <= PIECE) {
				before = joined ? (before + data).slice(-SEAM) : data;
				piece = node;
				continue;
			}
			piece = undefined;
			if (joined) {
				// A word may be in many nodes, in headings one for each letter.
				before = seam(before, data);
				take(node, filter.read(before));
			} else before = data;
			take(node, filter.read(data));
		}
		readPieces();
	}
	/** Reads all that is in an element, and the end of the text before it and the start of the one after it where they go on in it. */
	function* readElement(element: Element): Generator<void> {
		yield* read(element);
		const text = kindOf(element) === INLINE && walkerIn(document, element, TEXT).nextNode();
		if (text) readAround(text as Text);
	}
	function* search(root: Element | ShadowRoot): Generator<void> {
		for (const host of likelyHosts(document, root)) hosts.look(host);
		yield;
	}
	const hosts = createHosts(document, (shadow) => {
		observer.observe(shadow, observed);
		nearness.watch(shadow);
		slices.addLater(search(shadow));
	});
	const nearness = createNearness(document, (places) => slices.add(readPlaces(places)));
	function* readPlaces(places: readonly (Element | ShadowRoot)[]): Generator<void> {
		const start = clock.now();
		for (const place of places) {
			if (!isIn(place, document)) continue;
			if (isElement(place)) yield* readElement(place);
			else yield* read(place);
		}
		lastCost = clock.now() - start;
	}
	let lastCost = 0;
	const roots = () => [rootElementOf(document), ...hosts.roots()].filter((root) => root !== null);
	/** Reads what is near the view by now, and the rest as it gets there. */
	const begin = () => {
		isAllDue = isCut = false;
		nearness.clear();
		for (const root of roots()) {
			nearness.watch(root);
			slices.addLater(search(root));
		}
	};
	/** Reads a text with what stands around it. */
	const readAround = (node: Text) => {
		filter.reset();
		doubt = cue = undefined;
		take(node, filter.read(isLong(node) ? node.data : runAround(node).text));
	};
	function* readChanges(): Generator<void> {
		const changes = records;
		records = [];
		for (const { type, target, addedNodes } of changes) {
			for (const node of type === 'characterData' ? [target] : addedNodes) {
				if (!isIn(node, document)) continue;
				if (isText(node)) readAround(node);
				else if (isElement(node)) {
					yield* readElement(node);
					yield* search(node);
				}
				yield;
			}
		}
		yield* hosts.again();
	}
	const beginSoon = () => {
		if (isAllDue) return;
		isAllDue = true;
		timer = window.setTimeout(begin, Math.max(SHORTEST_PAUSE, lastCost * TIMES_ITS_COST));
	};
	const observer = new MutationObserver((news) => {
		if (isAllDue) return;
		if (isOrphaned()) {
			stop();
			return;
		}
		if (records.length === 0 && news.length <= MANY_RECORDS) slices.add(readChanges());
		records = records.concat(news);
		if (records.length <= MANY_RECORDS) return;
		records = [];
		beginSoon();
	});
	const slices = createSlices(
		clock,
		(done) => {
			if (done || isSure) void ask();
		},
		() => stop(),
	);

	const ask = async () => {
		if (!isSure || isAsking || end.signal.aborted) return;
		isSure = false;
		const { size } = shown;
		for (const node of held) if (isIn(node, document)) show(node);
		held.clear();
		if (shown.size === size) return;
		isAsking = true;
		const blocks = [...shown.values()];
		const isMuch = blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT;
		const isComing = await call(isMuch ? [] : blocks, isMuch).catch(() => false);
		if (isComing || end.signal.aborted) return;
		window.setTimeout(() => {
			isAsking = false;
			void ask();
		}, BETWEEN_QUESTIONS * ++refusals);
	};
	const show = (node: Text) => {
		if (!mayRead(node)) return;
		const holder = parentElementOf(node);
		const declared = holder && closest(holder, '[lang]');
		const lang = (declared && attributeOf(declared, 'lang')) ?? undefined;
		const texts = isLong(node) ? [...windowsOf(node)] : [runAround(node)];
		for (const { text } of texts) shown.set(text, { text, lang });
		// By itself too: what stands around it may be in another language, and the marker knows to leave that out.
		if (node.length >= LONG_ENOUGH_ALONE) shown.set(node.data, { text: node.data, lang });
	};
	/** The reader does something: what was left for later may come into view, and dialogs that no parent's place tells of. */
	const active = ({ type }: Event) => {
		const isFirst = type !== 'scroll' && !isUsed;
		isUsed ||= isFirst;
		if (!isCut && !isFirst) return;
		allowance = Number.POSITIVE_INFINITY;
		isCut = false;
		slices.add(readPlaces(roots()));
	};
	const stop = () => {
		end.abort();
		observer.disconnect();
		nearness.clear();
		slices.clear();
		window.clearTimeout(timer);
	};

	for (const type of ['scroll', 'keydown', 'click'])
		window.addEventListener(type, active, { passive: true, capture: true, signal: end.signal });
	observer.observe(document, observed);
	begin();
	return {
		askAgain() {
			shown = new Map();
			refusals = 0;
			begin();
		},
		stop,
	};
}

/** Whether one of two words may speak for the other: they are near each other, in one paragraph. */
function speaksFor(one: Place | undefined, other: Place | undefined): boolean {
	if (!one || !other || one.node === other.node || Math.abs(one.at - other.at) > REACH) return false;
	return containerOf(one.node) === containerOf(other.node);
}

function mayRead(node: Text): boolean {
	const holder = parentElementOf(node);
	return !holder || !closest(holder, NEVER_READ);
}
