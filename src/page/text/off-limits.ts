/** Which elements' text must be left alone, with everything inside: code, fields, editable text, what opted out. */
import {
	attributeOf,
	bodyOf,
	contentTypeOf,
	designModeOf,
	localNameOf,
	matches,
	nextElementOf,
	parentOf,
	previousElementOf,
	queryFirst,
	rootElementOf,
	textContentOf,
	walkerIn,
} from '../dom.ts';
import { NEVER_READ } from './never-read.ts';
import { INLINE, kindOf } from './tags.ts';
import { composedParent, isElement } from './tree.ts';
import { isClippedAway } from './visibility.ts';

const OPTED_OUT = '[translate="no" i],.notranslate';
/** What holds one of these is no short inner element, but a page or an app. */
const PAGE_PARTS = 'main,article,h1,[role="main"]';
/** Longest text that opts out as one block, in UTF-16 units. */
const SHORT = 500;

const HIDDEN_FROM_AT = '[aria-hidden="true"]';
/** Longest text that is compared with its copy for assistive technology, in UTF-16 units. */
const LONGEST_COPY = 2_000;

/** What it answers is good until the page changes: most elements share their ancestors. */
export type OffLimits = (element: Element) => boolean;

/** @param alsoNever selects what else is never read, with everything inside */
export function createOffLimits(document: Document, alsoNever?: string): OffLimits {
	// In a plain text file the one `<pre>` is the page.
	const usual = contentTypeOf(document) === 'text/plain' ? NEVER_READ : `${NEVER_READ},pre`;
	const never = alsoNever ? `${usual},${alsoNever}` : usual;
	const isEdited = designModeOf(document) === 'on';
	const known = new Map<Element, boolean>();
	const isItself = (element: Element) =>
		matches(element, never) ||
		(matches(element, OPTED_OUT) && isInnerPart(element, document)) ||
		(matches(element, HIDDEN_FROM_AT) && !hasCopy(element));
	return function isOffLimits(element): boolean {
		if (isEdited) return true;
		// From the outside inwards: what an element is inside of decides for it.
		const path: Element[] = [];
		let answer = false;
		for (let up: Node | null = element; up; up = composedParent(up)) {
			if (!isElement(up)) continue;
			const before = known.get(up);
			answer = before ?? false;
			if (before !== undefined) break;
			path.push(up);
		}
		for (const one of path.reverse()) {
			answer ||= isItself(one);
			known.set(one, answer);
		}
		return answer;
	};
}

/**
 * Whether an element that asks not to be translated is a short inner one: a brand, a name, a command. Whole apps ask the
 * same of translators, and their text is as good as any other's.
 */
function isInnerPart(element: Element, document: Document): boolean {
	if (kindOf(element) === INLINE) return true;
	if (element === rootElementOf(document) || element === bodyOf(document)) return false;
	if (matches(element, PAGE_PARTS) || queryFirst(element, PAGE_PARTS)) return false;
	return !isLongerThan(element, SHORT, document);
}

function isLongerThan(element: Element, length: number, document: Document): boolean {
	// NodeFilter.SHOW_TEXT
	const walker = walkerIn(document, element, 4);
	let seen = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		seen += (node as Text).data.trim().length;
		if (seen > length) return true;
	}
	return false;
}

/**
 * Whether text that is hidden from assistive technology is what readers see of a text that is there twice: animated
 * and split headings have a label or a clipped copy beside them that holds the same words.
 */
function hasCopy(element: Element): boolean {
	const words = plain(textContentOf(element));
	if (words === '' || words.length > LONGEST_COPY) return false;
	let child: Element = element;
	// The copy stands beside the text, or beside the element that holds its parts.
	for (let level = 0; level < 3; level++) {
		for (const beside of [previousElementOf(child), nextElementOf(child)]) {
			if (beside && isCopy(beside, words)) return true;
		}
		const up = parentOf(child);
		if (!isElement(up) || localNameOf(up) === 'body') return false;
		const label = attributeOf(up, 'aria-label');
		if (label !== null) return plain(label).includes(words);
		child = up;
	}
	return false;
}

function isCopy(element: Element, words: string): boolean {
	const copy = textContentOf(element);
	if (!copy || copy.length > LONGEST_COPY * 2) return false;
	return plain(copy).includes(words) && isClippedAway(element) && !matches(element, HIDDEN_FROM_AT);
}

function plain(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
