/** What a person writes for a visit, in their own words: kept apart from answers, so that neither overwrites the other. */

/** For whom the visit is. */
export const WHOM = ['me', 'child', 'other'] as const;
export type Whom = (typeof WHOM)[number];

const VISIT_VERSION = 1;
export const LONGEST_TEXT = 5000;
/** More than any visit has time for. */
export const MOST_QUESTIONS = 20;
export const LONGEST_QUESTION = 300;

export interface Visit {
	readonly version: typeof VISIT_VERSION;
	/** Absent until it is said. */
	readonly whom?: Whom;
	readonly medicines: string;
	readonly allergies: string;
	readonly notes: string;
	/** Questions for the doctor that the person made their own; absent until they do. */
	readonly questions?: readonly string[];
	/** The window that wrote it, so that its own writing does not come back to it. */
	readonly writer: string;
}

export function newVisit(writer: string): Visit {
	return { version: VISIT_VERSION, medicines: '', allergies: '', notes: '', writer };
}

/**
 * Reads what a store held; what can't be used is left out.
 * @param run the kept run: older versions wrote the notes into it
 */
export function readVisit(stored: unknown, run: unknown, writer: string): Visit {
	if (!isRecord(stored)) return { ...newVisit(writer), notes: isRecord(run) ? text(run.notes) : '' };
	const whom = WHOM.find((one) => one === stored.whom);
	return {
		...newVisit(typeof stored.writer === 'string' ? stored.writer : ''),
		...(whom ? { whom } : {}),
		medicines: text(stored.medicines),
		allergies: text(stored.allergies),
		notes: text(stored.notes),
		...(Array.isArray(stored.questions) ? { questions: readQuestions(stored.questions) } : {}),
	};
}

/** The visit with more questions behind its own. What is there already, or goes beyond the upper end, is left out. */
export function withQuestions(visit: Visit, more: readonly string[]): Visit {
	return { ...visit, questions: readQuestions([...(visit.questions ?? []), ...more]) };
}

function readQuestions(stored: readonly unknown[]): string[] {
	const texts = stored.map((one) => text(one).trim().slice(0, LONGEST_QUESTION));
	return [...new Set(texts)].filter((one) => one !== '').slice(0, MOST_QUESTIONS);
}

function text(value: unknown): string {
	return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
