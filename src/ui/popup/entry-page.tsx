import type { ComponentChild } from 'preact';
import { isOwn } from '../../glossary/explanation.ts';
import { isOwnId } from '../../glossary/own-word.ts';
import type { CardEntry } from '../../guide/compile.ts';
import { FirstLook } from '../entry/first-look.tsx';
import { Further } from '../entry/further.tsx';
import { OwnLook } from '../entry/own-look.tsx';
import { CATEGORY_WORDS, FIELD_WORDS } from '../entry/words.ts';
import { readyOf, useFetched } from '../parts/fetched.ts';
import { Note } from '../parts/note.tsx';
import { Shown } from '../parts/opened.tsx';
import type { PopupData, Readers } from './services.ts';

export interface EntryPageProps {
	readonly id: string;
	readonly data: Pick<PopupData, 'keptWords' | 'emergencyNumber' | 'today'>;
	/** Whose emergency number is shown. */
	readonly region: ComponentChild;
	readonly loadEntry: Readers['loadEntry'];
	readonly onOpen: (id: string) => void;
	readonly onTopic: (id: string) => void;
	readonly onKeep: (id: string, keep: boolean) => void;
	readonly onCheck: (id: string) => void;
}

/** One entry in full, or all that the reader's own file says of a word, as a page of the popup. */
export function EntryPage({ id, loadEntry, ...rest }: EntryPageProps) {
	return (
		<Shown of={useFetched(loadEntry, id)} what={isOwnId(id) ? 'your own file' : 'the guide'}>
			{(explained) =>
				!explained ? (
					<NotThere isOwn={isOwnId(id)} />
				) : isOwn(explained) ? (
					<article class="popup-entry">
						<OwnLook word={explained} />
					</article>
				) : (
					<EntryInFull id={id} entry={explained} {...rest} />
				)
			}
		</Shown>
	);
}

function NotThere({ isOwn: wasOwn }: { readonly isOwn: boolean }) {
	return wasOwn ? (
		<Note title="Not in your own file">
			<p>This word was in a file of yours that Footnote no longer has. You choose the file in Options.</p>
		</Note>
	) : (
		<Note title="Not in the guide">
			<p>This word is not in the guide that came with this version of Footnote.</p>
		</Note>
	);
}

interface EntryInFullProps extends Omit<EntryPageProps, 'loadEntry'> {
	readonly entry: CardEntry;
}

function EntryInFull({ id, entry, data, region, onOpen, onTopic, onKeep, onCheck }: EntryInFullProps) {
	const { keptWords, emergencyNumber, today } = data;
	const isKept = readyOf(keptWords)?.kept.includes(id) ?? false;
	return (
		<article class="popup-entry">
			<FirstLook entry={entry} emergencyNumber={emergencyNumber} />
			{entry.getHelp?.level === 'emergency' && region}
			<div class="popup-row">
				<button type="button" class="fn-button" onClick={() => onCheck(id)}>
					Check my symptoms
				</button>
				<button type="button" class="fn-button" aria-pressed={isKept} onClick={() => onKeep(id, !isKept)}>
					{isKept ? 'Kept for my doctor' : 'Keep for my doctor'}
				</button>
			</div>
			<p class="fn-hint">
				{CATEGORY_WORDS[entry.category].one} · {entry.fields.map((field) => FIELD_WORDS[field]).join(', ')}
			</p>
			<Further entry={entry} drawing={entry.drawing} onOpen={onOpen} onTopic={onTopic} today={today} />
		</article>
	);
}
