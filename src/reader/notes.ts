/** Numbers of footnotes for the printed letter: each explained word gets one where it stands first. Pure. */
import { literally } from '../literally.ts';
import type { Piece } from './pieces.ts';

/** A text with the numbers of the notes that stand in it. */
export type Noted = readonly (string | number)[];

/** A word as the letter has it. */
export interface NotedTerm {
	readonly text: string;
}

/** Where a word ends in the letter. */
interface Place {
	/** Number of its text. */
	readonly text: number;
	readonly end: number;
}

/**
 * Puts the numbers 1, 2, 3 … behind the terms, in the order in which the letter is read. A term that isn't found where it should
 * come is looked for from the start; one that stands nowhere (it goes over two pieces) gets its number nowhere, and its note behind the others.
 * @param texts in the order of reading
 * @param terms about in the order of reading
 * @returns each text, cut where numbers stand; and the terms in the order of their numbers
 */
export function numberTerms<T extends NotedTerm>(
	texts: readonly string[],
	terms: readonly T[],
): { readonly texts: Noted[]; readonly terms: T[] } {
	let from: Place = { text: 0, end: 0 };
	const found: { readonly term: T; readonly place: Place }[] = [];
	const lost: T[] = [];
	for (const term of terms) {
		const place = findFrom(texts, term.text, from) ?? findFrom(texts, term.text, { text: 0, end: 0 });
		if (place) {
			from = place;
			found.push({ term, place });
		} else lost.push(term);
	}
	found.sort(({ place: a }, { place: b }) => a.text - b.text || a.end - b.end);
	const cuts = Map.groupBy(
		found.map(({ place }, index) => ({ ...place, note: index + 1 })),
		({ text }) => text,
	);
	return {
		texts: texts.map((text, index) => cutAt(text, cuts.get(index) ?? [])),
		terms: [...found.map(({ term }) => term), ...lost],
	};
}

function findFrom(texts: readonly string[], wanted: string, from: Place): Place | undefined {
	const words = wanted.trim().split(/\s+/).map(literally).join('\\s+');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu');
	for (let text = from.text; text < texts.length; text++) {
		pattern.lastIndex = text === from.text ? from.end : 0;
		const found = pattern.exec(texts[text] ?? '');
		if (found) return { text, end: found.index + found[0].length };
	}
	return undefined;
}

/** @param cuts in order */
function cutAt(text: string, cuts: readonly { readonly end: number; readonly note: number }[]): Noted {
	const parts: (string | number)[] = [];
	let from = 0;
	for (const { end, note } of cuts) {
		parts.push(text.slice(from, end), note);
		from = end;
	}
	return [...parts, text.slice(from)];
}

/** The texts of a piece, in order. */
export function textsOf(piece: Piece): readonly string[] {
	switch (piece.kind) {
		case 'list':
			return piece.items;
		case 'table':
			return piece.rows.flat();
		default:
			return [piece.text];
	}
}
