/**
 * What is read at once, and what waits: text near the view first, then more of the document while the allowance
 * lasts; the rest when it comes near the view, or when somebody asks for all of it.
 */

import { compareNodes, isIn } from '../text/tree.ts';
import { onActivity } from './activity.ts';
import { firstPlace, type PlacedStretch, partsOf, type Stretch, stretchesOf, whereAre } from './regions.ts';

/** Text that is this near is read, in heights of the view. */
const NEAR = 1;
/** So much text is read wherever it is, in UTF-16 units: nearly every page as a whole. */
const ALLOWANCE = 10_000;
/** What is near and longer than this is parted before it is read, in heights of the view. */
const LONG = 1;
/** So often: each time takes a frame. */
const ROUNDS = 3;
/** While the reader scrolls, positions are asked for once in so many milliseconds. */
const PAUSE = 100;
/** After these, text may be near that wasn't. */
const ACTIVITY = ['scroll', 'resize', 'click', 'keyup', 'toggle', 'transitionend'];

export interface AgendaParts {
	readonly window: Window;
	readonly signal: AbortSignal;
	/** Reads a stretch in small steps; `spend` is told how much text went by, in UTF-16 units. */
	readonly read: (stretch: Stretch, spend: (length: number) => void) => Generator<void>;
	/** Runs work in idle time. */
	readonly run: (work: Generator<void>) => void;
}

export interface Agenda {
	/** The allowance is used up: what is new waits unless it is small or near. */
	readonly isSpent: boolean;
	/** The browser is being asked where something is; then it is read. */
	readonly isAsking: boolean;
	/**
	 * Takes up everything below a root.
	 * @param after text up to which it has been read
	 */
	enter(root: Element | ShadowRoot, after?: Text): void;
	/** Notes text that was read without asking. */
	spend(length: number): void;
	/** Nothing waits any longer, now or later. */
	readAll(): void;
	/** The document was replaced, and with it what listened to it. */
	listen(): void;
}

export function createAgenda({ window, signal, read, run }: AgendaParts): Agenda {
	const { document } = window;
	/** In reading order, root by root. */
	let waiting: Stretch[] = [];
	/** Not placed yet. */
	let incoming: Stretch[] = [];
	let allowance = ALLOWANCE;
	let isAsking = false;
	let timer = 0;

	/** Sees what comes near without the reader's doing: something above it went away. */
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) lookSoon();
		},
		{ root: document, rootMargin: `${NEAR * 100}%` },
	);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		window.clearTimeout(timer);
	});

	const isAllWanted = () => allowance === Number.POSITIVE_INFINITY;
	const spend = (length: number) => {
		allowance -= length;
	};
	const lookSoon = () => {
		if (waiting.length === 0) return;
		timer ||= window.setTimeout(() => {
			timer = 0;
			look();
		}, PAUSE);
	};
	const look = () => {
		if (isAsking || signal.aborted) return;
		renew();
		const asked = [...waiting, ...incoming];
		waiting = [];
		incoming = [];
		if (asked.length > 0) ask(asked, ROUNDS);
	};
	/** Reads what is near, once it is known where that is, and closely enough. */
	const ask = (asked: readonly Stretch[], rounds: number) => {
		isAsking = true;
		whereAre(window, asked, signal, (list) => {
			const finer = rounds > 0 ? parted(asked, list) : asked;
			if (finer.length > asked.length) {
				ask(finer, rounds - 1);
				return;
			}
			isAsking = false;
			run(readPlaced(asked, list));
			if (incoming.length > 0) look();
		});
	};
	/** The same stretches, and finer ones for those that are near but reach far beyond. */
	const parted = (asked: readonly Stretch[], list: readonly PlacedStretch[]): readonly Stretch[] => {
		if (isAllWanted()) return asked;
		const isLong = ({ distance, extent }: PlacedStretch) => distance <= NEAR && extent > LONG;
		const long = new Set(list.filter(isLong).map(({ stretch }) => stretch));
		return asked.flatMap((stretch) => (long.has(stretch) ? partsOf(stretch) : stretch));
	};
	/** The page has taken out where stretches began or ended: what waits of that root is parted anew. */
	const renew = () => {
		const isGone = (place: Element | undefined) => place !== undefined && !isIn(place, document);
		const broken = new Set(
			waiting.filter(({ first, end }) => isGone(first) || isGone(end)).map(({ root }) => root),
		);
		if (broken.size === 0) return;
		waiting = waiting.filter(({ root }) => !broken.has(root));
		for (const root of broken) if (isIn(root, document)) incoming.push(...stretchesOf(root));
	};
	function* readPlaced(asked: readonly Stretch[], list: readonly PlacedStretch[]): Generator<void> {
		const left = new Set(asked);
		for (const { stretch, distance, extent } of list) {
			// The allowance is not for stretches that would overdraw it many times.
			const isFar = distance > NEAR && (allowance <= 0 || extent > LONG);
			if (isFar && !isAllWanted()) continue;
			left.delete(stretch);
			yield* read(stretch, spend);
			yield;
		}
		waiting = [...waiting, ...asked.filter((stretch) => left.has(stretch))];
		watch();
	}
	const watch = () => {
		observer.disconnect();
		for (const stretch of waiting) {
			observer.observe(firstPlace(stretch));
		}
	};
	const listen = onActivity(window, ACTIVITY, signal, lookSoon);

	return {
		get isSpent() {
			return allowance <= 0;
		},
		get isAsking() {
			return isAsking;
		},
		enter(root, after) {
			const isRead = ({ end }: Stretch) =>
				after && end && isIn(after, document) && compareNodes(end, after) < 0;
			incoming.push(...stretchesOf(root).filter((stretch) => !isRead(stretch)));
			look();
		},
		spend,
		readAll() {
			allowance = Number.POSITIVE_INFINITY;
			look();
		},
		listen,
	};
}
