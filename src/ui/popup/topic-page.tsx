import type { Guide } from '../../guide/compile.ts';
import type { Topic } from '../../guide/schema.ts';
import { Figure } from '../entry/figure.tsx';
import { SourceList } from '../entry/sources.tsx';
import { Note } from '../parts/note.tsx';
import type { Fetched, GuideAndAsk } from './services.ts';
import { type LoadDrawing, useDrawing } from './use-drawing.ts';

export interface TopicPageProps {
	readonly id: string;
	readonly guide: Fetched<GuideAndAsk>;
	readonly loadDrawing: LoadDrawing;
	/** YYYY-MM-DD */
	readonly today: string;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
}

/** A topic of the guide, to be read from top to bottom. */
export function TopicPage({ id, guide, loadDrawing, today, onEntry, onTopic }: TopicPageProps) {
	if (guide.at === 'loading') return <p class="fn-waiting">Opening the guide…</p>;
	const topic = guide.at === 'ready' ? guide.value.guide.topics.find((each) => each.id === id) : undefined;
	if (!topic || guide.at !== 'ready') {
		return (
			<Note title="Not in the guide">
				<p>This topic is not in the guide that came with this version of Footnote.</p>
			</Note>
		);
	}
	return (
		<article class="popup-topic">
			<h2 class="fn-term">{topic.title}</h2>
			<p class="fn-hint">{topic.tags.map((tag) => tag.replace('-', ' ')).join(' · ')}</p>
			<p class="fn-what">{topic.summary.text}</p>
			{topic.sections.map((section) => (
				<Section
					key={section.id}
					section={section}
					guide={guide.value.guide}
					loadDrawing={loadDrawing}
					onEntry={onEntry}
				/>
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
			<RelatedTopics topic={topic} guide={guide.value.guide} onTopic={onTopic} />
			<section>
				<h3>Where this comes from</h3>
				<SourceList of={topic} today={today} />
			</section>
		</article>
	);
}

interface SectionProps {
	readonly section: Topic['sections'][number];
	readonly guide: Guide;
	readonly loadDrawing: LoadDrawing;
	readonly onEntry: (id: string) => void;
}

function Section({ section, guide, loadDrawing, onEntry }: SectionProps) {
	return (
		<section>
			<h3>{section.title}</h3>
			{section.intro && <p>{section.intro.text}</p>}
			<Figure drawing={useDrawing(loadDrawing, section.picture)} />
			<ul class="popup-points">
				{section.points.map((point) => {
					const entry = guide.entries.find((each) => each.id === point.entry);
					const heading = point.heading ?? entry?.names.preferred;
					return (
						<li key={point.text}>
							{entry ? (
								<button type="button" class="fn-link" onClick={() => onEntry(entry.id)}>
									{heading}
								</button>
							) : (
								heading && <b>{heading}</b>
							)}
							{heading && ': '}
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
	guide,
	onTopic,
}: {
	topic: Topic;
	guide: Guide;
	onTopic: (id: string) => void;
}) {
	const related = guide.topics.filter(({ id }) => topic.related.includes(id));
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
