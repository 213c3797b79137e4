/** How well `ask` answers the questions of `tests/ask/cases.ts`: the share found first, and in the first three. */
import { ASK_CASES } from '../../tests/ask/cases.ts';
import { createSearch } from '../guide/search.ts';
import { loadCompiled } from './compiled.ts';
import type { EvaluationResult } from './eval.ts';

export interface AskScore {
	readonly kind: string;
	readonly cases: number;
	readonly first: number;
	readonly firstThree: number;
	/** Questions whose answer isn't among the first three, with what came instead. */
	readonly missed: readonly string[];
}

export function evaluateAsk(): AskScore[] {
	const search = createSearch(loadCompiled().guide);
	return Object.entries(ASK_CASES).map(([kind, cases]) => {
		const ranks = cases.map(({ question, wants }) => {
			const titles = search(question, 10).map((result) => result.title);
			return { question, titles, rank: titles.findIndex((title) => wants.includes(title)) };
		});
		const missed = ranks.filter(({ rank }) => rank < 0 || rank > 2);
		return {
			kind,
			cases: cases.length,
			first: ranks.filter(({ rank }) => rank === 0).length,
			firstThree: cases.length - missed.length,
			missed: missed.map(({ question, titles }) => `${question} -> ${titles.slice(0, 3).join(', ')}`),
		};
	});
}

/** What is promised. */
const LEAST_FIRST_THREE = 0.95;
const LEAST_FIRST = 0.8;

export const askEvaluation = { name: 'ask', run };

function run(): EvaluationResult {
	const scores = evaluateAsk();
	const sum = (of: (score: AskScore) => number) => scores.reduce((total, score) => total + of(score), 0);
	const cases = sum((score) => score.cases);
	const [first, firstThree] = [sum((score) => score.first), sum((score) => score.firstThree)];
	const share = (part: number) => `${part} of ${cases} (${((100 * part) / cases).toFixed(1)} %)`;
	return {
		figures: [
			'| kind of question | questions | found first | among the first three |',
			'|---|---|---|---|',
			...scores.map(
				({ kind, cases: of, first: one, firstThree: three }) => `| ${kind} | ${of} | ${one} | ${three} |`,
			),
			'',
			`- Found first: ${share(first)}; among the first three: ${share(firstThree)}.`,
			...scores.flatMap(({ missed }) => missed.map((line) => `- Missed: ${line}`)),
		].join('\n'),
		broken: [
			...(firstThree < cases * LEAST_FIRST_THREE ? ['fewer than 95 % are among the first three'] : []),
			...(first < cases * LEAST_FIRST ? ['fewer than 80 % are found first'] : []),
		],
	};
}
