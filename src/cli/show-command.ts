/** `guide show TERM`, `guide show --all --json`: what the guide says of an entry, and how pages may write it. */
import { parseArgs } from 'node:util';
import type { CardEntry } from '../guide/compile.ts';
import { readingGrade } from '../guide/readability.ts';
import type { Entry } from '../guide/schema.ts';
import { statementsOf } from '../guide/statements.ts';
import { surfaceForms } from '../matcher-build/surface-forms.ts';
import { loadRank } from './asking.ts';
import { loadCompiled } from './compiled.ts';

export function runShow(args: string[]): number {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
	});
	const { guide, content } = loadCompiled();
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
		const near = loadRank(guide)(wanted)
			.hits.slice(0, 5)
			.map(({ subject }) => subject.title);
		process.stderr.write(
			`guide show: no entry "${wanted}"${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}\n`,
		);
		return 1;
	}
	const parsed = content.entries.find(({ value }) => value.id === entry.id)?.value;
	process.stdout.write(
		values.json || !parsed ? `${JSON.stringify(asRecord(entry))}\n` : describe(entry, parsed),
	);
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

function describe(entry: CardEntry, parsed: Entry): string {
	const lines = [
		entry.names.preferred,
		`  ${entry.category} · ${entry.hardness} · ${entry.fields.join(', ')}`,
	];
	if (entry.say) lines.push(`  say: ${entry.say}`);
	const others = names(entry).slice(1);
	const list = (title: string, items: readonly string[]) => {
		if (items.length > 0) lines.push(`  ${title}: ${items.join(', ')}`);
	};
	list('also', others);
	list('also written', formsOf(entry));
	const withNames = (things: CardEntry['kinds']) =>
		things.map(({ name, also, id }) => [name, ...also].join(' = ') + (id ? ` → ${id}` : ''));
	list('kinds', withNames(entry.kinds));
	list('examples', withNames(entry.examples));
	list(
		'belongs to',
		entry.broader.map(({ name }) => name),
	);
	list(
		'not',
		entry.not.map(({ name }) => name),
	);
	for (const { title, statement, level } of statementsOf(parsed)) {
		const grade = readingGrade(statement.text).toFixed(1);
		lines.push(
			'',
			`${title}${level ? ` (${level})` : ''}  [grade ${grade}; ${statement.sources.join(', ')}]`,
			`  ${statement.text}`,
		);
	}
	if (entry.related.length > 0)
		lines.push('', `Related: ${entry.related.map(({ name }) => name).join(', ')}`);
	lines.push('', 'Sources');
	for (const source of entry.sources) {
		lines.push(
			`  ${source.id}: ${source.publisher}: ${source.title} <${source.url}> page's date ${source.reviewed}, read ${source.read} (${source.evidence})`,
		);
	}
	lines.push('', reviewOf(entry));
	return `${lines.join('\n')}\n`;
}

function reviewOf({ reviewedBy }: CardEntry): string {
	if (reviewedBy.length === 0) return 'Not reviewed by a clinician yet.';
	return `Reviewed by ${reviewedBy.map(({ name, role, date }) => `${name}, ${role}, ${date}`).join('; ')}`;
}
