/** The page to take along: what was answered, in plain words, and what to ask. Pure. */
import { type Advice, advise } from './advise.ts';
import { shownOptions } from './condition.ts';
import { countedAnswers } from './flow.ts';
import { type AnswerInWords, inWords, type Session } from './session.ts';
import { type Answers, type Checklist, NONE } from './types.ts';
import type { Visit, Whom } from './visit.ts';

export interface Summary {
	readonly title: string;
	/** Today, in words: 26 November 2026. */
	readonly date: string;
	/** The day of the answers in words, when it is another one. */
	readonly answered?: string;
	readonly whom?: Whom;
	/** Absent when nothing was answered. */
	readonly advice?: Advice;
	readonly places: readonly string[];
	readonly answers: readonly AnswerInWords[];
	/** Danger signs that were asked about and dismissed as a whole screen, by name. */
	readonly denied: readonly string[];
	/** How long and which way, in words. */
	readonly duration: readonly string[];
	readonly keptTerms: readonly string[];
	/** What the person wrote, with its heading; empty texts are left out. */
	readonly written: readonly { readonly title: string; readonly text: string }[];
	/** Questions for the doctor: the person's own, or else the suggested ones. */
	readonly toAsk: readonly string[];
	/** What the checklist is not; empty where nothing was answered. */
	readonly limits: readonly string[];
}

/** Answers with a place of their own on the page. */
const NOT_LISTED: readonly string[] = ['where', 'since', 'course', 'whom'];

export const WHOM_WORDS: Readonly<Record<Whom, string>> = {
	me: 'Me',
	child: 'My child',
	other: 'Someone else',
};

/** The checklist's own answers. */
const WHOM_OF: Readonly<Record<string, Whom>> = {
	me: 'me',
	'me-under-16': 'me',
	'my-child': 'child',
	'someone-i-care-for': 'other',
};

export const QUESTIONS_TITLE = 'Questions for my doctor';

/** Headings of the person's own texts. */
export const WRITTEN: readonly {
	readonly id: 'medicines' | 'allergies' | 'notes';
	readonly title: string;
}[] = [
	{ id: 'medicines', title: 'Medicines' },
	{ id: 'allergies', title: 'Allergies' },
	{ id: 'notes', title: 'My notes' },
];

/**
 * @param keptTerms names of the terms kept from cards
 * @param now ISO 8601
 * @param suggested questions for the doctor, where the person has none of their own
 */
export function summarise(
	checklist: Checklist,
	session: Session | undefined,
	visit: Visit,
	keptTerms: readonly string[],
	now: string,
	suggested: readonly string[] = [],
): Summary {
	const counted = session ? countedAnswers(checklist, session.answers) : {};
	const answers = inExactWords(checklist, counted);
	const advice = answers.length > 0 ? advise(checklist, counted) : undefined;
	const wordsOf = (id: string) => answers.find(({ question }) => question === id)?.answers ?? [];
	const whom = visit.whom ?? WHOM_OF[counted.whom?.[0] ?? ''];
	const date = inLongWords(now);
	const answered = session?.changed && answers.length > 0 ? inLongWords(session.changed) : date;
	return {
		title: 'For my visit',
		date,
		...(answered === date ? {} : { answered }),
		...(whom ? { whom } : {}),
		...(advice ? { advice } : {}),
		places: wordsOf('where'),
		answers: answers.filter(
			({ question }) =>
				!NOT_LISTED.includes(question) && !(isSigns(checklist, question) && isNone(counted, question)),
		),
		denied: deniedSigns(checklist, counted),
		duration: [...wordsOf('since'), ...wordsOf('course')],
		keptTerms,
		written: WRITTEN.map(({ id, title }) => ({ title, text: visit[id].trim() })).filter(
			({ text }) => text !== '',
		),
		toAsk: visit.questions?.filter((one) => one.trim() !== '') ?? suggested,
		limits: advice ? checklist.limits : [],
	};
}

/**
 * Signs of the screens that were answered with "none of these". Beside a tick the rest of a screen was left open: many
 * tick the one thing that they came with and go on. What was ticked later in other words was not denied either.
 */
function deniedSigns(checklist: Checklist, counted: Answers): string[] {
	const toldInOtherWords = new Set(
		checklist.questions.flatMap(({ id, options }) =>
			options.filter((option) => counted[id]?.includes(option.id)).flatMap(({ sameAs }) => sameAs ?? []),
		),
	);
	return checklist.questions.flatMap((question) => {
		if (!isSigns(checklist, question.id) || !isNone(counted, question.id)) return [];
		return shownOptions(question, counted)
			.filter((option) => !option.sameAs && !toldInOtherWords.has(option.id))
			.map(({ short }) => short);
	});
}

/** The answers in words; a danger sign in the whole words that were ticked, since its short ones leave some out. */
function inExactWords(checklist: Checklist, counted: Answers): AnswerInWords[] {
	const questions = checklist.questions.map((question) =>
		isSigns(checklist, question.id)
			? { ...question, options: question.options.map((option) => ({ ...option, short: option.text })) }
			: question,
	);
	return inWords({ ...checklist, questions }, counted);
}

/** Whether a question is a list of danger signs, and nothing else. */
function isSigns(checklist: Checklist, id: string): boolean {
	const question = checklist.questions.find((one) => one.id === id);
	return question?.redFlags === true && question.groups.length === 0;
}

function isNone(answers: Answers, id: string): boolean {
	return answers[id]?.every((option) => option === NONE) ?? false;
}

/** A day as people say it. */
function inLongWords(instant: string): string {
	const date = new Date(instant);
	if (Number.isNaN(date.getTime())) return '';
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date);
}

/** The page as plain text, to copy or to save. Lines end in a line feed. */
export function summaryText(summary: Summary): string {
	const { advice, whom, answered } = summary;
	const section = (title: string, lines: readonly string[]): string[] =>
		lines.length > 0 ? ['', title.toUpperCase(), ...lines] : [];
	const items = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
	return [
		`${summary.title}, ${summary.date}`,
		...(whom ? [`For: ${WHOM_WORDS[whom]}`] : []),
		...(answered ? [`Answered on ${answered}`] : []),
		...section('Where', items(summary.places)),
		...section('How long', items(summary.duration)),
		...section(
			'What I answered',
			summary.answers.flatMap(({ text, answers }) => [text, ...answers.map((answer) => `  - ${answer}`)]),
		),
		...section('Asked about, and not there', items(summary.denied)),
		...section(
			'What the checklist advised',
			advice ? [advice.words.title, ...items(advice.reasons.map(({ text }) => text))] : [],
		),
		...section('Words I want to ask about', items(summary.keptTerms)),
		...summary.written.flatMap(({ title, text }) => section(title, text.split('\n'))),
		...section(QUESTIONS_TITLE, items(summary.toAsk)),
		...(summary.limits.length > 0 ? ['', ...summary.limits] : []),
		'',
	].join('\n');
}
