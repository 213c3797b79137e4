/** What lists call a word of the reader's own file that was found on a page: its meaning, and with it its name, lies in the store. */
import { isOwnId, keyOfName, nameInOwnId } from './own-word.ts';

/** @returns its own name, as the page writes it where the page has that; `undefined` for a word of the guide */
export function ownNameOf({ id, text }: { readonly id: string; readonly text: string }): string | undefined {
	if (!isOwnId(id)) return undefined;
	const name = nameInOwnId(id);
	return keyOfName(text) === name ? text.replace(/\s+/g, ' ').trim() : name;
}
