/** The text of a reader's file → the words in it, and what could not be used. Pure: nothing in it throws, whatever the text. */
import { type Layout, layoutOf } from './columns.ts';
import { type BrokenRow, delimiterOf, type FullRow, rowsOf } from './file-rows.ts';
import {
	keyOfName,
	LONGEST_MEANING,
	LONGEST_NAME,
	LONGEST_SOURCE,
	MOST_OTHER_NAMES,
	MOST_WORDS,
	type OwnWord,
	ownId,
} from './own-word.ts';
import { tidy } from './tidy.ts';

/** Something in the file that was left out. */
export interface Problem {
	/** Line of the text, beginning with 1. */
	readonly line: number;
	/** What it is, and what was expected: no whole sentence, without a full stop. */
	readonly what: string;
	/** All of the line, or another name of its word only. */
	readonly lost: 'line' | 'name';
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
		const cells = row.cells.map(tidy);
		if (cells.every((cell) => cell === '')) continue;
		if (layout) {
			rows.push({ line: row.line, cells });
			continue;
		}
		layout = layoutOf(cells);
		const { at, hasHeadings } = layout;
		if (at.word === undefined || at.meaning === undefined)
			return { error: `The headings of this file name no column of ${lacking(layout)}. ${EXPECTED}` };
		if (!hasHeadings) rows.push({ line: row.line, cells });
	}
	const { hasHeadings = false, unread = [] } = layout ?? {};
	const words = layout ? wordsOf(rows, layout, whyNotFindable, notes) : [];
	return { words, ...notes.all(), hasHeadings, unread };
}

function wordsOf(
	rows: readonly FullRow[],
	layout: Layout,
	whyNotFindable: (name: string) => string | undefined,
	notes: Notes,
): OwnWord[] {
	const cell = ({ cells }: FullRow, column: keyof Layout['at']) => cells[layout.at[column] ?? -1] ?? '';
	const lineOf = new Map<string, number>();
	const taken: FullRow[] = [];
	for (const row of rows) {
		const name = cell(row, 'word');
		const key = keyOfName(name);
		const why =
			taken.length === MOST_WORDS
				? `${MOST_WORDS.toLocaleString('en')} words are the most that Footnote takes; this line and those below are too many`
				: (whyNoRow(row, layout) ??
					whyNoWord(name, cell(row, 'meaning'), cell(row, 'source'), layout) ??
					whyDoubled(name, lineOf.get(key)) ??
					inName(name, whyNotFindable(name)));
		if (why !== undefined) {
			notes.line(row.line, why);
			continue;
		}
		lineOf.set(key, row.line);
		taken.push(row);
	}
	// Only now: a word of its own goes before another name of some other word, wherever both stand.
	const otherNames = new Map<string, number>();
	return taken.map((row) => {
		const name = cell(row, 'word');
		const source = cell(row, 'source');
		const also: string[] = [];
		for (const other of namesIn(cell(row, 'also'))) {
			const key = keyOfName(other);
			if (lineOf.get(key) === row.line || otherNames.get(key) === row.line) continue;
			const why = whyNoOtherName(other, also.length, lineOf.get(key), otherNames.get(key), whyNotFindable);
			if (why === undefined) {
				otherNames.set(key, row.line);
				also.push(other);
			} else notes.name(row.line, `${quoted(other)}, another name of ${quoted(name)}: ${why}`);
		}
		return {
			id: ownId(name),
			name,
			also,
			meaning: cell(row, 'meaning'),
			...(source === '' ? {} : { source }),
		};
	});
}

function whyNoRow({ cells }: FullRow, { width }: Layout): string | undefined {
	const count = cells.findLastIndex((each) => each !== '') + 1;
	return count > width
		? `there are ${count} columns, and at most ${width} were expected; a text with the sign in it that parts columns needs quotation marks around it`
		: undefined;
}

function whyNoWord(name: string, meaning: string, source: string, { inWords }: Layout): string | undefined {
	if (name === '') return `there is no word; expected one in ${inWords.word}`;
	if (name.length > LONGEST_NAME) return tooLong(`the word ${quoted(name)}`, name, LONGEST_NAME);
	if (meaning === '') return `${quoted(name)} has no meaning; expected one in ${inWords.meaning}`;
	if (meaning.length > LONGEST_MEANING)
		return tooLong(`the meaning of ${quoted(name)}`, meaning, LONGEST_MEANING);
	if (source.length > LONGEST_SOURCE) return tooLong(`the source of ${quoted(name)}`, source, LONGEST_SOURCE);
	return undefined;
}

function whyDoubled(name: string, line: number | undefined): string | undefined {
	return line === undefined
		? undefined
		: `${quoted(name)} stands in line ${line} already; expected each word once`;
}

function whyNoOtherName(
	name: string,
	before: number,
	lineOfWord: number | undefined,
	lineOfOther: number | undefined,
	whyNotFindable: (name: string) => string | undefined,
): string | undefined {
	if (before === MOST_OTHER_NAMES) return `expected at most ${MOST_OTHER_NAMES} other names`;
	if (name.length > LONGEST_NAME) return tooLong('it', name, LONGEST_NAME);
	if (lineOfWord !== undefined) return `it is a word of its own in line ${lineOfWord}`;
	if (lineOfOther !== undefined) return `it stands in line ${lineOfOther} already`;
	return whyNotFindable(name);
}

function tooLong(what: string, text: string, most: number): string {
	const characters = (count: number) => count.toLocaleString('en');
	return `${what} is too long: ${characters(text.length)} characters; expected at most ${characters(most)}`;
}

function brokenInWords({ why, isEnd }: BrokenRow): string {
	if (isEnd)
		return 'one more line that can’t be understood; nothing below was read, because there are so many';
	return why === 'too long'
		? 'this line is far too long; expected a word and its meaning'
		: 'a quotation mark opens a text and doesn’t close it; expected one at the end of the text too, and two ("") for one inside it';
}

function lacking({ at }: Layout): string {
	if (at.word === undefined && at.meaning === undefined) return 'words and none of meanings';
	return at.word === undefined ? 'words' : 'meanings';
}

function inName(name: string, why: string | undefined): string | undefined {
	return why === undefined || why.includes(quoted(name)) ? why : `${quoted(name)}: ${why}`;
}

/** As much of a text of the file as a message has room for. */
function quoted(text: string): string {
	return text.length <= LONGEST_NAME ? `“${text}”` : `“${text.slice(0, 40).trim()}…”`;
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
	const note = (line: number, what: string, lost: Problem['lost']) => {
		counts[lost]++;
		if (problems.length < MOST_PROBLEMS) problems.push({ line, what, lost });
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
