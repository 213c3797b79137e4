/** Loads the index of terms, a plain file of the extension: once for the whole browser. */

import { INDEX_FILE } from '../matcher/index/index-file.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { openIndex } from '../matcher/mod.ts';
import { ownURL } from './own-url.ts';

let loading: Promise<TermIndex> | undefined;

/** Rejects when the file can't be read, or is damaged, or of another version; the next call tries again. */
export function loadIndex(): Promise<TermIndex> {
	loading ??= readIndex().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function readIndex(): Promise<TermIndex> {
	const response = await fetch(ownURL(`/${INDEX_FILE}`));
	return openIndex(await response.arrayBuffer());
}
