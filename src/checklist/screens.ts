/** How the choices of one question are parted into screens. Pure. */
import { shownOptions } from './condition.ts';
import type { Option, Question } from './schema.ts';
import type { Answers } from './types.ts';

/** More choices than this on one screen are not read. */
const MOST_SHOWN = 7;

/**
 * The options that a person with these answers can tick. None is left out, except of a question that has room for so
 * many only (`most`): its file names the weightiest first.
 */
export function offeredOptions(question: Question, answers: Answers): Option[] {
	return shownOptions(question, answers).slice(0, question.most);
}

/** The screens on which a question is asked, each with its options, as even as can be; a map shows all at once. */
export function screensOf(question: Question, answers: Answers): readonly (readonly Option[])[] {
	const offered = offeredOptions(question, answers);
	if (question.groups.length > 0 || offered.length <= MOST_SHOWN) return [offered];
	const count = Math.ceil(offered.length / MOST_SHOWN);
	const start = (screen: number) => Math.ceil((screen * offered.length) / count);
	return Array.from({ length: count }, (_none, screen) => offered.slice(start(screen), start(screen + 1)));
}
