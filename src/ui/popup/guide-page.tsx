import { useMemo, useRef } from 'preact/hooks';
import type { Ask } from '../../ask/ask.ts';
import type { OwnExplanation } from '../../glossary/own-word.ts';
import { FIELDS } from '../../guide/kinds.ts';
import { byName, type GuideList, type ListedEntry } from '../../guide/list.ts';
import { AnswerView, type AnswerViewProps } from '../ask/answer-view.tsx';
import { CATEGORY_WORDS, FIELD_WORDS } from '../entry/words.ts';
import { type Fetched, readyOf, useFetched } from '../parts/fetched.ts';
import { Shown } from '../parts/opened.tsx';
import type { Readers } from './services.ts';

export interface GuidePageProps
	extends Pick<
		AnswerViewProps,
		| 'emergencyNumber'
		| 'listener'
		| 'region'
		| 'noted'
		| 'onNote'
		| 'onEntry'
		| 'onTopic'
		| 'onReader'
		| 'onChecklist'
	> {
	readonly list: Fetched<GuideList>;
	readonly openAsk: Readers['openAsk'];
	readonly findOwn: Readers['findOwn'];
	readonly query: string;
	readonly onQuery: (query: string) => void;
}

/** Questions to the guide; below it, while nothing is asked, all its terms by field, and its topics. */
export function GuidePage({ list, openAsk, findOwn, query, onQuery, ...answering }: GuidePageProps) {
	// Under way before the first letter is typed.
	const ask = useFetched(openAsk, 'ask');
	const { onEntry, onTopic } = answering;
	return (
		<>
			<label class="popup-search">
				<span class="fn-label">Look up a word or ask a question</span>
				<input
					type="search"
					value={query}
					autocomplete="off"
					spellcheck={false}
					placeholder="chest pain, ferritin, numb heel…"
					onInput={(event) => onQuery(event.currentTarget.value)}
				/>
			</label>
			{query.trim() === '' ? (
				<Shown of={list} what="the guide">
					{(all) => <Contents list={all} onEntry={onEntry} onTopic={onTopic} />}
				</Shown>
			) : (
				<Shown of={ask} what="the guide">
					{(ready) => <Answered ask={ready} findOwn={findOwn} query={query} onAsk={onQuery} {...answering} />}
				</Shown>
			)}
		</>
	);
}

interface AnsweredProps extends Omit<AnswerViewProps, 'answer' | 'own'>, Pick<GuidePageProps, 'findOwn'> {
	readonly ask: Ask;
	readonly query: string;
}

function Answered({ ask, findOwn, query, ...rest }: AnsweredProps) {
	const answer = useMemo(() => ask(query), [ask, query]);
	// The guide answers also where the background doesn't. While it is asked about the next letter, what was found before stays: nothing jumps.
	const own = useFetched(findOwn, query);
	const last = useRef<readonly OwnExplanation[] | undefined>(undefined);
	if (own.at !== 'loading') last.current = readyOf(own) ?? [];
	return <AnswerView answer={answer} own={last.current} {...rest} />;
}

interface ContentsProps {
	readonly list: GuideList;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

function Contents({ list, onEntry, onTopic }: ContentsProps) {
	const groups = useMemo(() => groupsOf(list), [list]);
	return (
		<>
			<section>
				<h2>Browse by field</h2>
				{groups.map(({ name, entries }) => (
					<details key={name} class="popup-group">
						<summary>
							{name} <span class="fn-hint">{entries.length}</span>
						</summary>
						<ul class="popup-index">
							{entries.map((entry) => (
								<li key={entry.id}>
									<button type="button" class="fn-link" onClick={() => onEntry(entry.id)}>
										{entry.name}
									</button>
								</li>
							))}
						</ul>
					</details>
				))}
			</section>
			{list.topics.length > 0 && (
				<section>
					<h2>To read</h2>
					<ul class="popup-results">
						{list.topics.map((topic) => (
							<li key={topic.id}>
								<button type="button" class="popup-result" onClick={() => onTopic(topic.id)}>
									<span class="popup-term-name">{topic.title}</span>
									<span class="popup-result-text">{topic.summary}</span>
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** What is urgent first, then all terms by subject; a term stands under each subject that it belongs to. */
function groupsOf(list: GuideList): { readonly name: string; readonly entries: readonly ListedEntry[] }[] {
	const entries = byName(list);
	return [
		{
			name: CATEGORY_WORDS['red-flag'].many,
			entries: entries.filter(({ category }) => category === 'red-flag'),
		},
		...FIELDS.map((field) => ({
			name: FIELD_WORDS[field],
			entries: entries.filter(({ fields }) => fields.includes(field)),
		})),
	].filter((group) => group.entries.length > 0);
}
