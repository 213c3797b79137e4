/**
 * The part of a run that may be read. Each piece of its text answers for itself: a name that must not be translated, an
 * editable word, a sentence in another language or the number of a footnote says nothing about the rest.
 */
import { declaredLanguage } from '../../matcher/text/language.ts';
import { latePattern } from '../../matcher/text/late-pattern.ts';
import { attributeInOf, attributeOf, holds, localNameOf, parentOf, textContentOf } from '../dom.ts';
import type { OffLimits } from './off-limits.ts';
import type { Piece, Run } from './run.ts';
import { composedParent, isElement } from './tree.ts';

const aLetter = /* @__PURE__ */ latePattern('\\p{L}', 'u');

/** Stands for what is left out: neither word nor white space, and no name crosses it. */
const LEFT_OUT = '\uFFFC';
/** Stands for the mark of a footnote: counts for nothing, but ends a word. */
const NOTE = '\u200B';

export interface ReadableRun {
	readonly run: Run;
	/** What the page declares for its text, if anything. */
	readonly lang: string | undefined;
}

/** @returns undefined when nothing of it may be read */
export function readable(run: Run, isOffLimits: OffLimits): ReadableRun | undefined {
	const kept = run.pieces.map((piece, at) => {
		const holder = holderOf(piece, run);
		if (!holder || isOffLimits(holder)) return { lang: undefined, standIn: LEFT_OUT };
		const lang = languageTagOf(holder);
		return { lang, standIn: isNote(at, run) ? NOTE : undefined };
	});
	const isForeign = (at: number) => declaredLanguage(kept[at]?.lang) === 'foreign';
	const read = run.pieces.map((_, at) => at).filter((at) => kept[at]?.standIn === undefined);
	// A text that is foreign as a whole may still turn out to be English under a wrong tag.
	const hasOwn = read.some((at) => !isForeign(at) && aLetter().test(run.pieces[at]?.node.data ?? ''));
	const standInOf = (at: number) => kept[at]?.standIn ?? (hasOwn && isForeign(at) ? LEFT_OUT : undefined);
	const first = read.find((at) => standInOf(at) === undefined);
	if (first === undefined) return undefined;
	const lang = kept[first]?.lang;
	if (run.pieces.every((_, at) => standInOf(at) === undefined)) return { run, lang };
	return { run: { ...run, ...withStandIns(run, standInOf) }, lang };
}

function withStandIns(run: Run, standInOf: (at: number) => string | undefined): Pick<Run, 'text' | 'pieces'> {
	const pieces: Piece[] = [];
	let text = '';
	let end = 0;
	for (const [at, piece] of run.pieces.entries()) {
		text += run.text.slice(end, piece.at);
		end = piece.at + piece.length;
		const standIn = standInOf(at);
		if (standIn === undefined) {
			pieces.push({ ...piece, at: text.length });
			text += run.text.slice(piece.at, end);
		} else if (!text.endsWith(standIn)) text += standIn;
	}
	return { text: text + run.text.slice(end), pieces };
}

/** The element that a piece's text stands in. */
function holderOf({ node }: Piece, { container }: Run): Element | null {
	const up = parentOf(node);
	return isElement(up) ? up : container;
}

/** BCP 47 tag as declared next to a place, across shadow roots; it may be anything that an author wrote. */
function languageTagOf(element: Element): string | undefined {
	for (let up: Node | null = element; up; up = composedParent(up)) {
		if (!isElement(up)) continue;
		const declared =
			attributeOf(up, 'lang') ?? attributeInOf(up, 'http://www.w3.org/XML/1998/namespace', 'lang');
		if (declared !== null) return declared;
	}
	return undefined;
}

/** Numbers, letters and signs of footnotes, alone, in lists and in brackets; not the "st" of "1st". */
const NOTE_MARK = /^[\s[\](){},;:.\d*†‡§¶‖#®™©℠+–-]*$|^\s*[[(]?[a-z](?:[,–-][a-z])*[\])]?\s*$/i;
const LONGEST_NOTE = 40;
/** An index stands behind a letter or two ("B12", "CO2"), a note behind a word. */
const wordBefore = {
	sup: /* @__PURE__ */ latePattern('\\p{L}{2,}[^\\p{L}\\p{N}]{0,3}$', 'u'),
	sub: /* @__PURE__ */ latePattern('\\p{L}{4,}[^\\p{L}\\p{N}]{0,3}$', 'u'),
};

/** Whether a piece is the mark of a footnote, in an element that raises or lowers it. */
function isNote(at: number, { pieces, text, container }: Run): boolean {
	const node = pieces[at]?.node;
	for (let up = node && parentOf(node); isElement(up) && up !== container; up = parentOf(up)) {
		const name = localNameOf(up);
		if (name !== 'sup' && name !== 'sub') continue;
		const mark = textContentOf(up) ?? '';
		if (mark.length > LONGEST_NOTE || !NOTE_MARK.test(mark)) return false;
		let first = at;
		while (first > 0 && holds(up, pieces[first - 1]?.node ?? null)) first--;
		const end = pieces[first]?.at ?? 0;
		return wordBefore[name]().test(text.slice(Math.max(0, end - LONGEST_NOTE), end));
	}
	return false;
}
