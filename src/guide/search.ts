/** Search over the guide, forgiving of typing errors. The only file that knows fuse.js. */
import Fuse from 'fuse.js';
import type { CardEntry, Guide } from './compile.ts';
import type { Topic } from './schema.ts';

export type SearchResult =
	| { readonly kind: 'entry'; readonly entry: CardEntry; readonly title: string; readonly score: number }
	| { readonly kind: 'topic'; readonly topic: Topic; readonly title: string; readonly score: number };

/** A search over one guide. Make it once: the index is built here. */
export type Search = (query: string, limit?: number) => SearchResult[];

interface Document {
	readonly names: readonly string[];
	readonly text: string;
	readonly result: Omit<SearchResult, 'score'>;
}

/** Words that carry no meaning in a question: "what is a …", "why does my …". */
const FILLER = new Set(
	(
		'a an the is are was were am be been do does did can could should would will may might what whats why when where ' +
		'which who how i my me mine you your it its this that these those of in on at to for from with and or if have has ' +
		'had get got about mean means meaning tell please explain there so any not no after before than then by as into'
	).split(' '),
);

/**
 * @param guide the compiled guide
 * @returns results best first; `score` runs from 1 (the very name) down to 0
 */
export function createSearch(guide: Guide): Search {
	const documents: Document[] = [
		...guide.entries.map((entry) => ({
			names: allNames(entry),
			text: [entry.what, entry.why, entry.feels, entry.causes, entry.found, entry.helps, entry.getHelp]
				.map((statement) => statement?.text ?? '')
				.join(' '),
			result: { kind: 'entry', entry, title: entry.names.preferred } as const,
		})),
		...guide.topics.map((topic) => ({
			names: [topic.title, ...topic.names],
			text: [
				topic.summary.text,
				...topic.sections.flatMap((section) => [section.title, ...section.points.map((point) => point.text)]),
				...topic.questions.flatMap((question) => [question.question, question.answer.text]),
			].join(' '),
			result: { kind: 'topic', topic, title: topic.title } as const,
		})),
	];
	const byName = new Map<string, Document[]>();
	for (const document of documents) {
		for (const name of document.names) {
			const key = fold(name);
			byName.set(key, [...(byName.get(key) ?? []), document]);
		}
	}
	const fuse = new Fuse(documents, {
		keys: [
			{ name: 'names', weight: 4 },
			{ name: 'text', weight: 1 },
		],
		includeScore: true,
		ignoreLocation: true,
		threshold: 0.35,
		minMatchCharLength: 2,
	});

	return (query, limit = 20) => {
		const words = contentWords(query);
		if (words.length === 0) return [];
		const scores = new Map<Document, number>();
		const raise = (document: Document, score: number) =>
			scores.set(document, Math.max(scores.get(document) ?? 0, score));
		const whole = fold(query);
		for (const phrase of phrasesOf(words)) {
			// A longer name that stands in the question in full says more than a short one.
			for (const document of byName.get(phrase.text) ?? []) {
				raise(document, phrase.text === whole ? 1 : 0.8 + 0.19 * (phrase.words / words.length));
			}
		}
		for (const { item, score } of fuse.search(words.join(' '))) raise(item, 0.95 * (1 - (score ?? 1)));
		// In a question of several words each may be misspelt on its own: sum what each finds in the names.
		if (words.length > 1) {
			const perWord = new Map<Document, number>();
			for (const word of words) {
				for (const { item, score } of fuse.search(word, { limit: 60 })) {
					perWord.set(item, (perWord.get(item) ?? 0) + (1 - (score ?? 1)) / words.length);
				}
			}
			for (const [document, score] of perWord) raise(document, 0.8 * score);
		}
		return [...scores]
			.sort(([a, x], [b, y]) => y - x || (a.result.title < b.result.title ? -1 : 1))
			.slice(0, limit)
			.map(
				([document, score]) =>
					({ ...document.result, score: Math.round(score * 1000) / 1000 }) as SearchResult,
			);
	};
}

function allNames(entry: CardEntry): string[] {
	const { preferred, plain, clinical, abbreviations, brands, searchOnly } = entry.names;
	return [preferred, ...plain, ...clinical, ...abbreviations, ...brands, ...searchOnly];
}

/** Lower case, without accents and apostrophes, hyphens as spaces. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

function contentWords(query: string): string[] {
	const words = fold(query).split(' ').filter(Boolean);
	const telling = words.filter((word) => !FILLER.has(word));
	return telling.length > 0 ? telling : words;
}

/** Every run of neighbouring words, in the singular too. */
function* phrasesOf(words: readonly string[]): Generator<{ text: string; words: number }> {
	for (let start = 0; start < words.length; start++) {
		for (let end = start + 1; end <= Math.min(words.length, start + 6); end++) {
			const text = words.slice(start, end).join(' ');
			yield { text, words: end - start };
			if (text.endsWith('s')) yield { text: text.slice(0, -1), words: end - start };
		}
	}
}
