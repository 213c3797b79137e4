import type { ComponentChild } from 'preact';
import { findCard } from '../../guide/compile.ts';
import { FirstLook } from '../entry/first-look.tsx';
import { Further } from '../entry/further.tsx';
import { CATEGORY_WORDS, FIELD_WORDS } from '../entry/words.ts';
import { Note } from '../parts/note.tsx';
import type { PopupData } from './services.ts';
import { type LoadDrawing, useDrawing } from './use-drawing.ts';

export interface EntryPageProps {
	readonly id: string;
	readonly data: PopupData;
	/** Whose emergency number is shown. */
	readonly region: ComponentChild;
	readonly loadDrawing: LoadDrawing;
	readonly onOpen: (id: string) => void;
	readonly onTopic: (id: string) => void;
	readonly onKeep: (id: string, keep: boolean) => void;
	readonly onCheck: (id: string) => void;
}

/** One entry in full, as a page of the popup. */
export function EntryPage({
	id,
	data,
	region,
	loadDrawing,
	onOpen,
	onTopic,
	onKeep,
	onCheck,
}: EntryPageProps) {
	const { guide, kept, emergencyNumber, today } = data;
	const entry = guide.at === 'ready' ? findCard(guide.value.guide, id) : undefined;
	const drawing = useDrawing(loadDrawing, entry?.picture);
	if (guide.at === 'loading') return <p class="fn-waiting">Opening the guide…</p>;
	if (!entry) {
		return (
			<Note title="Not in the guide">
				<p>This word is not in the guide that came with this version of Footnote.</p>
			</Note>
		);
	}
	const isKept = kept.includes(id);
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
			<Further entry={entry} drawing={drawing} onOpen={onOpen} onTopic={onTopic} today={today} />
		</article>
	);
}
