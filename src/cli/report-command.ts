/** `guide report`: what the guide covers, how plain it is, how old its sources are, and what is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publisherOf } from '../guide/check-sources.ts';
import { markedNamesOf, namesOf, narrowerOf } from '../guide/names.ts';
import { readingGrade } from '../guide/readability.ts';
import type { Entry, Source } from '../guide/schema.ts';
import { statementsOf } from '../guide/statements.ts';
import { loadCompiled } from './compiled.ts';

/** One row of a term list: a TSV with the columns `priority` and `canonical` (or `preferred term`). */
interface WantedTerm {
	readonly priority: string;
	readonly name: string;
}

export function runReport(args: string[]): number {
	const { values } = parseArgs({ args, options: { lexicon: { type: 'string' }, json: { type: 'boolean' } } });
	const { content } = loadCompiled();
	const entries = content.entries.map(({ value }) => value);
	const pages = distinctSources(entries);
	const report = {
		entries: entries.length,
		byCategory: count(entries.map((entry) => entry.category)),
		byField: count(entries.flatMap(({ fields }) => fields)),
		names: entries.flatMap(namesOf).length,
		kindsAndExamples: entries.flatMap(narrowerOf).length,
		statements: entries.flatMap(statementsOf).length,
		withUrgency: count(entries.flatMap(({ getHelp }) => getHelp?.level ?? [])),
		withExceptions: entries.filter(({ getHelp }) => (getHelp?.sooner.length ?? 0) > 0).length,
		withWarning: entries.filter(({ warning }) => warning.length > 0).length,
		depth: depthOf(entries),
		pagesCited: pages.length,
		byPublisher: count(
			pages.map(({ url }) => publisherOf(url, content.publishers)?.publisher ?? 'not allowed'),
		),
		citations: citationsOf(entries),
		byEvidence: count(pages.map((source) => source.evidence)),
		grades: gradesOf(entries),
		oldestReviews: oldest(pages),
		dueNext: [...entries]
			.sort((a, b) => (a.reviewDue < b.reviewDue ? -1 : 1))
			.slice(0, 5)
			.map(({ id, reviewDue }) => ({ id, reviewDue })),
		reviewedByClinician: entries.filter((entry) => entry.reviewedBy.length > 0).length,
		missing: missing(entries, values.lexicon),
	};
	if (values.json) {
		process.stdout.write(`${JSON.stringify(report)}\n`);
		return 0;
	}
	print(report);
	return 0;
}

/** How many entries of a kind say what such an entry should say. */
function depthOf(entries: readonly Entry[]) {
	const share = (category: Entry['category'], has: (entry: Entry) => boolean) => {
		const all = entries.filter((entry) => entry.category === category);
		return `${all.filter(has).length} of ${all.length}`;
	};
	return {
		...rangesOf(entries),
		'tests: what it is like': share('test', ({ experience }) => experience !== undefined),
		'tests: how to prepare': share('test', ({ prepare }) => prepare !== undefined),
		'tests: what results mean': share('test', ({ results }) => results !== undefined),
		'medicines: what for': share('medication', ({ uses }) => uses !== undefined),
		'medicines: side effects': share('medication', ({ sideEffects }) => sideEffects !== undefined),
		'medicines: what not to mix': share('medication', ({ avoid }) => avoid !== undefined),
		'conditions: causes': share('condition', ({ causes }) => causes !== undefined),
		'conditions: how common': share('condition', ({ howCommon }) => howCommon !== undefined),
		'conditions: outlook': share('condition', ({ outlook }) => outlook !== undefined),
		'hard words with a way to say them': `${entries.filter(({ hardness, say }) => hardness === 'hard' && say).length} of ${entries.filter(({ hardness }) => hardness === 'hard').length}`,
	};
}

/** Of the tests and measures that have a usual range at all, how many give it; and why the others have none. */
function rangesOf(entries: readonly Entry[]): Record<string, string> {
	const given = entries.filter(
		({ category, ranges }) => (category === 'test' || category === 'measure') && ranges.length > 0,
	).length;
	const reasons = count(entries.flatMap(({ noRange }) => noRange ?? []));
	const { 'not-sourced': notSourced = 0, ...none } = reasons;
	return {
		'tests and measures with usual ranges, of those that have one': `${given} of ${given + notSourced}`,
		...Object.fromEntries(
			Object.entries(none).map(([reason, times]) => [`without usual range: ${reason}`, String(times)]),
		),
	};
}

/** Citations, and how many of them carry the page's own date. */
function citationsOf(entries: readonly Entry[]) {
	const all = entries.flatMap(({ sources }) => sources);
	const dated = all.filter(({ reviewed }) => reviewed !== 'undated').length;
	return { all: all.length, 'with the page’s own date': dated, undated: all.length - dated };
}

function distinctSources(entries: readonly Entry[]) {
	const byAddress = new Map(
		entries.flatMap((entry) => entry.sources.map((source) => [source.url, source] as const)),
	);
	return [...byAddress.values()];
}

function count(keys: readonly string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/** Reading grades of the summaries (`what`), in US school years. */
function gradesOf(entries: readonly Entry[]) {
	const grades = entries.map((entry) => readingGrade(entry.what.text)).sort((a, b) => a - b);
	const at = (share: number) => Number((grades[Math.floor(share * (grades.length - 1))] ?? 0).toFixed(1));
	return { median: at(0.5), p90: at(0.9), hardest: at(1) };
}

function oldest(pages: readonly Source[]) {
	return pages
		.flatMap(({ reviewed, publisher, title }) =>
			reviewed === 'undated' ? [] : [{ reviewed, publisher, title }],
		)
		.sort((a, b) => (a.reviewed < b.reviewed ? -1 : 1))
		.slice(0, 5);
}

/** Terms of a list that no entry names. Without `--lexicon FILE` nothing is compared. */
function missing(
	entries: readonly Entry[],
	file: string | undefined,
): { term: string; priority: string }[] | undefined {
	if (!file) return undefined;
	if (!existsSync(file)) throw new Error(`--lexicon: no file ${file}`);
	const known = new Set(
		entries
			.flatMap((entry) => [...markedNamesOf(entry), ...entry.names.searchOnly])
			.map((name) => name.toLowerCase()),
	);
	return readWanted(file)
		.filter(({ name }) => !known.has(name.toLowerCase()))
		.map(({ name, priority }) => ({ term: name, priority }));
}

function readWanted(file: string): WantedTerm[] {
	const [head = '', ...rows] = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
	const columns = head.split('\t');
	const column = (row: string[], name: string) => row[columns.indexOf(name)] ?? '';
	return rows.map((line) => {
		const row = line.split('\t');
		return {
			priority: column(row, 'priority'),
			name: column(row, 'canonical') || column(row, 'preferred term'),
		};
	});
}

function print(report: Record<string, unknown>): void {
	for (const [title, value] of Object.entries(report)) {
		if (value === undefined) continue;
		if (Array.isArray(value)) {
			process.stdout.write(`${title}: ${value.length === 0 ? 'none' : ''}\n`);
			for (const item of value) process.stdout.write(`  ${Object.values(item as object).join(' · ')}\n`);
		} else if (typeof value === 'object' && value !== null) {
			process.stdout.write(`${title}:\n`);
			for (const [key, number] of Object.entries(value))
				process.stdout.write(`  ${String(number).padStart(5)}  ${key}\n`);
		} else {
			process.stdout.write(`${title}: ${value}\n`);
		}
	}
}
