import { useState } from 'preact/hooks';
import type { OptionsActions } from './services.ts';

/** "Reset everything": says what goes, asks, and can be undone for a day. */
export function Reset({
	erasedAt,
	actions,
}: {
	erasedAt: number | undefined;
	actions: Pick<OptionsActions, 'eraseAll' | 'undoErase' | 'eraseForGood'>;
}) {
	const [asking, setAsking] = useState(false);
	if (erasedAt !== undefined) {
		const time = new Date(erasedAt).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
		return (
			<div class="fn-alert" role="status">
				<p>Everything was reset on {time}. For a day from then you can have it back.</p>
				<div class="popup-row">
					<button type="button" class="fn-button" onClick={actions.undoErase}>
						Bring everything back
					</button>
					<button type="button" class="fn-button" onClick={actions.eraseForGood}>
						Erase it for good now
					</button>
				</div>
			</div>
		);
	}
	if (!asking) {
		return (
			<button type="button" class="fn-button" onClick={() => setAsking(true)}>
				Reset everything
			</button>
		);
	}
	return (
		<div class="fn-alert" role="alert">
			<p>
				This takes back every choice on this page. It also erases the words of your own file, the words kept
				for your doctor, your answers in the checklist and your notes. You can undo it for a day.
			</p>
			<div class="popup-row">
				<button
					type="button"
					class="fn-button"
					onClick={() => {
						setAsking(false);
						actions.eraseAll();
					}}
				>
					Yes, reset everything
				</button>
				<button type="button" class="fn-button" onClick={() => setAsking(false)}>
					No, keep everything
				</button>
			</div>
		</div>
	);
}
