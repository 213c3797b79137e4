/**
 * Conditions over answers, in three values: an unanswered question leaves a condition open, and the
 * questions that keep it open are the ones worth asking.
 */
import type { Condition, Option, Question } from './schema.ts';
import { type Answers, NOT_SURE } from './types.ts';

export type Truth = true | false | 'open';

/** Named conditions by id. */
export type Cases = ReadonlyMap<string, Condition>;

/** Tells whether conditions hold with some answers. */
export type Evaluator = (condition: Condition) => Truth;

/** Whether a condition holds. Questions without an answer leave it open. */
export function evaluate(condition: Condition, answers: Answers, cases: Cases): Truth {
	return evaluator(answers, cases)(condition);
}

/**
 * For many conditions and the same answers: what one of them has worked out is known to the others, and most share
 * their parts. The answers must not change meanwhile.
 */
export function evaluator(answers: Answers, cases: Cases): Evaluator {
	return growingEvaluator(answers, cases).truthOf;
}

/** Truths as `growingEvaluator` keeps them; what was open after some answer is a number from here on, another after each answer. */
const FALSE = 0;
const TRUE = 1;
const FIRST_OPEN = 2;

/**
 * As `evaluator`, for answers that become more: an answer that comes settles what was open, and changes nothing that is
 * settled. Call `grown` after each; an answer that was given must stay as it is.
 */
export function growingEvaluator(
	answers: Answers,
	cases: Cases,
): { readonly truthOf: Evaluator; grown(): void } {
	const known = new Map<Condition, number>();
	let openNow = FIRST_OPEN;
	const truthOf = (condition: Condition): Truth => {
		const before = known.get(condition);
		if (before === openNow) return 'open';
		if (before === TRUE) return true;
		if (before === FALSE) return false;
		const truth = workOut(condition, answers, cases, truthOf);
		known.set(condition, truth === 'open' ? openNow : truth ? TRUE : FALSE);
		return truth;
	};
	return {
		truthOf,
		grown: () => {
			openNow += 1;
		},
	};
}

function workOut(condition: Condition, answers: Answers, cases: Cases, truthOf: Evaluator): Truth {
	if ('question' in condition) {
		const open = condition.opens ? truthOf(condition.opens) : true;
		if (open === false) return false;
		const answer = answers[condition.question];
		if (!answer) return 'open';
		return condition.has.some((option) => answer.includes(option)) && open;
	}
	if ('case' in condition) return truthOf(named(condition.case, cases));
	if ('not' in condition) {
		const truth = truthOf(condition.not);
		return truth === 'open' ? 'open' : !truth;
	}
	const [parts, decisive] = 'all' in condition ? [condition.all, false] : [condition.any, true];
	let result: Truth = !decisive;
	for (const part of parts) {
		const truth = truthOf(part);
		if (truth === decisive) return decisive;
		if (truth === 'open') result = 'open';
	}
	return result;
}

/** The unanswered questions on which open conditions still depend. */
export function openQuestions(
	conditions: readonly Condition[],
	cases: Cases,
	truthOf: Evaluator,
): Set<string> {
	const found = new Set<string>();
	const seen = new Set<Condition>();
	const visit = (part: Condition): void => {
		if (seen.has(part)) return;
		seen.add(part);
		if (truthOf(part) !== 'open') return;
		if ('question' in part) {
			found.add(part.question);
			if (part.opens) visit(part.opens);
		} else if ('case' in part) visit(named(part.case, cases));
		else if ('not' in part) visit(part.not);
		else for (const inner of 'all' in part ? part.all : part.any) visit(inner);
	};
	conditions.forEach(visit);
	return found;
}

/** One option of one question, as a condition names it. */
export interface Atom {
	readonly question: string;
	readonly option: string;
}

/** Every option that a condition names outside a `not`, in reading order. */
export function atomsOf(condition: Condition, cases: Cases): Atom[] {
	if ('question' in condition) {
		return condition.has.map((option) => ({ question: condition.question, option }));
	}
	if ('case' in condition) return atomsOf(named(condition.case, cases), cases);
	if ('not' in condition) return [];
	return ('all' in condition ? condition.all : condition.any).flatMap((part) => atomsOf(part, cases));
}

/** Every question and option that a condition names anywhere, also under `not`. */
export function mentionedBy(condition: Condition): Atom[] {
	if ('question' in condition) {
		return condition.has.map((option) => ({ question: condition.question, option }));
	}
	if ('case' in condition) return [];
	if ('not' in condition) return mentionedBy(condition.not);
	return ('all' in condition ? condition.all : condition.any).flatMap(mentionedBy);
}

/** The chosen options that make a true condition true. */
export function supportOf(condition: Condition, answers: Answers, cases: Cases): Atom[] {
	return atomsOf(condition, cases).filter(({ question, option }) => answers[question]?.includes(option));
}

/** Whether a question is open to a person with these answers: an answer to a closed one does not count. */
export function isOpen({ opens }: { readonly opens?: Condition | undefined }, answers: Answers): Truth {
	// What opens a question is compiled without names.
	return opens ? evaluate(opens, answers, NO_CASES) : true;
}

const NO_CASES: Cases = new Map();
/** The options of a question that a person with these answers is offered, in order. */
export function shownOptions(question: Question, answers: Answers): Option[] {
	return question.options.filter(({ when }) => !when || evaluate(when, answers, NO_CASES) === true);
}

/** "Not sure" chosen for a question that is open, and counting by what the question says of it. */
export function isNotSure(answers: Answers, question: Question): boolean {
	const chosen = answers[question.id] ?? [];
	if (!chosen.includes(NOT_SURE) || isOpen(question, answers) === false) return false;
	return !question.notSure?.alone || chosen.every((one) => one === NOT_SURE);
}

function named(id: string, cases: Cases): Condition {
	const condition = cases.get(id);
	if (!condition) throw new Error(`no case "${id}"`);
	return condition;
}
