import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, casesOf, levelOf } from '../../src/checklist/advise.ts';
import { conflictsOf } from '../../src/checklist/answers.ts';
import { evaluate } from '../../src/checklist/condition.ts';
import { askedBy, nextQuestion, questionsLeft } from '../../src/checklist/flow.ts';
import { type Answers, LEVELS, moreUrgent, NONE, NOT_SURE, rank } from '../../src/checklist/types.ts';
import { witnessOf } from '../../src/checklist/witness.ts';
import { loadChecklist } from './checklist.ts';

const checklist = loadChecklist();
const cases = casesOf(checklist);
const redFlags = checklist.questions.filter((question) => question.redFlags);

/** Any answers to any of the questions, without choices that exclude each other. */
const anyAnswers: fc.Arbitrary<Answers> = fc
	.record(
		Object.fromEntries(
			checklist.questions.map((question) => {
				const ids = question.options.map(({ id }) => id);
				const chosen = fc
					.subarray(ids, { maxLength: 4 })
					.filter((list) => list.length > 0 && conflictsOf(question, list).length === 0);
				return [question.id, fc.oneof(chosen, fc.constant([NONE]), fc.constant([NOT_SURE]))];
			}),
		),
		{ requiredKeys: [] },
	)
	.map((answers) => answers as Answers);

describe('every rule', () => {
	test.each(checklist.rules.map((rule) => [rule.id, rule] as const))('%s can fire', (_id, rule) => {
		const witness = witnessOf(rule.when, checklist, cases);
		expect(witness).toBeDefined();
		const advice = advise(checklist, witness ?? {});
		const fired = advice.explain.filter(({ state }) => state === 'fired');
		expect(fired.map((one) => one.rule)).toContain(rule.id);
		expect(rank(advice.level)).toBeLessThanOrEqual(rank(rule.level));
	});

	test.each(checklist.rules.map((rule) => [rule.id, rule] as const))(
		'%s is reached by going through the questions',
		(_id, rule) => {
			const witness = witnessOf(rule.when, checklist, cases) ?? {};
			const asked = askedBy(checklist, witness);
			const given = Object.fromEntries(asked.map((id) => [id, witness[id] ?? [NONE]]));
			expect(rank(levelOf(checklist, given))).toBeLessThanOrEqual(rank(rule.level));
		},
	);
});

describe('any answers', () => {
	test('give advice with words, and a reason unless it is outside', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const advice = advise(checklist, answers);
				expect(LEVELS).toContain(advice.level);
				expect(advice.words.what).not.toBe('');
				if (advice.level !== 'outside') expect(advice.reasons.length).toBeGreaterThan(0);
			}),
		);
	});

	test('give the same advice each time', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(advise(checklist, answers)).toEqual(advise(checklist, structuredClone(answers)));
			}),
		);
	});

	test('with one more red flag never give less urgent advice', () => {
		const flags = redFlags.flatMap(({ id, options }) =>
			options.map((option) => ({ question: id, option: option.id })),
		);
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...flags), (answers, { question, option }) => {
				const before = levelOf(checklist, answers);
				const kept = (answers[question] ?? []).filter((id) => id !== NONE && id !== NOT_SURE);
				const wasNotSure = answers[question]?.includes(NOT_SURE) ?? false;
				const after = levelOf(checklist, {
					...answers,
					[question]: [...kept, ...(wasNotSure ? [NOT_SURE] : []), option],
				});
				expect(moreUrgent(before, after)).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	test('with one more thing about the person never give less urgent advice', () => {
		const health = checklist.questions.find(({ id }) => id === 'health');
		const facts = health?.options.map(({ id }) => id) ?? [];
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...facts), (answers, fact) => {
				const before = levelOf(checklist, answers);
				const kept = (answers.health ?? []).filter((id) => id !== NONE);
				expect(moreUrgent(before, levelOf(checklist, { ...answers, health: [...kept, fact] }))).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	test('"not sure" about warning signs means today at least', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...redFlags), (answers, { id }) => {
				const level = levelOf(checklist, { ...answers, [id]: [NOT_SURE] });
				expect(rank(level)).toBeLessThanOrEqual(rank('today'));
			}),
		);
	});
});

describe('the way through the questions', () => {
	test('ends after at most 12 questions', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(askedBy(checklist, answers).length).toBeLessThanOrEqual(12);
			}),
		);
	});

	test('leads to the same level as answering everything', () => {
		const complete = (answers: Answers): Answers =>
			Object.fromEntries(checklist.questions.map(({ id }) => [id, answers[id] ?? [NONE]]));
		fc.assert(
			fc.property(anyAnswers, (partial) => {
				const answers = complete(partial);
				const asked = askedBy(checklist, answers);
				const given = Object.fromEntries(asked.map((id) => [id, answers[id] ?? [NONE]]));
				const short = levelOf(checklist, given);
				const full = levelOf(checklist, withoutUnasked(answers, asked));
				expect(short).toBe(full);
			}),
			{ numRuns: 300 },
		);
	});

	test('stops at once when an emergency is certain', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const certain = checklist.rules.some(
					(rule) => rule.level === 'emergency' && evaluate(rule.when, answers, cases) === true,
				);
				const kept = checklist.contradictions.map(({ id }) => id);
				if (certain) expect(nextQuestion(checklist, answers, kept)).toBeUndefined();
			}),
		);
	});

	test.each(
		['danger-signs-body', 'danger-signs-leg'].flatMap((id) =>
			(checklist.questions.find((question) => question.id === id)?.options ?? []).map(
				(option) => [id, option.id] as const,
			),
		),
	)('%s %s needs at most 2 more questions when it is an emergency', (question, option) => {
		const asked = askedBy(checklist, { [question]: [option] });
		const level = levelOf(checklist, { [question]: [option] });
		if (level === 'emergency') expect(asked.length - asked.indexOf(question) - 1).toBeLessThanOrEqual(2);
		else expect(rank(level)).toBeLessThanOrEqual(rank('days'));
	});

	test('each answer leaves fewer questions', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				let given: Answers = {};
				let left = questionsLeft(checklist, given);
				for (const id of askedBy(checklist, answers)) {
					given = { ...given, [id]: answers[id] ?? [NONE] };
					const now = questionsLeft(checklist, given);
					expect(now).toBeLessThan(left);
					left = now;
				}
				expect(left).toBe(0);
			}),
		);
	});

	test('asks again what can not both be true, until it is kept or changed', () => {
		const answers: Answers = {
			'danger-signs-body': [NONE],
			'danger-signs-leg': [NONE],
			where: ['heel-under'],
			what: ['numb'],
			health: [NONE],
			time: ['gone-within-hours-after-clear-cause', 'getting-worse'],
		};
		const step = nextQuestion(checklist, answers);
		expect(step?.question.id).toBe('time');
		expect(step?.again?.id).toBe('gone-but-worse');
		expect(nextQuestion(checklist, answers, ['gone-but-worse'])).toBeUndefined();
		expect(
			nextQuestion(checklist, { ...answers, time: ['up-to-two-weeks', 'getting-worse'] }),
		).toBeUndefined();
	});
});

/** "Not sure" to a question that nobody asked carries no level. */
function withoutUnasked(answers: Answers, asked: readonly string[]): Answers {
	return Object.fromEntries(
		Object.entries(answers).map(([id, chosen]) => [
			id,
			!asked.includes(id) && chosen.includes(NOT_SURE) ? [NONE] : chosen,
		]),
	);
}
