/** How the choices of one question are parted into screens: none is ever left out. Pure. */
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
	const shown = shownOptions(question, answers);
	if (question.groups.length > 0 || shown.length <= MOST_SHOWN) return [shown];
	const ordered = question.redFlags ? mostUrgentFirst(checklist, question, shown) : shown;
	const count = Math.ceil(ordered.length / MOST_SHOWN);
	const start = (screen: number) => Math.ceil((screen * ordered.length) / count);
	return Array.from({ length: count }, (_none, screen) => ordered.slice(start(screen), start(screen + 1)));
}

function mostUrgentFirst(checklist: Checklist, question: Question, options: readonly Option[]): Option[] {
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
		options.map(({ id }) => [
			id,
			Math.min(LEVELS.length, ...rules.filter(({ named }) => named.has(id)).map((rule) => rule.rank)),
		]),
	);
	return options.toSorted((a, b) => (urgency.get(a.id) ?? 0) - (urgency.get(b.id) ?? 0));
}
