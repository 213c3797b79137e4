/** Makes index and filter of a glossary in a worker, so that the page that asks stays at hand. */
import type { CommonWords } from '../glossary/common-words.ts';
import type { CompileRequest } from '../glossary/compile-worker.ts';
import type { OwnWord } from '../glossary/own-word.ts';
import type { GlossaryNames } from './glossary-store.ts';

/**
 * @param words with names that are all findable: see `whyNotFindable`
 * @returns what finds them. Rejects when it can't be made
 */
export function compileBeside(words: readonly OwnWord[], common: CommonWords): Promise<GlossaryNames> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('../glossary/compile-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<GlossaryNames>) => {
			worker.terminate();
			done(data);
		};
		worker.onerror = ({ message }) => {
			worker.terminate();
			fail(new Error(`the words could not be made ready: ${message}`));
		};
		const request: CompileRequest = { words, common: common.counts };
		worker.postMessage(request);
	});
}
