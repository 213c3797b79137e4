/** A file that a reader chose → words, and words → what finds them. Loaded once there is a file: the rest of the options does without. */
import { loadCommonWords } from '../browser/common-words-file.ts';
import { loadList } from '../browser/guide-file.ts';
import { whyNotFindable } from '../glossary/compile.ts';
import type { GlossaryFinder } from '../glossary/finder.ts';
import type { OwnWord } from '../glossary/own-word.ts';
import { type FileRefused, readGlossaryFile, type WordsRead } from '../glossary/read-file.ts';
import { whyNotOverGuide } from '../glossary/urgent-names.ts';
import { LARGEST_GLOSSARY_FILE, whyNoTable } from '../glossary/whole-file.ts';
import { decodeText, fileKind } from '../reader/file-kind.ts';
import { compileBeside } from './glossary-compiler.ts';

/** Rejects when the file, or a file of the extension, can't be read. */
export async function readChosenFile(file: Blob): Promise<WordsRead | FileRefused> {
	// Before any of it is in memory.
	if (file.size > LARGEST_GLOSSARY_FILE) return { error: whyNoTable('large') };
	const [buffer, common, list] = await Promise.all([file.arrayBuffer(), loadCommonWords(), loadList()]);
	const bytes = new Uint8Array(buffer);
	const kind = fileKind(bytes);
	if (kind !== 'text') return { error: whyNoTable(kind) };
	const whyNotOver = whyNotOverGuide(list);
	return readGlossaryFile(decodeText(bytes), (name) => whyNotOver(name) ?? whyNotFindable(name, common));
}

export async function finderOf(words: readonly OwnWord[]): Promise<GlossaryFinder> {
	return compileBeside(words, await loadCommonWords());
}
