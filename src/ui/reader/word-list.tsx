import { useMemo } from 'preact/hooks';
import { capital } from '../../capital.ts';
import { type CardEntry, findCard, type Guide, titleOf } from '../../guide/compile.ts';
import type { FoundTerm } from '../../messages.ts';
import { isDenied, sentencesOf } from '../../reader/denied.ts';
import { UrgencyShape } from '../entry/urgency.tsx';
import { URGENCY_WORDS } from '../entry/words.ts';

export interface WordListProps {
	readonly terms: readonly FoundTerm[];
	readonly guide: Guide | undefined;
	/** The letter's, in the order of reading. */
	readonly texts: readonly string[];
	readonly onJump: (id: string) => void;
}

/** The words of the letter that the guide explains, in the order of reading, each with its first sentence. */
export function WordList({ terms, guide, texts, onJump }: WordListProps) {
	const sentences = useMemo(() => sentencesOf(texts), [texts]);
	return (
		<aside class="reader-words" aria-labelledby="reader-words-title">
			<h2 id="reader-words-title" class="reader-title notranslate">
				{terms.length === 0
					? 'Words explained'
					: terms.length === 1
						? 'One word explained'
						: `${terms.length} words explained`}
			</h2>
			{terms.length === 0 && (
				<p class="fn-hint notranslate">
					No word of this text is marked. Other health words may well be there.
				</p>
			)}
			<ol>
				{terms.map(({ id, text, count }) => {
					const entry = guide && findCard(guide, id);
					const isAbsent = entry !== undefined && isFinding(entry) && isDenied(sentences, { text, count });
					const level = isAbsent ? undefined : entry?.getHelp?.level;
					return (
						// Not marked again: it is the list of the marks.
						<li key={id} class="notranslate">
							<button type="button" onClick={() => onJump(id)}>
								{capital(entry ? titleOf(entry) : text)}
								{(level === 'emergency' || level === 'today') && (
									<span class={`fn-urgency-${level}`} title={URGENCY_WORDS[level]}>
										{' '}
										<UrgencyShape level={level} />
										<span class="fn-hidden">{URGENCY_WORDS[level]}</span>
									</span>
								)}
							</button>
							{isAbsent && <p class="reader-absent">The letter says it is not there.</p>}
							{entry && <p>{entry.what.text}</p>}
						</li>
					);
				})}
			</ol>
		</aside>
	);
}

/** What can be there or not, in a person; a test or a medicine is had or not. */
function isFinding({ category }: CardEntry): boolean {
	return category === 'red-flag' || category === 'condition' || category === 'symptom';
}
