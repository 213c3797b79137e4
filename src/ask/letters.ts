/** Which letters a word has: tells cheaply that two words differ in more letters than they may. */

/** @returns one bit for each letter that a text has */
export function lettersOf(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}

/** @returns how many letters must be changed at least: each change brings one letter and takes one away at most */
export function leastChanged(one: number, other: number): number {
	return Math.max(bitsIn(one & ~other), bitsIn(other & ~one));
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
export function bitsIn(value: number): number {
	const pairs = value - ((value >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
