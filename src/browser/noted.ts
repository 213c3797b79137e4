/** Words that a reader noted because the guide hasn't got them. They stay in the extension's own store until removed. */
import type { OwnStore } from './own-store.ts';

const NOTED_KEY = 'noted-words';
/** More than anyone brings to a visit. */
const MOST_NOTED = 50;
const LONGEST = 80;

/** The words in a stored value. What is damaged is left out, and the rest stays. */
function readNoted(stored: unknown): string[] {
	if (!Array.isArray(stored)) return [];
	const words = stored.filter((word): word is string => typeof word === 'string').map(tidy);
	return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_NOTED);
}

function tidy(word: string): string {
	return word.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Oldest first. */
export async function loadNoted(store: OwnStore): Promise<string[]> {
	return readNoted(await store.get(NOTED_KEY));
}

export async function noteWord(store: OwnStore, word: string): Promise<void> {
	await store.update(NOTED_KEY, (stored) => readNoted([...readNoted(stored), word]));
}

export async function forgetWord(store: OwnStore, word: string): Promise<void> {
	await store.update(NOTED_KEY, (stored) => readNoted(stored).filter((other) => other !== tidy(word)));
}

export function watchNoted(store: OwnStore, changed: (words: string[]) => void): () => void {
	return store.watch(NOTED_KEY, (value) => changed(readNoted(value)));
}
