/** Numbers as sheets write them: 5.3, 5,3, 1,250, 1.250,5. Pure. */

export interface ReadNumber {
	readonly value: number;
	/** It could be a thousand times as much or as little. */
	readonly isDoubtful: boolean;
	/** Its decimals are marked in another way than those of the sheet. */
	readonly isUnlike: boolean;
}

/**
 * @param text digits with points, commas or apostrophes between them
 * @param isComma the sheet parts decimals by commas
 */
export function readNumber(text: string, isComma: boolean): ReadNumber {
	const plain = text.replace(/[’']/g, '');
	const [decimal, thousands] = isComma ? [',', '.'] : ['.', ','];
	const groups = plain.split(/[.,]/);
	const marks = [...new Set(plain.match(/[.,]/g))];
	const isGrouped = groups[0] !== '0' && groups.slice(1).every((group) => group.length === 3);
	if (marks.length === 0) return { value: Number(plain), isDoubtful: false, isUnlike: false };
	// "2,45,000": lakhs, as sheets of India part them.
	if (!isComma && /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain)) {
		return { value: Number(groups.join('')), isDoubtful: false, isUnlike: false };
	}
	// "1,250,000": marks of one kind, twice, part thousands.
	if (marks.length === 1 && groups.length > 2) {
		return { value: Number(groups.join('')), isDoubtful: !isGrouped, isUnlike: false };
	}
	if (marks.length === 1 && marks[0] === thousands && isGrouped) {
		return { value: Number(groups.join('')), isDoubtful: true, isUnlike: false };
	}
	const value = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
	const isUnlike =
		!plain.includes(decimal as string) ||
		plain.lastIndexOf(thousands as string) > plain.lastIndexOf(decimal as string);
	return { value, isDoubtful: false, isUnlike };
}
