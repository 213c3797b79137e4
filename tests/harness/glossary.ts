/** Gives a browser's Footnote a glossary of the reader's own, without the options page: for what comes after that. */

import { saveGlossary } from '../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../src/browser/memory-store.ts';
import { glossaryFormat } from '../../src/bundling/glossary-format.ts';
import { commonWordsOf, mostCommon } from '../../src/glossary/common-words.ts';
import { compileGlossary } from '../../src/glossary/compile.ts';
import { type OwnWord, ownId } from '../../src/glossary/own-word.ts';
import { spokenWords } from '../../src/matcher-build/word-frequency.ts';
import { BLANK, type Session } from './browsers.ts';

const COMMON = commonWordsOf(mostCommon(spokenWords()));

export function ownWord(name: string, meaning: string): OwnWord {
	return { id: ownId(name), name, also: [], meaning };
}

/**
 * Puts a glossary there, or takes it away where there are no words. Resolves when open pages have been told.
 * @param format in which it was made ready
 */
export async function putGlossary(
	session: Session,
	words: readonly OwnWord[],
	format = glossaryFormat(),
): Promise<void> {
	const store = storeInMemory();
	const finder = { ...compileGlossary(words, COMMON), format };
	if (words.length > 0) await saveGlossary(store, { file: 'ward.csv', added: '2026-11-28', words }, finder);
	// An index is bytes, which don't cross to a page as they are.
	const stored = (await store.entries()).map(([key, value]) =>
		value instanceof ArrayBuffer ? [key, { bytes: Buffer.from(value).toString('base64') }] : [key, value],
	);
	const page = await session.openOwn(BLANK);
	try {
		await page.evaluate(putThere, stored);
	} finally {
		await page.close();
	}
}

/** Runs in a page of the extension. */
async function putThere(stored: (readonly unknown[])[]): Promise<void> {
	const request = indexedDB.open('footnote');
	request.onupgradeneeded = () => request.result.createObjectStore('own');
	const database = await new Promise<IDBDatabase>((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});
	const transaction = database.transaction('own', 'readwrite');
	const store = transaction.objectStore('own');
	store.delete(IDBKeyRange.bound('glossary', 'glossary\uffff'));
	for (const [key, value] of stored) {
		const { bytes } = value as { bytes?: string };
		store.put(
			bytes === undefined ? value : Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0)).buffer,
			key as string,
		);
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
}
