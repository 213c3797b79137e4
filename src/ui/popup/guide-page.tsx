import type { Guide } from '../../guide/compile.ts';
import { CATEGORIES } from '../../guide/kinds.ts';
import type { SearchResult } from '../../guide/search.ts';
import { CATEGORY_WORDS } from '../entry/words.ts';
import { Note } from '../parts/note.tsx';
import type { Fetched, GuideAndSearch } from './services.ts';

export interface GuidePageProps {
	readonly guide: Fetched<GuideAndSearch>;
	readonly query: string;
	readonly onQuery: (query: string) => void;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

/** Search over the guide; below it, while nothing is asked, its topics and all its terms. */
export function GuidePage({ guide, query, onQuery, onEntry, onTopic }: GuidePageProps) {
	return (
		<>
			<label class="popup-search">
				<span class="fn-label">Look up a word or ask a question</span>
				<input
					type="search"
					value={query}
					autocomplete="off"
					spellcheck={false}
					placeholder="tarsal tunnel, numb heel…"
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
				<Results
					results={guide.value.search(query)}
					query={query.trim()}
					onEntry={onEntry}
					onTopic={onTopic}
				/>
			) : (
				<Contents guide={guide.value.guide} onEntry={onEntry} onTopic={onTopic} />
			)}
		</>
	);
}

interface ResultsProps {
	readonly results: readonly SearchResult[];
	readonly query: string;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

function Results({ results, query, onEntry, onTopic }: ResultsProps) {
	return (
		<>
			<p class="fn-hint" role="status">
				{results.length === 0
					? 'Nothing found'
					: results.length === 1
						? 'One result'
						: `${results.length} results`}
			</p>
			{results.length === 0 && (
				<Note title={`Nothing on “${query}”`}>
					<p>
						This isn’t in the guide yet. It knows feet, legs, backs and nerves best, and is still growing
						elsewhere. Try a shorter word, or the everyday name of the complaint.
					</p>
				</Note>
			)}
			<ul class="popup-results">
				{results.map((result) =>
					result.kind === 'entry' ? (
						<li key={result.entry.id}>
							<button type="button" class="popup-result" onClick={() => onEntry(result.entry.id)}>
								<span class="popup-term-name">{result.title}</span>
								<span class="popup-result-text">{result.entry.what.text}</span>
							</button>
						</li>
					) : (
						<li key={`topic ${result.topic.id}`}>
							<button type="button" class="popup-result" onClick={() => onTopic(result.topic.id)}>
								<span class="popup-term-name">{result.title}</span>
								<span class="popup-result-text">Guide. {result.topic.summary.text}</span>
							</button>
						</li>
					),
				)}
			</ul>
		</>
	);
}

interface ContentsProps {
	readonly guide: Guide;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

function Contents({ guide, onEntry, onTopic }: ContentsProps) {
	const groups = CATEGORIES.map((category) => ({
		category,
		entries: guide.entries
			.filter((entry) => entry.category === category)
			.sort((a, b) => a.names.preferred.localeCompare(b.names.preferred, 'en', { sensitivity: 'base' })),
	})).filter(({ entries }) => entries.length > 0);
	return (
		<>
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
			<section>
				<h2>All terms</h2>
				{groups.map(({ category, entries }) => (
					<details key={category} class="popup-group">
						<summary>
							{CATEGORY_WORDS[category].many} <span class="fn-hint">{entries.length}</span>
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
		</>
	);
}
