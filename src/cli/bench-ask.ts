/**
 * `node src/cli/bench-ask.ts`: how long a key takes with the whole guide. Every tenth labelled question of `tests/ask` is typed
 * key by key, and the answer worked out after each, as the popup does; median, 95th percentile and longest, in milliseconds.
 */
import { readdirSync } from 'node:fs';
import { createAsk } from '../ask/ask.ts';
import { loadAsking } from './asking.ts';
import { loadCompiled } from './compiled.ts';
import { readLabelled } from './labelled-questions.ts';

const EVERY = 10;

const { guide } = loadCompiled();
const asking = loadAsking(guide);
const before = performance.now();
const ask = createAsk(guide, asking);
const toStart = performance.now() - before;
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
	`${guide.entries.length} entries, ${questions.length} questions, ${times.length} keys: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms; made ready in ${toStart.toFixed(0)} ms\n`,
);
