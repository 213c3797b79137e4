/** Which column of a table holds what. Pure. */

const COLUMNS = ['word', 'meaning', 'also', 'source'] as const;
type Column = (typeof COLUMNS)[number];

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
	word: ['word', 'words', 'term', 'terms', 'name', 'abbreviation', 'acronym'],
	meaning: ['meaning', 'meanings', 'definition', 'definitions', 'explanation', 'explanations', 'description'],
	also: ['also', 'also called', 'other name', 'other names', 'synonym', 'synonyms', 'alias', 'aliases'],
	source: ['source', 'sources', 'from', 'reference', 'references'],
};
const COLUMN_OF = new Map(
	COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [heading, column] as const)),
);
/** Without headings there are two columns: what stands in a third may be the rest of a meaning with a comma in it. */
const WITHOUT_HEADINGS: Layout = {
	hasHeadings: false,
	width: 2,
	unread: [],
	at: { word: 0, meaning: 1 },
	inWords: { word: 'the first column', meaning: 'the second column' },
};

export interface Layout {
	/** The first row says what the columns are, and is no word itself. */
	readonly hasHeadings: boolean;
	/** How many columns there may be. */
	readonly width: number;
	/** Headings that say nothing to Footnote. */
	readonly unread: readonly string[];
	/** The place of each column in a row, beginning with 0; nothing where the table hasn't got it. */
	readonly at: Readonly<Partial<Record<Column, number>>>;
	/** What a message calls the columns that there must be: “the column “Term””. */
	readonly inWords: Readonly<Record<'word' | 'meaning', string>>;
}

/** @param first the first row that isn't empty, tidied */
export function layoutOf(first: readonly string[]): Layout {
	const at: Partial<Record<Column, number>> = {};
	const unread: string[] = [];
	for (const [place, heading] of first.entries()) {
		const column = COLUMN_OF.get(plain(heading));
		if (column && at[column] === undefined) at[column] = place;
		else if (heading !== '') unread.push(heading);
	}
	// A word that is called like a column is no heading alone: "source" may be explained too.
	if (Object.keys(at).length < 2) return WITHOUT_HEADINGS;
	const called = (column: Column) => `the column “${first[at[column] ?? -1] ?? column}”`;
	const inWords = { word: called('word'), meaning: called('meaning') };
	return { hasHeadings: true, width: first.length, unread, at, inWords };
}

/** "Other_names:" is "other names". */
function plain(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
