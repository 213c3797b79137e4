/** Loads what words are found by: the index of the guide's terms, a plain file of the extension, and that of the reader's own glossary. Each is opened once for the whole browser. */

import type { Indexes } from '../matcher/documents.ts';
import { INDEX_FILE } from '../matcher/index/index-file.ts';
import { openIndex } from '../matcher/mod.ts';
import { loadGlossaryNames } from './glossary-store.ts';
import { once, readOwnBytes } from './own-file.ts';
import type { OwnStore } from './own-store.ts';

/** Rejects when the file can't be read, or is damaged, or of another version; the next call tries again. */
const loadGuideIndex = once(async () => openIndex(await readOwnBytes(INDEX_FILE)));

export interface IndexLoader {
	/** The same object until `forgetOwn`. Rejects when the guide's index can't be had; the next call tries again. */
	load(): Promise<Indexes>;
	/** The glossary is another one, or none. */
	forgetOwn(): void;
}

export function createIndexLoader(store: OwnStore): IndexLoader {
	const loadBoth = () =>
		once(async (): Promise<Indexes> => {
			const [guide, own] = await Promise.all([loadGuideIndex(), loadOwnIndex(store)]);
			return { guide, own };
		});
	let load = loadBoth();
	return {
		load: () => load(),
		forgetOwn() {
			load = loadBoth();
		},
	};
}

/** A glossary that can't be read is none: the guide's words are marked all the same, and the options say what is wrong. */
async function loadOwnIndex(store: OwnStore): Promise<Indexes['own']> {
	try {
		const names = await loadGlossaryNames(store);
		return names && openIndex(names.index);
	} catch {
		return undefined;
	}
}
