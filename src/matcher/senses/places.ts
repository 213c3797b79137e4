/**
 * Places where no mark may be, whatever the word: hashtags and handles, addresses and email, file paths, names in code, markup
 * shown as text. A place is told by the run without white space that the word stands in.
 */
import { isSpace, isUpper, isWordUnit } from '../text/chars.ts';

/** How far a run is followed on each side, in UTF-16 units. */
const FAR = 120;
/** What may stand around a word in prose. */
const OPENING = /^[\s([{"'“‘«*_—–>]*$/;
const TAG = /^[#@＃＠$]\p{L}|^[ur]\/\p{L}|^--?\p{Ll}[\p{L}-]*=|^--\p{L}/u;
const ADDRESS = /:\/\/|^www\.|@\S*\.|^mailto:/i;
/** "a.b": a host, a file, a member. A capital begins a new sentence, a digit is a footnote's. */
const DOTTED = /[\p{L}\p{N}_]\.\p{Ll}/u;
/** "/a", "./a", "~/a", "C:\a", "a/b/", "a.b/c", "a/b-c/d" */
const PATH = /^(?:\.{0,2}|~|[a-z]:)[/\\]\p{L}|\\|\p{L}\/$|\.\p{L}+\/|^[^/]+\/[^/]*-[^/]*\/|\/[^/]+\/[^/]*-/iu;
const SNAKE = /[\p{L}\p{N}]_+[\p{L}\p{N}]/u;
/** "key=word", "word=value" */
const ASSIGNED = /[\p{L}\p{N}_"']=["'\p{L}]/u;
const SELECTOR = /^\.\p{Ll}/u;
/** Many words tied together that are no one phrase. */
const KEBAB = /^\p{Ll}+(?:-[\p{Ll}\d]+){3,}$/u;
/** An open tag or a comment of markup. */
const MARKUP = /<[!/?a-z][^<>\n]*$/i;

/**
 * @param start where a name begins
 * @param end where it ends
 * @returns whether it stands in an address, a tag, a path, a name in code or a tag of markup
 */
export function isNoProse(text: string, start: number, end: number): boolean {
	if (isInMarkup(text, start, end)) return true;
	if (isEdge(text, start - 1, -1) && isEdge(text, end, 1)) return false;
	return (
		isNameInCode(runAt(text, start), text.slice(start, end)) ||
		isNameInCode(runAt(text, end - 1), text.slice(start, end))
	);
}

/** White space, or one sign of punctuation with white space beyond. */
function isEdge(text: string, at: number, step: 1 | -1): boolean {
	const code = text.charCodeAt(at);
	if (Number.isNaN(code) || isSpace(code)) return true;
	if (isWordUnit(code) || !',.;:!?()"“”’'.includes(text[at] ?? '')) return false;
	const next = text.charCodeAt(at + step);
	return Number.isNaN(next) || isSpace(next);
}

function isNameInCode(run: string, name: string): boolean {
	if (TAG.test(run) || ADDRESS.test(run) || DOTTED.test(run) || PATH.test(run) || ASSIGNED.test(run))
		return true;
	if (SNAKE.test(run) || SELECTOR.test(run)) return true;
	return KEBAB.test(run) && run.length > name.length;
}

/** The run without white space around an offset, without brackets and quotes before it and punctuation after it. */
function runAt(text: string, at: number): string {
	let from = at;
	while (from > 0 && at - from < FAR && !isSpace(text.charCodeAt(from - 1))) from--;
	let to = at;
	while (to < text.length && to - at < FAR && !isSpace(text.charCodeAt(to))) to++;
	while (from < at && OPENING.test(text[from] ?? '')) from++;
	while (to > at + 1 && ',.;:!?)]}"\'”’*_'.includes(text[to - 1] ?? ' ')) to--;
	return text.slice(from, to);
}

/** Between the angles of a tag that is shown as text. "pain <5" opens none. */
function isInMarkup(text: string, start: number, end: number): boolean {
	const open = text.lastIndexOf('<', start);
	if (open < 0 || start - open > FAR) return false;
	return (
		MARKUP.test(text.slice(open, start)) ||
		(start === open + 1 && !isUpper(text.charCodeAt(start)) && text[end] === '>')
	);
}
