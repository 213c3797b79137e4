/**
 * Checks that need more than one field or more than one file: what a schema can't say.
 * Each check gives problems; the build stops on any that isn't a warning.
 */
import { hostOf } from './address.ts';
import type { Parsed, Problem } from './parse.ts';
import { readingGrade, wordsOf } from './readability.ts';
import type { Entry, Source, Statement, Topic } from './schema.ts';

export interface Content {
	readonly entries: readonly Parsed<Entry>[];
	readonly topics: readonly Parsed<Topic>[];
	readonly publishers: readonly Publisher[];
}

/** A publisher that may be cited, and its hosts; a host covers its subdomains. */
export interface Publisher {
	readonly publisher: string;
	readonly hosts: readonly string[];
	/** Useful beside others, never the only source of an entry. */
	readonly supporting?: boolean;
}

export interface CheckOptions {
	/** Today, as YYYY-MM-DD: review dates may not lie after it. */
	readonly today: string;
	/** Report references to unknown entries as warnings: while many authors write at once. */
	readonly lenientLinks?: boolean;
}

/** Longest `what`, in words: what a card can show at a glance. */
export const WHAT_WORDS = 45;
/** Hardest summary and hardest other text allowed, in US school grades. */
export const WHAT_GRADE = 8;
export const TEXT_GRADE = 10;
const TEXT_WORDS = 80;

type Report = (path: readonly PropertyKey[], message: string, warning?: boolean) => void;

/** All problems of the content as a whole, in the order of files. */
export function checkContent(content: Content, options: CheckOptions): Problem[] {
	const problems: Problem[] = [];
	const entryIds = new Set(content.entries.map((entry) => entry.value.id));
	const topicIds = new Set(content.topics.map((topic) => topic.value.id));
	for (const parsed of [...content.entries, ...content.topics]) {
		const report: Report = (path, message, warning) =>
			problems.push({
				file: parsed.file,
				line: parsed.lineOf(path),
				field: path.join('.'),
				message,
				...(warning ? { warning } : {}),
			});
		const { id } = parsed.value;
		if (!parsed.file.endsWith(`/${id}.yaml`)) report(['id'], `expected the file's own name: ${id}.yaml`);
		checkSources(parsed.value, statementsOf(parsed.value), content.publishers, options, report);
		if ('category' in parsed.value) checkEntry(parsed.value, parsed.file, report);
		checkLinks(parsed.value, entryIds, topicIds, (path, message) =>
			report(path, message, options.lenientLinks),
		);
	}
	checkNames(content.entries, problems);
	return problems;
}

/** A statement with the path at which it stands in its file. */
interface Placed {
	readonly path: readonly (string | number)[];
	readonly statement: Statement;
	readonly urgent: boolean;
}

/** The fields of an entry that hold statements, in the order in which a card shows them. */
export const STATEMENT_FIELDS = ['what', 'why', 'feels', 'causes', 'found', 'helps', 'getHelp'] as const;

function statementsOf(value: Entry | Topic): Placed[] {
	if ('category' in value) {
		const fields = STATEMENT_FIELDS.flatMap((field) => {
			const statement = value[field];
			const urgent = field === 'getHelp' && ['emergency', 'today'].includes(value.getHelp?.level ?? '');
			return statement ? [{ path: [field], statement, urgent }] : [];
		});
		const confused = value.confusedWith.map((statement, index) => ({
			path: ['confusedWith', index],
			statement,
			urgent: false,
		}));
		return [...fields, ...confused];
	}
	return [
		{ path: ['summary'], statement: value.summary, urgent: false },
		...value.sections.flatMap((section, at) => [
			...(section.intro
				? [{ path: ['sections', at, 'intro'], statement: section.intro, urgent: false }]
				: []),
			...section.points.map((statement, point) => ({
				path: ['sections', at, 'points', point],
				statement,
				urgent: false,
			})),
		]),
		...value.questions.map((question, at) => ({
			path: ['questions', at, 'answer'],
			statement: question.answer,
			urgent: false,
		})),
	];
}

function checkSources(
	value: Entry | Topic,
	statements: readonly Placed[],
	publishers: readonly Publisher[],
	{ today }: CheckOptions,
	report: Report,
): void {
	const byId = new Map<string, Source>();
	value.sources.forEach((source, index) => {
		const path = ['sources', index];
		if (byId.has(source.id)) report([...path, 'id'], `source "${source.id}" is defined twice`);
		byId.set(source.id, source);
		for (const [field, address] of [
			['url', source.url],
			['via', source.via],
		] as const) {
			if (address && field === 'url' && !publisherOf(address, publishers)) {
				report([...path, field], `host ${hostOf(address)} is not in knowledge/publishers.yaml`);
			}
		}
		if (source.evidence === 'mirror' && !source.via)
			report(path, 'evidence "mirror": expected `via`, the address of the copy');
		for (const field of ['read', 'reviewed'] as const) {
			const date = source[field];
			if (date && date > today) report([...path, field], `${date} is in the future`);
		}
	});
	const carries = (source: Source) =>
		source.evidence !== 'mirror' && !publisherOf(source.url, publishers)?.supporting;
	if (!value.sources.some(carries)) {
		report(['sources'], 'only copies or supporting publishers: expected a source that can stand alone');
	}
	if (value.written > today) report(['written'], `${value.written} is in the future`);
	const used = new Set<string>();
	for (const { path, statement, urgent } of statements) {
		statement.sources.forEach((id, index) => {
			used.add(id);
			if (!byId.has(id)) report([...path, 'sources', index], `no source "${id}" in this file`);
		});
		const read = statement.sources.some((id) => byId.get(id)?.evidence === 'page');
		if (urgent && !read)
			report([...path, 'sources'], 'an urgent statement: expected a source with evidence "page"');
		else if (/\d/.test(withoutNames(statement.text)) && !read) {
			report([...path, 'text'], 'a number: expected a source with evidence "page"');
		}
		checkText(statement.text, path, report);
	}
	for (const source of value.sources) {
		if (!used.has(source.id)) report(['sources'], `source "${source.id}" is not used by any statement`);
	}
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

function checkText(text: string, path: readonly (string | number)[], report: Report): void {
	const here = [...path, 'text'];
	const isWhat = path[0] === 'what';
	const words = wordsOf(text).length;
	const most = isWhat ? WHAT_WORDS : TEXT_WORDS;
	if (words > most) report(here, `${words} words: expected at most ${most}`);
	const grade = readingGrade(text);
	const hardest = isWhat || path[0] === 'summary' ? WHAT_GRADE : TEXT_GRADE;
	if (grade > hardest)
		report(here, `reading grade ${grade.toFixed(1)}: expected at most ${hardest}`, !isWhat);
	// 111 is advice in the UK and the emergency number in New Zealand: numbers come from the region.
	if (/\b(999|111|911|112|000|119|995)\b(?!\s*(mg|people|,))/.test(text)) {
		report(here, 'an emergency number: expected "your emergency number", which is shown by region');
	}
	if (
		/\byou have (?!(any|a|an|had|one|lost|new|no|both|diabetes|never|been|to|trouble|pain|numb|symptoms|signs|other|not|ever|not had|poor|had|it|these|this|been|cancer|just|severe|sudden))/i.test(
			text,
		)
	) {
		report(here, 'reads like a diagnosis ("you have …")', true);
	}
}

function checkEntry(entry: Entry, file: string, report: Report): void {
	if (!file.includes(`/${entry.category}/`)) report(['category'], `expected the folder's name in ${file}`);
	const names = new Map(namesOf(entry).map((name) => [name.toLowerCase(), name]));
	for (const name of Object.keys(entry.hardnessOf)) {
		if (!names.has(name.toLowerCase()))
			report(['hardnessOf', name], `"${name}" is not one of the entry's names`);
	}
	entry.senses.forEach((sense, index) => {
		if (!names.has(sense.form.toLowerCase())) {
			report(['senses', index, 'form'], `"${sense.form}" is not one of the entry's names`);
		}
		if (!sense.needs && !sense.against && !sense.needsHealthPage && !sense.exactCase) {
			report(['senses', index], 'expected `needs`, `against`, `exactCase` or `needsHealthPage`');
		}
	});
	if ((entry.category === 'red-flag' || entry.category === 'condition') && !entry.getHelp) {
		report(['getHelp'], `a ${entry.category}: expected to say when to get help`);
	}
	if (
		entry.category === 'red-flag' &&
		entry.getHelp &&
		!['emergency', 'today'].includes(entry.getHelp.level)
	) {
		report(['getHelp', 'level'], 'a red flag: expected emergency or today');
	}
}

function checkLinks(
	value: Entry | Topic,
	entries: ReadonlySet<string>,
	topics: ReadonlySet<string>,
	report: Report,
): void {
	const known = 'category' in value ? entries : topics;
	value.related.forEach((id, index) => {
		if (!known.has(id)) report(['related', index], `no ${'category' in value ? 'entry' : 'topic'} "${id}"`);
		if (id === value.id) report(['related', index], 'relates to itself');
	});
	if ('category' in value) {
		value.confusedWith.forEach((confused, index) => {
			if (!entries.has(confused.entry))
				report(['confusedWith', index, 'entry'], `no entry "${confused.entry}"`);
		});
		return;
	}
	value.sections.forEach((section, at) => {
		section.points.forEach((point, index) => {
			if (point.entry && !entries.has(point.entry)) {
				report(['sections', at, 'points', index, 'entry'], `no entry "${point.entry}"`);
			}
		});
	});
}

/** All names of an entry that may be marked on a page, preferred first. */
export function namesOf(entry: Entry): string[] {
	const { preferred, plain, clinical, abbreviations, brands } = entry.names;
	return [preferred, ...plain, ...clinical, ...abbreviations, ...brands];
}

/** A name means one entry, unless both entries say by a sense rule when it is theirs. */
function checkNames(entries: readonly Parsed<Entry>[], problems: Problem[]): void {
	const owners = new Map<string, Parsed<Entry>>();
	for (const parsed of entries) {
		const { value } = parsed;
		const seen = new Set<string>();
		for (const name of [...namesOf(value), ...value.names.searchOnly]) {
			const key = name.toLowerCase();
			if (seen.has(key)) {
				problems.push({
					file: parsed.file,
					line: parsed.lineOf(['names']),
					field: 'names',
					message: `"${name}" is listed twice`,
				});
			}
			seen.add(key);
			const other = owners.get(key);
			if (!other) {
				owners.set(key, parsed);
			} else if (other !== parsed && !(hasSense(value, key) && hasSense(other.value, key))) {
				problems.push({
					file: parsed.file,
					line: parsed.lineOf(['names']),
					field: 'names',
					message: `"${name}" is also a name of ${other.value.id}: expected a sense rule in both, or one owner`,
				});
			}
		}
	}
}

function hasSense(entry: Entry, name: string): boolean {
	return entry.senses.some((sense) => sense.form.toLowerCase() === name && (sense.needs?.length ?? 0) > 0);
}
