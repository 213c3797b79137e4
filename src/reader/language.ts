/** Whether a document is in another language than the guide's. Pure. */
import { languageOf, sampleOf } from '../matcher/text/language.ts';
import { linesOf, type Piece } from './pieces.ts';

/** Enough to tell a letter's language by. */
const PIECES = 200;

export function isForeign(pieces: readonly Piece[]): boolean {
	let english = 0;
	let other = 0;
	for (const piece of pieces.slice(0, PIECES)) {
		const sample = sampleOf(linesOf(piece).join(' '));
		english += sample.english;
		other += sample.other;
	}
	return languageOf({ english, other }, undefined) === 'foreign';
}
