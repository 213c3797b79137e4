import { useEffect, useMemo } from 'preact/hooks';
import type { Ask } from '../../ask/ask.ts';
import type { CardEntry, Guide } from '../../guide/compile.ts';
import { FIELDS } from '../../guide/kinds.ts';
import { AnswerView, type AnswerViewProps } from '../ask/answer-view.tsx';
import { CATEGORY_WORDS, FIELD_WORDS } from '../entry/words.ts';
import { Note } from '../parts/note.tsx';
import type { Fetched, GuideAndAsk } from './services.ts';

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
	readonly guide: Fetched<GuideAndAsk>;
	readonly query: string;
	readonly onQuery: (query: string) => void;
}

/** Milliseconds: the page is painted by then. */
const READY_AFTER = 50;

/** Questions to the guide; below it, while nothing is asked, all its terms by field, and its topics. */
export function GuidePage({
	guide,
	query,
	onQuery,
	emergencyNumber,
	listener,
	region,
	noted,
	onNote,
	onEntry,
	onTopic,
	onReader,
	onChecklist,
}: GuidePageProps) {
	const ask = guide.at === 'ready' ? guide.value.ask : undefined;
	// The guide's words are put in order before the first letter is typed.
	useEffect(() => {
		if (!ask) return undefined;
		const soon = setTimeout(() => ask(''), READY_AFTER);
		return () => clearTimeout(soon);
	}, [ask]);
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
			{guide.at === 'loading' ? (
				<p class="fn-waiting">Opening the guide…</p>
			) : guide.at === 'failed' ? (
				<Note title="The guide could not be opened">
					<p>Footnote may just have been updated. Close this window and open it again.</p>
				</Note>
			) : query.trim() !== '' ? (
				<Answered
					ask={guide.value.ask}
					query={query}
					emergencyNumber={emergencyNumber}
					listener={listener}
					region={region}
					noted={noted}
					onNote={onNote}
					onEntry={onEntry}
					onTopic={onTopic}
					onAsk={onQuery}
					onReader={onReader}
					onChecklist={onChecklist}
				/>
			) : (
				<Contents guide={guide.value.guide} onEntry={onEntry} onTopic={onTopic} />
			)}
		</>
	);
}

type AnsweredProps = Omit<AnswerViewProps, 'answer'> & { readonly ask: Ask; readonly query: string };

function Answered({ ask, query, ...rest }: AnsweredProps) {
	const answer = useMemo(() => ask(query), [ask, query]);
	return <AnswerView answer={answer} {...rest} />;
}

interface ContentsProps {
	readonly guide: Guide;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

function Contents({ guide, onEntry, onTopic }: ContentsProps) {
	const groups = groupsOf(guide);
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
										{entry.names.preferred}
									</button>
								</li>
							))}
						</ul>
					</details>
				))}
			</section>
			{guide.topics.length > 0 && (
				<section>
					<h2>To read</h2>
					<ul class="popup-results">
						{guide.topics.map((topic) => (
							<li key={topic.id}>
								<button type="button" class="popup-result" onClick={() => onTopic(topic.id)}>
									<span class="popup-term-name">{topic.title}</span>
									<span class="popup-result-text">{topic.summary.text}</span>
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
function groupsOf(guide: Guide): { readonly name: string; readonly entries: readonly CardEntry[] }[] {
	const entries = [...guide.entries].sort((a, b) =>
		a.names.preferred.localeCompare(b.names.preferred, 'en', { sensitivity: 'base' }),
	);
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
