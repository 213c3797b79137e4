/** A worker's script: compiles a glossary beside the page, which stays at hand meanwhile. Tens of thousands of words take seconds. */
import { commonWordsOf, type WordCounts } from '../glossary/common-words.ts';
import { compileGlossary } from '../glossary/compile.ts';
import type { OwnWord } from '../glossary/own-word.ts';

export interface CompileRequest {
	readonly words: readonly OwnWord[];
	readonly common: WordCounts;
}

/** The part of a worker's global scope that this needs: the DOM's types know only a window's. */
interface WorkerScope {
	onmessage: ((event: MessageEvent<CompileRequest>) => void) | null;
	postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data: { words, common } }) => {
	const compiled = compileGlossary(words, commonWordsOf(common));
	scope.postMessage(compiled, [compiled.index]);
};
