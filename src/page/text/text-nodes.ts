/** What the sentinel and the marker's reader have in common: how text nodes are gone through, and where their words meet. */
import { parentElementOf } from '../dom.ts';
import { isData } from './tags.ts';

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION` */
export const TEXT = 12;
/** Text is read in portions of about this many UTF-16 units, or so many nodes: the step between two looks at the clock. */
export const PORTION = 2_000;
export const MOST_NODES = 100;
/** Longer than half of any word that matters. UTF-16 units. */
export const SEAM = 40;
/** From this length on it is worth asking whether a text is a script's data. */
const LONG_ENOUGH_FOR_DATA = 2_000;

/** A long text of a script, a style sheet or the like: not even worth a look. */
export function isLongData(node: Text): boolean {
	if (node.length <= LONG_ENOUGH_FOR_DATA) return false;
	const holder = parentElementOf(node);
	return !holder || isData(holder);
}

/** The word that two texts have together where they meet. */
export function seam(before: string, after: string): string {
	return before.slice(-SEAM) + after.slice(0, SEAM);
}
