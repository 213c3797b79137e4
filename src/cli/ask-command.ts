/** `guide ask "QUESTION"`: the answer as the popup gives it. `--jsonl` reads `{"id","q"}` a line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Ask } from '../ask/ask.ts';
import type { Hit } from '../ask/rank.ts';
import { loadAsk } from './asking.ts';
import { loadCompiled } from './compiled.ts';
import { answerLines, stringField } from './jsonl.ts';

export function runAsk(args: string[]): number {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
	});
	const ask = loadAsk(loadCompiled().guide);
	if (values.jsonl) {
		const input = readFileSync(positionals[0] ?? 0, 'utf8');
		return answerLines(input, (line) => ({
			id: (line.value as { id?: unknown } | null)?.id ?? line.line,
			...asRecord(ask, stringField(line, 'q')),
		}));
	}
	const question = positionals.join(' ').trim();
	if (question === '') {
		process.stderr.write('guide ask: expected a question, or --jsonl with lines on standard input\n');
		return 2;
	}
	process.stdout.write(
		values.json ? `${JSON.stringify({ q: question, ...asRecord(ask, question) })}\n` : inWords(ask, question),
	);
	return 0;
}

/** `results` are entries and topics, best first; empty when the guide has no answer. */
function asRecord(ask: Ask, question: string) {
	const { danger, found, spelling, hasNumber, closest } = ask(question);
	return {
		danger: danger.map(({ id, level, strength, title, text }) => ({ id, level, strength, title, text })),
		answer: (found?.parts ?? []).map(({ title, text, level, from, sources }) => ({
			title,
			text,
			...(level ? { level } : {}),
			from: from.id,
			sources: sources.map(({ url }) => url),
		})),
		...(found?.missing ? { missing: found.missing } : {}),
		...(spelling ? { spelling } : {}),
		...(hasNumber ? { hasNumber } : {}),
		...(closest ? { closest: closest.map(resultOf) } : {}),
		results: (found ? [found.hit, ...found.more] : []).map(resultOf),
	};
}

function resultOf({ subject, score }: Hit) {
	const { kind, id, title } = subject;
	const text = subject.kind === 'entry' ? subject.entry.what.text : subject.topic.summary.text;
	return { id, term: subject.kind === 'entry' ? title : id, title, score, kind, text };
}

function inWords(ask: Ask, question: string): string {
	const { danger, found, spelling, hasNumber, closest } = ask(question);
	const lines = danger.flatMap(({ title, text, strength, alone }) =>
		strength === 'sure'
			? [`! ${title}`, `  ${text}`, '']
			: [alone ? text : `If this is happening now: ${text}`, ''],
	);
	if (hasNumber) lines.push('Footnote can’t judge a number. The range on your own sheet counts.', '');
	if (closest) {
		lines.push('Footnote can’t tell what is wrong. The checklist can say how soon somebody should look.');
		lines.push(...closest.map(({ subject }) => `  ${subject.title}`));
	} else if (!found && danger.every(({ strength }) => strength === 'maybe')) {
		lines.push('Nothing found.');
		if (spelling) lines.push(`Did you mean: ${spelling}?`);
	}
	if (found) {
		lines.push(
			...(found.isUnnamed ? ['The nearest in the guide, and no diagnosis:'] : []),
			found.hit.subject.title,
			...(found.missing ? [`  The guide doesn’t say ${found.missing}.`] : []),
		);
		for (const { title, text, level, sources } of found.parts) {
			const from = [...new Set(sources.map(({ publisher }) => publisher))].join('; ');
			lines.push(`  ${title}${level ? ` (${level})` : ''}: ${text} [${from}]`);
		}
		if (found.more.length > 0)
			lines.push('', `More about: ${found.more.map(({ subject }) => subject.title).join(', ')}`);
	}
	return `${lines.join('\n')}\n`;
}
