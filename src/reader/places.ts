/** Rows of a table as text in which each cell stands where it stood on the page. Pure. */

/** A text with its sides, in any unit of length. */
export interface PlacedText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
}

/** @returns each row with a tab at the end of each gap, its cells as many letters from the left as the letters of the page are wide */
export function writtenIn(rows: readonly (readonly PlacedText[])[], letter: number): readonly string[] {
	return rows.map((cells) =>
		cells.reduce((line, { text, left }, at) => {
			const place = Math.round(left / letter);
			// Where letters are narrower than usual the gap shrinks, but stays one.
			return at === 0 ? ' '.repeat(place) + text : `${`${line} `.padEnd(place - 1)}\t${text}`;
		}, ''),
	);
}

/** @returns how wide a letter is, over all texts */
export function widthOfLetter(texts: readonly PlacedText[]): number {
	const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
	const width = texts.reduce((sum, { left, right }) => sum + right - left, 0);
	return width > 0 && letters > 0 ? width / letters : 1;
}
