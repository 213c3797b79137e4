/**
 * Checked content → what the extension carries: the guide (all that cards, popup and search show) and
 * the lexicon (all that finding words needs). Pure; sorted, so that the same content gives the same bytes.
 */

import { namesOf } from './check.ts';
import type { Category, Hardness, PictureId } from './kinds.ts';
import type { Parsed } from './parse.ts';
import type { Entry, Sense, Topic } from './schema.ts';

/** An entry as cards and popup show it. Names of related entries come along: no second look-up. */
export interface CardEntry
	extends Omit<Entry, 'senses' | 'together' | 'hardnessOf' | 'related' | 'confusedWith'> {
	readonly related: readonly EntryLink[];
	readonly confusedWith: readonly (EntryLink & {
		readonly text: string;
		readonly sources: readonly string[];
	})[];
	/** Topics that mention the entry. */
	readonly topics: readonly { readonly id: string; readonly title: string }[];
	/** The entry's picture, in the files of single cards; the whole guide holds each drawing once. */
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

export interface Guide {
	readonly language: string;
	readonly entries: readonly CardEntry[];
	readonly topics: readonly Topic[];
	readonly drawings: Readonly<Partial<Record<PictureId, Drawing>>>;
}

/** One entry as detection needs it. Its place in `Lexicon.entries` is its number in matches. */
export interface LexiconEntry {
	readonly id: string;
	readonly category: Category;
	readonly names: readonly LexiconName[];
	readonly together: readonly { readonly words: readonly string[]; readonly gap: number }[];
}

export interface LexiconName {
	readonly text: string;
	readonly kind: 'preferred' | 'plain' | 'clinical' | 'abbreviation' | 'brand';
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
	drawings: Guide['drawings'] = {},
): Guide {
	const all = byId(entries);
	const nameOf = new Map(all.map((entry) => [entry.id, entry.names.preferred]));
	const link = (id: string): EntryLink => ({ id, name: nameOf.get(id) ?? id });
	const allTopics = byId(topics);
	return {
		language,
		topics: allTopics,
		drawings,
		entries: all.map(({ senses: _s, together: _t, hardnessOf: _h, ...entry }) => ({
			...entry,
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

export function compileLexicon(language: string, entries: readonly Parsed<Entry>[]): Lexicon {
	return { language, entries: byId(entries).map(lexiconEntry) };
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
	const hardnessOf = new Map(
		Object.entries(entry.hardnessOf).map(([name, hardness]) => [name.toLowerCase(), hardness]),
	);
	return {
		id: entry.id,
		category: entry.category,
		names: namesOf(entry).map((text) => {
			const sense = entry.senses.find((rule) => rule.form.toLowerCase() === text.toLowerCase());
			return {
				text,
				kind: kinds.get(text) ?? 'plain',
				hardness: hardnessOf.get(text.toLowerCase()) ?? entry.hardness,
				...(sense ? { sense } : {}),
			};
		}),
		together: entry.together.map(({ words, gap }) => ({ words, gap })),
	};
}

function byId<T extends { readonly id: string }>(parsed: readonly Parsed<T>[]): T[] {
	return parsed.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
}
