/**
 * The audit of the checklist: stories with answers and an expected level, against the advice.
 * `tests/checklist/vignettes` holds the project's own stories, `tests/checklist/stories` those of others,
 * each filled in three ways. docs/triage.md has the formats and the figures.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { advise, levelOf } from '../checklist/advise.ts';
import { checkAnswers } from '../checklist/answers.ts';
import { shownOptions } from '../checklist/condition.ts';
import { answeredBy, givenBy, screensOfGiven } from '../checklist/flow.ts';
import {
	type Answers,
	type Checklist,
	LEVELS,
	type Level,
	moreUrgent,
	NONE,
	NOT_SURE,
} from '../checklist/types.ts';
import { parseContent } from '../guide/parse.ts';

const LEVEL = v.picklist(LEVELS);
const ANSWERS = v.record(v.string(), v.array(v.string()));
const about = {
	id: v.string(),
	/** What a person says, in their own words. */
	story: v.string(),
	expected: LEVEL,
	/** Levels that a careful reader would accept too; the expected one is always among them. */
	acceptable: v.optional(v.array(LEVEL)),
};
const Vignette = v.strictObject({
	...about,
	/** The source (knowledge/en/triage/sources.yaml) by which the level was set. */
	source: v.string(),
	answers: ANSWERS,
});
export type Vignette = v.InferOutput<typeof Vignette>;

/** The ways in which one story is filled in. */
export const MAPPINGS = ['careful', 'skim', 'unsure'] as const;
export type Mapping = (typeof MAPPINGS)[number];

const Story = v.strictObject({
	...about,
	/** Where the level comes from, in free words. */
	source: v.optional(v.string()),
	careful: ANSWERS,
	skim: ANSWERS,
	unsure: ANSWERS,
});
export type Story = v.InferOutput<typeof Story>;

export interface Outcome {
	readonly vignette: Pick<Vignette, 'id' | 'story' | 'expected'>;
	readonly level: Level;
	/** The level is the expected one. */
	readonly exact: boolean;
	/** The level is an acceptable one. */
	readonly right: boolean;
	/** Less urgent than every acceptable level. */
	readonly unsafe: boolean;
	/** More urgent than every acceptable level. */
	readonly over: boolean;
	/** Screens on the way. */
	readonly questions: number;
}

/** Of one of the project's own stories. */
export interface OwnOutcome extends Outcome {
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
	return readAll(join(root, 'tests/checklist/vignettes'), Vignette);
}

/** The stories of others, in the order of files; none while nobody has handed any in. */
export function readStories(root: string): Story[] {
	const folder = join(root, 'tests/checklist/stories');
	return existsSync(folder) ? readAll(folder, Story) : [];
}

function readAll<const S extends v.GenericSchema>(folder: string, schema: S): v.InferOutput<S>[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.flatMap((name) => {
			const result = parseContent(name, readFileSync(join(folder, name), 'utf8'), v.array(schema));
			if (result.ok) return result.parsed.value;
			throw new Error(
				result.problems
					.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`)
					.join('\n'),
			);
		});
}

/** Runs one story, as far as the whole advice. Throws when its answers name an unknown id. */
export function tryVignette(checklist: Checklist, vignette: Vignette): OwnOutcome {
	const given = givenIn(checklist, vignette, vignette.answers);
	const { level, explain } = advise(checklist, given);
	const fired = explain.filter(({ state }) => state === 'fired');
	return { ...outcomeOf(checklist, vignette, given, level), rules: fired.map(({ rule }) => rule) };
}

/** Runs one story as filled in one way, as far as the level. */
export function tryStory(checklist: Checklist, story: Story, mapping: Mapping): Outcome {
	const given = givenIn(checklist, story, story[mapping]);
	return outcomeOf(checklist, story, given, levelOf(checklist, given));
}

interface Expecting {
	readonly id: string;
	readonly story: string;
	readonly expected: Level;
	readonly acceptable?: readonly Level[] | undefined;
}

/** What such a person says on the way: an answer to a question that nobody asked helps nobody. */
function givenIn(checklist: Checklist, { id }: Expecting, written: unknown): Answers {
	const { answers, problems } = checkAnswers(checklist, written);
	if (problems.length > 0) throw new Error(`${id}: ${problems.join('; ')}`);
	return givenBy(checklist, answers);
}

function outcomeOf(checklist: Checklist, about: Expecting, given: Answers, level: Level): Outcome {
	const acceptable = [about.expected, ...(about.acceptable ?? [])];
	return {
		vignette: about,
		level,
		exact: level === about.expected,
		right: acceptable.includes(level),
		unsafe: acceptable.every((wanted) => moreUrgent(wanted, level)),
		over: acceptable.every((wanted) => moreUrgent(level, wanted)),
		questions: screensOfGiven(checklist, given),
	};
}

/** How a simulated reader treats one danger sign of a story. */
export const SLIPS = ['left-out', 'not-sure', 'left-out-twice'] as const;
export type Slip = (typeof SLIPS)[number];

export interface SlipScore {
	readonly slip: Slip;
	readonly tries: number;
	/** Still an emergency. */
	readonly held: number;
	/** Today at least. */
	readonly today: number;
	readonly lost: readonly { readonly id: string; readonly option: string; readonly level: Level }[];
}

/**
 * Emergencies of the project's own stories, each danger sign in turn left out or answered "not sure". The
 * reader sees the sign when it is asked in other words, except where it is left out twice.
 */
export function trySlips(checklist: Checklist, vignettes: readonly Vignette[]): SlipScore[] {
	const emergencies = vignettes.filter(({ expected }) => expected === 'emergency');
	return SLIPS.map((slip) => {
		const tries = emergencies.flatMap(({ id, answers }) =>
			signsIn(checklist, answers).map(({ question, option }) => {
				const slipped = withSlip(checklist, answers, question, option, slip);
				return { id, option, level: levelOf(checklist, tickedBy(checklist, slipped)) };
			}),
		);
		const lost = tries.filter(({ level }) => level !== 'emergency');
		return {
			slip,
			tries: tries.length,
			held: tries.length - lost.length,
			today: tries.filter(({ level }) => level === 'emergency' || level === 'today').length,
			lost,
		};
	});
}

/** What such a reader ticks on the way: only what a screen shows. */
function tickedBy(checklist: Checklist, answers: Answers): Answers {
	return answeredBy(checklist, (question, given) => {
		const shown = new Set([...shownOptions(question, given).map(({ id }) => id), NONE, NOT_SURE]);
		const chosen = (answers[question.id] ?? []).filter((id) => shown.has(id));
		return chosen.length > 0 ? chosen : [NONE];
	});
}

function signsIn(checklist: Checklist, answers: Answers) {
	return checklist.questions
		.filter(({ redFlags }) => redFlags)
		.flatMap(({ id, options }) =>
			options
				.filter((option) => !option.sameAs && answers[id]?.includes(option.id))
				.map((option) => ({ question: id, option: option.id })),
		);
}

function withSlip(
	checklist: Checklist,
	answers: Answers,
	question: string,
	option: string,
	slip: Slip,
): Answers {
	const rest = (answers[question] ?? []).filter((id) => id !== option);
	const first = slip === 'not-sure' ? [...rest, 'not-sure'] : rest;
	const changed: Record<string, readonly string[]> = {
		...answers,
		[question]: first.length > 0 ? first : ['none'],
	};
	if (slip === 'left-out-twice') return changed;
	for (const { id, options } of checklist.questions) {
		const others = options.filter(({ sameAs }) => sameAs?.includes(option)).map((one) => one.id);
		if (others.length > 0) {
			changed[id] = [...(changed[id] ?? []).filter((one) => one !== 'none'), ...others];
		}
	}
	return changed;
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
