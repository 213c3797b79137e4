/** Why nothing is marked on a page, in honest sentences, and another way in. */
import type { BlockedWhy, FrameStatus } from '../../messages.ts';
import { Note } from '../parts/note.tsx';

const BLOCKED: Readonly<Record<BlockedWhy, { readonly title: string; readonly text: string }>> = {
	pdf: {
		title: 'Footnote can’t mark PDFs here',
		text: 'The browser shows them in a viewer of its own, which lets no extension in. Footnote’s reader can show the text of the PDF, with its words explained. If the browser doesn’t hand the file over, save it and open it there.',
	},
	media: {
		title: 'Footnote can’t read this kind of page',
		text: 'It is a picture, a film or a sound, not text. Look a word up in the guide instead.',
	},
	source: {
		title: 'Footnote can’t read this kind of page',
		text: 'It shows how another page is written, which the browser keeps extensions out of. Open the page itself, or look a word up in the guide.',
	},
	browser: {
		title: 'Footnote can’t read this kind of page',
		text: 'It belongs to the browser, which keeps extensions out of its own pages and of the shop for extensions. On other pages Footnote works as ever. You can look a word up in the guide.',
	},
	'not-asked': {
		title: 'Footnote has not been asked here',
		text: 'Your browser lets it read a page only when you press Footnote’s button there. On pages of the browser’s own it never may. You can look a word up in the guide.',
	},
	busy: {
		title: 'This page is busy',
		text: 'It has not answered yet. Its words appear here as soon as it does.',
	},
	unreachable: {
		title: 'Footnote can’t reach this page',
		text: 'If it was open before Footnote was installed or updated, reload it. Files on your computer need to be allowed first, in the browser’s settings for Footnote.',
	},
};

export interface BlockedNoteProps {
	readonly why: BlockedWhy;
	readonly onGuide: () => void;
	/** Opens what the tab shows in the reader page. */
	readonly onReader: () => void;
}

/** A page that the browser lets Footnote read nothing of. */
export function BlockedNote({ why, onGuide, onReader }: BlockedNoteProps) {
	const { title, text } = BLOCKED[why];
	return (
		<Note title={title}>
			<p>{text}</p>
			{why === 'pdf' && (
				<button type="button" class="fn-button fn-button-primary" onClick={onReader}>
					Open in Footnote’s reader
				</button>
			)}{' '}
			<ToGuide onGuide={onGuide} />
		</Note>
	);
}

export interface StateNoteProps {
	readonly status: FrameStatus;
	readonly onMark: () => void;
	readonly onGuide: () => void;
}

/** Why nothing, or not all, is marked on a page that can be read; nothing when all is well. */
export function StateNote({ status, onMark, onGuide }: StateNoteProps) {
	switch (status.state) {
		case 'off':
			return (
				<Note title="Footnote is switched off">
					<p>Nothing is marked on any page. You can still look words up in the guide.</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
		case 'off-site':
			return (
				<Note title="Nothing is marked on this site">
					<p>You switched Footnote off here. The switch above brings the marks back at once.</p>
				</Note>
			);
		case 'waiting-for-click':
			return (
				<Note title="Footnote waits for you">
					<p>Pages are only read when you ask, as you chose in the options.</p>
					<button type="button" class="fn-button fn-button-primary" onClick={onMark}>
						Mark this page
					</button>
				</Note>
			);
		case 'other-language':
			return (
				<Note title="This page is not in English">
					<p>
						It says that it is in another language. Footnote knows only English words so far, so nothing is
						marked. You can look a word up by its English or Latin name.
					</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
		case 'failed':
			return (
				<Note title="Footnote can’t look up words just now">
					<p>
						The page is as it was. Close this and open it again. If that doesn’t help, restart the browser, or
						install Footnote anew: a file of it may be damaged.
					</p>
				</Note>
			);
		case 'backed-off':
			return (
				<Note title="Marking is on hold">
					<p>
						This page changes so fast that reading along would slow it down. The lines come back when it calms
						down.
					</p>
				</Note>
			);
		case 'marking':
			return status.terms.length > 0 ? null : (
				<Note title="No health words found here">
					<p>
						Footnote found no word on this page that its guide explains. The guide knows feet, legs, backs and
						nerves best, and is still growing elsewhere, so other health words may well be there.
					</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
	}
}

function ToGuide({ onGuide }: { onGuide: () => void }) {
	return (
		<button type="button" class="fn-button" onClick={onGuide}>
			Look up a word
		</button>
	);
}
