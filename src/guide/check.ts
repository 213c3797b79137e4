/**
 * Checks that need more than one field or more than one file: what a schema can't say.
 * Each check gives problems; the build stops on any that isn't a warning.
 */
import { checkNamesTogether, checkOwnNames } from './check-names.ts';
import { checkRanges } from './check-ranges.ts';
import { checkSources, type Publisher } from './check-sources.ts';
import { checkText } from './check-text.ts';
import { checkUrgency } from './check-urgency.ts';
import type { Parsed, Problem } from './parse.ts';
import { type Report, reportOn } from './report.ts';
import type { Entry, Topic } from './schema.ts';
import { statementsOf } from './statements.ts';

export interface Content {
	readonly entries: readonly Parsed<Entry>[];
	readonly topics: readonly Parsed<Topic>[];
	readonly publishers: readonly Publisher[];
}

export interface CheckOptions {
	/** Today, as YYYY-MM-DD: review dates may not lie after it. */
	readonly today: string;
	/** Report references to unknown entries as warnings: while many authors write at once. */
	readonly lenientLinks?: boolean;
}

/** All problems of the content as a whole, in the order of files. */
export function checkContent(content: Content, options: CheckOptions): Problem[] {
	const problems: Problem[] = [];
	const entryIds = new Set(content.entries.map((entry) => entry.value.id));
	const topicIds = new Set(content.topics.map((topic) => topic.value.id));
	for (const parsed of [...content.entries, ...content.topics]) {
		const report = reportOn(parsed, problems);
		const { id } = parsed.value;
		if (!parsed.file.endsWith(`/${id}.yaml`)) report(['id'], `expected the file's own name: ${id}.yaml`);
		const statements = statementsOf(parsed.value);
		checkSources(parsed.value, statements, content.publishers, options.today, report);
		for (const placed of statements) checkText(placed, report);
		if ('category' in parsed.value) {
			const { category } = parsed.value;
			if (!parsed.file.includes(`/${category}/`))
				report(['category'], `expected the folder's name in ${parsed.file}`);
			checkOwnNames(parsed.value, report);
			checkUrgency(parsed.value, statements, report);
			checkRanges(parsed.value, report);
		}
		checkLinks(parsed.value, entryIds, topicIds, (path, message) =>
			report(path, message, options.lenientLinks),
		);
	}
	checkNamesTogether(content.entries, problems);
	return problems;
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
		value.broader.forEach((id, index) => {
			if (!entries.has(id)) report(['broader', index], `no entry "${id}"`);
			if (id === value.id) report(['broader', index], 'is broader than itself');
		});
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
