/**
 * The only script in every frame. It reads the page's text in idle slices and asks one question: could there be anything
 * here? Where the filter sees only everyday words, nobody is asked. Where it sees more, the background is shown
 * the text around, and brings the marker if there is something to mark.
 */
import type { CalledBlock } from '../../matcher/documents.ts';
import { type Filter, SEEN } from '../../matcher/index/filter.ts';
import { rootElementOf } from '../dom.ts';
import { type Clock, createSlices } from '../reading/idle-scheduler.ts';
import { createHosts } from '../text/hosts.ts';
import { createOffLimits } from '../text/off-limits.ts';
import { readable } from '../text/readable.ts';
import { readArea } from '../text/reader.ts';
import { type Run, runAround } from '../text/run.ts';
import { isElement, isIn, isText } from '../text/tree.ts';
import { likelyHosts } from './likely-hosts.ts';

/** So much text is read as it is, in UTF-16 units; more only once the reader does something on the page. */
const ALLOWANCE = 200_000;
/** With more changes than this at once, all of the page is read again, but not at once. */
const MANY_RECORDS = 200;
/** Time between two readings of all of the page, in milliseconds, and as a multiple of what the last one took. */
const SHORTEST_PAUSE = 500;
const TIMES_ITS_COST = 20;
/** Between two questions, in milliseconds: grows with each that was answered no. */
const BETWEEN_QUESTIONS = 250;
/** With more text than this to show, in UTF-16 units, the marker may as well look itself. */
const MOST_TEXT = 60_000;

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
}

export interface Sentinel {
	/** Something that the last answer depended on has changed. */
	askAgain(): void;
	stop(): void;
}

export function startSentinel({ window, filter, clock, call }: SentinelParts): Sentinel {
	const { document } = window;
	const end = new AbortController();
	const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true };
	/** Text that may hold something, each once. */
	const held = new Map<string, CalledBlock>();
	let heldText = 0;
	let isSure = false;
	let isAsking = false;
	let refusals = 0;
	let allowance = ALLOWANCE;
	/** Something was left unread. */
	let isCut = false;
	let records: MutationRecord[] = [];
	let isAllDue = false;
	let timer = 0;

	const probe = { probe: (text: string) => (filter.look(text, false) === SEEN.nothing ? -1 : 0) };
	const found = (raw: Run) => {
		if (filter.look(raw.text, true) === SEEN.nothing) return;
		const part = readable(raw, createOffLimits(document));
		if (!part || held.has(part.run.text)) return;
		const { text } = part.run;
		const seen = filter.look(text, true);
		if (seen === SEEN.nothing) return;
		held.set(text, { text, lang: part.lang });
		heldText += text.length;
		isSure ||= seen === SEEN.sure;
	};
	function* read(root: Element | ShadowRoot): Generator<void> {
		const isDone = yield* readArea({ root }, probe, found, (length) => {
			allowance -= length;
			return allowance > 0;
		});
		isCut ||= !isDone;
		yield;
		for (const host of likelyHosts(document, root)) hosts.look(host);
	}
	const hosts = createHosts(document, (shadow) => {
		observer.observe(shadow, observed);
		slices.add(read(shadow));
	});
	function* readAll(): Generator<void> {
		const start = clock.now();
		isAllDue = isCut = false;
		yield* read(rootElementOf(document));
		for (const root of hosts.roots()) yield* read(root);
		lastCost = clock.now() - start;
	}
	let lastCost = 0;
	function* readChanges(): Generator<void> {
		const changes = records;
		records = [];
		for (const { type, target, addedNodes } of changes) {
			for (const node of type === 'characterData' ? [target] : addedNodes) {
				if (!isIn(node, document)) continue;
				if (isText(node)) {
					if (probe.probe(node.data) >= 0 || node.length < 40) found(runAround(node));
				} else if (isElement(node)) yield* read(node);
				yield;
			}
		}
		yield* hosts.again();
	}
	const readAllSoon = () => {
		if (isAllDue) return;
		isAllDue = true;
		timer = window.setTimeout(
			() => slices.add(readAll()),
			Math.max(SHORTEST_PAUSE, lastCost * TIMES_ITS_COST),
		);
	};
	const observer = new MutationObserver((news) => {
		if (isAllDue) return;
		if (records.length === 0 && news.length <= MANY_RECORDS) slices.add(readChanges());
		records = records.concat(news);
		if (records.length <= MANY_RECORDS) return;
		records = [];
		readAllSoon();
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
		isAsking = true;
		isSure = false;
		const isMuch = heldText > MOST_TEXT;
		const isComing = await call(isMuch ? [] : [...held.values()], isMuch).catch(() => false);
		if (isComing || end.signal.aborted) return;
		window.setTimeout(() => {
			isAsking = false;
			void ask();
		}, BETWEEN_QUESTIONS * ++refusals);
	};
	/** The reader does something: what was left for later may come into view. */
	const active = () => {
		if (!isCut) return;
		allowance = Number.POSITIVE_INFINITY;
		isCut = false;
		slices.add(readAll());
	};
	const stop = () => {
		end.abort();
		observer.disconnect();
		slices.clear();
		window.clearTimeout(timer);
	};

	for (const type of ['scroll', 'keydown', 'click'])
		window.addEventListener(type, active, { passive: true, capture: true, signal: end.signal });
	observer.observe(document, observed);
	slices.add(readAll());
	return {
		askAgain() {
			isSure = held.size > 0;
			refusals = 0;
			void ask();
		},
		stop,
	};
}
