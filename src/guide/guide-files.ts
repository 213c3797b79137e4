/**
 * The whole guide in the built extension, in several files: what looks over extensions before they are offered reads no JSON
 * of more than five megabytes (`FILE_TOO_LARGE` of `web-ext lint`).
 */
import type { Guide } from './compile.ts';

/** Where the parts stand. Each is a guide of its own, with some of the entries; the first has the topics. */
export const GUIDE_FILES = ['guide/en-1.json', 'guide/en-2.json', 'guide/en-3.json'] as const;

/** @returns as many parts as there are files, the entries in their order */
export function guideParts({ language, topics, entries }: Guide): Guide[] {
	const many = Math.ceil(entries.length / GUIDE_FILES.length);
	return GUIDE_FILES.map((_, at) => ({
		language,
		topics: at === 0 ? topics : [],
		entries: entries.slice(at * many, (at + 1) * many),
	}));
}

/** @param parts all of them, in the order of their files */
export function joinGuide(parts: readonly Guide[]): Guide {
	return {
		language: parts[0]?.language ?? '',
		topics: parts.flatMap(({ topics }) => topics),
		entries: parts.flatMap(({ entries }) => entries),
	};
}
