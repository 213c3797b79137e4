export interface UndoProps {
	/** What was done, as a sentence; empty while nothing was. */
	readonly done: string;
	readonly onUndo: () => void;
}

/** Says what was just done, in place, with the way back. It is there before its words, so that they are read out. */
export function Undo({ done, onUndo }: UndoProps) {
	return (
		<p class="fn-undo" role="status">
			{done !== '' && (
				<>
					{done}{' '}
					<button type="button" class="fn-button" onClick={onUndo}>
						Undo
					</button>
				</>
			)}
		</p>
	);
}
