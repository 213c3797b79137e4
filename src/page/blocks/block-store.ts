/** All blocks of a page in which something was found, in reading order, and what their text nodes belong to. */
import type { PageDetector } from '../../matcher/types.ts';
import { isFresh, isPartedWithin, type Piece, type Run, runAround } from '../text/run.ts';
import { createOffLimits, type OffLimits } from '../text/tags.ts';
import { closestComposed, compareNodes, isIn } from '../text/tree.ts';
import { hasMatches, type KeptBlock, type Mark, setMatches } from './block.ts';

/** So few blocks are judged again at once, wherever that is asked for. */
const FEW_PENDING = 20;

export class Ledger {
	private readonly ofNode = new WeakMap<Node, KeptBlock[]>();
	private ordered: KeptBlock[] = [];
	/** Kept since the last `settle`. */
	private fresh: KeptBlock[] = [];
	/** Dropped since the last `settle`. */
	private readonly gone = new Set<KeptBlock>();
	/** Blocks whose judgement depends on the page's evidence, and the evidence they were judged by. */
	private readonly pending = new Set<KeptBlock>();
	private judgedAt = -1;
	/** A judgement has changed since the last `settle`. */
	private changed = false;
	private nextId = 1;
	/** Only while the page can't change: up to the next `settle`. */
	private isOffLimits: OffLimits | undefined;

	private readonly document: Document;
	private readonly detector: PageDetector;
	/** Gets marks that are no more, so that they can be taken off the page. */
	private readonly release: (marks: readonly Mark[]) => void;

	constructor(document: Document, detector: PageDetector, release: (marks: readonly Mark[]) => void) {
		this.document = document;
		this.detector = detector;
		this.release = release;
	}

	/** In reading order, as of the last `settle`. */
	get blocks(): readonly KeptBlock[] {
		return this.ordered;
	}

	blocksAt(node: Node): readonly KeptBlock[] {
		return this.ofNode.get(node) ?? [];
	}

	/** Reads a run and keeps it if there is something in it; what was known of its text nodes gives way. */
	take(run: Run): void {
		const first = run.pieces[0];
		const holder = first?.node.parentElement ?? run.container;
		if (!first || !holder) return;
		this.isOffLimits ??= createOffLimits(this.document);
		const mayHold = this.detector.probe(run.text, 0) >= 0 && !this.isOffLimits(holder);
		const [known] = this.blocksAt(first.node);
		if (mayHold && known?.run.text === run.text && isSame(known.run, run)) return;
		let id = 0;
		for (const piece of run.pieces) {
			for (const block of this.blocksAt(piece.node)) {
				if (run.isWindow && !overlaps(block.run, piece)) continue;
				id ||= block.id;
				this.drop(block);
			}
		}
		if (!mayHold) return;
		const reading = this.detector.read({
			text: run.text,
			// Most texts hold nothing, and then nobody asks.
			get lang() {
				return languageOf(holder);
			},
		});
		if (reading.empty) return;
		const block: KeptBlock = {
			id: id || this.nextId++,
			run,
			reading,
			marks: [],
			hidden: false,
			section: undefined,
			place: undefined,
		};
		for (const { node } of run.pieces) {
			const blocks = this.ofNode.get(node);
			if (blocks) blocks.push(block);
			else this.ofNode.set(node, [block]);
		}
		this.fresh.push(block);
	}

	drop(block: KeptBlock): void {
		if (this.gone.has(block)) return;
		this.gone.add(block);
		this.pending.delete(block);
		this.release(block.marks);
		this.detector.forget(block.reading);
		for (const { node } of block.run.pieces) {
			const rest = this.blocksAt(node).filter((other) => other !== block);
			if (rest.length > 0) this.ofNode.set(node, rest);
			else this.ofNode.delete(node);
		}
	}

	/** Drops blocks whose text has left the page, as a whole or in part. */
	sweep(): void {
		for (const block of [...this.ordered, ...this.fresh]) {
			if (!block.run.pieces.every(({ node }) => isIn(node, this.document))) this.drop(block);
		}
	}

	/** Drops the blocks in an element. */
	dropIn(element: Element): void {
		for (const block of this.ordered) {
			if (block.run.pieces.some(({ node }) => element.contains(node))) this.drop(block);
		}
	}

	/** Drops painted blocks whose text isn't what was read: their marks would be on the wrong words. */
	dropStale(): void {
		for (const block of this.ordered) {
			if (block.marks.some((mark) => mark.range) && !isFresh(block.run)) this.drop(block);
		}
	}

	/** Earlier judgements may be out of date: evidence has come in since. */
	get isOutdated(): boolean {
		return this.pending.size > 0 && this.judgedAt !== this.detector.version;
	}

	/** Puts new blocks in their place and judges them. Says which blocks are new. */
	settle(): { changed: boolean; fresh: readonly KeptBlock[] } {
		const { gone } = this;
		this.isOffLimits = undefined;
		let changed = this.changed || this.fresh.length > 0 || gone.size > 0;
		this.changed = false;
		if (gone.size > 0) {
			this.ordered = this.ordered.filter((block) => !gone.has(block));
			this.fresh = this.fresh.filter((block) => !gone.has(block));
			gone.clear();
		}
		const { fresh } = this;
		this.insert(fresh);
		this.fresh = [];
		const parted = fresh.filter((block) => !this.judge(block));
		if (this.isOutdated && this.pending.size <= FEW_PENDING) for (const _ of this.judgeAgain());
		changed ||= this.changed;
		this.changed = false;
		if (parted.length === 0) return { changed, fresh };
		for (const block of parted) this.takeApart(block);
		const { fresh: parts } = this.settle();
		return { changed, fresh: [...fresh, ...parts] };
	}

	/** Judges again what depends on the page's evidence, in small steps. `settle` tells what came of it. */
	*judgeAgain(): Generator<void> {
		let count = 0;
		this.judgedAt = this.detector.version;
		for (const block of [...this.pending]) {
			if (!this.gone.has(block) && !this.judge(block)) this.takeApart(block);
			if (++count % 10 === 0) yield;
		}
	}

	/** @returns false when a match crosses what the page draws as a boundary */
	private judge(block: KeptBlock): boolean {
		const matches = this.detector.judge(block.reading);
		if (block.reading.pending) this.pending.add(block);
		if (block.run.isNamed && matches.some(({ start, end }) => isPartedWithin(block.run, start, end)))
			return false;
		if (hasMatches(block, matches)) return true;
		this.changed = true;
		this.release(setMatches(block, matches));
		return true;
	}

	/** A match crosses what the page draws as a boundary: the run is made again as the page draws it. */
	private takeApart(block: KeptBlock): void {
		this.drop(block);
		const done = new Set<Text>();
		for (const { node } of block.run.pieces) {
			if (done.has(node)) continue;
			const run = runAround(node, true);
			for (const piece of run.pieces) done.add(piece.node);
			this.take(run);
		}
	}

	clear(): void {
		for (const block of [...this.ordered, ...this.fresh]) this.drop(block);
	}

	/** New blocks mostly come as one stretch in reading order: one search for all of them. */
	private insert(fresh: KeptBlock[]): void {
		const { ordered } = this;
		for (let from = 0; from < fresh.length; ) {
			const first = fresh[from] as KeptBlock;
			const place = this.placeOf(first);
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

	private placeOf(block: KeptBlock): number {
		const { ordered } = this;
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

function languageOf(element: Element): string | undefined {
	const declared = closestComposed(element, '[lang],[*|lang]');
	return (
		declared?.getAttribute('lang') ??
		declared?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ??
		undefined
	);
}
