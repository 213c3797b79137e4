/** What answers a question: entries, then topics, each known by its number. */
import type { CardEntry, Guide } from '../guide/compile.ts';
import type { Topic } from '../guide/schema.ts';

export type Subject =
	| { readonly kind: 'entry'; readonly id: string; readonly title: string; readonly entry: CardEntry }
	| { readonly kind: 'topic'; readonly id: string; readonly title: string; readonly topic: Topic };

export interface Subjects {
	/** How many there are. */
	readonly size: number;
	titleOf(number: number): string;
	at(number: number): Subject;
}

export function subjectsOf({ entries, topics }: Guide): Subjects {
	return {
		size: entries.length + topics.length,
		titleOf: (number) => entries[number]?.names.preferred ?? topics[number - entries.length]?.title ?? '',
		at(number) {
			const entry = entries[number];
			if (entry) return entrySubject(entry);
			const topic = topics[number - entries.length];
			if (!topic) throw new RangeError(`no subject ${number}`);
			return { kind: 'topic', id: topic.id, title: topic.title, topic };
		},
	};
}

export function entrySubject(entry: CardEntry): Subject {
	return { kind: 'entry', id: entry.id, title: entry.names.preferred, entry };
}

/** Ids of all subjects, in the order of their numbers. */
export function idsOf({ entries, topics }: Guide): string[] {
	return [...entries, ...topics].map(({ id }) => id);
}
