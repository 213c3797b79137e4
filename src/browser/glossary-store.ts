/**
 * Keeps the reader's own glossary where no page can read it, with the index and the filter that are made of it once, when its file is read:
 * the background opens them as they lie.
 */
import type { AboutGlossary, Glossary, OwnExplanation, OwnWord } from '../glossary/own-word.ts';
import type { OwnStore } from './own-store.ts';

/** Small: read wherever somebody wants to know whether there is a glossary. */
const ABOUT_KEY = 'glossary';
const NAMES_KEY = 'glossary-names';
const WORDS_KEY = 'glossary-words';
/** First what says that there is one. */
const KEYS = [ABOUT_KEY, NAMES_KEY, WORDS_KEY];

/** What the names of a glossary come to: see `src/glossary/compile.ts`. */
export interface GlossaryNames {
	/** What `openIndex` opens. */
	readonly index: ArrayBuffer;
	/** What `createFilter` reads. */
	readonly filter: string;
}

/** Puts a glossary in the place of the one that there was: all of it or, when the store fails, nothing. */
export async function saveGlossary(store: OwnStore, glossary: Glossary, names: GlossaryNames): Promise<void> {
	const { file, added, words } = glossary;
	const about: AboutGlossary = { file, added, count: words.length };
	await store.setAll([
		[ABOUT_KEY, about],
		[NAMES_KEY, names],
		[WORDS_KEY, words],
	]);
}

export async function removeGlossary(store: OwnStore): Promise<void> {
	for (const key of KEYS) await store.remove(key);
}

/** All that is stored of a glossary, as it lies there. */
export type StoredGlossary = readonly (readonly [key: string, value: unknown])[];

/** For bringing back what is about to go. @returns nothing where there is no glossary */
export async function storedGlossary(store: OwnStore): Promise<StoredGlossary | undefined> {
	if (!(await aboutGlossary(store))) return undefined;
	const values = await Promise.all(KEYS.map((key) => store.get(key)));
	return KEYS.map((key, at) => [key, values[at]] as const);
}

/** Puts all of it there again or, when the store fails, nothing. */
export function bringBackGlossary(store: OwnStore, stored: StoredGlossary): Promise<void> {
	return store.setAll(stored);
}

/** @param values any of the reader's own, such as all that was erased */
export function hasGlossary(values: StoredGlossary): boolean {
	return values.some(([key]) => key === ABOUT_KEY);
}

/** @returns nothing where there is no glossary, or what is stored is damaged */
export async function aboutGlossary(store: OwnStore): Promise<AboutGlossary | undefined> {
	return readAbout(await store.get(ABOUT_KEY));
}

/** @returns the first words in the order of the file, at most `most` */
export async function firstOwnWords(store: OwnStore, most: number): Promise<readonly OwnWord[]> {
	if (!(await aboutGlossary(store))) return [];
	const words = await store.get(WORDS_KEY);
	return Array.isArray(words) ? words.slice(0, most).filter(isOwnWord) : [];
}

function readAbout(stored: unknown): AboutGlossary | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const { file, added, count } = stored as Partial<Record<keyof AboutGlossary, unknown>>;
	return typeof file === 'string' &&
		typeof added === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(added) &&
		typeof count === 'number'
		? { file, added, count }
		: undefined;
}

function isOwnWord(stored: unknown): stored is OwnWord {
	if (typeof stored !== 'object' || stored === null) return false;
	const { id, name, also, meaning, source } = stored as Partial<Record<keyof OwnWord, unknown>>;
	return (
		[id, name, meaning, source ?? ''].every((text) => typeof text === 'string') &&
		Array.isArray(also) &&
		also.every((text) => typeof text === 'string')
	);
}

export function watchGlossary(
	store: OwnStore,
	changed: (about: AboutGlossary | undefined) => void,
): () => void {
	return store.watch(ABOUT_KEY, (about) => changed(readAbout(about)));
}

/** @returns nothing where there is no glossary */
export async function loadGlossaryNames(store: OwnStore): Promise<GlossaryNames | undefined> {
	if (!(await aboutGlossary(store))) return undefined;
	return (await store.get(NAMES_KEY)) as GlossaryNames | undefined;
}

/** @returns nothing for what the glossary hasn't got */
export async function loadOwnExplanation(store: OwnStore, id: string): Promise<OwnExplanation | undefined> {
	const [found] = await loadOwnExplanations(store, [id]);
	return found;
}

/**
 * Several words in one reading: all of them lie in one value.
 * @returns in the order of the file; what the glossary hasn't got, and what is damaged, is left out
 */
export async function loadOwnExplanations(
	store: OwnStore,
	ids: readonly string[],
): Promise<OwnExplanation[]> {
	const about = await aboutGlossary(store);
	if (!about) return [];
	const words = await store.get(WORDS_KEY);
	if (!Array.isArray(words)) return [];
	const wanted = new Set<unknown>(ids);
	return words.flatMap((word) => (wanted.has(word?.id) ? (explained(word, about) ?? []) : []));
}

/** @returns nothing for what has been damaged since it was stored */
function explained(word: OwnWord, { file, added }: AboutGlossary): OwnExplanation | undefined {
	const { id, name, also, meaning, source } = word;
	const isGood = Array.isArray(also) && [name, meaning, file, added, source ?? '', ...also].every(isText);
	return isGood ? { id, name, also, meaning, file, added, ...(source ? { source } : {}) } : undefined;
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}
