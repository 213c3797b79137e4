/** `guide show TERM`, `guide show --all --json`: what the guide says of an entry, and how pages may write it. */
import { parseArgs } from 'node:util';
import { STATEMENT_FIELDS } from '../guide/check.ts';
import type { CardEntry } from '../guide/compile.ts';
import { readingGrade } from '../guide/readability.ts';
import { createSearch } from '../guide/search.ts';
import { surfaceForms } from '../matcher-build/surface-forms.ts';
import { loadCompiled } from './compiled.ts';

const HEADINGS: Readonly<Record<(typeof STATEMENT_FIELDS)[number], string>> = {
	what: 'What it is',
	why: 'Why it matters',
	feels: 'What it feels like',
	causes: 'Causes',
	found: 'How it is found',
	helps: 'What helps',
	getHelp: 'When to get help',
};

export function runShow(args: string[]): number {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
	});
	const { guide } = loadCompiled();
	if (values.all) {
		const shown = guide.entries.map(asRecord);
		process.stdout.write(
			values.json
				? `${JSON.stringify({ language: guide.language, entries: shown, topics: guide.topics })}\n`
				: `${guide.entries.map((entry) => `${entry.id}\t${entry.names.preferred}`).join('\n')}\n`,
		);
		return 0;
	}
	const wanted = positionals.join(' ').trim();
	if (wanted === '') {
		process.stderr.write('guide show: expected a term, or --all\n');
		return 2;
	}
	const entry = find(guide.entries, wanted);
	if (!entry) {
		const near = createSearch(guide)(wanted, 5).map((result) => result.title);
		process.stderr.write(
			`guide show: no entry "${wanted}"${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}\n`,
		);
		return 1;
	}
	process.stdout.write(values.json ? `${JSON.stringify(asRecord(entry))}\n` : describe(entry));
	return 0;
}

function find(entries: readonly CardEntry[], wanted: string): CardEntry | undefined {
	const key = wanted.toLowerCase();
	return (
		entries.find((entry) => entry.id === key || entry.names.preferred.toLowerCase() === key) ??
		entries.find((entry) => names(entry).some((name) => name.toLowerCase() === key))
	);
}

function names(entry: CardEntry): string[] {
	const { preferred, plain, clinical, abbreviations, brands, searchOnly } = entry.names;
	return [preferred, ...plain, ...clinical, ...abbreviations, ...brands, ...searchOnly];
}

/** How pages may write the names of an entry, other than the names themselves. */
function formsOf(entry: CardEntry): string[] {
	const { preferred, plain, clinical, abbreviations, brands } = entry.names;
	const written = [preferred, ...plain, ...clinical, ...abbreviations, ...brands];
	const forms = new Set(written.flatMap(surfaceForms));
	for (const name of written) forms.delete(name);
	return [...forms];
}

/** An entry with `term` (the name that `detect` and `ask` print) a flat list of `synonyms` and the `forms` of its names beside its fields. */
function asRecord(entry: CardEntry) {
	return { term: entry.names.preferred, synonyms: names(entry).slice(1), forms: formsOf(entry), ...entry };
}

function describe(entry: CardEntry): string {
	const lines = [entry.names.preferred, `  ${entry.category} · ${entry.hardness}`];
	if (entry.say) lines.push(`  say: ${entry.say}`);
	const others = names(entry).slice(1);
	if (others.length > 0) lines.push(`  also: ${others.join(', ')}`);
	const forms = formsOf(entry);
	if (forms.length > 0) lines.push(`  also written: ${forms.join(', ')}`);
	for (const field of STATEMENT_FIELDS) {
		const statement = entry[field];
		if (!statement) continue;
		const level = field === 'getHelp' ? ` (${entry.getHelp?.level})` : '';
		const grade = readingGrade(statement.text).toFixed(1);
		lines.push(
			'',
			`${HEADINGS[field]}${level}  [grade ${grade}; ${statement.sources.join(', ')}]`,
			`  ${statement.text}`,
		);
	}
	for (const confused of entry.confusedWith)
		lines.push('', `Not to be confused with ${confused.name}`, `  ${confused.text}`);
	if (entry.related.length > 0)
		lines.push('', `Related: ${entry.related.map(({ name }) => name).join(', ')}`);
	lines.push('', 'Sources');
	for (const source of entry.sources) {
		const reviewed = source.reviewed ? `, page reviewed ${source.reviewed}` : '';
		lines.push(
			`  ${source.id}: ${source.publisher}: ${source.title} <${source.url}> read ${source.read}${reviewed} (${source.evidence})`,
		);
	}
	lines.push(
		'',
		entry.reviewedBy.length > 0
			? `Reviewed by ${entry.reviewedBy.join(', ')}`
			: 'Not reviewed by a clinician yet.',
	);
	return `${lines.join('\n')}\n`;
}
