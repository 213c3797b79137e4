/** Texts and lists → rows, as `src/ask/index/strings.ts` and `rows.ts` read them. */
import type { Texts } from '../ask/index/rows.ts';
import { type Numbers, narrowest } from '../rows-file.ts';

/** Texts in the order of their numbers. */
export function sortedTexts(texts: Iterable<string>): readonly string[] {
	return [...new Set(texts)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}

/** From texts to their numbers. */
export function numbersOf(sorted: readonly string[]): (text: string) => number {
	const numbers = new Map(sorted.map((text, number) => [text, number]));
	return (text) => {
		const number = numbers.get(text);
		if (number === undefined) throw new Error(`"${text}" has no number`);
		return number;
	};
}

/**
 * @param sorted by `sortedTexts`
 * @throws Error where a letter needs more than a byte
 */
export function textRows<Name extends Texts>(
	name: Name,
	sorted: readonly string[],
): Record<`${Name}Text` | `${Name}Firsts`, Numbers> {
	const firsts: number[] = [];
	for (const [number, { length }] of sorted.entries()) while (firsts.length <= length) firsts.push(number);
	firsts.push(sorted.length);
	const text = sorted.join('');
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit > 0x7f) throw new Error(`"${text[at]}" stands in no word that is asked`);
		bytes[at] = unit;
	}
	const rows = { [`${name}Text`]: bytes, [`${name}Firsts`]: narrowest(firsts) };
	return rows as Record<`${Name}Text` | `${Name}Firsts`, Numbers>;
}

/** Lists of numbers one after the other, and where each begins; one more start than there are lists. */
export function listRows(lists: readonly (readonly number[])[]): { starts: Numbers; flat: Numbers } {
	const starts = [0];
	for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
	return { starts: narrowest(starts), flat: narrowest(lists.flat()) };
}

/** @returns as many empty lists */
export function emptyLists(size: number): number[][] {
	return Array.from({ length: size }, () => []);
}
