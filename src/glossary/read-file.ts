/** The text of a reader's file → the words in it, and what could not be used. Pure: nothing in it throws, whatever the text. */
import { type Layout, layoutOf } from './columns.ts';
import { type Delimiter, delimiterOf, type FullRow, rowsOf } from './file-rows.ts';
import { keyOfName, MOST_WORDS, type OwnWord, ownId } from './own-word.ts';
import { createPlaces, type Place, type Places } from './same-name.ts';
import { tidy, tidyLines } from './tidy.ts';
import {
	brokenInWords,
	inName,
	quoted,
	whyDoubled,
	whyNoOtherName,
	whyNoRow,
	whyNoWord,
	whyTooMany,
} from './why-left-out.ts';

/** Something in the file that was left out. */
export interface Problem {
	/** Line of the text, beginning with 1. */
	readonly line: number;
	/** What it is, and what was expected: no whole sentence, without a full stop. */
	readonly what: string;
}

export interface WordsRead {
	/** In the order of the file. */
	readonly words: readonly OwnWord[];
	/** By line; the first thousand of them. */
	readonly problems: readonly Problem[];
	readonly linesLeftOut: number;
	/** Other names, of words that were taken. */
	readonly namesLeftOut: number;
	/** The file says itself what its columns are. */
	readonly hasHeadings: boolean;
	/** Headings of columns that were not read. */
	readonly unread: readonly string[];
}

/** Why nothing of a file could be read, as whole sentences. */
export interface FileRefused {
	readonly error: string;
}

/** Nobody reads more of them, and a file that is no table has as many as it has lines. */
const MOST_PROBLEMS = 1_000;

const EXPECTED =
	'Expected a table with a word in the first column and its meaning in the second, or with headings such as “word” and “meaning”.';

/**
 * @param text of the whole file
 * @param whyNotFindable why a name could not be found in pages, if so: “what; what was expected”
 */
export function readGlossaryFile(
	text: string,
	whyNotFindable: (name: string) => string | undefined,
): WordsRead | FileRefused {
	const { table, named } = withoutFirstMarks(text);
	if (table.trim() === '')
		return { error: 'This file is empty. Expected a word and its meaning in each line.' };
	const delimiter = named ?? delimiterOf(table);
	if (!delimiter)
		return {
			error: `This file has no columns: no comma, semicolon or tab stands behind the words. ${EXPECTED}`,
		};
	const notes = createNotes();
	const rows: FullRow[] = [];
	let layout: Layout | undefined;
	for (const row of rowsOf(table, delimiter)) {
		if (!row.cells) {
			notes.line(row.line, brokenInWords(row));
			continue;
		}
		const cells = row.cells.map(tidyLines);
		if (cells.every((cell) => cell === '')) continue;
		if (layout) {
			rows.push({ line: row.line, cells });
			continue;
		}
		layout = layoutOf(cells.map(tidy));
		const { at, hasHeadings } = layout;
		if (at.word === undefined || at.meaning === undefined)
			return { error: `The headings of this file name no column of ${lacking(layout)}. ${EXPECTED}` };
		if (!hasHeadings) rows.push({ line: row.line, cells });
	}
	const { hasHeadings = false, unread = [] } = layout ?? {};
	const words = layout ? wordsOf(rows, { layout, delimiter, whyNotFindable, notes }) : [];
	return { words, ...notes.all(), hasHeadings, unread };
}

interface Reading {
	readonly layout: Layout;
	readonly delimiter: Delimiter;
	readonly whyNotFindable: (name: string) => string | undefined;
	readonly notes: Notes;
}

/** A row whose word is taken. */
interface TakenRow extends Place {
	readonly also: string;
	readonly meaning: string;
	readonly source: string;
}

function wordsOf(rows: readonly FullRow[], reading: Reading): OwnWord[] {
	const { layout, delimiter, whyNotFindable, notes } = reading;
	const words = createPlaces();
	const taken: TakenRow[] = [];
	for (const row of rows) {
		const cell = (column: keyof Layout['at']) => row.cells[layout.at[column] ?? -1] ?? '';
		const now: TakenRow = {
			line: row.line,
			name: tidy(cell('word')),
			meaning: cell('meaning'),
			also: cell('also'),
			source: tidy(cell('source')),
		};
		const why =
			taken.length === MOST_WORDS
				? `${MOST_WORDS.toLocaleString('en')} words are the most that Footnote takes; this line and those below are too many`
				: (whyNoRow(row, layout, delimiter) ??
					whyNoWord(now, layout) ??
					whyDoubled(now.name, words.of(now.name)) ??
					inName(now.name, whyNotFindable(now.name)));
		if (why !== undefined) {
			notes.line(row.line, why);
			continue;
		}
		words.add(now);
		taken.push(now);
	}
	const otherNames = otherNamesOf(taken, words, reading);
	return taken.map(({ name, meaning, source }, at) => ({
		id: ownId(name),
		name,
		also: otherNames[at] ?? [],
		meaning,
		...(source === '' ? {} : { source }),
	}));
}

/**
 * Only once all words are there: a word of its own goes before another name of some other word, wherever both stand.
 * @returns for each row the names that are used
 */
function otherNamesOf(
	taken: readonly TakenRow[],
	words: Places,
	{ whyNotFindable, notes }: Reading,
): readonly string[][] {
	const otherNames = createPlaces();
	let count = taken.length;
	return taken.map(({ line, name, also }) => {
		const used: string[] = [];
		const keys = new Set([keyOfName(name)]);
		for (const other of namesIn(also)) {
			const key = keyOfName(other);
			if (keys.has(key)) continue;
			const why =
				whyTooMany(used.length, count) ??
				whyNoOtherName(other, line, words.of(other), otherNames.of(other)) ??
				whyNotFindable(other);
			if (why !== undefined) {
				notes.name(line, `${quoted(other)}, another name of ${quoted(name)}: ${why}`);
				continue;
			}
			keys.add(key);
			otherNames.add({ name: other, line });
			used.push(other);
			count++;
		}
		return used;
	});
}

function lacking({ at }: Layout): string {
	if (at.word === undefined && at.meaning === undefined) return 'words and none of meanings';
	return at.word === undefined ? 'words' : 'meanings';
}

function namesIn(cell: string): string[] {
	return cell
		.split(/[|;]/)
		.map(tidy)
		.filter((name) => name !== '');
}

/** @returns the table itself, with `\n` for line breaks, and what its first line names as the sign between columns, as Excel does */
function withoutFirstMarks(text: string): { table: string; named: ',' | ';' | '\t' | undefined } {
	const table = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const [, named] = /^"?sep=([,;\t])"?(?:\n|$)/i.exec(table) ?? [];
	return named
		? // The line stays a line: what is told of others counts it.
			{ table: table.replace(/^[^\n]*/, ''), named: named as ',' | ';' | '\t' }
		: { table, named: undefined };
}

interface Notes {
	line(line: number, what: string): void;
	name(line: number, what: string): void;
	all(): Pick<WordsRead, 'problems' | 'linesLeftOut' | 'namesLeftOut'>;
}

/** Counts all, and keeps as many as anybody reads. */
function createNotes(): Notes {
	const problems: Problem[] = [];
	const counts = { line: 0, name: 0 };
	const note = (line: number, what: string, lost: keyof typeof counts) => {
		counts[lost]++;
		if (problems.length < MOST_PROBLEMS) problems.push({ line, what });
	};
	return {
		line: (line, what) => note(line, what, 'line'),
		name: (line, what) => note(line, what, 'name'),
		all: () => ({
			problems: problems.toSorted((one, other) => one.line - other.line),
			linesLeftOut: counts.line,
			namesLeftOut: counts.name,
		}),
	};
}
