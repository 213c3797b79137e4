/**
 * Detection for all documents of a browser: the guide's index and that of the reader's own glossary, and for each document the blocks that it has sent and their
 * evidence. Documents ask in turns, one question at a time; everything here may be forgotten at any moment (the
 * background sleeps), and then the document is told so and sends what it needs again.
 */
import { createDetector } from './detector.ts';
import type { TermIndex } from './index/term-index.ts';
import { ownWordsIn, withOwnWords } from './own-words.ts';
import type { PageDetector, Reading, Residue, SentMatch } from './types.ts';

/** A block as it crosses. The number is the document's own and never used twice. */
export interface SentBlock {
	readonly key: number;
	readonly text: string;
	readonly lang?: string | undefined;
}

/** A block that a sentinel shows. */
export type CalledBlock = Omit<SentBlock, 'key'>;

export interface Question {
	/** The document's own name for itself. */
	readonly document: string;
	/** What an earlier answer called the memory of this document; undefined where there is none. */
	readonly memory?: string | undefined;
	/** Evidence up to which the document knows all judgements. */
	readonly version: number;
	readonly blocks: readonly SentBlock[];
	/** Blocks that are no more. */
	readonly forget: readonly number[];
	/** What is left of blocks that held nothing: sent with all blocks, when memory has been lost. */
	readonly residue?: Residue | undefined;
}

export interface Judged {
	readonly key: number;
	/** In none of them anything can ever be found: no need to keep the block. */
	readonly empty: boolean;
	readonly matches: readonly SentMatch[];
}

export type Answer =
	| {
			readonly kind: 'judged';
			readonly memory: string;
			readonly version: number;
			readonly judged: readonly Judged[];
			readonly residue: Residue;
	  }
	/** Nothing is known of this document any more. */
	| { readonly kind: 'forgotten' }
	/** The index can't be read: nothing will be found until the extension is repaired. */
	| { readonly kind: 'no-index' };

interface Known {
	readonly document: string;
	readonly memory: string;
	readonly detector: PageDetector;
	readonly kept: Map<number, KeptReading>;
}

/** What of a block may have to be judged again. */
interface KeptReading {
	/** Nothing where the guide has no word of it. */
	readonly reading: Reading | undefined;
	readonly own: readonly SentMatch[];
}

/** What words are found by. */
export interface Indexes {
	readonly guide: TermIndex;
	/** The reader's own glossary, where there is one. */
	readonly own?: TermIndex | undefined;
}

/** The document that has asked least lately is forgotten, when there are more. */
const MOST_DOCUMENTS = 300;

export interface Documents {
	/** @param place where the document is: there is one document in each place */
	answer(place: string, question: Question): Answer;
	/** Nobody is there any more. */
	forget(isGone: (place: string) => boolean): void;
}

/** @param newMemory gives a new name each time, never one that was given before, in this life or an earlier one */
export function createDocuments(indexes: Indexes, newMemory: () => string): Documents {
	const { guide } = indexes;
	const known = new Map<string, Known>();

	const documentAt = (place: string, question: Question): Known | undefined => {
		const found = known.get(place);
		known.delete(place);
		const isSame = found?.document === question.document;
		if (question.memory !== undefined && !(isSame && found.memory === question.memory)) {
			// A late word of a document that is gone is no reason to forget the one that is there.
			if (found && !isSame) known.set(place, found);
			return undefined;
		}
		const next =
			isSame && question.memory !== undefined
				? found
				: {
						document: question.document,
						memory: newMemory(),
						detector: createDetector(guide, question.residue),
						kept: new Map<number, KeptReading>(),
					};
		known.set(place, next);
		if (known.size > MOST_DOCUMENTS) known.delete(known.keys().next().value as string);
		return next;
	};

	const judge = ({ detector }: Known, key: number, { reading, own }: KeptReading): Judged => ({
		key,
		empty: false,
		matches: withOwnWords(reading ? judged(guide, detector, reading) : [], own),
	});

	return {
		answer(place, question) {
			const document = documentAt(place, question);
			if (!document) return { kind: 'forgotten' };
			const { detector, kept, memory } = document;
			for (const key of question.forget) {
				const reading = kept.get(key)?.reading;
				if (reading) detector.forget(reading);
				kept.delete(key);
			}
			const empty: Judged[] = [];
			const fresh = new Set<number>();
			for (const { key, text, lang } of question.blocks) {
				fresh.add(key);
				// Asked again because the answer was late: read once.
				if (kept.has(key)) continue;
				const reading = readOrNothing(detector, text, lang);
				const own = indexes.own ? ownWordsIn(indexes.own, text) : [];
				if (reading?.empty === false || own.length > 0) kept.set(key, { reading, own });
				else empty.push({ key, empty: true, matches: [] });
			}
			const isOutdated = detector.version !== question.version;
			const news = [...kept]
				.filter(([key, { reading }]) => fresh.has(key) || (isOutdated && reading?.pending))
				.map(([key, reading]) => judge(document, key, reading));
			const { version, residue } = detector;
			return { kind: 'judged', memory, version, judged: [...empty, ...news], residue };
		},
		forget(isGone) {
			for (const place of [...known.keys()]) if (isGone(place)) known.delete(place);
		},
	};
}

/** Whether anything that is wanted would be found on a page that had these blocks and no others. */
export function isAnyIn(
	{ guide, own }: Indexes,
	blocks: Iterable<CalledBlock>,
	isWanted: (match: Pick<SentMatch, 'entry' | 'hardness' | 'category' | 'subjects'>) => boolean,
): boolean {
	const detector = createDetector(guide);
	const hasWanted = (reading: Reading) => judged(guide, detector, reading).some(isWanted);
	const pending: Reading[] = [];
	for (const { text, lang } of blocks) {
		if (own && ownWordsIn(own, text).some(isWanted)) return true;
		const reading = readOrNothing(detector, text, lang);
		if (!reading) continue;
		// Whatever the rest of the page says, this stays: a page waits for the answer.
		if ((reading.sure || !reading.pending) && hasWanted(reading)) return true;
		if (reading.pending) pending.push(reading);
	}
	return pending.some(hasWanted);
}

/** The guide's matches of a block, as they cross. */
function judged({ entryIds, rows }: TermIndex, detector: PageDetector, reading: Reading): SentMatch[] {
	return detector.judge(reading).map((match) => {
		const { start, end, hardness, category } = match;
		const entry = entryIds[match.entry] as string;
		return { start, end, entry, hardness, category, subjects: rows.subjects[match.entry] ?? 0 };
	});
}

/** A text that the filter let through by chance says nothing, not even of the page's language. */
function readOrNothing(detector: PageDetector, text: string, lang: string | undefined): Reading | undefined {
	if (detector.probe(text, 0) < 0) return undefined;
	return detector.read(lang === undefined ? { text } : { text, lang });
}
