/**
 * `node src/cli/fit-sureness.ts [SET…]`: fits the weights of `src/ask/sureness.ts` on the first of every two labelled questions of
 * `tests/ask/on-topic.jsonl` and `off-topic.jsonl`, and of the further sets that are named as arguments, and says how they do on the others. Logistic regression by gradient
 * descent, with a little weight decay, as there are few questions.
 */
import { EVIDENCE } from '../ask/rank.ts';
import { readQuestion } from '../ask/reading.ts';
import { loadRank } from './asking.ts';
import { loadCompiled } from './compiled.ts';
import { readLabelled } from './labelled-questions.ts';

interface Case {
	readonly features: readonly number[];
	readonly isOn: boolean;
	readonly half: number;
}

const ROUNDS = 20_000;
const STEP = 0.3;
const DECAY = 0.001;

const { guide } = loadCompiled();
const rank = loadRank(guide);
const casesOf = (file: string, isOn: boolean): Case[] =>
	readLabelled(file)
		.filter(({ expected, danger }) =>
			isOn ? (expected?.length ?? 0) > 0 : expected?.length === 0 && danger !== true,
		)
		.map(({ question }, at) => {
			const { evidence } = readQuestion(question, rank).ranking;
			return { features: [1, ...EVIDENCE.map((key) => evidence[key])], isOn, half: at % 2 };
		});
const further = process.argv.slice(2).flatMap((name) => [...casesOf(name, true), ...casesOf(name, false)]);
const cases = [...casesOf('on-topic', true), ...casesOf('off-topic', false), ...further];
const sure = (weights: readonly number[], { features }: Case) =>
	1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

let weights: number[] = [0, ...EVIDENCE.map(() => 0)];
const learnt = cases.filter(({ half }) => half === 0);
for (let round = 0; round < ROUNDS; round++) {
	const slope = weights.map(() => 0);
	for (const each of learnt) {
		const error = sure(weights, each) - Number(each.isOn);
		each.features.forEach((value, at) => {
			slope[at] = (slope[at] ?? 0) + error * value;
		});
	}
	weights = weights.map(
		(weight, at) => weight - STEP * ((slope[at] ?? 0) / learnt.length + (at > 0 ? DECAY * weight : 0)),
	);
}
process.stdout.write(
	`${['bias', ...EVIDENCE].map((key, at) => `${key}: ${weights[at]?.toFixed(2)}`).join(', ')}\n`,
);
for (const half of [0, 1]) {
	for (const cut of [0.4, 0.5, 0.6]) {
		const told = (isOn: boolean) => cases.filter((each) => each.half === half && each.isOn === isOn);
		const on = told(true).filter((each) => sure(weights, each) >= cut).length;
		const off = told(false).filter((each) => sure(weights, each) < cut).length;
		process.stdout.write(
			`${half === 0 ? 'fitted' : 'held out'}, cut ${cut}: ${on} of ${told(true).length} answered, ${off} of ${told(false).length} left alone\n`,
		);
	}
}
