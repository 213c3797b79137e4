/** Makes index and filter of a glossary in a worker, so that the page that asks stays at hand. */
import { GLOSSARY_FORMAT } from '../browser/glossary-format.ts';
import type { CommonWords } from '../glossary/common-words.ts';
import type { CompiledGlossary } from '../glossary/compile.ts';
import type { GlossaryFinder } from '../glossary/finder.ts';
import type { OwnWord } from '../glossary/own-word.ts';
import type { CompileRequest } from './compile-worker.ts';

/**
 * @param words with names that are all findable: see `whyNotFindable`
 * @returns what finds them. Rejects when it can't be made
 */
export function compileBeside(words: readonly OwnWord[], common: CommonWords): Promise<GlossaryFinder> {
	const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
	const made = new Promise<GlossaryFinder>((done, fail) => {
		worker.onmessage = ({ data }: MessageEvent<CompiledGlossary>) =>
			done({ ...data, format: GLOSSARY_FORMAT });
		worker.onerror = ({ message }) => fail(new Error(`the words could not be made ready: ${message}`));
		worker.onmessageerror = () => fail(new Error('the words could not be handed over'));
	});
	const request: CompileRequest = { words, common: common.counts };
	worker.postMessage(request);
	return made.finally(() => worker.terminate());
}
