/** Reads text nodes one after the other, word by word as they stand in the document: no runs, no blocks. */
import { walkerIn } from '../dom.ts';
import { isLong, meetInWord, runAround, standsAlone } from '../text/run.ts';
import { INLINE, kindOf } from '../text/tags.ts';
import { isLongData, MOST_NODES, PORTION, SEAM, seam, TEXT } from '../text/text-nodes.ts';
import { isElement } from '../text/tree.ts';
import type { Findings } from './findings.ts';

/** So much text is read as it comes near, in UTF-16 units; more only once the reader does something on the page. */
const ALLOWANCE = 200_000;
/** A text of so few units may be a piece of a word: it is read once the word has ended. */
const PIECE = 2;

/** Text that was read from one node to another, both included. */
export interface Passage {
	readonly first: Text;
	readonly last: Text;
	/** UTF-16 units. */
	readonly length: number;
}

export interface WordReader {
	/** Reads all that is below a root, and if it is an element also what words go on in it, or from it. */
	read(root: Element | ShadowRoot): Generator<void>;
	/** Reads a text with what stands around it. */
	readAround(node: Text): void;
	/** Something was left unread, for there was too much. */
	readonly isCut: boolean;
	/** Nothing was left unread. */
	begin(): void;
	/** However much there is. */
	readAll(): void;
}

/** @param passed gets what was read, in one go or another */
export function createWordReader(
	document: Document,
	findings: Findings,
	passed: (passage: Passage) => void,
): WordReader {
	let allowance = ALLOWANCE;
	let isCut = false;
	/** What has gone by since the last look at the clock. */
	let seen = 0;
	let nodes = 0;

	/** @returns whether it is time for a look at the clock */
	const isPortion = () => {
		if (++nodes <= MOST_NODES && seen <= PORTION) return false;
		allowance -= seen;
		seen = nodes = 0;
		return true;
	};
	function* readBelow(root: Element | ShadowRoot): Generator<void> {
		const walker = walkerIn(document, root, TEXT);
		const words = createJoiner(findings);
		findings.begin();
		let first: Text | undefined;
		let last: Text | undefined;
		let length = 0;
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			if (isPortion()) {
				isCut ||= allowance < 0;
				if (isCut) break;
				yield;
				// What the page has taken out meanwhile leads nowhere; what came is read for itself.
			}
			first ??= node;
			last = node;
			if (isLongData(node)) continue;
			seen += node.length;
			length += node.length;
			words.next(node);
		}
		words.end();
		if (first && last && !isCut) passed({ first, last, length });
	}
	const readAround = (node: Text) => {
		findings.begin();
		findings.read(node, isLong(node) ? node.data : runAround(node).text);
	};

	return {
		*read(root) {
			yield* readBelow(root);
			const goesOn = isElement(root) && kindOf(root) === INLINE && !standsAlone(root);
			const text = goesOn && walkerIn(document, root, TEXT).nextNode();
			// The end of the text before it and the start of the one after it.
			if (text) readAround(text as Text);
		},
		readAround,
		get isCut() {
			return isCut;
		},
		begin() {
			isCut = false;
		},
		readAll() {
			allowance = Number.POSITIVE_INFINITY;
			isCut = false;
		},
	};
}

/** Reads texts that follow each other: a word may be in many nodes, in headings one for each letter. */
function createJoiner(findings: Findings): { next(node: Text): void; end(): void } {
	/** Text that the next one may go on from. */
	let before = '';
	/** The last piece of a word that has not been read yet; its letters are in `before`. */
	let piece: Text | undefined;
	const end = () => {
		if (piece) findings.read(piece, before);
		piece = undefined;
	};
	return {
		next(node) {
			const { data } = node;
			if (data.trim() === '') {
				end();
				before = '';
				return;
			}
			const joined = before !== '' && meetInWord(before, data);
			if (!joined) end();
			if (data.length <= PIECE) {
				before = joined ? (before + data).slice(-SEAM) : data;
				piece = node;
				return;
			}
			piece = undefined;
			if (joined) {
				before = seam(before, data);
				findings.read(node, before);
			} else before = data;
			findings.read(node, data);
		},
		end,
	};
}
