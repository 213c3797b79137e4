import type { ComponentChildren } from 'preact';
import type { Piece } from '../../reader/pieces.ts';

/** A piece of the document, on the screen and on paper. @param show draws one of its texts; they come in the order of reading */
export function PieceView({
	piece,
	show,
}: {
	readonly piece: Piece;
	readonly show: (text: string) => ComponentChildren;
}) {
	switch (piece.kind) {
		case 'heading': {
			const Heading = piece.level === 2 ? 'h2' : 'h3';
			return <Heading>{show(piece.text)}</Heading>;
		}
		case 'paragraph':
			return <p>{show(piece.text)}</p>;
		case 'list': {
			const List = piece.ordered ? 'ol' : 'ul';
			return (
				<List>
					{piece.items.map((item, index) => (
						<li key={index}>{show(item)}</li>
					))}
				</List>
			);
		}
		case 'table':
			return (
				<table>
					<tbody>
						{piece.rows.map((cells, row) => (
							<tr key={row}>
								{cells.map((cell, column) => (
									<td key={column}>{show(cell)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			);
	}
}
