import { useMemo } from 'preact/hooks';
import { capital } from '../../capital.ts';
import { ownNameOf } from '../../glossary/found-name.ts';
import { type CardEntry, findCard, titleOf } from '../../guide/compile.ts';
import { isDenied, sentencesOf } from '../../reader/denied.ts';
import { OwnSource } from '../entry/own-look.tsx';
import { UrgencyShape } from '../entry/urgency.tsx';
import { URGENCY_WORDS } from '../entry/words.ts';
import type { ReaderData } from './services.ts';

export interface WordListProps extends Pick<ReaderData, 'terms' | 'own' | 'guide'> {
	/** The letter's, in the order of reading. */
	readonly texts: readonly string[];
	readonly onJump: (id: string) => void;
}

/** The words of the letter that the guide or the reader's own file explains, in the order of reading, each with what it is. */
export function WordList({ terms, own, guide, texts, onJump }: WordListProps) {
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
					const word = own.get(id);
					const ownName = word?.name ?? ownNameOf({ id, text });
					const isAbsent = entry !== undefined && isFinding(entry) && isDenied(sentences, { text, count });
					const level = isAbsent ? undefined : entry?.getHelp?.level;
					return (
						// Not marked again: it is the list of the marks.
						<li key={id} class="notranslate">
							<button type="button" onClick={() => onJump(id)}>
								{ownName === undefined ? capital(entry ? titleOf(entry) : text) : <bdi>{ownName}</bdi>}
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
							{word && (
								<>
									<p class="fn-meaning" dir="auto">
										{word.meaning}
									</p>
									<p class="fn-from">
										<OwnSource word={word} />
									</p>
								</>
							)}
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
