/** Stems of words as the index knows them: their numbers, and how seldom documents have them. */
import { type AskRows, KNOWN, stringsOf } from './rows.ts';

export interface Stems {
	/** −1 for one that the index hasn't got. */
	numberOf(stem: string): number;
	/** How seldom documents have a stem: the natural logarithm of one in so many. */
	rarity(stem: string): number;
	rarityOf(number: number): number;
	/** Whether texts of the guide, or what people say, have it. */
	isKnown(stem: string, by: keyof typeof KNOWN): boolean;
}

export function openStems(rows: AskRows, documents: number): Stems {
	const strings = stringsOf(rows, 'stems');
	// A question looks the same stem up for every document that it meets.
	const remembered = new Map<string, number>();
	const numberOf = (stem: string): number => {
		let number = remembered.get(stem);
		if (number === undefined) {
			number = strings.find(stem);
			remembered.set(stem, number);
		}
		return number;
	};
	const { fieldStarts } = rows;
	const rarityOf = (number: number): number => {
		const having = number < 0 ? 0 : (fieldStarts[number + 1] ?? 0) - (fieldStarts[number] ?? 0);
		return Math.log(1 + documents / (having || 0.5));
	};
	return {
		numberOf,
		rarityOf,
		rarity: (stem) => rarityOf(numberOf(stem)),
		isKnown: (stem, by) => ((rows.stemsKnown[numberOf(stem)] ?? 0) & KNOWN[by]) !== 0,
	};
}
