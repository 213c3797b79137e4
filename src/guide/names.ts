/** The names of an entry: of the thing itself, and of the narrower things that it explains along with itself. */
import type { Entry, Narrower } from './schema.ts';

/** How a narrower thing belongs to its entry: a kind of it, or an example (a member) of it. */
export type NarrowerAs = 'kind' | 'example';

/** All names of an entry that may be marked on a page as the thing itself, preferred first. */
export function namesOf(entry: Pick<Entry, 'names'>): string[] {
	const { preferred, plain, clinical, abbreviations, brands } = entry.names;
	return [preferred, ...plain, ...clinical, ...abbreviations, ...brands];
}

/** The narrower things of an entry, kinds first. */
export function narrowerOf(
	entry: Pick<Entry, 'kinds' | 'examples'>,
): { readonly as: NarrowerAs; readonly thing: Narrower }[] {
	return [
		...entry.kinds.map((thing) => ({ as: 'kind', thing }) as const),
		...entry.examples.map((thing) => ({ as: 'example', thing }) as const),
	];
}

/** All names of one narrower thing. */
export function namesOfNarrower({ name, also }: Narrower): string[] {
	return [name, ...also];
}

/** Every name that the entry brings to a page: its own and those of its narrower things. */
export function markedNamesOf(entry: Entry): string[] {
	return [...namesOf(entry), ...narrowerOf(entry).flatMap(({ thing }) => namesOfNarrower(thing))];
}

/**
 * The id under which a page counts a narrower thing apart from its entry: `gangrene~wet-gangrene`.
 * `~` stands in no entry's id.
 */
export function narrowerId(entryId: string, name: string): string {
	const slug = name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return `${entryId}~${slug}`;
}

/** What may be asked for: the id of an entry, or of a narrower thing of it. */
export const CARD_ID = /^[a-z0-9-]{1,100}(?:~[a-z0-9-]{1,100})?$/;

/** The entry that explains a word of a page: `gangrene` for `gangrene~wet-gangrene` and for `gangrene`. */
export function entryIdOf(id: string): string {
	return id.split('~')[0] ?? id;
}
