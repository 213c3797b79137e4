/**
 * What to ask next. A question is asked when, and only when, its answer can still make the advice
 * more urgent: so an emergency ends the questions at once, and nobody is asked what changes nothing.
 */
import { casesOf, lifted } from './advise.ts';
import { type Cases, evaluate, isNotSure, openQuestions } from './condition.ts';
import type { Condition, Contradiction, Question } from './schema.ts';
import { type Answers, type Checklist, type Level, moreUrgent, NONE } from './types.ts';

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
	const worth = worthAsking(checklist, answers, cases);
	const question = checklist.questions.find(({ id }) => worth.has(id));
	return question ? { question } : undefined;
}

/**
 * The questions that a person with these answers would have been asked, in order.
 * What the answers leave out counts as none of it.
 */
export function askedBy(checklist: Checklist, answers: Answers): string[] {
	const given: Record<string, readonly string[]> = {};
	const kept = checklist.contradictions.map(({ id }) => id);
	for (let step = nextQuestion(checklist, given, kept); step; step = nextQuestion(checklist, given, kept)) {
		given[step.question.id] = answers[step.question.id] ?? [NONE];
	}
	return Object.keys(given);
}

/** The most questions that may still come; each answer can only lower it. */
export function questionsLeft(checklist: Checklist, answers: Answers): number {
	return worthAsking(checklist, answers, casesOf(checklist)).size;
}

function worthAsking(checklist: Checklist, answers: Answers, cases: Cases): Set<string> {
	const settled = settledLevel(checklist, answers, cases);
	const worth = new Set<string>();
	const addOpen = (condition: Condition): void => {
		for (const id of openQuestions(condition, answers, cases)) worth.add(id);
	};
	for (const rule of checklist.rules) {
		if (evaluate(rule.when, answers, cases) !== 'open') continue;
		if (moreUrgent(bestCase(rule.level, checklist, answers, cases), settled)) addOpen(rule.when);
	}
	for (const modifier of checklist.modifiers) {
		if (evaluate(modifier.when, answers, cases) !== 'open') continue;
		if (moreUrgent(lifted(baseLevel(checklist, answers, cases), [modifier]), settled)) addOpen(modifier.when);
	}
	return worth;
}

/** The level that the answers so far give for certain. */
function settledLevel(checklist: Checklist, answers: Answers, cases: Cases): Level {
	const active = checklist.modifiers.filter((modifier) => evaluate(modifier.when, answers, cases) === true);
	return lifted(baseLevel(checklist, answers, cases), active);
}

function baseLevel(checklist: Checklist, answers: Answers, cases: Cases): Level {
	let base: Level = 'outside';
	for (const rule of checklist.rules) {
		if (moreUrgent(rule.level, base) && evaluate(rule.when, answers, cases) === true) base = rule.level;
	}
	for (const { id, notSure } of checklist.questions) {
		if (notSure && moreUrgent(notSure.level, base) && isNotSure(answers, id)) base = notSure.level;
	}
	return base;
}

/** The level a rule could reach with every modifier that isn't ruled out. */
function bestCase(level: Level, checklist: Checklist, answers: Answers, cases: Cases): Level {
	const possible = checklist.modifiers.filter(
		(modifier) => evaluate(modifier.when, answers, cases) !== false,
	);
	return lifted(level, possible);
}
