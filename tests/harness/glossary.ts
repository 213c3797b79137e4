/** Gives a browser's Footnote a glossary of the reader's own, without the options page: for what comes after that. */
import type { GlossaryNames } from '../../src/browser/glossary-store.ts';
import { commonWordsOf, mostCommon } from '../../src/glossary/common-words.ts';
import { compileGlossary } from '../../src/glossary/compile.ts';
import { type OwnWord, ownId } from '../../src/glossary/own-word.ts';
import { spokenWords } from '../../src/matcher-build/word-frequency.ts';
import { BLANK, type Session } from './browsers.ts';

const COMMON = commonWordsOf(mostCommon(spokenWords()));

export function ownWord(name: string, meaning: string): OwnWord {
	return { id: ownId(name), name, also: [], meaning };
}

/** Puts a glossary there, or takes it away where there are no words. Resolves when open pages have been told. */
export async function putGlossary(
	session: Session,
	words: readonly OwnWord[],
	names: GlossaryNames = compileGlossary(words, COMMON),
): Promise<void> {
	const page = await session.openOwn(BLANK);
	try {
		await page.evaluate(
			async (words: readonly OwnWord[], index: string, filter: string) => {
				const about = { file: 'ward.csv', added: '2026-11-28', count: words.length, shelves: 1 };
				const bytes = Uint8Array.from(atob(index), (unit) => unit.charCodeAt(0));
				const values = {
					glossary: about,
					'glossary-names': { index: bytes.buffer, filter },
					'glossary-first': words.slice(0, 10),
					// On one shelf: as a file of a few hundred words has them.
					'glossary-words-0': words,
				};
				const request = indexedDB.open('footnote');
				request.onupgradeneeded = () => request.result.createObjectStore('own');
				const database = await new Promise<IDBDatabase>((done, fail) => {
					request.onsuccess = () => done(request.result);
					request.onerror = () => fail(request.error);
				});
				const transaction = database.transaction('own', 'readwrite');
				const store = transaction.objectStore('own');
				for (const [key, value] of Object.entries(values)) {
					if (words.length > 0) store.put(value, key);
					else store.delete(key);
				}
				await new Promise((done, fail) => {
					transaction.oncomplete = done;
					transaction.onerror = () => fail(transaction.error);
				});
				database.close();
				const { runtime } = (
					globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
				).chrome;
				await runtime.sendMessage({ footnote: 'glossaryChanged', request: {} });
			},
			words,
			Buffer.from(names.index).toString('base64'),
			names.filter,
		);
	} finally {
		await page.close();
	}
}
