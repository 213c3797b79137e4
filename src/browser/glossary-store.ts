/**
 * Keeps the reader's own glossary where no page can read it, with the index and the filter that are made of it once, when its file is read:
 * the background opens them as they lie.
 */

import type { GlossaryFinder } from '../glossary/finder.ts';
import {
	type AboutGlossary,
	FIRST_WORDS,
	type Glossary,
	MOST_WORDS,
	type OwnExplanation,
	type OwnWord,
} from '../glossary/own-word.ts';
import { hashOfWord } from '../matcher/text/hash.ts';
import type { OwnStore } from './own-store.ts';

const PREFIX = 'glossary';
/** Small: read wherever somebody wants to know whether there is a glossary. */
const ABOUT_KEY = PREFIX;
const INDEX_KEY = `${PREFIX}-index`;
const FILTER_KEY = `${PREFIX}-filter`;
/** The first words of the file, for looking at. */
const FIRST_KEY = `${PREFIX}-first`;
/** All words lie on shelves, each a value of its own: a card reads one of some hundreds, not tens of thousands. */
const shelfKey = (shelf: number) => `${PREFIX}-words-${shelf}`;
const WORDS_A_SHELF = 500;

/** What is stored under `ABOUT_KEY`. */
interface StoredAbout extends AboutGlossary {
	/** Another one each time that something is stored: what else is stored of the same glossary has it too. */
	readonly id: string;
	/** Of index and filter: see `GlossaryFinder`. */
	readonly format: string;
	/** How many shelves there are. */
	readonly shelves: number;
}

interface Shelf {
	/** Of the glossary that it belongs to. */
	readonly id: string;
	readonly words: readonly OwnWord[];
}

/** All that is stored of a glossary, as it lies there. */
export type StoredGlossary = readonly (readonly [key: string, value: unknown])[];

/** Puts a glossary in the place of the one that there was: all of it or, when the store fails, nothing. */
export async function saveGlossary(
	store: OwnStore,
	glossary: Glossary,
	{ format, index, filter }: GlossaryFinder,
): Promise<void> {
	const { file, added, words } = glossary;
	const id = crypto.randomUUID();
	const shelves = Math.ceil(words.length / WORDS_A_SHELF);
	const about: StoredAbout = { id, format, file, added, count: words.length, shelves };
	const shelved = Array.from({ length: shelves }, (): OwnWord[] => []);
	for (const word of words) shelved[shelfOf(word.id, shelves)]?.push(word);
	await bringBackGlossary(store, [
		[ABOUT_KEY, about],
		[INDEX_KEY, index],
		[FILTER_KEY, filter],
		[FIRST_KEY, words.slice(0, FIRST_WORDS)],
		...shelved.map((words, at) => [shelfKey(at), { id, words } satisfies Shelf] as const),
	]);
}

function shelfOf(id: string, shelves: number): number {
	return (hashOfWord(id) >>> 0) % shelves;
}

/** Whether a value of the reader's own is one of a glossary. */
export function isOfGlossary(key: string): boolean {
	return key.startsWith(PREFIX);
}

export function removeGlossary(store: OwnStore): Promise<void> {
	return store.replace(isOfGlossary, []);
}

/** For bringing back what is about to go. @returns nothing where there is no glossary */
export async function storedGlossary(store: OwnStore): Promise<StoredGlossary | undefined> {
	const stored = (await store.entries()).filter(([key]) => isOfGlossary(key));
	return hasGlossary(stored) ? stored : undefined;
}

/** Puts all of it there again, and nothing else, or, when the store fails, leaves what there is. */
export function bringBackGlossary(store: OwnStore, stored: StoredGlossary): Promise<void> {
	return store.replace(isOfGlossary, stored);
}

/** @param values any of the reader's own, such as all that was erased */
export function hasGlossary(values: StoredGlossary): boolean {
	return values.some(([key]) => key === ABOUT_KEY);
}

/** @returns nothing where there is no glossary, or what is stored is damaged */
export async function aboutGlossary(store: OwnStore): Promise<AboutGlossary | undefined> {
	return asTold(readAbout(await store.get(ABOUT_KEY)));
}

function asTold(about: StoredAbout | undefined): AboutGlossary | undefined {
	return about && { file: about.file, added: about.added, count: about.count };
}

export function watchGlossary(
	store: OwnStore,
	changed: (about: AboutGlossary | undefined) => void,
): () => void {
	return store.watch(ABOUT_KEY, (about) => changed(asTold(readAbout(about))));
}

/** @returns the first words in the order of the file, at most `FIRST_WORDS` */
export async function firstOwnWords(store: OwnStore): Promise<readonly OwnWord[]> {
	if (!(await aboutGlossary(store))) return [];
	return readWords(await store.get(FIRST_KEY));
}

/** @returns what finds the words; nothing where there is no glossary, or an earlier Footnote has made it and it would be misread */
export async function loadOwnIndex(store: OwnStore, format: string): Promise<ArrayBuffer | undefined> {
	if (readAbout(await store.get(ABOUT_KEY))?.format !== format) return undefined;
	const index = await store.get(INDEX_KEY);
	return index instanceof ArrayBuffer ? index : undefined;
}

/** The filter of the names, and the id of the glossary that it is of. */
export interface OwnFilter {
	readonly id: string;
	readonly bits: string;
}

/** @returns nothing as for `loadOwnIndex` */
export async function loadOwnFilter(store: OwnStore, format: string): Promise<OwnFilter | undefined> {
	const about = readAbout(await store.get(ABOUT_KEY));
	if (about?.format !== format) return undefined;
	const bits = await store.get(FILTER_KEY);
	return typeof bits === 'string' ? { id: about.id, bits } : undefined;
}

/** @returns a glossary that an earlier Footnote has made ready, so that this one can't find its words; nothing where there is none */
export async function loadStale(store: OwnStore, format: string): Promise<Glossary | undefined> {
	const about = readAbout(await store.get(ABOUT_KEY));
	if (!about || about.format === format) return undefined;
	const { id, file, added, shelves } = about;
	const words = await Promise.all(Array.from({ length: shelves }, (_, at) => wordsOn(store, at, id)));
	return { file, added, words: words.flat() };
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
	const places = new Set(ids.map((id) => shelfOf(id, shelves)));
	const read = await Promise.all([...places].map((at) => wordsOn(store, at, about.id)));
	return read
		.flat()
		.filter(({ id }) => wanted.has(id))
		.map(({ id, name, also, meaning, source }) => ({
			...{ id, name, also, meaning, file, added },
			...(source ? { source } : {}),
		}));
}

/** @param id of the glossary: by now there may be another */
async function wordsOn(store: OwnStore, shelf: number, id: string): Promise<OwnWord[]> {
	const stored = (await store.get(shelfKey(shelf))) as Partial<Shelf> | null | undefined;
	return stored?.id === id ? readWords(stored.words) : [];
}

function readAbout(stored: unknown): StoredAbout | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const { id, format, file, added, count, shelves } = stored as Partial<Record<keyof StoredAbout, unknown>>;
	return typeof id === 'string' &&
		typeof format === 'string' &&
		typeof file === 'string' &&
		typeof added === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(added) &&
		typeof count === 'number' &&
		isShelves(shelves)
		? { id, format, file, added, count, shelves }
		: undefined;
}

/** No more than the most words take. */
function isShelves(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_WORDS / WORDS_A_SHELF;
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
