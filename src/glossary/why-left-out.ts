/** Why a line of a file, or another name in it, is left out: no whole sentences, without a full stop. Pure. */
import type { Layout } from './columns.ts';
import type { BrokenRow, Delimiter, FullRow } from './file-rows.ts';
import {
	keyOfName,
	LONGEST_MEANING,
	LONGEST_NAME,
	LONGEST_SOURCE,
	MOST_NAMES,
	MOST_OTHER_NAMES,
	type OwnWord,
} from './own-word.ts';
import type { Place } from './same-name.ts';

const SIGNS: Readonly<Record<Delimiter, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

export function whyNoRow(
	{ cells }: FullRow,
	{ width, hasHeadings }: Layout,
	delimiter: Delimiter,
): string | undefined {
	const count = cells.findLastIndex((each) => each !== '') + 1;
	if (count <= width) return undefined;
	const quotes = `put a text that has a ${SIGNS[delimiter]} in it between quotation marks ("), with no space before the first`;
	return hasHeadings
		? `there are ${count} columns, and at most ${width} were expected; ${quotes}`
		: `there are ${count} columns, and ${width} were expected, a word and its meaning, as the first line names no columns; ${quotes}, or give the file headings`;
}

export function whyNoWord(
	{ name, meaning, source = '' }: Pick<OwnWord, 'name' | 'meaning' | 'source'>,
	{ inWords }: Layout,
): string | undefined {
	if (name === '') return `there is no word; expected one in ${inWords.word}`;
	if (name.length > LONGEST_NAME) return tooLong(`the word ${quoted(name)}`, name, LONGEST_NAME);
	if (meaning === '') return `${quoted(name)} has no meaning; expected one in ${inWords.meaning}`;
	if (meaning.length > LONGEST_MEANING)
		return tooLong(`the meaning of ${quoted(name)}`, meaning, LONGEST_MEANING);
	if (source.length > LONGEST_SOURCE) return tooLong(`the source of ${quoted(name)}`, source, LONGEST_SOURCE);
	return undefined;
}

export function whyDoubled(name: string, before: Place | undefined): string | undefined {
	if (!before) return undefined;
	return `${quoted(name)} ${standsIn(name, before)} already; expected each word once`;
}

export function whyTooMany(ofWord: number, inAll: number): string | undefined {
	if (ofWord === MOST_OTHER_NAMES) return `expected at most ${MOST_OTHER_NAMES} other names`;
	return inAll === MOST_NAMES
		? `${MOST_NAMES.toLocaleString('en')} names are the most that Footnote takes, words and other names together; this one and those below are too many`
		: undefined;
}

/** @param line of the word whose other name it is: in it, two writings of a name are no harm */
export function whyNoOtherName(
	name: string,
	line: number,
	word: Place | undefined,
	other: Place | undefined,
): string | undefined {
	if (name.length > LONGEST_NAME) return tooLong('it', name, LONGEST_NAME);
	if (word && word.line !== line)
		return isWrittenLike(name, word)
			? `it is a word of its own in line ${word.line}`
			: `it is found as ${quoted(word.name)} is, a word of its own in line ${word.line}`;
	return other && other.line !== line ? `it ${standsIn(name, other)} already` : undefined;
}

/** What follows a name that stands in another line too, perhaps in other writing. */
function standsIn(name: string, before: Place): string {
	return isWrittenLike(name, before)
		? `stands in line ${before.line}`
		: `is found as ${quoted(before.name)} is, which stands in line ${before.line}`;
}

function isWrittenLike(name: string, { name: before }: Place): boolean {
	return keyOfName(name) === keyOfName(before);
}

function tooLong(what: string, text: string, most: number): string {
	const characters = (count: number) => count.toLocaleString('en');
	return `${what} is too long: ${characters(text.length)} characters; expected at most ${characters(most)}`;
}

export function brokenInWords({ why, isEnd }: BrokenRow): string {
	if (isEnd)
		return 'one more line that can’t be understood; nothing below was read, because there are so many';
	return why === 'too long'
		? 'this line is far too long; expected a word and its meaning'
		: 'a quotation mark opens a text and doesn’t close it; expected one at the end of the text too, and two ("") for one inside it';
}

export function inName(name: string, why: string | undefined): string | undefined {
	return why === undefined || why.includes(quoted(name)) ? why : `${quoted(name)}: ${why}`;
}

/** As much of a text of the file as a message has room for. */
export function quoted(text: string): string {
	return text.length <= LONGEST_NAME ? `“${text}”` : `“${text.slice(0, 40).trim()}…”`;
}
