/** Reads what the page has changed, in small steps. */
import type { BlockStore } from '../blocks/block-store.ts';
import { rootElementOf } from '../dom.ts';
import { isLong } from '../text/run.ts';
import { isIn } from '../text/tree.ts';
import { type Changes, collect, noChanges, outermost } from './changes.ts';
import type { PageReader } from './page-reader.ts';

/** So many records are looked at in one step. */
const PORTION = 100;

export interface RereadParts {
	readonly document: Document;
	readonly store: BlockStore;
	readonly reader: PageReader;
	/** New elements came in; called before they are read. */
	readonly arrived: (elements: readonly Element[]) => void;
	/** What was hidden may be shown by now. */
	readonly mayShow: () => void;
	/** The whole document was replaced, by `document.open()` or otherwise. */
	readonly replaced: () => void;
}

/** Reads what has changed by what records say, however many they are. */
export function* rereadMany(records: readonly MutationRecord[], parts: RereadParts): Generator<void> {
	const changes = noChanges();
	for (const [at, record] of records.entries()) {
		collect(record, changes);
		if (at % PORTION === PORTION - 1) yield;
	}
	yield* reread(changes, parts);
}

export function* reread(changes: Changes, parts: RereadParts): Generator<void> {
	const { document, store, reader } = parts;
	if (changes.removed) store.sweep();
	if (changes.visibility) parts.mayShow();
	if (changes.elements.has(rootElementOf(document))) {
		reader.agenda.listen();
		parts.replaced();
	}
	yield* rereadTexts(changes.texts, parts);
	for (const element of changes.altered) {
		store.dropIn(element);
		changes.elements.add(element);
	}
	const elements = outermost(changes.elements).filter((element) => isIn(element, document));
	if (elements.length > 0) parts.arrived(elements);
	for (const element of elements) {
		yield* reader.read(element);
		yield;
	}
	reader.lookForRoots(changes.near);
}

function* rereadTexts(texts: Iterable<Text>, { document, store }: RereadParts): Generator<void> {
	const known = new Set<Text>();
	for (const text of texts) {
		if (!isIn(text, document) || known.has(text)) continue;
		for (const block of isLong(text) ? store.blocksAt(text) : []) store.drop(block);
		for (const node of yield* store.upsertAround(text)) known.add(node);
	}
}
