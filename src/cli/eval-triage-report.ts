/** The figures of the checklist's audit, for `npm run eval` and docs/triage.md. */

import { readTriage } from '../bundling/read-triage.ts';
import { gradedTexts, TRIAGE_GRADE } from '../checklist/check.ts';
import { compileChecklist } from '../checklist/compile.ts';
import { packChecklist, unpackChecklist } from '../checklist/packed.ts';
import type { Checklist } from '../checklist/types.ts';
import type { Evaluation, EvaluationResult } from './eval.ts';
import {
	MAPPINGS,
	type Outcome,
	type OwnOutcome,
	readStories,
	readVignettes,
	type SlipScore,
	type Story,
	scoreTriage,
	type TriageScore,
	trySlips,
	tryStory,
	tryVignette,
	type Vignette,
} from './eval-triage.ts';

export const triageEvaluation = {
	name: 'triage',
	document: 'docs/triage.md',
	run: evaluateTriage,
} satisfies Evaluation;

/** The figures, and what they are made of. */
export interface TriageEvaluation extends EvaluationResult {
	readonly checklist: Checklist;
	readonly vignettes: readonly Vignette[];
	readonly outcomes: readonly OwnOutcome[];
}

function evaluateTriage(): TriageEvaluation {
	const root = process.cwd();
	const { files, problems } = readTriage(root);
	if (!files)
		throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
	// As views read it: equal parts are one, and are worked out once.
	const checklist = unpackChecklist(packChecklist(compileChecklist(files)));
	const vignettes = readVignettes(root);
	const outcomes = vignettes.map((vignette) => tryVignette(checklist, vignette));
	const score = scoreTriage(outcomes);
	const grade = gradedTexts(checklist)[0]?.grade ?? 0;
	const slips = trySlips(checklist, vignettes);
	const safe = safeShare(slips);
	return {
		checklist,
		vignettes,
		outcomes,
		figures: [
			...table(score),
			'',
			...lines(score, outcomes, grade, checklist.rules.length),
			'',
			...slipTable(slips),
			...storyTable(checklist, readStories(root)),
		].join('\n'),
		broken: [
			...(score.right / score.cases < 0.95 ? ['fewer than 95 % of the stories are right'] : []),
			...(score.unsafe > 0 ? [`${score.unsafe} stories get unsafe advice`] : []),
			...(score.over / score.cases > 0.08 ? ['more than 8 % of the stories are judged too urgent'] : []),
			...(score.questionsMedian > MOST_MEDIAN
				? [`the median run has more than ${MOST_MEDIAN} questions`]
				: []),
			...(safe < SAFE_FLOOR ? ['fewer than 90 % of the emergencies survive an overlooked sign'] : []),
			...(grade > TRIAGE_GRADE ? ['a text is harder than grade 7'] : []),
		],
	};
}

/** Screens of the median run. docs/triage.md says how they came down to that. */
export const MOST_MEDIAN = 7;
/** Of emergencies with one sign overlooked, and of those with one unsure, at least this share must get today or emergency. */
export const SAFE_FLOOR = 0.9;

/**
 * The share of single slips after which the advice is still today at least: of the ones left out, or of the
 * ones "not sure", whichever is lower, so that neither hides behind the other.
 */
export function safeShare(slips: readonly SlipScore[]): number {
	const single = slips.filter(({ slip }) => slip !== 'left-out-twice');
	return Math.min(...single.map(({ today, tries }) => today / tries));
}

const SLIP_WORDS: Readonly<Record<SlipScore['slip'], string>> = {
	'left-out': 'left out, seen when asked in other words',
	'not-sure': '“not sure”, seen when asked in other words',
	'left-out-twice': 'left out both times',
};

function slipTable(slips: readonly SlipScore[]): string[] {
	const share = (part: number, all: number) => `${part} (${((100 * part) / all).toFixed(1)} %)`;
	return [
		'| one danger sign of an emergency is … | tries | still emergency | today at least |',
		'|---|---|---|---|',
		...slips.map(
			({ slip, tries, held, today }) =>
				`| ${SLIP_WORDS[slip]} | ${tries} | ${share(held, tries)} | ${share(today, tries)} |`,
		),
		'',
		`- The floor: the lower of the first two rows, ${(100 * safeShare(slips)).toFixed(1)} % today at least; it must not fall below ${100 * SAFE_FLOOR} %.`,
	];
}

/** The stories of others, in each way of filling them in. */
function storyTable(checklist: Checklist, stories: readonly Story[]): string[] {
	if (stories.length === 0) return [];
	const percent = (part: number, all: number) => `${part} (${((100 * part) / all).toFixed(1)} %)`;
	const scores = MAPPINGS.map((mapping) => ({
		mapping,
		score: scoreTriage(stories.map((story) => tryStory(checklist, story, mapping))),
	}));
	return [
		'',
		'| stories of others, filled in | stories | right | safe | too urgent | questions, median |',
		'|---|---|---|---|---|---|',
		...scores.map(
			({ mapping, score: { cases, right, unsafe, over, questionsMedian } }) =>
				`| ${mapping} | ${cases} | ${percent(right, cases)} | ${percent(cases - unsafe, cases)} | ${percent(over, cases)} | ${questionsMedian} |`,
		),
		'',
		...scores.flatMap(({ mapping, score: { misses } }) => [
			`- ${mapping}, less urgent than expected: ${named(misses.filter(({ unsafe }) => unsafe))}.`,
			`- ${mapping}, more urgent: ${named(misses.filter(({ over }) => over))}.`,
		]),
	];
}

/** Stories by their ids, with the level that came out and the one expected. */
function named(misses: readonly Outcome[]): string {
	if (misses.length === 0) return 'none';
	return misses
		.map(({ vignette, level }) => `${vignette.id} (${level}, expected ${vignette.expected})`)
		.join(', ');
}

function table({ byLevel }: TriageScore): string[] {
	return [
		'| expected level | stories | exactly that level | an acceptable level |',
		'|---|---|---|---|',
		...byLevel.map(({ level, cases, exact, right }) => `| ${level} | ${cases} | ${exact} | ${right} |`),
	];
}

function lines(score: TriageScore, outcomes: readonly OwnOutcome[], grade: number, rules: number): string[] {
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
