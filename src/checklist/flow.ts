/**
 * What to ask next. A question is asked when, and only when, its answer can still make the advice
 * more urgent: so an emergency ends the questions at once, and nobody is asked what changes nothing.
 */
import { casesOf, levelFrom, lifted, mostUrgent } from './advise.ts';
import {
	type Cases,
	type Evaluator,
	evaluate,
	evaluator,
	growingEvaluator,
	isNotSure,
	isOpen,
	openQuestions,
} from './condition.ts';
import type { Condition, Contradiction, Modifier, Question } from './schema.ts';
import { offeredOptions, screensOf } from './screens.ts';
import { type Answers, type Checklist, moreUrgent, NONE, NOT_SURE } from './types.ts';

/** The next step of a conversation. */
export interface Step {
	readonly question: Question;
	/** Set when the question is asked again, because two answers can't both be true. */
	readonly again?: Contradiction;
}

/**
 * The next question, or `undefined` when the advice is settled.
 * @param kept ids of contradictions that the person was asked about and wants to keep
 */
export function nextQuestion(
	checklist: Checklist,
	answers: Answers,
	kept: readonly string[] = [],
): Step | undefined {
	const cases = casesOf(checklist);
	for (const contradiction of checklist.contradictions) {
		if (kept.includes(contradiction.id) || evaluate(contradiction.when, answers, cases) !== true) continue;
		const question = checklist.questions.find(({ id }) => id === contradiction.ask);
		if (question) return { question, again: contradiction };
	}
	const question = firstWorthAsking(checklist, answers, cases, evaluator(answers, cases));
	return question ? { question } : undefined;
}

/**
 * The questions that a person with these answers would have been asked, in order.
 * What the answers leave out counts as none of it. What stands on the first page is no question of its own.
 */
export function askedBy(checklist: Checklist, answers: Answers): string[] {
	const start = new Set(checklist.questions.filter((one) => one.start).map(({ id }) => id));
	return Object.keys(givenBy(checklist, answers)).filter((id) => !start.has(id));
}

/**
 * How many screens that is: a question that joins another stands on the other's screen, and one with many choices
 * takes several.
 */
export function screensBy(checklist: Checklist, answers: Answers): number {
	return screensOfGiven(checklist, givenBy(checklist, answers));
}

/** As `screensBy`. @param given what `givenBy` gave */
export function screensOfGiven(checklist: Checklist, given: Answers): number {
	const hosts = hostsOf(checklist, new Set(Object.keys(given)), given);
	return checklist.questions
		.filter(({ id, start }) => !start && Object.hasOwn(given, id) && !hosts.has(id))
		.reduce((sum, question) => sum + screensOf(question, given).length, 0);
}

/** The questions that stand on the screen of this one, below it. */
export function joinedTo(checklist: Checklist, question: Question, answers: Answers): Question[] {
	const cases = casesOf(checklist);
	const worth = worthAsking(checklist, answers, cases, evaluator(answers, cases));
	const asked = new Set([...Object.keys(answers), ...worth, question.id]);
	const hosts = hostsOf(checklist, asked, answers);
	return checklist.questions.filter(({ id }) => hosts.get(id) === question.id);
}

/**
 * On whose screen each of these questions stands that joins another: the first of those it names that is asked too, has
 * a screen of its own, and room for one more.
 */
export function hostsOf(
	checklist: Checklist,
	asked: ReadonlySet<string>,
	answers: Answers,
): ReadonlyMap<string, string> {
	const hosts = new Map<string, string>();
	const taken = new Set<string>();
	for (const question of checklist.questions) {
		if (!question.joins || !asked.has(question.id) || isOpen(question, answers) === false) continue;
		const host = checklist.questions.find(
			(one) =>
				question.joins?.includes(one.id) &&
				asked.has(one.id) &&
				!hosts.has(one.id) &&
				!taken.has(one.id) &&
				isOpen(one, answers) !== false &&
				screensOf(one, answers).length === 1 &&
				screensOf(question, answers).length === 1,
		);
		if (!host) continue;
		hosts.set(question.id, host.id);
		taken.add(host.id);
	}
	return hosts;
}

/** What a person with these answers would have said until the advice was clear. */
export function givenBy(checklist: Checklist, answers: Answers): Answers {
	return walk(checklist, answers, () => [NONE]);
}

/**
 * The answers that count, in the order of asking: those on the way from the first question to the advice,
 * or to the first question that is still open. An answer whose question was closed again by a later
 * change of mind is left out.
 */
export function countedAnswers(checklist: Checklist, answers: Answers): Answers {
	return walk(checklist, answers, () => undefined);
}

/** Goes from question to question; `otherwise` answers what the answers leave out, or ends the walk. */
function walk(
	checklist: Checklist,
	answers: Answers,
	otherwise: () => readonly string[] | undefined,
): Answers {
	return answeredBy(checklist, (question, given) => {
		const answer = answers[question.id] ?? otherwise();
		return answer && tickable(question, answer, given);
	});
}

/**
 * Goes from question to question until the advice is settled. Who answers contradicts themselves knowingly.
 * @param answer what is answered to a question, after what was given so far; nothing ends it
 */
export function answeredBy(
	checklist: Checklist,
	answer: (question: Question, given: Answers) => readonly string[] | undefined,
): Answers {
	const given: Record<string, readonly string[]> = {};
	const cases = casesOf(checklist);
	const { truthOf, grown } = growingEvaluator(given, cases);
	const next = () => firstWorthAsking(checklist, given, cases, truthOf);
	for (let question = next(); question; question = next()) {
		const said = answer(question, given);
		if (!said) break;
		given[question.id] = said;
		grown();
	}
	return given;
}

/** Of a question that has no room for all its options only what was shown counts. */
function tickable(question: Question, answer: readonly string[], given: Answers): readonly string[] {
	if (question.most === undefined) return answer;
	const offered = new Set(offeredOptions(question, given).map(({ id }) => id));
	const ticked = answer.filter((id) => id === NONE || id === NOT_SURE || offered.has(id));
	return ticked.length > 0 ? ticked : [NONE];
}

function firstWorthAsking(
	checklist: Checklist,
	answers: Answers,
	cases: Cases,
	truthOf: Evaluator,
): Question | undefined {
	const worth = worthAsking(checklist, answers, cases, truthOf);
	return checklist.questions.find(({ id }) => worth.has(id));
}

function worthAsking(checklist: Checklist, answers: Answers, cases: Cases, truthOf: Evaluator): Set<string> {
	const truths = checklist.modifiers.map((modifier) => ({ modifier, truth: truthOf(modifier.when) }));
	const certain = truths.filter(({ truth }) => truth === true).map(({ modifier }) => modifier);
	// What a rule could still lead to: its own level, lifted by every modifier that isn't ruled out.
	const possible = truths.filter(({ truth }) => truth !== false).map(({ modifier }) => modifier);
	const firm = checklist.rules.filter((rule) => truthOf(rule.when) === true);
	const doubts = checklist.questions.flatMap((question) =>
		question.notSure && isNotSure(answers, question) ? [question.notSure.level] : [],
	);
	const settledWith = (modifiers: readonly Modifier[]) =>
		mostUrgent([
			...firm.map((rule) => levelFrom(rule, modifiers)),
			...doubts.map((level) => lifted(level, modifiers)),
		]);
	const settled = settledWith(certain);
	const hopeful = checklist.rules.filter(
		(rule) => truthOf(rule.when) === 'open' && moreUrgent(levelFrom(rule, possible), settled),
	);
	const couldLift = (modifier: Modifier) => moreUrgent(settledWith([modifier]), settled);
	const open: Condition[] = [...hopeful, ...possible.filter(couldLift)].map(({ when }) => when);
	return openQuestions(open, cases, truthOf);
}
