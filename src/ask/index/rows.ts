/**
 * What asking looks things up in: rows of numbers, made at build time (`src/ask-build`) and read as they lie in the file. "Documents" are
 * entries, then topics, known by their number in the guide. A row of "starts" says where the numbers of each thing begin in the row
 * beside it, and has one more than there are things. Texts are kept as `strings.ts` reads them: `…Text`, `…Firsts`.
 */

import { hashOfWord } from '../../matcher/text/hash.ts';
import { BadRowsFile, type FileKind, type Numbers, type Row, readRowsFile } from '../../rows-file.ts';
import { openStrings, type Strings } from './strings.ts';

/** Where it stands in the built extension. */
export const ASK_INDEX_FILE = 'guide/ask-index.bin';

/** "FNAI" */
export const ASK_INDEX: FileKind = { magic: 0x49414e46, version: 1 };

/** Rows of whole numbers, in the order of the file. */
export const NUMBER_ROWS = [
	/** Hash of the ids of all documents: an index belongs to one guide. */
	'guide',
	/** Everyday English, and how often people meet each word: Zipf values times `ZIPF_STEPS`. */
	'englishText',
	'englishFirsts',
	'englishZipf',
	/** Words that a word typed wrong may stand for: where they come from (`KNOWN`), their letters and those of their sound, and its first. */
	'wordsText',
	'wordsFirsts',
	'wordsKnown',
	'wordsLetters',
	'wordsSounds',
	'wordsInitials',
	/** Stems of all words: where they come from, and how often the guide's texts have them; that of all stems together. */
	'stemsText',
	'stemsFirsts',
	'stemsKnown',
	'stemsCounts',
	'stemsTotal',
	/** Two words that follow each other in a name. */
	'pairsText',
	'pairsFirsts',
	/** Words of names, in one spelling. */
	'inNamesText',
	'inNamesFirsts',
	/** Names and what people say, as words with a space between: letters, how many words, and of which documents it is a name or is said. */
	'phrasesText',
	'phrasesFirsts',
	'phrasesLetters',
	'phrasesWords',
	'phraseNameStarts',
	'phraseNameDocuments',
	'phraseSaidStarts',
	'phraseSaidDocuments',
	/** How many words the longest has that people say. */
	'phraseSaidLongest',
	/** Those that are names, in the order of their letters without spaces, the shorter first. */
	'phrasesJoined',
	/** Names as they sound, and which phrases sound so. */
	'heardText',
	'heardFirsts',
	'heardStarts',
	'heardPhrases',
	/** By stem, the documents that have it, in which fields (a bit each), and how often in each of these. */
	'fieldStarts',
	'fieldDocuments',
	'fieldMasks',
	'fieldTimesStarts',
	'fieldTimes',
	/** By document, how many different words each field has. */
	'fieldLengths',
	/** By document, the numbers of its names; by name, its document, weight (`NAME_WEIGHTS`) and stems; by stem, the names that have it. */
	'documentNames',
	'nameDocuments',
	'nameWeights',
	'nameStarts',
	'nameStems',
	'stemNameStarts',
	'stemNames',
	/** By document, stems of the descriptions of it. */
	'saidStarts',
	'saidStems',
	/** By description, of which document it is (as many as there are stand for other subjects), and its weight (`DESCRIPTION_WEIGHTS`). */
	'described',
	'describedWeights',
	/** By stem, the descriptions that have it. */
	'describedStarts',
	'describedIn',
	/** By stem, the stems that follow it in descriptions; for each such pair how many descriptions have it, and which. */
	'followedStarts',
	'followedBy',
	'followedTimes',
	'followedInStarts',
	'followedIn',
] as const;
/** Rows of numbers with all their digits: how many words the fields have on average, and how long each description is as a vector. */
export const EXACT_ROWS = ['fieldMeans', 'describedLengths'] as const;

export type NumberRow = (typeof NUMBER_ROWS)[number];
export type AskRows = Readonly<
	Record<NumberRow, Numbers> & Record<(typeof EXACT_ROWS)[number], Float64Array>
>;

/** Where a word or stem comes from, a bit each. */
export const KNOWN = { guide: 1, spoken: 2 } as const;
/** Zipf values are kept in steps of a half. */
export const ZIPF_STEPS = 2;
/** What a name counts: the thing's own, what people call it, a kind or an example. */
export const NAME_WEIGHTS = [1, 0.97, 0.9] as const;
/** What a description counts: one of people's, a name, a sentence of the guide. */
export const DESCRIPTION_WEIGHTS = [1, 0.9, 0.8] as const;
/** Fields of a document, in the order of their bits. */
export const FIELDS = ['names', 'people', 'narrower', 'what', 'signs', 'rest'] as const;

export type Texts = Extract<NumberRow, `${string}Text`> extends `${infer Name}Text` ? Name : never;

export function stringsOf<Name extends Texts>(
	rows: Pick<AskRows, `${Name}Text` | `${Name}Firsts`>,
	name: Name,
): Strings {
	return openStrings(rows[`${name}Text`], rows[`${name}Firsts`]);
}

/**
 * @param buffer the file's bytes
 * @param ids of all documents, in order
 * @returns views into the bytes
 * @throws BadRowsFile when they are damaged, of another version, or of another guide
 */
export function openAskIndex(buffer: ArrayBuffer, ids: readonly string[]): AskRows {
	const rows = readRowsFile(ASK_INDEX, buffer);
	const names = [...NUMBER_ROWS, ...EXACT_ROWS];
	if (rows.length !== names.length) throw new BadRowsFile('other rows');
	const read = Object.fromEntries(names.map((name, at) => [name, rows[at]] as [string, Row]));
	for (const [at, row] of rows.entries())
		if (row instanceof Float64Array !== at >= NUMBER_ROWS.length) throw new BadRowsFile('other rows');
	const index = read as unknown as AskRows;
	if (index.guide[0] !== hashOfGuide(ids)) throw new BadRowsFile('of another guide');
	return index;
}

export function hashOfGuide(ids: readonly string[]): number {
	return hashOfWord(ids.join('\n')) >>> 0;
}
