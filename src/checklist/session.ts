/** A run through the checklist as it is kept: half-way in a draft, or finished, for the doctor. */
import { checkAnswers, conflictsOf } from './answers.ts';
import { type Answers, type Checklist, NONE, NOT_SURE } from './types.ts';

const SESSION_VERSION = 1;

export interface Session {
	readonly version: typeof SESSION_VERSION;
	readonly answers: Answers;
	/** Contradictions that the person looked at and wants to keep. */
	readonly keptContradictions: readonly string[];
	/** When it was last changed: ISO 8601, UTC. */
	readonly changed: string;
	/** The window that wrote it, so that a second one notices. */
	readonly writer: string;
}

export interface ReadSession {
	/** `undefined` when nothing is kept, or nothing of it could be used. */
	readonly session?: Session;
	/** Something was kept and could not be read as it stood. */
	readonly damaged: boolean;
}

export function newSession(writer: string, now: string): Session {
	return {
		version: SESSION_VERSION,
		answers: {},
		keptContradictions: [],
		changed: now,
		writer,
	};
}

/**
 * Reads what a store held. Answers that no longer fit the checklist are dropped, so that the questions
 * are asked again.
 */
export function readSession(checklist: Checklist, stored: unknown): ReadSession {
	if (stored === undefined || stored === null) return { damaged: false };
	if (!isRecord(stored) || stored.version !== SESSION_VERSION) return { damaged: true };
	const { answers, problems, conflicts } = checkAnswers(checklist, stored.answers);
	const sound = Object.fromEntries(
		Object.entries(answers).filter(([id, chosen]) => {
			const question = checklist.questions.find((one) => one.id === id);
			return question && conflictsOf(question, chosen).length === 0;
		}),
	);
	const known = new Set(checklist.contradictions.map(({ id }) => id));
	return {
		damaged: problems.length > 0 || conflicts.length > 0,
		session: {
			version: SESSION_VERSION,
			answers: sound,
			keptContradictions: list(stored.keptContradictions).filter((id) => known.has(id)),
			changed: typeof stored.changed === 'string' ? stored.changed : '',
			writer: typeof stored.writer === 'string' ? stored.writer : '',
		},
	};
}

/** The answers of a session in words, in the order of the questions. */
export interface AnswerInWords {
	readonly question: string;
	readonly text: string;
	readonly answers: readonly string[];
}

export function inWords(checklist: Checklist, answers: Answers): AnswerInWords[] {
	return checklist.questions.flatMap(({ id, text, none, options }) => {
		const chosen = answers[id];
		if (!chosen) return [];
		const words = chosen.map((option) => {
			if (option === NONE) return none ?? 'None of these';
			if (option === NOT_SURE) return 'Not sure';
			return options.find((one) => one.id === option)?.short ?? option;
		});
		return [{ question: id, text, answers: words }];
	});
}

function list(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
