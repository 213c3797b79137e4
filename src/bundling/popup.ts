/**
 * The popup is built by itself, so that all that it opens with is one script and one style sheet. Built with the other pages, what it shares with
 * them is parted into ten files, and each is asked for and handed over by itself before anything can be painted.
 */

/** @param groups of entry points, as WXT builds them; the popup is taken out of its group into one of its own */
export function popupByItself<Entry extends { readonly name: string }>(groups: (Entry | Entry[])[]): void {
	for (const group of [...groups]) {
		if (!Array.isArray(group)) continue;
		const at = group.findIndex(({ name }) => name === 'popup');
		if (at >= 0) groups.push(group.splice(at, 1));
	}
}
