/** Finds answers that make a condition true: the proof that a rule can fire, or that it never can. */

import { conflictsOf } from './answers.ts';
import { type Cases, evaluate } from './condition.ts';
import type { Condition } from './schema.ts';
import { type Answers, type Checklist, NONE } from './types.ts';

/** One way to make a condition true: options that are chosen and options that are not. */
interface Way {
	readonly chosen: ReadonlyMap<string, readonly string[]>;
	readonly not: readonly { readonly question: string; readonly option: string }[];
}

const EMPTY: Way = { chosen: new Map(), not: [] };
/** Conditions of this size are far beyond what a person can review. */
const MOST_WAYS = 400;
/** Of what opens a question a few ways are enough: one of them is free of conflicts. */
const MOST_GATES = 6;

/**
 * Answers to every question under which the condition holds, or `undefined` if there are none.
 * A problem in a leg is assumed where the condition leaves it open.
 */
export function witnessOf(condition: Condition, checklist: Checklist, cases: Cases): Answers | undefined {
	for (const way of waysTo(condition, true, cases)) {
		const answers = answersOf(way, checklist);
		if (answers && evaluate(condition, answers, cases) === true) return answers;
	}
	return undefined;
}

function answersOf(way: Way, checklist: Checklist): Answers | undefined {
	if (way.not.some(({ question, option }) => way.chosen.get(question)?.includes(option))) return undefined;
	for (const question of checklist.questions) {
		if (conflictsOf(question, way.chosen.get(question.id) ?? []).length > 0) return undefined;
	}
	return Object.fromEntries(checklist.questions.map(({ id }) => [id, way.chosen.get(id) ?? [NONE]]));
}

function waysTo(condition: Condition, wanted: boolean, cases: Cases): Way[] {
	if ('case' in condition) {
		const inner = cases.get(condition.case);
		return inner ? waysTo(inner, wanted, cases) : [];
	}
	if ('not' in condition) return waysTo(condition.not, !wanted, cases);
	if ('question' in condition) {
		const { question, has, opens } = condition;
		if (!wanted) return [{ chosen: new Map(), not: has.map((option) => ({ question, option })) }];
		const chosen = has.map((option): Way => ({ chosen: new Map([[question, [option]]]), not: [] }));
		if (!opens) return chosen;
		const gates = waysTo(opens, true, cases).slice(0, MOST_GATES);
		return chosen.flatMap((way) => gates.map((gate) => join(way, gate)));
	}
	const parts = 'all' in condition ? condition.all : condition.any;
	if ('all' in condition !== wanted) {
		return parts.flatMap((part) => waysTo(part, wanted, cases)).slice(0, MOST_WAYS);
	}
	return parts.reduce<Way[]>(
		(ways, part) => {
			const more = waysTo(part, wanted, cases).slice(0, MOST_GATES * 8);
			return ways.flatMap((way) => more.map((other) => join(way, other))).slice(0, MOST_WAYS);
		},
		[EMPTY],
	);
}

function join(a: Way, b: Way): Way {
	const chosen = new Map(a.chosen);
	for (const [question, options] of b.chosen) {
		chosen.set(question, [...new Set([...(chosen.get(question) ?? []), ...options])]);
	}
	return { chosen, not: [...a.not, ...b.not] };
}
