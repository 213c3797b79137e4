/** A guide with more entries than there are, for measuring. */
import type { Guide } from '../guide/compile.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word becomes another one of the same length, and the same word the same one: entries of other illnesses, as far as a search can tell. */
function disguised(text: string, by: number): string {
	return text.toLowerCase().replace(/[a-z]/g, (letter) => {
		return LETTERS[(LETTERS.indexOf(letter) + by) % LETTERS.length] ?? letter;
	});
}

/**
 * @param most entries at least, at most 25 times what there are
 * @param alike the words stay as they are
 */
export function enlarged(guide: Guide, most: number, alike: boolean): Guide {
	const entries = [...guide.entries];
	for (let copy = 1; entries.length < most && copy < LETTERS.length; copy++) {
		for (const entry of guide.entries.slice(0, most - entries.length)) {
			const other = JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
				typeof value === 'string' && !KEPT.has(key) ? disguised(value, alike ? 0 : copy) : value,
			);
			entries.push({ ...other, id: `${entry.id}-${copy}` });
		}
	}
	return { ...guide, entries };
}
/** Fields that hold no words of the guide's. */
const KEPT = new Set([
	'id',
	'category',
	'level',
	'hardness',
	'url',
	'read',
	'reviewed',
	'evidence',
	'picture',
	'entry',
]);
