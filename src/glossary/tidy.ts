/** Texts that come from anywhere → what can stand in a line of ours. Pure. */

/** Most cells hold nothing of it, and to look first takes less time than to write all anew. */
const UNTIDY = /^ | $| {2}|[^\S ]|[\p{Cc}\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The last ones as word processors write them. */
const LINE_BREAK = /\r\n?|[\n\v\u2028\u2029]/;

/**
 * Plain text on one line: without control characters, without what turns the direction of the text around it, and without what can't be seen.
 * Markup is a text like any other.
 */
export function tidy(text: string): string {
	if (!UNTIDY.test(text) && text.isWellFormed()) return text;
	return text
		.toWellFormed()
		.replace(/[\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}

/** The same for a text of several lines: it keeps them, and at most one empty one between two. */
export function tidyLines(text: string): string {
	if (!LINE_BREAK.test(text)) return tidy(text);
	return text
		.split(LINE_BREAK)
		.map(tidy)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
