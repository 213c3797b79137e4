/**
 * A letter or result sheet as the reader page shows it: text and its simple structure, and nothing else of the file. Pure.
 * Whatever a file holds becomes these plain strings, which are only ever shown as text.
 */

export type Piece =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	/** Its text may hold line breaks, which are shown. */
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
	| {
			readonly kind: 'table';
			readonly rows: readonly (readonly string[])[];
			/** Where spaces part its columns: each row as it is written, a tab at the end of each gap, so that its cells keep their places. */
			readonly written?: readonly string[];
	  };

/** What is read at most: a reader's machine stays usable whatever the file. */
export const LIMITS = {
	/** Bytes of a file. */
	file: 50_000_000,
	pages: 500,
	/** UTF-16 units of a document's text: some thousand pages. */
	text: 3_000_000,
} as const;

/** The lines of a piece; the cells of a table are parted by tabs. */
export function linesOf(piece: Piece): string[] {
	switch (piece.kind) {
		case 'table':
			return piece.written ? [...piece.written] : piece.rows.map((cells) => cells.join('\t'));
		case 'list':
			return [...piece.items];
		default:
			return piece.text.split('\n');
	}
}

export function lengthOf(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, piece) => sum + linesOf(piece).join('\n').length, 0);
}
