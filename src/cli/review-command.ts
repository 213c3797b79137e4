/** `guide review ID [--html]`: a sheet on which a clinician can check an entry, statement by statement, and sign. */
import { parseArgs } from 'node:util';
import type { Entry, Source } from '../guide/schema.ts';
import { type Placed, statementsOf } from '../guide/statements.ts';
import { loadCompiled } from './compiled.ts';

export function runReview(args: string[]): number {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { html: { type: 'boolean' } },
	});
	const [id] = positionals;
	const { content } = loadCompiled();
	const entry = content.entries.find(({ value }) => value.id === id)?.value;
	if (!entry) {
		process.stderr.write(
			id ? `guide review: no entry "${id}"\n` : 'guide review: expected the id of an entry\n',
		);
		return id ? 1 : 2;
	}
	process.stdout.write(values.html ? htmlSheet(entry) : markdownSheet(entry));
	return 0;
}

/** One row of the sheet: what is said, on what grounds, and when that was last looked at. */
interface Row {
	readonly title: string;
	readonly text: string;
	readonly grounds: readonly string[];
}

export function rowsOf(entry: Entry): Row[] {
	const sources = new Map(entry.sources.map((source) => [source.id, source]));
	return statementsOf(entry).map(({ title, level, statement }: Placed) => ({
		title: level ? `${title} (${level})` : title,
		text: statement.text,
		grounds: statement.sources.flatMap((id) => {
			const source = sources.get(id);
			return source ? [groundOf(source)] : [];
		}),
	}));
}

const READ: Readonly<Record<Source['evidence'], string>> = {
	page: 'read in full',
	part: 'read in part',
	mirror: 'read in a copy',
	collection: 'read in a collection of 2016–17',
};

/** Where to look a statement up: the page, its own date, when we read it, and how. */
function groundOf({ publisher, title, url, via, reviewed, read, evidence, note }: Source): string {
	const own = reviewed === 'undated' ? 'undated' : `of ${reviewed}`;
	const parts = [`${publisher}: ${title} (${own}), ${via ?? url}`, `${READ[evidence]} on ${read}`];
	return [...parts, ...(note ? [`note: ${note}`] : [])].join('; ');
}

const SIGN = [
	'Every statement is right and safe for a lay reader.',
	'The urgency fits, and nothing more urgent is missing.',
	'Corrections are written beside the statements.',
];

function markdownSheet(entry: Entry): string {
	const lines = [`# Review: ${entry.names.preferred}`, '', ...facts(entry).map((fact) => `- ${fact}`), ''];
	lines.push('| | Statement | Right? | Grounds, and last check |', '|---|---|---|---|');
	for (const { title, text, grounds } of rowsOf(entry))
		lines.push(`| ${title} | ${cell(text)} | ☐ yes ☐ no | ${grounds.map(cell).join('<br>')} |`);
	lines.push('', ...SIGN.map((line) => `- ☐ ${line}`), '');
	lines.push('Name: ______________________  Role: ______________________  Date: ______________', '');
	return lines.join('\n');
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

function facts(entry: Entry): string[] {
	const { category, fields, written, reviewDue, reviewedBy } = entry;
	const { plain, clinical, abbreviations, brands } = entry.names;
	const names = (title: string, list: readonly string[]) =>
		list.length > 0 ? [`${title}: ${list.join(', ')}`] : [];
	return [
		`${category}; ${fields.join(', ')}`,
		...names('Same thing', [...plain, ...clinical, ...abbreviations, ...brands]),
		...names(
			'Kinds',
			entry.kinds.map(({ name }) => name),
		),
		...names(
			'Examples',
			entry.examples.map(({ name }) => name),
		),
		...names(
			'Not the same',
			entry.not.map(({ name }) => name),
		),
		`Written ${written}, to be checked again by ${reviewDue}`,
		reviewedBy.length > 0
			? `Reviewed by ${reviewedBy.map(({ name, role, date }) => `${name}, ${role}, ${date}`).join('; ')}`
			: 'Not reviewed by a clinician yet',
	];
}

function htmlSheet(entry: Entry): string {
	const rows = rowsOf(entry).map(
		({ title, text, grounds }) =>
			`<tr><th>${escaped(title)}</th><td>${escaped(text)}</td><td>☐ yes<br>☐ no</td><td>${grounds.map(escaped).join('<br>')}</td></tr>`,
	);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Review: ${escaped(entry.names.preferred)}</title>
<style>
body { font: 11pt/1.4 Georgia, serif; margin: 2cm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 4pt 6pt; text-align: left; vertical-align: top; }
td:last-child { font-size: 8.5pt; width: 35%; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
</style>
<h1>Review: ${escaped(entry.names.preferred)}</h1>
<ul>${facts(entry)
		.map((fact) => `<li>${escaped(fact)}</li>`)
		.join('')}</ul>
<table><tr><th></th><th>Statement</th><th>Right?</th><th>Grounds, and last check</th></tr>
${rows.join('\n')}
</table>
<p>${SIGN.map((line) => `☐ ${escaped(line)}`).join('<br>')}</p>
<p>Name: ______________________ Role: ______________________ Date: ______________</p>
</html>
`;
}

function escaped(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
