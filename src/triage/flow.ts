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
	const base = baseLevel(checklist, answers, cases);
	const truths = checklist.modifiers.map((modifier) => ({
		modifier,
		truth: evaluate(modifier.when, answers, cases),
	}));
	const settled = lifted(
		base,
		truths.filter(({ truth }) => truth === true).map(({ modifier }) => modifier),
	);
	// What a rule could still lead to: its own level, lifted by every modifier that isn't ruled out.
	const possible = truths.filter(({ truth }) => truth !== false).map(({ modifier }) => modifier);
	const open: Condition[] = [
		...checklist.rules
			.filter((rule) => moreUrgent(lifted(rule.level, possible), settled))
			.map(({ when }) => when),
		...possible.filter((modifier) => moreUrgent(lifted(base, [modifier]), settled)).map(({ when }) => when),
	];
	return new Set(open.flatMap((condition) => [...openQuestions(condition, answers, cases)]));
}

/** The most urgent level that the answers so far give for certain, before any modifier. */
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
