/** `guide check [--only PATH] [--json]`: every problem of the content, with file, line and field. */
import { parseArgs } from 'node:util';
import { readContent } from '../bundling/read-guide.ts';
import { checkContent } from '../guide/check.ts';
import type { Problem } from '../guide/parse.ts';

export function runCheck(args: string[]): number {
	const { values } = parseArgs({ args, options: { only: { type: 'string' }, json: { type: 'boolean' } } });
	const { content, problems } = readContent(process.cwd());
	const today = new Date().toISOString().slice(0, 10);
	const all = [...problems, ...checkContent(content, { today, lenientLinks: values.only !== undefined })];
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

export function describeProblem(problem: Problem): string {
	const field = problem.field === '' ? '' : ` ${problem.field}:`;
	return `${problem.warning ? 'warning ' : ''}${problem.file}:${problem.line}:${field} ${problem.message}`;
}
