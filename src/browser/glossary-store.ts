/**
 * Keeps the reader's own glossary where no page can read it, with the index and the filter that are made of it once, when its file is read:
 * the background opens them as they lie.
 */
import {
	type AboutGlossary,
	type Glossary,
	MOST_WORDS,
	type OwnExplanation,
	type OwnWord,
} from '../glossary/own-word.ts';
import { hashOfWord } from '../matcher/text/hash.ts';
import type { OwnStore } from './own-store.ts';

/** Small: read wherever somebody wants to know whether there is a glossary. */
const ABOUT_KEY = 'glossary';
const NAMES_KEY = 'glossary-names';
/** The first words of the file, for looking at. */
const FIRST_KEY = 'glossary-first';
/** All words lie on shelves, each a value of its own: a card reads one of some hundreds, not tens of thousands. */
const shelfKey = (shelf: number) => `glossary-words-${shelf}`;
const WORDS_A_SHELF = 500;
const FIRST_WORDS = 10;

/** What is stored under `ABOUT_KEY`. */
interface StoredAbout extends AboutGlossary {
	/** How many shelves there are. */
	readonly shelves: number;
}

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
	const shelves = Math.ceil(words.length / WORDS_A_SHELF);
	const about: StoredAbout = { file, added, count: words.length, shelves };
	const shelved = Array.from({ length: shelves }, (): OwnWord[] => []);
	for (const word of words) shelved[shelfOf(word.id, shelves)]?.push(word);
	await put(store, [
		[ABOUT_KEY, about],
		[NAMES_KEY, names],
		[FIRST_KEY, words.slice(0, FIRST_WORDS)],
		...shelved.map((shelf, at) => [shelfKey(at), shelf] as const),
	]);
}

/** In one transaction, with what there was before and isn't put there again. */
async function put(store: OwnStore, values: StoredGlossary): Promise<void> {
	const before = await keysIn(store);
	const now = new Set(values.map(([key]) => key));
	await store.setAll(
		values,
		before.filter((key) => !now.has(key)),
	);
}

function shelfOf(id: string, shelves: number): number {
	return (hashOfWord(id) >>> 0) % shelves;
}

/** Keys of all that is stored of a glossary. */
async function keysIn(store: OwnStore): Promise<string[]> {
	const { shelves = 0 } = readAbout(await store.get(ABOUT_KEY)) ?? {};
	return [ABOUT_KEY, NAMES_KEY, FIRST_KEY, ...Array.from({ length: shelves }, (_, at) => shelfKey(at))];
}

export function removeGlossary(store: OwnStore): Promise<void> {
	return put(store, []);
}

/** All that is stored of a glossary, as it lies there. */
export type StoredGlossary = readonly (readonly [key: string, value: unknown])[];

/** For bringing back what is about to go. @returns nothing where there is no glossary */
export async function storedGlossary(store: OwnStore): Promise<StoredGlossary | undefined> {
	if (!(await aboutGlossary(store))) return undefined;
	return Promise.all((await keysIn(store)).map(async (key) => [key, await store.get(key)] as const));
}

/** Puts all of it there again or, when the store fails, nothing. */
export function bringBackGlossary(store: OwnStore, stored: StoredGlossary): Promise<void> {
	return put(store, stored);
}

/** @param values any of the reader's own, such as all that was erased */
export function hasGlossary(values: StoredGlossary): boolean {
	return values.some(([key]) => key === ABOUT_KEY);
}

/** @returns nothing where there is no glossary, or what is stored is damaged */
export async function aboutGlossary(store: OwnStore): Promise<AboutGlossary | undefined> {
	return withoutShelves(readAbout(await store.get(ABOUT_KEY)));
}

function withoutShelves(about: StoredAbout | undefined): AboutGlossary | undefined {
	return about && { file: about.file, added: about.added, count: about.count };
}

/** @returns the first words in the order of the file, at most ten */
export async function firstOwnWords(store: OwnStore): Promise<readonly OwnWord[]> {
	if (!(await aboutGlossary(store))) return [];
	return readWords(await store.get(FIRST_KEY));
}

function readAbout(stored: unknown): StoredAbout | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const { file, added, count, shelves } = stored as Partial<Record<keyof StoredAbout, unknown>>;
	return typeof file === 'string' &&
		typeof added === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(added) &&
		typeof count === 'number' &&
		isShelves(shelves)
		? { file, added, count, shelves }
		: undefined;
}

/** More than the most words take. */
function isShelves(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_WORDS;
}

/** What of a list of words can be read. */
function readWords(stored: unknown): OwnWord[] {
	return Array.isArray(stored) ? stored.filter(isOwnWord) : [];
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
	return store.watch(ABOUT_KEY, (about) => changed(withoutShelves(readAbout(about))));
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

/** @returns what of these the glossary has; what is damaged is left out */
export async function loadOwnExplanations(
	store: OwnStore,
	ids: readonly string[],
): Promise<OwnExplanation[]> {
	const about = readAbout(await store.get(ABOUT_KEY));
	if (!about) return [];
	const { file, added, shelves } = about;
	const wanted = new Set(ids);
	const keys = new Set(ids.map((id) => shelfKey(shelfOf(id, shelves))));
	const read = await Promise.all([...keys].map(async (key) => readWords(await store.get(key))));
	return read
		.flat()
		.filter(({ id }) => wanted.has(id))
		.map(({ id, name, also, meaning, source }) => ({
			...{ id, name, also, meaning, file, added },
			...(source ? { source } : {}),
		}));
}
