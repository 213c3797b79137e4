/**
 * Words that follow for whom the checklist is filled in: `{your|your child's|their}`, and where readers under 16 need
 * words of their own a fourth part. Pure.
 */
import type { Answers, Checklist } from './types.ts';

/** For the reader, for a child of theirs, for someone they care for, for a reader under 16. */
export type Audience = 'self' | 'child' | 'other' | 'young';
export const AUDIENCES: readonly Audience[] = ['self', 'child', 'other', 'young'];

export function audienceOf(answers: Answers): Audience {
	if (answers.whom?.includes('my-child')) return 'child';
	if (answers.whom?.includes('me-under-16')) return 'young';
	return answers.whom?.includes('someone-i-care-for') ? 'other' : 'self';
}

/** A text with the words for one audience. A choice has two bars or three; whatever else stands in braces stays. */
export function wordsFor(text: string, audience: Audience): string {
	return text.replace(/\{([^{}|]*(?:\|[^{}|]*){2,3})\}/g, (_all, choice: string) => {
		const parts = choice.split('|');
		return parts[AUDIENCES.indexOf(audience)] ?? parts[0] ?? '';
	});
}

/** The whole checklist in the words for one audience. */
export function checklistFor(checklist: Checklist, audience: Audience): Checklist {
	const known = new Map<object, unknown>();
	const reworded = (value: unknown): unknown => {
		if (typeof value === 'string') return value.includes('{') ? wordsFor(value, audience) : value;
		if (typeof value !== 'object' || value === null) return value;
		// Conditions share their parts: a copy of each would be worked out by itself.
		const before = known.get(value);
		if (before) return before;
		const after = Array.isArray(value)
			? value.map(reworded)
			: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reworded(inner)]));
		known.set(value, after);
		return after;
	};
	return reworded(checklist) as Checklist;
}
