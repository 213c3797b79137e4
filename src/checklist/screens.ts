/** How the choices of one question are parted into screens. Pure. */
import { casesOf } from './advise.ts';
import { atomsOf, shownOptions } from './condition.ts';
import type { Option, Question } from './schema.ts';
import { type Answers, type Checklist, LEVELS, rank } from './types.ts';

/** More choices than this on one screen are not read. */
const MOST_SHOWN = 7;

/**
 * The screens on which a question is asked, each with its options, as even as can be; a map shows all at once. Of danger
 * signs on several screens those come first that can mean the most urgent level, so that whoever tires has seen them.
 */
export function screensOf(
	checklist: Checklist,
	question: Question,
	answers: Answers,
): readonly (readonly Option[])[] {
	const ordered = offeredOptions(checklist, question, answers);
	if (question.groups.length > 0 || ordered.length <= MOST_SHOWN) return [ordered];
	const count = Math.ceil(ordered.length / MOST_SHOWN);
	const start = (screen: number) => Math.ceil((screen * ordered.length) / count);
	return Array.from({ length: count }, (_none, screen) => ordered.slice(start(screen), start(screen + 1)));
}

/**
 * The options that a person with these answers can tick, in the order in which they stand. None is left out, except
 * of a question that has room for so many only (`most`).
 */
export function offeredOptions(checklist: Checklist, question: Question, answers: Answers): Option[] {
	const shown = shownOptions(question, answers);
	const most = question.most ?? MOST_SHOWN;
	if (question.groups.length > 0 || shown.length <= most || !question.redFlags) return shown;
	return mostUrgentFirst(checklist, question, shown).slice(0, question.most);
}

function mostUrgentFirst(checklist: Checklist, question: Question, options: readonly Option[]): Option[] {
	const urgency = urgencyOf(checklist, question);
	return options.toSorted((a, b) => (urgency.get(a.id) ?? 0) - (urgency.get(b.id) ?? 0));
}

/** Worked out once for each question: it hangs on the rules alone, and thousands of answers share it. */
const urgencies = new WeakMap<Question, ReadonlyMap<string, number>>();

/** The rank of the most urgent level that each option of a question can mean. */
function urgencyOf(checklist: Checklist, question: Question): ReadonlyMap<string, number> {
	const known = urgencies.get(question);
	if (known) return known;
	const cases = casesOf(checklist);
	const rules = checklist.rules.map((rule) => ({
		rank: rank(rule.level),
		named: new Set(
			atomsOf(rule.when, cases)
				.filter((atom) => atom.question === question.id)
				.map(({ option }) => option),
		),
	}));
	const urgency = new Map(
		question.options.map(({ id }) => [
			id,
			Math.min(LEVELS.length, ...rules.filter(({ named }) => named.has(id)).map((rule) => rule.rank)),
		]),
	);
	urgencies.set(question, urgency);
	return urgency;
}
