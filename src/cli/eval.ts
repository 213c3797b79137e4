/**
 * `npm run eval [-- NAME…] [--write]`: measures what the documentation claims, each with its own data.
 * With `--write` the figures go into their document, between two markers. Exit code 1 when a promise is broken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askEvaluation } from './eval-ask.ts';
import { coverageEvaluation } from './eval-coverage.ts';
import { detectEvaluation } from './eval-detect-report.ts';
import { triageEvaluation } from './eval-triage-report.ts';

/** One thing that is measured. */
export interface Evaluation {
	readonly name: string;
	/** Where its figures stand, between `<!-- figures: NAME -->` and `<!-- end: NAME -->`; absent if nowhere. */
	readonly document?: string;
	/** @param keep first readings of new sets are kept */
	run(keep: boolean): EvaluationResult | Promise<EvaluationResult>;
}

export interface EvaluationResult {
	/** Markdown, ready to stand in the document. */
	readonly figures: string;
	/** Promises that don't hold, in words; empty when all do. */
	readonly broken: readonly string[];
}

const EVALUATIONS: readonly Evaluation[] = [
	detectEvaluation,
	coverageEvaluation,
	askEvaluation,
	triageEvaluation,
];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: 'boolean' } },
});
const chosen = EVALUATIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
	process.stderr.write(`eval: expected one of: ${EVALUATIONS.map(({ name }) => name).join(', ')}\n`);
	process.exitCode = 2;
}
for (const { name, document, run } of chosen) {
	const { figures, broken } = await run(values.write ?? false);
	process.stdout.write(`${name}\n\n${figures}\n`);
	if (values.write && document)
		writeFileSync(document, withFigures(readFileSync(document, 'utf8'), name, figures));
	for (const promise of broken) process.stderr.write(`eval: ${name}: ${promise}\n`);
	if (broken.length > 0) process.exitCode = 1;
}

/** Puts the figures between the markers. Throws when the document has none. */
function withFigures(text: string, name: string, figures: string): string {
	const start = `<!-- figures: ${name} -->`;
	const end = `<!-- end: ${name} -->`;
	const from = text.indexOf(start);
	const to = text.indexOf(end);
	if (from < 0 || to < from) throw new Error(`no markers "${start}" and "${end}"`);
	return `${text.slice(0, from + start.length)}\n\n${figures}\n${text.slice(to)}`;
}
