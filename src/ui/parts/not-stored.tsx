/** Why the last choice could not be stored. */
export type NotStored = 'private window' | 'store refused';

const WHY: Readonly<Record<NotStored, string>> = {
	'private window':
		'This is a private window, from which Footnote stores nothing. Make this choice in an ordinary window.',
	'store refused':
		'Your last choice could not be stored, so nothing was changed. The disk may be full, or the browser may not allow it.',
};

export function NotStoredAlert({ why }: { why: NotStored }) {
	return (
		<p class="fn-alert" role="alert">
			{WHY[why]}
		</p>
	);
}
