/** The guide as its lists show it: small enough to be read whenever a list is. Pure. */
import type { CardEntry, Guide } from './compile.ts';
import type { Category, Field, Urgency } from './kinds.ts';
import { entryIdOf, narrowerId } from './names.ts';

/** Where the list stands in the built extension. */
export const LIST_FILE = 'guide/list-en.json';

/** What lists say of an entry. What it has none of is left out. */
export interface ListedEntry {
	readonly id: string;
	readonly name: string;
	readonly category: Category;
	readonly fields: readonly Field[];
	/** How soon to get help. */
	readonly level?: Urgency;
	/** Its other names. */
	readonly also?: readonly string[];
	/** Names of its kinds and examples, which pages count apart. */
	readonly narrower?: readonly string[];
}

export interface ListedTopic {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
}

export interface GuideList {
	readonly entries: readonly ListedEntry[];
	readonly topics: readonly ListedTopic[];
}

export function listOf({ entries, topics }: Pick<Guide, 'entries' | 'topics'>): GuideList {
	return {
		entries: entries.map(listedEntry),
		topics: topics.map(({ id, title, summary }) => ({ id, title, summary: summary.text })),
	};
}

function listedEntry({ id, category, fields, names, getHelp, kinds, examples }: CardEntry): ListedEntry {
	const also = [...names.plain, ...names.clinical, ...names.abbreviations, ...names.brands];
	const narrower = [...kinds, ...examples].map(({ name }) => name);
	return {
		id,
		name: names.preferred,
		category,
		fields,
		...(getHelp ? { level: getHelp.level } : {}),
		...(also.length > 0 ? { also } : {}),
		...(narrower.length > 0 ? { narrower } : {}),
	};
}

/**
 * What a list says of a word on a page. A narrower thing goes by its own name, and its entry's are other names of it.
 * @param id as matches give it: `gangrene`, or `gangrene~wet-gangrene`
 * @returns `undefined` for what the guide hasn't got
 */
export function findListed({ entries }: GuideList, id: string): ListedEntry | undefined {
	const entryId = entryIdOf(id);
	const entry = entries.find((each) => each.id === entryId);
	if (!entry || id === entryId) return entry;
	const name = entry.narrower?.find((each) => narrowerId(entryId, each) === id);
	return name === undefined
		? undefined
		: { ...entry, id, name, also: [entry.name, ...(entry.also ?? [])], narrower: [] };
}

/** Its entries from A to Z. */
export function byName({ entries }: GuideList): ListedEntry[] {
	return [...entries].sort((a, b) => IN_ENGLISH.compare(a.name, b.name));
}

const IN_ENGLISH = new Intl.Collator('en', { sensitivity: 'base' });
