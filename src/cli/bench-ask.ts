/**
 * `node src/cli/bench-ask.ts`: how long a key takes with the whole guide. Every tenth labelled question of `tests/ask` is typed
 * key by key, and the answer worked out after each, as the popup does; median, 95th percentile and longest, in milliseconds. Before that, what
 * the popup does once: it reads its files, opens the index, and answers a first question.
 * `--entries 5000`: with made-up entries beside the guide's, which say what those say in words that nobody has, until there are so many;
 * `--alike`: in the same words, the hardest case, as every word of a question is in many more of them.
 */
import { readdirSync } from 'node:fs';
import { openAsk } from '../ask/open.ts';
import type { Asking } from '../ask/schema.ts';
import type { Guide } from '../guide/compile.ts';
import { askFilesOf, loadAsking } from './asking.ts';
import { loadCompiled } from './compiled.ts';
import { enlarged } from './enlarged.ts';
import { readLabelled } from './labelled-questions.ts';

const EVERY = 10;

/** Milliseconds of this process's processor time. */
function cpuSince(before: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const wanted = process.argv.indexOf('--entries');
const { guide: own } = loadCompiled();
const loaded = loadAsking(own);
const guide =
	wanted < 0 ? own : enlarged(own, Number(process.argv[wanted + 1]), process.argv.includes('--alike'));
const files = askFilesOf(guide, loaded);
const began = process.cpuUsage();
const guideRead: Guide = JSON.parse(files.guide);
const askingRead: Asking = JSON.parse(files.asking);
const toRead = cpuSince(began);
const ask = openAsk(guideRead, askingRead, files.index);
const toOpen = cpuSince(began) - toRead;
ask('is gout serious');
const toAnswer = cpuSince(began) - toRead - toOpen;
const questions = readdirSync('tests/ask')
	.filter((name) => name.endsWith('.jsonl'))
	.flatMap((name) => readLabelled(name.replace(/\.jsonl$/, '')))
	.filter((_, at) => at % EVERY === 0);
const times: number[] = [];
for (const { question } of questions) {
	for (let length = 1; length <= question.length; length++) {
		const start = performance.now();
		ask(question.slice(0, length));
		times.push(performance.now() - start);
	}
}
times.sort((a, b) => a - b);
const at = (share: number) =>
	(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
process.stdout.write(
	`${guide.entries.length} entries, ${questions.length} questions, ${times.length} keys: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms; processor: ${toRead.toFixed(0)} ms to parse the guide, ${toOpen.toFixed(0)} ms to open, ${toAnswer.toFixed(0)} ms for the first answer; index ${(files.index.byteLength / 1000).toFixed(0)} kB\n`,
);
