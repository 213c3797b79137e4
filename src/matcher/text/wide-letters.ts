/** Letters above ASCII, as far as pages mostly have them: told without a class of Unicode letters, which takes each page most of a millisecond to make. */

/** "²", "³", "µ", "¹", "¼", "½", "¾", of the sixteen from "°" on: between ASCII and "À" no others belong to words. */
const AMONG_SIGNS = 0x722c;

/**
 * @param code a unit above ASCII
 * @returns whether it is a letter, a number or an accent; nothing where only a pattern can tell
 */
export function isWideLetter(code: number): boolean | undefined {
	if (code < 0xc0) return code > 0xaf && ((AMONG_SIGNS >> (code & 15)) & 1) > 0;
	// "×", "÷".
	if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
	const isSign =
		// Spaces, dashes, quotes; "™"; arrows, mathematics; boxes, shapes, pictures.
		(code > 0x1fff && code < 0x2070) ||
		code === 0x2122 ||
		(code > 0x2189 && code < 0x2460) ||
		(code > 0x24ff && code < 0x2776);
	return isSign ? false : undefined;
}
