/**
 * Many texts of small letters, digits and spaces, without an object for each: those of one length stand together, one after the other in
 * the order of their letters, so that a text is found by halving, and none needs a number that says where it begins.
 */
import type { Numbers } from '../../rows-file.ts';

export interface Strings {
	/** How many there are: each is known by its number. */
	readonly size: number;
	/** @returns its number, or −1 */
	find(text: string): number;
	has(text: string): boolean;
	/** The text of a number. */
	at(number: number): string;
	/** The numbers of those of a length: from one, up to and without the other. */
	ofLength(length: number): readonly [from: number, to: number];
}

/**
 * @param text all of them, a byte a letter
 * @param firsts for each length, from 0 on, the number of the first text that is so long or longer; and how many there are
 */
export function openStrings(text: Numbers, firsts: Numbers): Strings {
	const starts: number[] = [];
	let start = 0;
	for (let length = 0; length + 1 < firsts.length; length++) {
		starts.push(start);
		start += length * ((firsts[length + 1] ?? 0) - (firsts[length] ?? 0));
	}
	const size = firsts.at(-1) ?? 0;
	const ofLength = (length: number): readonly [number, number] =>
		length < 0 || length >= starts.length ? [0, 0] : [firsts[length] ?? 0, firsts[length + 1] ?? 0];
	/** Below 0 where the text of a number comes before the wanted one. */
	const compare = (at: number, wanted: string): number => {
		for (let letter = 0; letter < wanted.length; letter++) {
			const differs = (text[at + letter] ?? 0) - wanted.charCodeAt(letter);
			if (differs !== 0) return differs;
		}
		return 0;
	};
	const find = (wanted: string): number => {
		const { length } = wanted;
		const [first, end] = ofLength(length);
		let [low, high] = [first, end];
		while (low < high) {
			const middle = (low + high) >>> 1;
			const differs = compare((starts[length] ?? 0) + (middle - first) * length, wanted);
			if (differs === 0) return middle;
			if (differs < 0) low = middle + 1;
			else high = middle;
		}
		return -1;
	};
	return {
		size,
		find,
		has: (wanted) => find(wanted) >= 0,
		at(number) {
			let length = 0;
			while (length < starts.length && (firsts[length + 1] ?? 0) <= number) length++;
			const at = (starts[length] ?? 0) + (number - (firsts[length] ?? 0)) * length;
			return String.fromCharCode(...text.subarray(at, at + length));
		},
		ofLength,
	};
}

/** @returns where a number stands in a row that grows, between two places; −1 where it doesn't */
export function placeOf(wanted: number, row: Numbers, from: number, to: number): number {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = (low + high) >>> 1;
		const value = row[middle] ?? 0;
		if (value === wanted) return middle;
		if (value < wanted) low = middle + 1;
		else high = middle;
	}
	return -1;
}
