/** Words cut at the end of a line: "neuro-⏎pathy". */
import { latePattern } from './late-pattern.ts';

/** The hyphen, the line's end and the next line's indent, between two letters of one word. */
export const brokenWord = /* @__PURE__ */ latePattern('(?<=\\p{L})[-\\u2010]\\r?\\n[ \\t]*(?=\\p{Ll})', 'gu');

/** A quick look: a word may be cut somewhere. Nearly all texts end here. */
export function hasBrokenWord(text: string): boolean {
	return text.includes('-\n') || text.includes('\u2010\n') || text.includes('-\r\n');
}
