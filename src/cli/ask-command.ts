/** `guide ask "QUESTION"`: search as the popup does it. `--jsonl` reads `{"id","q"}` a line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createSearch, type Search } from '../guide/search.ts';
import { loadCompiled } from './compiled.ts';
import { answerLines, stringField } from './jsonl.ts';

const RESULTS = 10;

export function runAsk(args: string[]): number {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
	});
	const search = createSearch(loadCompiled().guide);
	if (values.jsonl) {
		const input = readFileSync(positionals[0] ?? 0, 'utf8');
		return answerLines(input, (line) => ({
			id: (line.value as { id?: unknown } | null)?.id ?? line.line,
			results: ask(search, stringField(line, 'q')),
		}));
	}
	const question = positionals.join(' ').trim();
	if (question === '') {
		process.stderr.write('guide ask: expected a question, or --jsonl with lines on standard input\n');
		return 2;
	}
	const results = ask(search, question);
	if (values.json) {
		process.stdout.write(`${JSON.stringify({ q: question, results })}\n`);
	} else if (results.length === 0) {
		process.stdout.write('Nothing found.\n');
	} else {
		for (const { term, title, score, text } of results) {
			process.stdout.write(
				`${score.toFixed(2)}  ${title}${term === title ? '' : ` (${term})`}\n      ${text}\n`,
			);
		}
	}
	return 0;
}

function ask(search: Search, question: string) {
	return search(question, RESULTS).map((result) => ({
		term: result.kind === 'entry' ? result.entry.names.preferred : result.topic.id,
		title: result.title,
		score: result.score,
		kind: result.kind,
		text: result.kind === 'entry' ? result.entry.what.text : result.topic.summary.text,
	}));
}
