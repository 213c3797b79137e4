/** The only way from untrusted data (a file, stored answers) to `Answers`. */
import type { Question } from './schema.ts';
import { type Answers, type Checklist, NONE, NOT_SURE } from './types.ts';

export interface CheckedAnswers {
	readonly answers: Answers;
	/** What could not be used, each naming the id and what was expected. */
	readonly problems: readonly string[];
	/** Answers that can't both be true, in words. All of them were kept: the careful reading. */
	readonly conflicts: readonly string[];
}

/**
 * Reads `{"answers": {…}}` or the bare map. Values: an option id, a list of them, `"none"`,
 * `"not-sure"`.
 */
export function checkAnswers(checklist: Checklist, data: unknown): CheckedAnswers {
	const problems: string[] = [];
	const conflicts: string[] = [];
	const answers: Record<string, readonly string[]> = {};
	const map = isRecord(data) && 'answers' in data ? data.answers : data;
	if (!isRecord(map)) {
		return { answers, problems: ['expected {"answers": {question: option}}, or the inner map'], conflicts };
	}
	for (const [id, value] of Object.entries(map)) {
		const question = checklist.questions.find((one) => one.id === id);
		if (!question) {
			problems.push(
				`no question "${id}": expected one of ${checklist.questions.map((one) => one.id).join(', ')}`,
			);
			continue;
		}
		const chosen = readChosen(question, value, problems);
		if (!chosen) continue;
		answers[id] = chosen;
		conflicts.push(...conflictsOf(question, chosen));
	}
	return { answers, problems, conflicts };
}

function readChosen(question: Question, value: unknown, problems: string[]): string[] | undefined {
	const list = Array.isArray(value) ? value : [value];
	const known = new Set([
		...question.options.map(({ id }) => id),
		...(question.none ? [NONE] : []),
		NOT_SURE,
	]);
	const chosen: string[] = [];
	let bad = false;
	for (const item of list) {
		if (typeof item === 'string' && known.has(item)) {
			if (!chosen.includes(item)) chosen.push(item);
			continue;
		}
		bad = true;
		const shown =
			typeof item === 'string' ? `no option "${item}"` : `${JSON.stringify(item) ?? 'nothing'} is no option`;
		problems.push(`${question.id}: ${shown}: expected one of ${[...known].join(', ')}`);
	}
	if (chosen.length === 0) {
		// An empty list says that nothing of it is true.
		if (!bad && question.none) return [NONE];
		if (!bad) problems.push(`${question.id}: an empty answer: expected one of ${[...known].join(', ')}`);
		return undefined;
	}
	return chosen;
}

/** Choices within one question that exclude each other. */
export function conflictsOf(question: Question, chosen: readonly string[]): string[] {
	const conflicts: string[] = [];
	if (chosen.includes(NONE) && chosen.length > 1) conflicts.push(`${question.id}: "none" and something else`);
	const one = (ids: readonly string[], name: string): void => {
		const both = ids.filter((id) => chosen.includes(id));
		if (both.length > 1) conflicts.push(`${question.id}: only one ${name} can be true: ${both.join(', ')}`);
	};
	if (question.kind === 'single')
		one(
			question.options.map(({ id }) => id),
			'answer',
		);
	for (const group of question.groups.filter(({ pick }) => pick === 'one')) {
		one(
			question.options.filter((option) => option.group === group.id).map(({ id }) => id),
			group.id,
		);
	}
	return conflicts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
