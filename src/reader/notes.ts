/** Numbers of footnotes for the printed letter: each explained word gets one where it stands first. Pure. */
import { literally } from '../literally.ts';
import type { Piece } from './pieces.ts';

/** A text with the numbers of the notes that stand in it. */
export type Noted = readonly (string | number)[];

/** A word as the letter has it, in the order of reading. */
export interface NotedTerm {
	readonly text: string;
}

/**
 * Puts the numbers 1, 2, 3 … behind the terms. A term that isn't found where it should come is looked for from the start;
 * one that stands nowhere (it goes over two pieces) gets its number nowhere, and its note all the same.
 * @param texts in the order of reading
 * @returns each text, cut where numbers stand
 */
export function numberTerms(texts: readonly string[], terms: readonly NotedTerm[]): Noted[] {
	const cuts = new Map<number, { readonly end: number; readonly note: number }[]>();
	let from = 0;
	terms.forEach(({ text }, index) => {
		const at = findFrom(texts, text, from) ?? findFrom(texts, text, 0);
		if (!at) return;
		from = at.text;
		cuts.set(at.text, [...(cuts.get(at.text) ?? []), { end: at.end, note: index + 1 }]);
	});
	return texts.map((text, index) => cutAt(text, cuts.get(index) ?? []));
}

function findFrom(
	texts: readonly string[],
	wanted: string,
	from: number,
): { text: number; end: number } | undefined {
	const words = wanted.trim().split(/\s+/).map(literally).join('\\s+');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
	for (let text = from; text < texts.length; text++) {
		const found = pattern.exec(texts[text] ?? '');
		if (found) return { text, end: found.index + found[0].length };
	}
	return undefined;
}

function cutAt(text: string, cuts: readonly { readonly end: number; readonly note: number }[]): Noted {
	const parts: (string | number)[] = [];
	let from = 0;
	for (const { end, note } of [...cuts].sort((a, b) => a.end - b.end)) {
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
