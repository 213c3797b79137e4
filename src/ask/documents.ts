/** Entries and topics as they are searched: what stands in which field. */
import type { CardEntry, Guide } from '../guide/compile.ts';
import type { Topic } from '../guide/schema.ts';
import type { Asking } from './schema.ts';

/** What answers a question. */
export type Subject =
	| { readonly kind: 'entry'; readonly id: string; readonly title: string; readonly entry: CardEntry }
	| { readonly kind: 'topic'; readonly id: string; readonly title: string; readonly topic: Topic };

export interface AskDocument {
	readonly subject: Subject;
	/** Names of the thing itself, and what people call it. */
	readonly names: readonly string[];
	readonly people: readonly string[];
	/** Whole descriptions, as people put it. */
	readonly described: readonly string[];
	/** Kinds and examples. */
	readonly narrower: readonly string[];
	readonly what: string;
	readonly signs: string;
	readonly rest: string;
}

export function documentsOf(
	guide: Guide,
	{ people, described }: Pick<Asking, 'people' | 'described'>,
): AskDocument[] {
	const saidOf = (id: string): Said => ({ people: people[id] ?? [], described: described[id] ?? [] });
	return [
		...guide.entries.map((entry) => entryDocument(entry, saidOf(entry.id))),
		...guide.topics.map((topic) => topicDocument(topic, saidOf(topic.id))),
	];
}

type Said = Pick<AskDocument, 'people' | 'described'>;

function entryDocument(entry: CardEntry, said: Said): AskDocument {
	const { preferred, plain, clinical, abbreviations, brands, searchOnly } = entry.names;
	const { what, why, feels, causes, found, helps, getHelp, uses, results, experience, prepare } = entry;
	const texts = (...statements: readonly ({ readonly text: string } | undefined)[]) =>
		statements.flatMap((statement) => statement?.text ?? []).join(' ');
	return {
		subject: { kind: 'entry', id: entry.id, title: preferred, entry },
		names: [preferred, ...plain, ...clinical, ...abbreviations, ...brands, ...searchOnly],
		...said,
		narrower: [...entry.kinds, ...entry.examples].flatMap(({ name, also }) => [name, ...also]),
		what: what.text,
		signs: texts(feels, why, uses),
		rest: texts(causes, found, helps, getHelp, results, experience, prepare),
	};
}

function topicDocument(topic: Topic, said: Said): AskDocument {
	return {
		subject: { kind: 'topic', id: topic.id, title: topic.title, topic },
		names: [topic.title, ...topic.names],
		...said,
		narrower: [],
		what: topic.summary.text,
		signs: topic.questions.map(({ question }) => question).join(' '),
		rest: topic.sections.map(({ title }) => title).join(' '),
	};
}
