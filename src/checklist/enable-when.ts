/** Which earlier answers a follow-up question hangs on: found in the rules, so that it can't drift from them. */
import { casesOf } from './advise.ts';
import type { Atom, Cases } from './condition.ts';
import type { Condition } from './schema.ts';
import type { Checklist } from './types.ts';

/** Answers of another question; any of them opens the gate. */
type Gate = readonly Atom[];

/**
 * The answers of which one must have been given wherever a rule looks at this question: the injury
 * matters only after "it began with an injury". Empty when there is no such answer.
 */
export function gateOf(checklist: Checklist, question: string): Gate {
	const cases = casesOf(checklist);
	const uses = checklist.rules.flatMap(({ when }) => gatesOfUses(when, question, [], cases));
	const common = (uses[0] ?? []).filter((gate) =>
		uses.every((gates) => gates.some((one) => same(one, gate))),
	);
	return common[0] ?? [];
}

/** For each place where the condition names the question: what must hold beside it. */
function gatesOfUses(
	condition: Condition,
	question: string,
	beside: readonly Gate[],
	cases: Cases,
): (readonly Gate[])[] {
	if ('question' in condition) return condition.question === question ? [beside] : [];
	if ('case' in condition) {
		const inner = cases.get(condition.case);
		return inner ? gatesOfUses(inner, question, beside, cases) : [];
	}
	if ('not' in condition) return gatesOfUses(condition.not, question, beside, cases);
	if ('any' in condition) return condition.any.flatMap((part) => gatesOfUses(part, question, beside, cases));
	return condition.all.flatMap((part, index) => {
		const others = condition.all.filter((_, at) => at !== index).flatMap((other) => plainGate(other, cases));
		return gatesOfUses(
			part,
			question,
			[...beside, ...others.filter(([atom]) => atom?.question !== question)],
			cases,
		);
	});
}

/** A condition that is nothing but answers of one question, as a gate. */
function plainGate(condition: Condition, cases: Cases): Gate[] {
	if ('question' in condition)
		return [condition.has.map((option) => ({ question: condition.question, option }))];
	if (!('case' in condition)) return [];
	const inner = cases.get(condition.case);
	return inner ? plainGate(inner, cases) : [];
}

function same(a: Gate, b: Gate): boolean {
	const key = (gate: Gate) =>
		gate
			.map(({ question, option }) => `${question}=${option}`)
			.sort()
			.join();
	return key(a) === key(b);
}
