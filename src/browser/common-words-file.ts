/** Loads the most common words of English, a file of the extension: for a glossary of the reader's own. */
import {
	COMMON_WORDS_FILE,
	type CommonWords,
	commonWordsOf,
	type WordCounts,
} from '../glossary/common-words.ts';
import { once, readOwnFile } from './own-file.ts';

/** Rejects when the file can't be read; the next call tries again. */
export const loadCommonWords: () => Promise<CommonWords> = /* @__PURE__ */ once(async () =>
	commonWordsOf(await readOwnFile<WordCounts>(COMMON_WORDS_FILE)),
);
