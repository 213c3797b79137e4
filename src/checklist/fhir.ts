/**
 * The checklist as an HL7 FHIR R4 `Questionnaire`, and a run through it as a `QuestionnaireResponse`
 * (https://hl7.org/fhir/R4/questionnaire.html). Only what the checklist uses of either is typed here;
 * the tests validate both against FHIR's own JSON schema.
 */
import { gateOf } from './enable-when.ts';
import { countedAnswers } from './flow.ts';
import type { Question } from './schema.ts';
import type { Session } from './session.ts';
import { QUESTIONS_TITLE, WHOM_WORDS, WRITTEN } from './summary.ts';
import { type Checklist, LEVELS, type Level, NONE, NOT_SURE } from './types.ts';
import type { Visit } from './visit.ts';

interface Coding {
	readonly system: string;
	readonly code: string;
	readonly display: string;
}

interface QuestionnaireItem {
	readonly linkId: string;
	readonly text: string;
	readonly type: 'choice' | 'string' | 'text';
	readonly repeats?: boolean;
	readonly readOnly?: boolean;
	readonly answerOption?: readonly { readonly valueCoding: Coding }[];
	readonly enableWhen?: readonly EnableWhen[];
	readonly enableBehavior?: 'any';
}

interface EnableWhen {
	readonly question: string;
	readonly operator: '=';
	readonly answerCoding: Coding;
}

export interface Questionnaire {
	readonly resourceType: 'Questionnaire';
	readonly url: string;
	readonly version: string;
	readonly name: string;
	readonly title: string;
	readonly status: 'active';
	readonly subjectType: readonly ['Patient'];
	readonly description: string;
	readonly item: readonly QuestionnaireItem[];
}

interface ResponseItem {
	readonly linkId: string;
	readonly text: string;
	readonly answer: readonly ({ readonly valueCoding: Coding } | { readonly valueString: string })[];
}

export interface QuestionnaireResponse {
	readonly resourceType: 'QuestionnaireResponse';
	readonly questionnaire: string;
	readonly status: 'completed' | 'in-progress';
	readonly authored: string;
	readonly item: readonly ResponseItem[];
}

const KEPT_TERMS = 'kept-terms';
const WHOM = 'for-whom';
const TO_ASK = 'to-ask';
const ADVICE = 'advice';

export function toQuestionnaire(checklist: Checklist): Questionnaire {
	return {
		resourceType: 'Questionnaire',
		url: urlOf(checklist),
		version: checklist.version,
		name: 'WhenToSeeADoctor',
		title: checklist.title,
		status: 'active',
		subjectType: ['Patient'],
		description: checklist.limits.join(' '),
		item: [
			...checklist.questions.map(
				(question): QuestionnaireItem => ({
					linkId: question.id,
					text: question.text,
					type: 'choice',
					repeats: question.kind !== 'single',
					answerOption: [
						...question.options.map(({ id, text }) => coding(checklist, id, text)),
						...(question.none ? [coding(checklist, NONE, question.none)] : []),
						coding(checklist, NOT_SURE, 'Not sure'),
					].map((valueCoding) => ({ valueCoding })),
					...enabling(checklist, question),
				}),
			),
			{ linkId: KEPT_TERMS, text: 'Words I want to ask about', type: 'string', repeats: true },
			{ linkId: WHOM, text: 'For whom', type: 'string' },
			...WRITTEN.map(({ id, title }) => ({ linkId: id, text: title, type: 'text' as const })),
			{ linkId: TO_ASK, text: QUESTIONS_TITLE, type: 'string', repeats: true },
			{
				linkId: ADVICE,
				text: 'What the checklist advised',
				type: 'choice',
				readOnly: true,
				answerOption: LEVELS.map((level) => ({ valueCoding: levelCoding(checklist, level) })),
			},
		],
	};
}

/**
 * @param keptTerms names of the terms kept from cards
 * @param level the advice; absent while the run isn't finished
 */
export function toQuestionnaireResponse(
	checklist: Checklist,
	session: Session,
	visit: Visit,
	keptTerms: readonly string[],
	level: Level | undefined,
): QuestionnaireResponse {
	const counted = countedAnswers(checklist, session.answers);
	const answered = checklist.questions.flatMap((question): ResponseItem[] => {
		const chosen = counted[question.id];
		if (!chosen) return [];
		const words = new Map([
			...question.options.map(({ id, text }) => [id, text] as const),
			[NONE, question.none ?? 'None of these'] as const,
			[NOT_SURE, 'Not sure'] as const,
		]);
		return [
			{
				linkId: question.id,
				text: question.text,
				answer: chosen.map((id) => ({ valueCoding: coding(checklist, id, words.get(id) ?? id) })),
			},
		];
	});
	const lines = (linkId: string, text: string, all: readonly string[]): ResponseItem[] => {
		const answer = all.filter((each) => each !== '').map((valueString) => ({ valueString }));
		return answer.length === 0 ? [] : [{ linkId, text, answer }];
	};
	const line = (linkId: string, text: string, one: string) => lines(linkId, text, [one]);
	return {
		resourceType: 'QuestionnaireResponse',
		questionnaire: `${urlOf(checklist)}|${checklist.version}`,
		status: level ? 'completed' : 'in-progress',
		authored: session.changed,
		item: [
			...answered,
			...lines(KEPT_TERMS, 'Words I want to ask about', keptTerms),
			...line(WHOM, 'For whom', visit.whom ? WHOM_WORDS[visit.whom] : ''),
			...WRITTEN.flatMap(({ id, title }) => line(id, title, visit[id].trim())),
			...lines(TO_ASK, QUESTIONS_TITLE, visit.questions ?? []),
			...(level
				? [
						{
							linkId: ADVICE,
							text: 'What the checklist advised',
							answer: [{ valueCoding: levelCoding(checklist, level) }],
						},
					]
				: []),
		],
	};
}

/** When a follow-up is worth asking; empty for questions that stand for themselves. */
function enabling(
	checklist: Checklist,
	question: Question,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
	const gate = gateOf(question);
	if (gate.length === 0) return {};
	return {
		enableWhen: gate.map((atom) => ({
			question: atom.question,
			operator: '=',
			answerCoding: coding(
				checklist,
				atom.option,
				checklist.questions
					.find(({ id }) => id === atom.question)
					?.options.find(({ id }) => id === atom.option)?.text ?? atom.option,
			),
		})),
		enableBehavior: 'any',
	};
}

/** A name, not an address: the checklist is bundled and nothing can be fetched. */
function urlOf({ id }: Checklist): string {
	return `urn:footnote:questionnaire:${id}`;
}

function coding(checklist: Checklist, code: string, display: string): Coding {
	return { system: `urn:footnote:answers:${checklist.id}`, code, display };
}

function levelCoding(checklist: Checklist, level: Level): Coding {
	return { system: 'urn:footnote:urgency', code: level, display: checklist.levels[level].title };
}
