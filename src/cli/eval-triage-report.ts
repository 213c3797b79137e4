/** The figures of the checklist's audit, for `npm run eval` and docs/triage.md. */

import { readTriage } from '../bundling/read-triage.ts';
import { gradedTexts, TRIAGE_GRADE } from '../checklist/check.ts';
import { compileChecklist } from '../checklist/compile.ts';
import type { Evaluation, EvaluationResult } from './eval.ts';
import { type Outcome, readVignettes, scoreTriage, type TriageScore, tryVignette } from './eval-triage.ts';

export const triageEvaluation = {
	name: 'triage',
	document: 'docs/triage.md',
	run: evaluateTriage,
} satisfies Evaluation;

function evaluateTriage(): EvaluationResult {
	const root = process.cwd();
	const { files, problems } = readTriage(root);
	if (!files)
		throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
	const checklist = compileChecklist(files);
	const outcomes = readVignettes(root).map((vignette) => tryVignette(checklist, vignette));
	const score = scoreTriage(outcomes);
	const grade = gradedTexts(checklist)[0]?.grade ?? 0;
	return {
		figures: [...table(score), '', ...lines(score, outcomes, grade, checklist.rules.length)].join('\n'),
		broken: [
			...(score.right / score.cases < 0.95 ? ['fewer than 95 % of the stories are right'] : []),
			...(score.unsafe > 0 ? [`${score.unsafe} stories get unsafe advice`] : []),
			...(score.over / score.cases > 0.1 ? ['more than 10 % of the stories are judged too urgent'] : []),
			...(score.questionsMedian > 6 ? ['the median run has more than 6 questions'] : []),
			...(grade > TRIAGE_GRADE ? ['a text is harder than grade 7'] : []),
		],
	};
}

function table({ byLevel }: TriageScore): string[] {
	return [
		'| expected level | stories | exactly that level | an acceptable level |',
		'|---|---|---|---|',
		...byLevel.map(({ level, cases, exact, right }) => `| ${level} | ${cases} | ${exact} | ${right} |`),
	];
}

function lines(score: TriageScore, outcomes: readonly Outcome[], grade: number, rules: number): string[] {
	const { cases, right, exact, unsafe, over, questionsMedian, questionsMost, misses } = score;
	const fired = new Set(outcomes.flatMap((outcome) => outcome.rules));
	const share = (part: number) => `${part} of ${cases} (${((100 * part) / cases).toFixed(1)} %)`;
	return [
		`- Right (an acceptable level): ${share(right)}; exactly the expected level: ${share(exact)}.`,
		`- Unsafe (less urgent than every acceptable level): ${share(unsafe)}. Too urgent: ${share(over)}.`,
		`- Questions on the way: median ${questionsMedian}, at most ${questionsMost}.`,
		`- Rules with a story in which they fire: ${fired.size} of ${rules}.`,
		`- The hardest text of at least seven words: reading grade ${grade.toFixed(1)}.`,
		...misses.map(
			({ vignette, level }) =>
				`- Not right: “${vignette.story}” (${vignette.id}): ${level}, expected ${vignette.expected}.`,
		),
	];
}
