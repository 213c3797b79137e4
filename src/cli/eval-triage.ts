/**
 * The audit of the checklist: stories with answers and an expected level, against the advice.
 * `tests/checklist/vignettes/*.yaml` holds the stories; docs/triage.md shows the figures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { advise } from '../checklist/advise.ts';
import { checkAnswers } from '../checklist/answers.ts';
import { askedBy } from '../checklist/flow.ts';
import { type Checklist, LEVELS, type Level, moreUrgent } from '../checklist/types.ts';
import { parseContent } from '../guide/parse.ts';

const LEVEL = v.picklist(LEVELS);
const Vignette = v.strictObject({
	id: v.string(),
	/** What a person says, in their own words. */
	story: v.string(),
	/** The source (knowledge/en/triage/sources.yaml) by which the level was set. */
	source: v.string(),
	expected: LEVEL,
	/** Levels that a careful reader would accept too; the expected one is always among them. */
	acceptable: v.optional(v.array(LEVEL)),
	answers: v.record(v.string(), v.array(v.string())),
});
export type Vignette = v.InferOutput<typeof Vignette>;

export interface Outcome {
	readonly vignette: Vignette;
	readonly level: Level;
	/** The level is the expected one. */
	readonly exact: boolean;
	/** The level is an acceptable one. */
	readonly right: boolean;
	/** Less urgent than every acceptable level. */
	readonly unsafe: boolean;
	/** More urgent than every acceptable level. */
	readonly over: boolean;
	readonly questions: number;
	/** Rules that fired. */
	readonly rules: readonly string[];
}

export interface TriageScore {
	readonly cases: number;
	readonly exact: number;
	readonly right: number;
	readonly unsafe: number;
	readonly over: number;
	readonly questionsMedian: number;
	readonly questionsMost: number;
	readonly byLevel: readonly {
		readonly level: Level;
		readonly cases: number;
		readonly exact: number;
		readonly right: number;
	}[];
	readonly misses: readonly Outcome[];
}

/** Every vignette of the project, in the order of files. Throws on a file that can't be read. */
export function readVignettes(root: string): Vignette[] {
	const folder = join(root, 'tests/checklist/vignettes');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.flatMap((name) => {
			const result = parseContent(name, readFileSync(join(folder, name), 'utf8'), v.array(Vignette));
			if (result.ok) return result.parsed.value;
			throw new Error(
				result.problems
					.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`)
					.join('\n'),
			);
		});
}

/** Runs one story. Throws when its answers name an unknown id. */
export function tryVignette(checklist: Checklist, vignette: Vignette): Outcome {
	const { answers, problems } = checkAnswers(checklist, vignette.answers);
	if (problems.length > 0) throw new Error(`${vignette.id}: ${problems.join('; ')}`);
	const { level, explain } = advise(checklist, answers);
	const acceptable = [vignette.expected, ...(vignette.acceptable ?? [])];
	return {
		vignette,
		level,
		exact: level === vignette.expected,
		right: acceptable.includes(level),
		unsafe: acceptable.every((wanted) => moreUrgent(wanted, level)),
		over: acceptable.every((wanted) => moreUrgent(level, wanted)),
		questions: askedBy(checklist, answers).length,
		rules: explain.filter(({ state }) => state === 'fired').map(({ rule }) => rule),
	};
}

export function scoreTriage(outcomes: readonly Outcome[]): TriageScore {
	const count = (which: (outcome: Outcome) => boolean) => outcomes.filter(which).length;
	const questions = outcomes.map((outcome) => outcome.questions).sort((a, b) => a - b);
	return {
		cases: outcomes.length,
		exact: count(({ exact }) => exact),
		right: count(({ right }) => right),
		unsafe: count(({ unsafe }) => unsafe),
		over: count(({ over }) => over),
		questionsMedian: questions[Math.floor((questions.length - 1) / 2)] ?? 0,
		questionsMost: questions.at(-1) ?? 0,
		byLevel: LEVELS.map((level) => {
			const of = outcomes.filter(({ vignette }) => vignette.expected === level);
			return {
				level,
				cases: of.length,
				exact: of.filter(({ exact }) => exact).length,
				right: of.filter(({ right }) => right).length,
			};
		}),
		misses: outcomes.filter(({ right }) => !right),
	};
}
