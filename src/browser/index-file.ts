/** Loads the index of terms, a plain file of the extension: once for the whole browser. */

import { INDEX_FILE } from '../matcher/index/index-file.ts';
import { openIndex } from '../matcher/mod.ts';
import { once } from './own-file.ts';
import { ownURL } from './own-url.ts';

/** Rejects when the file can't be read, or is damaged, or of another version; the next call tries again. */
export const loadIndex = once(async () => {
	const response = await fetch(ownURL(`/${INDEX_FILE}`));
	return openIndex(await response.arrayBuffer());
});
