/**
 * A text as the source of a regular expression that matches it and nothing else, with the flag `u` too: only signs of syntax
 * are escaped, and a hyphen is none. (`RegExp.escape` came after the oldest browsers that Footnote runs in.)
 */
export function literally(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
