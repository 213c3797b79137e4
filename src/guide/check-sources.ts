/** Where statements come from: who may be cited, what each page may carry, and how it was read. */
import { hostOf, whyRefused } from './address.ts';
import type { Report } from './report.ts';
import type { Entry, Source, Topic } from './schema.ts';
import type { Placed } from './statements.ts';

/** A publisher that may be cited, and its hosts; a host covers its subdomains. */
export interface Publisher {
	readonly publisher: string;
	readonly hosts: readonly string[];
	/** Useful beside others, never the only source of an entry. */
	readonly supporting?: boolean;
}

/** @param today YYYY-MM-DD */
export function checkSources(
	value: Entry | Topic,
	statements: readonly Placed[],
	publishers: readonly Publisher[],
	today: string,
	report: Report,
): void {
	const byId = new Map<string, Source>();
	value.sources.forEach((source, index) => {
		const path = ['sources', index];
		if (byId.has(source.id)) report([...path, 'id'], `source "${source.id}" is defined twice`);
		byId.set(source.id, source);
		checkSource(source, path, publishers, today, report);
	});
	const carries = (source: Source) =>
		source.evidence !== 'mirror' && !publisherOf(source.url, publishers)?.supporting;
	if (!value.sources.some(carries)) {
		report(['sources'], 'only copies or supporting publishers: expected a source that can stand alone');
	}
	if (value.written > today) report(['written'], `${value.written} is in the future`);
	for (const placed of statements) checkCitations(placed, byId, report);
	const used = new Set(statements.flatMap(({ statement }) => statement.sources));
	for (const { id } of value.sources) {
		if (!used.has(id)) report(['sources'], `source "${id}" is not used by any statement`);
	}
}

function checkSource(
	source: Source,
	path: readonly PropertyKey[],
	publishers: readonly Publisher[],
	today: string,
	report: Report,
): void {
	if (!publisherOf(source.url, publishers))
		report([...path, 'url'], `host ${hostOf(source.url)} is not in knowledge/publishers.yaml`);
	for (const field of ['url', 'via'] as const) {
		const why = source[field] && whyRefused(source[field]);
		if (why) report([...path, field], why);
	}
	if (source.evidence === 'mirror' && !source.via)
		report(path, 'evidence "mirror": expected `via`, the address of the copy');
	for (const field of ['read', 'reviewed'] as const) {
		const date = source[field];
		if (date !== 'undated' && date > today) report([...path, field], `${date} is in the future`);
	}
}

function checkCitations(
	{ path, statement, level }: Placed,
	byId: ReadonlyMap<string, Source>,
	report: Report,
) {
	statement.sources.forEach((id, index) => {
		if (!byId.has(id)) report([...path, 'sources', index], `no source "${id}" in this file`);
	});
	if (statement.sources.some((id) => byId.get(id)?.evidence === 'page')) return;
	if (level === 'emergency' || level === 'today')
		report([...path, 'sources'], 'an urgent statement: expected a source with evidence "page"');
	else if (/\d/.test(withoutNames(statement.text)))
		report([...path, 'text'], 'a number: expected a source with evidence "page"');
}

/** Digits that belong to a name (B12, S1, type 2, A1C) are not figures. */
function withoutNames(text: string): string {
	return text.replace(/\b[A-Z]{1,6}-?\d{1,2}[A-Z]?\b|\btype [12]\b|\b[A-Z]\d?[A-Z]?c\b/g, '');
}

/** The publisher of a page; the longest host that fits decides. */
export function publisherOf(address: string, publishers: readonly Publisher[]): Publisher | undefined {
	const host = hostOf(address) ?? '';
	let found: { readonly publisher: Publisher; readonly length: number } | undefined;
	for (const publisher of publishers) {
		for (const allowed of publisher.hosts) {
			const fits = host === allowed || host.endsWith(`.${allowed}`);
			if (fits && allowed.length > (found?.length ?? 0)) found = { publisher, length: allowed.length };
		}
	}
	return found?.publisher;
}
