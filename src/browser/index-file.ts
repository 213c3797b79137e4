/** Loads what words are found by: the index of the guide's terms, a plain file of the extension, and that of the reader's own glossary. Each is opened once for the whole browser. */

import type { Indexes } from '../matcher/documents.ts';
import { INDEX_FILE } from '../matcher/index/index-file.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { openIndex } from '../matcher/mod.ts';
import { loadOwnFilter, loadOwnIndex, type OwnFilter } from './glossary-store.ts';
import { once, readOwnBytes } from './own-file.ts';
import type { OwnStore } from './own-store.ts';

/** Rejects when the file can't be read, or is damaged, or of another version; the next call tries again. */
const loadGuideIndex = once(async () => openIndex(await readOwnBytes(INDEX_FILE)));

export interface IndexLoader {
	/** The same object while neither index is another. Rejects when the guide's can't be had; the next call tries again. */
	load(): Promise<Indexes>;
	/** The glossary's; nothing where there is none that can be read. */
	own(): Promise<TermIndex | undefined>;
	/** The filter of the glossary's names; nothing where there is none that can be read. */
	ownFilter(): Promise<OwnFilter | undefined>;
	/** The glossary is another one, or none. */
	forgetOwn(): void;
}

/** @param format of a glossary's index and filter that this build can read */
export function createIndexLoader(store: OwnStore, format: string): IndexLoader {
	const ofOwn = () => ({
		index: once(async () => {
			const stored = await loadOwnIndex(store, format);
			return stored && openIndex(stored);
		}),
		filter: once(() => loadOwnFilter(store, format)),
	});
	let own = ofOwn();
	let last: Indexes | undefined;
	// A glossary that can't be read is none: the guide's words are marked all the same. The next call tries again.
	const loadOwn = () => own.index().catch(() => undefined);
	return {
		async load() {
			const [guide, ownIndex] = await Promise.all([loadGuideIndex(), loadOwn()]);
			if (last?.guide !== guide || last.own !== ownIndex) last = { guide, own: ownIndex };
			return last;
		},
		own: loadOwn,
		ownFilter: () => own.filter().catch(() => undefined),
		forgetOwn() {
			own = ofOwn();
		},
	};
}
