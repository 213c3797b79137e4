/** The page to take along: what was answered, in plain words, and what to ask. Pure. */
import { type Advice, advise } from './advise.ts';
import { type AnswerInWords, inWords, type Session } from './session.ts';
import type { Checklist } from './types.ts';

export interface Summary {
	readonly title: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** Absent when nothing was answered. */
	readonly advice?: Advice;
	readonly places: readonly string[];
	readonly answers: readonly AnswerInWords[];
	/** How long and which way, in words. */
	readonly duration: readonly string[];
	readonly keptTerms: readonly string[];
	readonly notes: string;
	/** Questions that a person may want to ask. */
	readonly toAsk: readonly string[];
	readonly limits: readonly string[];
}

/** Good questions at any visit; the rest of the list comes from the advice. */
const ALWAYS_ASK = [
	'What may be the cause?',
	'Which tests do I need, and what can they show?',
	'What can I do myself?',
	'When should I come back, or get help sooner?',
];

/**
 * @param keptTerms names of the terms kept from cards
 * @param now ISO 8601
 */
export function summarise(
	checklist: Checklist,
	session: Session | undefined,
	keptTerms: readonly string[],
	now: string,
): Summary {
	const answers = session ? inWords(checklist, session.answers) : [];
	const advice = session && answers.length > 0 ? advise(checklist, session.answers) : undefined;
	return {
		title: 'For my visit',
		date: (session?.changed || now).slice(0, 10),
		...(advice ? { advice } : {}),
		places: answers.find(({ question }) => question === 'where')?.answers ?? [],
		answers: answers.filter(({ question }) => question !== 'where' && question !== 'time'),
		duration: answers.find(({ question }) => question === 'time')?.answers ?? [],
		keptTerms,
		notes: session?.notes ?? '',
		toAsk: ALWAYS_ASK,
		limits: checklist.limits,
	};
}

/** The page as plain text, to copy or to save. Lines end in a line feed. */
export function summaryText(summary: Summary): string {
	const { advice } = summary;
	const section = (title: string, lines: readonly string[]): string[] =>
		lines.length > 0 ? ['', title.toUpperCase(), ...lines] : [];
	const items = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
	return [
		`${summary.title}, ${summary.date}`,
		...section('Where', items(summary.places)),
		...section('How long', items(summary.duration)),
		...section(
			'What I answered',
			summary.answers.flatMap(({ text, answers }) => [text, ...answers.map((answer) => `  - ${answer}`)]),
		),
		...section(
			'What the checklist advised',
			advice ? [advice.words.title, ...items(advice.reasons.map(({ text }) => text))] : [],
		),
		...section('Words I want to ask about', items(summary.keptTerms)),
		...section('My notes', summary.notes === '' ? [] : summary.notes.split('\n')),
		...section('What I want to ask', items(summary.toAsk)),
		'',
		...summary.limits,
		'',
	].join('\n');
}
