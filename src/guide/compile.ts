/**
 * Checked content → what the extension carries: the guide (all that cards, popup and search show) and
 * the lexicon (all that finding words needs). Pure; sorted, so that the same content gives the same bytes.
 */

import type { Category, Field, Hardness, OWN_CATEGORY } from './kinds.ts';
import { entryIdOf, type NarrowerAs, namesOf, namesOfNarrower, narrowerId, narrowerOf } from './names.ts';
import type { Parsed } from './parse.ts';
import type { Entry, Sense, Topic } from './schema.ts';

/** Where single things of the guide stand in the built extension; the whole of it: `guide-files.ts`. */
export const cardFile = (id: string) => `guide/cards/${id}.json`;
export const topicFile = (id: string) => `guide/topics/${id}.json`;
export const drawingFile = (id: string) => `guide/drawings/${id}.json`;

/** An entry as cards and popup show it. Names of related entries come along: no second look-up. */
export interface CardEntry
	extends Omit<
		Entry,
		| 'senses'
		| 'together'
		| 'hardnessOf'
		| 'noRange'
		| 'related'
		| 'broader'
		| 'confusedWith'
		| 'kinds'
		| 'examples'
	> {
	readonly kinds: readonly NarrowerLink[];
	readonly examples: readonly NarrowerLink[];
	readonly broader: readonly EntryLink[];
	/** The card is for a narrower thing, which has no entry of its own: its name, and how it belongs to the entry. */
	readonly narrower?: { readonly name: string; readonly as: NarrowerAs };
	readonly related: readonly EntryLink[];
	readonly confusedWith: readonly (EntryLink & {
		readonly text: string;
		readonly sources: readonly string[];
	})[];
	/** Topics that mention the entry. */
	readonly topics: readonly { readonly id: string; readonly title: string }[];
	/** The entry's picture, in the files of single cards; beside the whole guide each drawing is a file of its own. */
	readonly drawing?: Drawing;
}

/** A drawing as plain data. `src/ui/pictures` makes them, and shows only tags and attributes that it knows. */
export interface Drawing {
	readonly tag: string;
	readonly attributes?: Readonly<Record<string, string | number>>;
	readonly children?: readonly (Drawing | string)[];
}

export interface EntryLink {
	readonly id: string;
	readonly name: string;
}

/** A kind or an example; `id` is there where it has an entry of its own. */
export interface NarrowerLink {
	readonly name: string;
	readonly also: readonly string[];
	readonly id?: string;
}

export interface Guide {
	readonly language: string;
	readonly entries: readonly CardEntry[];
	readonly topics: readonly Topic[];
}

/** One entry as detection needs it. Its place in `Lexicon.entries` is its number in matches. */
export interface LexiconEntry {
	readonly id: string;
	readonly category: Category | typeof OWN_CATEGORY;
	readonly fields: readonly Field[];
	readonly names: readonly LexiconName[];
	readonly together: readonly { readonly words: readonly string[]; readonly gap: number }[];
}

export interface LexiconName {
	readonly text: string;
	/** `own`: of the reader's own glossary, and meant wherever it stands. */
	readonly kind: 'preferred' | 'plain' | 'clinical' | 'abbreviation' | 'brand' | 'own';
	readonly hardness: Hardness;
	readonly sense?: Sense;
}

export interface Lexicon {
	readonly language: string;
	readonly entries: readonly LexiconEntry[];
}

export function compileGuide(
	language: string,
	entries: readonly Parsed<Entry>[],
	topics: readonly Parsed<Topic>[],
): Guide {
	const all = byId(entries);
	const nameOf = new Map(all.map((entry) => [entry.id, entry.names.preferred]));
	const link = (id: string): EntryLink => ({ id, name: nameOf.get(id) ?? id });
	const owners = ownersOf(all);
	const narrower = (things: Entry['kinds']): NarrowerLink[] =>
		things.map(({ name, also }) => {
			const id = owners.get(name.toLowerCase());
			return { name, also, ...(id ? { id } : {}) };
		});
	const allTopics = byId(topics);
	return {
		language,
		topics: allTopics,
		entries: all.map(({ senses: _s, together: _t, hardnessOf: _h, noRange: _n, ...entry }) => ({
			...entry,
			kinds: narrower(entry.kinds),
			examples: narrower(entry.examples),
			broader: entry.broader.filter((id) => nameOf.has(id)).map(link),
			related: entry.related.filter((id) => nameOf.has(id)).map(link),
			confusedWith: entry.confusedWith
				.filter((confused) => nameOf.has(confused.entry))
				.map(({ entry: id, text, sources }) => ({ ...link(id), text, sources })),
			topics: allTopics
				.filter((topic) =>
					topic.sections.some((section) => section.points.some((point) => point.entry === entry.id)),
				)
				.map(({ id, title }) => ({ id, title })),
		})),
	};
}

/**
 * The card of a word on a page. A narrower thing has the card of its entry, which then says how it belongs there.
 * @param id as matches give it: `gangrene`, or `gangrene~wet-gangrene`
 * @param entry the card of `entryIdOf(id)`
 * @returns `undefined` when the entry has no such narrower thing
 */
export function cardFor(id: string, entry: CardEntry): CardEntry | undefined {
	if (id === entry.id) return entry;
	for (const as of ['kind', 'example'] as const) {
		const found = entry[`${as}s`].find(({ name }) => narrowerId(entry.id, name) === id);
		if (found) return { ...entry, id, narrower: { name: found.name, as } };
	}
	return undefined;
}

/** The card of a word on a page, out of the whole guide. */
export function findCard(guide: Guide, id: string): CardEntry | undefined {
	const entryId = entryIdOf(id);
	const entry = guide.entries.find((each) => each.id === entryId);
	return entry && cardFor(id, entry);
}

/** What a card or a list calls the thing. */
export function titleOf(entry: CardEntry): string {
	return entry.narrower?.name ?? entry.names.preferred;
}

export function compileLexicon(language: string, entries: readonly Parsed<Entry>[]): Lexicon {
	const all = byId(entries);
	const owners = ownersOf(all);
	return {
		language,
		entries: all.flatMap((entry) => [lexiconEntry(entry), ...narrowerEntries(entry, owners)]),
	};
}

/** Ids of entries by their own names in lower case. */
function ownersOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
	return new Map(
		entries.flatMap((entry) => namesOf(entry).map((name) => [name.toLowerCase(), entry.id] as const)),
	);
}

/** Each narrower thing as an entry of the lexicon, so that pages count it apart. A name that an entry has as its own stays there. */
function narrowerEntries(entry: Entry, owners: ReadonlyMap<string, string>): LexiconEntry[] {
	return narrowerOf(entry).flatMap(({ thing }) => {
		const names = namesOfNarrower(thing).filter((name) => !owners.has(name.toLowerCase()));
		if (names.length === 0) return [];
		return [
			{
				id: narrowerId(entry.id, thing.name),
				category: entry.category,
				fields: entry.fields,
				names: names.map((text) =>
					lexiconName(
						entry,
						text,
						/^[A-Z][A-Za-z]?[A-Z0-9]+s?$/.test(text)
							? 'abbreviation'
							: text === thing.name
								? 'preferred'
								: 'plain',
					),
				),
				together: [],
			},
		];
	});
}

function lexiconEntry(entry: Entry): LexiconEntry {
	const { preferred, plain, clinical, abbreviations, brands } = entry.names;
	const kinds = new Map<string, LexiconName['kind']>([
		...brands.map((name) => [name, 'brand'] as const),
		...abbreviations.map((name) => [name, 'abbreviation'] as const),
		...clinical.map((name) => [name, 'clinical'] as const),
		...plain.map((name) => [name, 'plain'] as const),
		[preferred, 'preferred'],
	]);
	return {
		id: entry.id,
		category: entry.category,
		fields: entry.fields,
		names: namesOf(entry).map((text) => lexiconName(entry, text, kinds.get(text) ?? 'plain')),
		together: entry.together.map(({ words, gap }) => ({ words, gap })),
	};
}

function lexiconName(entry: Entry, text: string, kind: LexiconName['kind']): LexiconName {
	const is = (other: string) => other.toLowerCase() === text.toLowerCase();
	const sense = entry.senses.find(({ form }) => is(form));
	const judged = Object.entries(entry.hardnessOf).find(([name]) => is(name))?.[1];
	// Who knows the thing may not know its letters: "HTN" is not everybody's word for high blood pressure.
	const unjudged = kind === 'abbreviation' && entry.hardness === 'everyday' ? 'familiar' : entry.hardness;
	const hardness = judged ?? unjudged;
	return { text, kind, hardness, ...(sense ? { sense } : {}) };
}

function byId<T extends { readonly id: string }>(parsed: readonly Parsed<T>[]): T[] {
	return parsed.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
}
