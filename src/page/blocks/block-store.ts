/**
 * All blocks of a page that may hold something, in reading order, and what their text nodes belong to. Nobody else
 * writes a block. What is in a block is asked elsewhere and comes back later (`commit`); until then a block
 * whose text has changed keeps the marks of the words that have not.
 */
import type { Judged } from '../../matcher/documents.ts';
import { holds } from '../dom.ts';
import { createOffLimits, type OffLimits } from '../text/off-limits.ts';
import { isPartedWithin } from '../text/parted.ts';
import { type ReadableRun, readable } from '../text/readable.ts';
import { isFresh, isLong, type Piece, type Run, runAround, windowsOf } from '../text/run.ts';
import { compareNodes, isIn } from '../text/tree.ts';
import { carryMarks, hasMatches, type KeptBlock, type Mark, setMatches } from './block.ts';

export interface BlockStoreParts {
	readonly document: Document;
	/** Selects what is never read here, besides what is read nowhere. */
	readonly neverRead?: string | undefined;
	/** Whether a run's text may hold anything. */
	readonly mayHold: (text: string) => boolean;
	/** Gets each new block, to have it read. */
	readonly ask: (block: KeptBlock) => void;
	/** Gets each block that was asked about and is no more. */
	readonly forget: (block: KeptBlock) => void;
	/** Gets marks that are no more, so that they can be taken off the page. */
	readonly release: (marks: readonly Mark[]) => void;
}

export class BlockStore {
	readonly #ofNode = new WeakMap<Node, KeptBlock[]>();
	readonly #byKey = new Map<number, KeptBlock>();
	#ordered: KeptBlock[] = [];
	/** New since the last `settle`. */
	#fresh: KeptBlock[] = [];
	/** Dropped since the last `settle`. */
	readonly #gone = new Set<KeptBlock>();
	/** Marks have changed since the last `settle`. */
	#isChanged = false;
	/** Text in which nothing was found, by the first node of its run: it need not be asked about again. */
	readonly #nothingIn = new WeakMap<Node, string>();
	#nextKey = 1;
	#nextId = 1;
	/** Only while the page can't change: up to the next `settle`. */
	#isOffLimits: OffLimits | undefined;
	readonly #parts: BlockStoreParts;

	constructor(parts: BlockStoreParts) {
		this.#parts = parts;
	}

	/** In reading order, as of the last `settle`. */
	get blocks(): readonly KeptBlock[] {
		return this.#ordered;
	}

	blocksAt(node: Node): readonly KeptBlock[] {
		return this.#ofNode.get(node) ?? [];
	}

	/**
	 * Keeps a run if there may be something in what of it may be read; what was known of its text nodes gives way.
	 * @param isSomething whoever read it has seen that there may be
	 */
	upsert(raw: Run, isSomething = false): void {
		this.#isOffLimits ??= createOffLimits(this.#parts.document, this.#parts.neverRead);
		// Most texts hold nothing, and then nobody asks what of them may be read.
		const part = isSomething || this.#parts.mayHold(raw.text) ? readable(raw, this.#isOffLimits) : undefined;
		const first = part?.run.pieces[0]?.node;
		const known = first && this.blocksAt(first)[0];
		if (part && known?.run.text === part.run.text && isSame(known.run, part.run)) return;
		const old = part && (known ?? this.#lately(part.run));
		const dropped = this.#makeRoom(raw);
		if (part && first && this.#nothingIn.get(first) !== part.run.text) this.#keep(part, old);
		this.#takeRest(raw, dropped);
	}

	/**
	 * Keeps the runs that a text is part of, in small steps.
	 * @returns the texts that are in them
	 */
	*upsertAround(text: Text, isSomething = false): Generator<void, readonly Text[]> {
		const runs = isLong(text) ? windowsOf(text) : [runAround(text)];
		let nodes: readonly Text[] = [];
		for (const run of runs) {
			this.upsert(run, isSomething && !run.isWindow);
			nodes = run.pieces.map(({ node }) => node);
			yield;
		}
		return nodes;
	}

	/** Drops what was known of a run's text. */
	#makeRoom(raw: Run): KeptBlock[] {
		const dropped: KeptBlock[] = [];
		for (const piece of raw.pieces) {
			for (const block of this.blocksAt(piece.node)) {
				if (raw.isWindow && !overlaps(block.run, piece)) continue;
				dropped.push(block);
				this.drop(block);
			}
		}
		return dropped;
	}

	/** What was of one run with this text, and is not any more, has runs of its own now. */
	#takeRest(raw: Run, dropped: readonly KeptBlock[]): void {
		if (dropped.length === 0 || raw.isWindow) return;
		const taken = new Set(raw.pieces.map(({ node }) => node));
		for (const { run } of dropped) {
			for (const { node } of run.pieces) {
				if (taken.has(node) || isLong(node) || !isIn(node, this.#parts.document)) continue;
				const rest = runAround(node, !raw.isNamed);
				for (const piece of rest.pieces) taken.add(piece.node);
				this.upsert(rest);
			}
		}
	}

	#keep({ run, lang }: ReadableRun, old: KeptBlock | undefined): void {
		const block: KeptBlock = {
			key: this.#nextKey++,
			id: old?.id ?? this.#nextId++,
			run,
			lang,
			marks: [],
			section: undefined,
			place: undefined,
		};
		if (old) carryMarks(old, block);
		this.#isChanged ||= block.marks.length > 0;
		this.#byKey.set(block.key, block);
		for (const { node } of run.pieces) {
			const blocks = this.#ofNode.get(node);
			if (blocks) blocks.push(block);
			else this.#ofNode.set(node, [block]);
		}
		this.#fresh.push(block);
		this.#parts.ask(block);
	}

	/** A block that was dropped just now and held this text, or the text of the same node. */
	#lately(run: Run): KeptBlock | undefined {
		const node = run.pieces[0]?.node;
		let found: KeptBlock | undefined;
		for (const block of this.#gone) {
			if (block.marks.length === 0) continue;
			if (block.run.pieces.some((piece) => piece.node === node)) return block;
			if (block.run.text === run.text) found ??= block;
		}
		return found;
	}

	drop(block: KeptBlock): void {
		if (this.#gone.has(block)) return;
		this.#remove(block);
		this.#parts.forget(block);
	}

	#remove(block: KeptBlock): void {
		this.#gone.add(block);
		this.#byKey.delete(block.key);
		this.#parts.release(block.marks);
		for (const { node } of block.run.pieces) {
			const rest = this.blocksAt(node).filter((other) => other !== block);
			if (rest.length > 0) this.#ofNode.set(node, rest);
			else this.#ofNode.delete(node);
		}
	}

	/** Drops blocks whose text has left the page, as a whole or in part. */
	sweep(): void {
		for (const block of [...this.#ordered, ...this.#fresh]) {
			if (!block.run.pieces.every(({ node }) => isIn(node, this.#parts.document))) this.drop(block);
		}
	}

	/** Drops the blocks in an element. */
	dropIn(element: Element): void {
		for (const block of this.#ordered) {
			if (block.run.pieces.some(({ node }) => holds(element, node))) this.drop(block);
		}
	}

	/** Drops painted blocks whose text isn't what was read: their marks would be on the wrong words. */
	dropStale(): void {
		for (const block of this.#ordered) {
			if (block.marks.some((mark) => mark.range) && !isFresh(block.run)) this.drop(block);
		}
	}

	/** Takes over what was found in blocks. Blocks that are no more are passed over. */
	commit(judged: readonly Judged[]): void {
		const parted: KeptBlock[] = [];
		for (const { key, empty, matches } of judged) {
			const block = this.#byKey.get(key);
			if (!block) continue;
			const [first] = block.run.pieces;
			if (empty) {
				if (first) this.#nothingIn.set(first.node, block.run.text);
				this.#isChanged ||= block.marks.length > 0;
				this.#remove(block);
			} else if (
				block.run.isNamed &&
				matches.some(({ start, end }) => isPartedWithin(block.run, start, end))
			) {
				parted.push(block);
			} else if (!hasMatches(block, matches)) {
				this.#isChanged = true;
				this.#parts.release(setMatches(block, matches));
			}
		}
		for (const block of parted) this.#takeApart(block);
	}

	/** Puts new blocks in their place. Says whether marks have changed. */
	settle(): boolean {
		const gone = this.#gone;
		this.#isOffLimits = undefined;
		let changed = this.#isChanged;
		this.#isChanged = false;
		if (gone.size > 0) {
			for (const block of gone) changed ||= block.marks.length > 0;
			this.#ordered = this.#ordered.filter((block) => !gone.has(block));
			this.#fresh = this.#fresh.filter((block) => !gone.has(block));
			gone.clear();
		}
		this.#insert(this.#fresh);
		this.#fresh = [];
		return changed;
	}

	/** A match crosses what the page draws as a boundary: the run is made again as the page draws it. */
	#takeApart(block: KeptBlock): void {
		this.drop(block);
		const done = new Set<Text>();
		for (const { node } of block.run.pieces) {
			if (done.has(node)) continue;
			const run = runAround(node, true);
			for (const piece of run.pieces) done.add(piece.node);
			this.upsert(run);
		}
	}

	clear(): void {
		for (const block of [...this.#ordered, ...this.#fresh]) this.drop(block);
	}

	/** New blocks mostly come as one stretch in reading order: one search for all of them. */
	#insert(fresh: readonly KeptBlock[]): void {
		const ordered = this.#ordered;
		for (let from = 0; from < fresh.length; ) {
			const first = fresh[from] as KeptBlock;
			const place = this.#placeOf(first);
			const next = ordered[place];
			let to = from + 1;
			while (to < fresh.length) {
				const block = fresh[to] as KeptBlock;
				if (compare(fresh[to - 1] as KeptBlock, block) > 0 || (next && compare(block, next) > 0)) break;
				to++;
			}
			ordered.splice(place, 0, ...fresh.slice(from, to));
			from = to;
		}
	}

	#placeOf(block: KeptBlock): number {
		const ordered = this.#ordered;
		let low = 0;
		let high = ordered.length;
		// Reading goes downwards: nearly always the new one is the last.
		if (high > 0 && compare(ordered[high - 1] as KeptBlock, block) < 0) return high;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compare(ordered[middle] as KeptBlock, block) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
function compare(a: KeptBlock, b: KeptBlock): number {
	const pieceA = a.run.pieces[0];
	const pieceB = b.run.pieces[0];
	if (!pieceA || !pieceB) return 0;
	return pieceA.node === pieceB.node ? pieceA.from - pieceB.from : compareNodes(pieceA.node, pieceB.node);
}

function isSame(a: Run, b: Run): boolean {
	return (
		a.pieces.length === b.pieces.length &&
		a.pieces.every((piece, at) => {
			const other = b.pieces[at];
			return other?.node === piece.node && other.from === piece.from && other.at === piece.at;
		})
	);
}

/** Whether a known run of the same long node shares text with a piece of another. */
function overlaps(known: Run, { from, length }: Piece): boolean {
	const [other] = known.pieces;
	return (
		other === undefined || !known.isWindow || (other.from < from + length && from < other.from + other.length)
	);
}
