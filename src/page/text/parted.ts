/** What the page draws between the parts of a run. Apart from `run.ts`, whose functions the marker has from the sentinel. */
import { isPartedBetween, type Piece, type Run } from './run.ts';

/** Whether the page draws a boundary inside a stretch of a run that was put together by names alone. */
export function isPartedWithin({ pieces }: Run, start: number, end: number): boolean {
	for (let at = 1; at < pieces.length; at++) {
		const piece = pieces[at] as Piece;
		const before = pieces[at - 1] as Piece;
		if (piece.at <= start || piece.at >= end) continue;
		if (isPartedBetween(before.node, piece.node)) return true;
	}
	return false;
}
