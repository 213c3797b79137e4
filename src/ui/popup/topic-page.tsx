import type { GuideList } from '../../guide/list.ts';
import type { Topic } from '../../guide/schema.ts';
import { Figure } from '../entry/figure.tsx';
import { SourceList } from '../entry/sources.tsx';
import { readyOf, useFetched } from '../parts/fetched.ts';
import { Note } from '../parts/note.tsx';
import { Shown } from '../parts/opened.tsx';
import type { Readers } from './services.ts';

export interface TopicPageProps extends Pick<Readers, 'loadTopic' | 'loadDrawing'> {
	readonly id: string;
	/** Names what the topic leads to; without it there are no ways on. */
	readonly list: GuideList | undefined;
	/** YYYY-MM-DD */
	readonly today: string;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

/** A topic of the guide, to be read from top to bottom. */
export function TopicPage({ id, loadTopic, ...rest }: TopicPageProps) {
	return (
		<Shown of={useFetched(loadTopic, id)} what="the guide">
			{(topic) =>
				topic ? (
					<TopicInFull topic={topic} {...rest} />
				) : (
					<Note title="Not in the guide">
						<p>This topic is not in the guide that came with this version of Footnote.</p>
					</Note>
				)
			}
		</Shown>
	);
}

interface TopicInFullProps extends Omit<TopicPageProps, 'id' | 'loadTopic'> {
	readonly topic: Topic;
}

function TopicInFull({ topic, list, loadDrawing, today, onEntry, onTopic }: TopicInFullProps) {
	return (
		<article class="popup-topic">
			<h2 class="fn-term">{topic.title}</h2>
			<p class="fn-hint">{topic.tags.map((tag) => tag.replace('-', ' ')).join(' · ')}</p>
			<p class="fn-what">{topic.summary.text}</p>
			{topic.sections.map((section) => (
				<Section key={section.id} section={section} list={list} loadDrawing={loadDrawing} onEntry={onEntry} />
			))}
			{topic.questions.length > 0 && (
				<section>
					<h3>Questions</h3>
					{topic.questions.map(({ question, answer }) => (
						<details key={question} class="popup-group">
							<summary>{question}</summary>
							<p>{answer.text}</p>
						</details>
					))}
				</section>
			)}
			<RelatedTopics topic={topic} list={list} onTopic={onTopic} />
			<section>
				<h3>Where this comes from</h3>
				<SourceList of={topic} today={today} />
			</section>
		</article>
	);
}

interface SectionProps {
	readonly section: Topic['sections'][number];
	readonly list: GuideList | undefined;
	readonly loadDrawing: Readers['loadDrawing'];
	readonly onEntry: (id: string) => void;
}

function Section({ section, list, loadDrawing, onEntry }: SectionProps) {
	return (
		<section>
			<h3>{section.title}</h3>
			{section.intro && <p>{section.intro.text}</p>}
			<Figure drawing={readyOf(useFetched(loadDrawing, section.picture))} />
			<ul class="popup-points">
				{section.points.map((point) => {
					const entry = list?.entries.find((each) => each.id === point.entry);
					const heading = point.heading ?? entry?.name;
					return (
						<li key={point.text}>
							{entry ? (
								<button type="button" class="fn-link" onClick={() => onEntry(entry.id)}>
									{/* A button that wraps is a box: its colon would begin a line. */}
									{heading}:
								</button>
							) : (
								heading && <b>{heading}:</b>
							)}{' '}
							{point.text}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function RelatedTopics({
	topic,
	list,
	onTopic,
}: {
	topic: Topic;
	list: GuideList | undefined;
	onTopic: (id: string) => void;
}) {
	const related = list?.topics.filter(({ id }) => topic.related.includes(id)) ?? [];
	if (related.length === 0) return null;
	return (
		<section>
			<h3>Read on</h3>
			<ul class="fn-related">
				{related.map(({ id, title }) => (
					<li key={id}>
						<button type="button" class="fn-link" onClick={() => onTopic(id)}>
							{title}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
