/** Entries and topics as they are searched: what stands in which field. */

import type { AskTexts } from '../ask/schema.ts';
import type { CardEntry, Guide } from '../guide/compile.ts';
import type { Topic } from '../guide/schema.ts';

export interface AskDocument {
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

/** In the order of `src/ask/subjects.ts`. */
export function documentsOf(
	guide: Guide,
	{ people, described }: Pick<AskTexts, 'people' | 'described'>,
): AskDocument[] {
	const saidOf = (id: string): Said => ({ people: people[id] ?? [], described: described[id] ?? [] });
	return [
		...guide.entries.map((entry) => entryDocument(entry, saidOf(entry.id))),
		...guide.topics.map((topic) => topicDocument(topic, saidOf(topic.id))),
	];
}

/** All texts in which words of the guide stand; descriptions aren't among them. */
export function textsOf({ names, people, narrower, what, signs, rest }: AskDocument): string[] {
	return [...names, ...people, ...narrower, what, signs, rest];
}

type Said = Pick<AskDocument, 'people' | 'described'>;

function entryDocument(entry: CardEntry, said: Said): AskDocument {
	const { preferred, plain, clinical, abbreviations, brands, searchOnly } = entry.names;
	const { what, why, feels, causes, found, helps, getHelp, uses, results, experience, prepare } = entry;
	const texts = (...statements: readonly ({ readonly text: string } | undefined)[]) =>
		statements.flatMap((statement) => statement?.text ?? []).join(' ');
	return {
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
		names: [topic.title, ...topic.names],
		...said,
		narrower: [],
		what: topic.summary.text,
		signs: topic.questions.map(({ question }) => question).join(' '),
		rest: topic.sections.map(({ title }) => title).join(' '),
	};
}
