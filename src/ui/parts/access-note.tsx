/** What the browser lets Footnote read, in one sentence, where it isn't what the reader's own choice says. */
import type { Settings } from '../../settings/settings.ts';

/** Which pages the browser lets Footnote read: readers can change it in the browser's own settings at any time. */
export type Access = 'every-page' | 'when-asked';

export interface Reach {
	readonly access: Access;
	/** The reader was asked just now, and said no. */
	readonly wasRefused: boolean;
}

export interface ReachActions {
	/** Asks the reader, in the browser's own words. */
	allowEveryPage(): void;
	chooseRuns(runs: Settings['runs']): void;
	/** Opens the browser's settings for Footnote; only where Footnote itself can't give anything back. */
	openBrowserSettings?(): void;
}

export interface AccessNoteProps {
	readonly runs: Settings['runs'];
	readonly reach: Reach;
	readonly actions: Pick<ReachActions, 'allowEveryPage' | 'openBrowserSettings'>;
}

export function AccessNote({ runs, reach, actions }: AccessNoteProps) {
	const { access, wasRefused } = reach;
	if (runs === 'everywhere') {
		if (access === 'every-page') return null;
		return (
			<div class="fn-alert" role="status">
				<p>
					Your browser lets Footnote read a page only when you press Footnote’s button there, so other pages
					stay unmarked.
				</p>
				<button type="button" class="fn-button" onClick={actions.allowEveryPage}>
					Allow it on every page
				</button>
			</div>
		);
	}
	if (wasRefused) {
		return (
			<p class="fn-alert" role="alert">
				The browser was not told to allow it, so Footnote still waits until you ask.
			</p>
		);
	}
	if (access === 'when-asked') {
		return (
			<p class="fn-hint">
				Your browser has taken back the permission to read every page: Footnote sees a page only when you
				press its button there.
			</p>
		);
	}
	return (
		<div class="fn-hint">
			<p>
				Nothing of Footnote is in any page that you open from now on, until you press its button there. Your
				browser still keeps the permission to read every page; only you can take it back.
			</p>
			{actions.openBrowserSettings && (
				<>
					<button type="button" class="fn-button" onClick={actions.openBrowserSettings}>
						Open the browser’s settings for Footnote
					</button>
					<p>There, under “Site access”, choose “On click”.</p>
				</>
			)}
		</div>
	);
}
