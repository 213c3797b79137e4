/** Loads the index of terms, a plain file of the extension: once for the whole browser. */

import { INDEX_FILE } from '../matcher/index/index-file.ts';
import { openIndex } from '../matcher/mod.ts';
import { once, readOwnBytes } from './own-file.ts';

/** Rejects when the file can't be read, or is damaged, or of another version; the next call tries again. */
export const loadIndex = once(async () => openIndex(await readOwnBytes(INDEX_FILE)));
