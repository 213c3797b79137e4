import { useState } from 'preact/hooks';
import { findListed, type GuideList } from '../../guide/list.ts';
import { readyOf } from '../parts/fetched.ts';
import { Note } from '../parts/note.tsx';
import { Shown } from '../parts/opened.tsx';
import { Undo } from '../parts/undo.tsx';
import type { KeptWords, PopupData, PopupSlots } from './services.ts';

export interface KeptPageProps {
	readonly data: Pick<PopupData, 'keptWords' | 'list'>;
	readonly onEntry: (id: string) => void;
	readonly onKeep: (id: string, keep: boolean) => void;
	readonly onNote: (word: string, keep: boolean) => void;
	readonly summary: PopupSlots['summary'];
}

/** The terms that a reader keeps for the doctor, and what can be taken along. */
export function KeptPage({ data, ...rest }: KeptPageProps) {
	return (
		<Shown of={data.keptWords} what="your list">
			{(words) => <KeptList words={words} list={readyOf(data.list)} {...rest} />}
		</Shown>
	);
}

interface KeptListProps extends Omit<KeptPageProps, 'data'> {
	readonly words: KeptWords;
	readonly list: GuideList | undefined;
}

function KeptList({ words, list, onEntry, onKeep, onNote, summary }: KeptListProps) {
	const { kept, noted } = words;
	const [dropped, setDropped] = useState<string>();
	const nameOf = (id: string) => list && findListed(list, id)?.name;
	return (
		<>
			<h2>Kept for my doctor</h2>
			{kept.length === 0 ? (
				<Note title="Nothing kept yet">
					<p>
						When a word seems to be about you, choose “More” on its card and then “Keep for my doctor”. The
						list stays on this device.
					</p>
				</Note>
			) : (
				<ul class="popup-terms">
					{kept.map((id) => (
						<li key={id}>
							<button type="button" class="popup-term" onClick={() => onEntry(id)}>
								<span class="popup-term-name">{nameOf(id) ?? id}</span>
							</button>
							<button
								type="button"
								class="fn-button fn-button-quiet"
								aria-label={`Remove ${nameOf(id) ?? id} from the list`}
								onClick={() => {
									onKeep(id, false);
									setDropped(id);
								}}
							>
								Remove
							</button>
						</li>
					))}
				</ul>
			)}
			<Undo
				done={
					dropped !== undefined && !kept.includes(dropped)
						? `“${nameOf(dropped) ?? dropped}” is off the list.`
						: ''
				}
				onUndo={() => dropped !== undefined && onKeep(dropped, true)}
			/>
			<NotedWords words={noted} onForget={(word) => onNote(word, false)} />
			{summary(words)}
		</>
	);
}

/** Words that the guide hasn't got, to be asked about. */
function NotedWords({ words, onForget }: { words: readonly string[]; onForget: (word: string) => void }) {
	if (words.length === 0) return null;
	return (
		<section>
			<h2>Words to ask about</h2>
			<ul class="popup-terms">
				{words.map((word) => (
					<li key={word}>
						<span class="popup-term">{word}</span>
						<button
							type="button"
							class="fn-button fn-button-quiet"
							aria-label={`Remove ${word} from the list`}
							onClick={() => onForget(word)}
						>
							Remove
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
