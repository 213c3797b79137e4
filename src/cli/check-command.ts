/** `guide check [--only PATH] [--against DIR] [--json]`: every problem of the content, with file, line and field. */
import { parseArgs } from 'node:util';
import { checkKnowledge } from '../bundling/check-knowledge.ts';
import type { Content } from '../guide/check.ts';
import { findCopiedIn } from '../guide/copied.ts';
import type { Problem } from '../guide/parse.ts';
import { reportOn } from '../guide/report.ts';
import { statementsOf } from '../guide/statements.ts';
import { readSourceTexts } from './source-texts.ts';

export function runCheck(args: string[]): number {
	const { values } = parseArgs({
		args,
		options: { only: { type: 'string' }, against: { type: 'string' }, json: { type: 'boolean' } },
	});
	const today = new Date().toISOString().slice(0, 10);
	const { content, problems } = checkKnowledge(process.cwd(), {
		today,
		lenientLinks: values.only !== undefined,
	});
	const all = [...problems, ...(values.against ? copiedFrom(values.against, content) : [])];
	const shown = values.only ? all.filter((problem) => problem.file.startsWith(values.only ?? '')) : all;
	const errors = shown.filter((problem) => !problem.warning).length;
	if (values.json) {
		process.stdout.write(`${JSON.stringify({ entries: content.entries.length, problems: shown })}\n`);
	} else {
		for (const problem of shown) process.stdout.write(`${describeProblem(problem)}\n`);
		process.stdout.write(
			`${content.entries.length} entries, ${content.topics.length} topics: ${errors} errors, ${shown.length - errors} warnings\n`,
		);
	}
	return errors > 0 ? 1 : 0;
}

/** Statements that share a run of words with a source's text in a folder. */
function copiedFrom(folder: string, content: Content): Problem[] {
	const copied = findCopiedIn(readSourceTexts(folder));
	const problems: Problem[] = [];
	for (const parsed of [...content.entries, ...content.topics]) {
		const report = reportOn(parsed, problems);
		for (const { path, statement } of statementsOf(parsed.value)) {
			const found = copied(statement.text);
			if (found)
				report([...path, 'text'], `"${found.words}" stands in ${found.source}: expected our own words`);
		}
	}
	return problems;
}

export function describeProblem(problem: Problem): string {
	const field = problem.field === '' ? '' : ` ${problem.field}:`;
	return `${problem.warning ? 'warning ' : ''}${problem.file}:${problem.line}:${field} ${problem.message}`;
}
