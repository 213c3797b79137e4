/** A worker's script: compiles a glossary beside the page, which stays at hand meanwhile. Tens of thousands of words take seconds. */
import { commonWordsOf, type WordCounts } from './common-words.ts';
import { compileGlossary } from './compile.ts';
import type { OwnWord } from './own-word.ts';

export interface CompileRequest {
	readonly words: readonly OwnWord[];
	readonly common: WordCounts;
}

/** The part of a worker's global scope that this needs: the DOM's types know only a window's. */
interface WorkerScope {
	onmessage: ((event: MessageEvent<CompileRequest>) => void) | null;
	postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data: { words, common } }) =>
	scope.postMessage(compileGlossary(words, commonWordsOf(common)));
