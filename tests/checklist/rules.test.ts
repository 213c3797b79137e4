import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, casesOf, levelOf } from '../../src/checklist/advise.ts';
import { conflictsOf } from '../../src/checklist/answers.ts';
import { evaluate, isOpen } from '../../src/checklist/condition.ts';
import { askedBy, countedAnswers, givenBy, hostsOf, nextQuestion } from '../../src/checklist/flow.ts';
import { offeredOptions, screensOf } from '../../src/checklist/screens.ts';
import { type Answers, LEVELS, moreUrgent, NONE, NOT_SURE, rank } from '../../src/checklist/types.ts';
import { witnessOf } from '../../src/checklist/witness.ts';
import { loadChecklist } from './checklist.ts';

const checklist = loadChecklist();
const cases = casesOf(checklist);
const redFlags = checklist.questions.filter((question) => question.redFlags);

/** Every question answered; what is left out is none of it. */
const complete = (answers: Answers): Answers =>
	Object.fromEntries(checklist.questions.map(({ id }) => [id, answers[id] ?? [NONE]]));

/** Any answers to any of the questions, without choices that exclude each other. */
const anyAnswers: fc.Arbitrary<Answers> = fc
	.record(
		Object.fromEntries(
			checklist.questions.map((question) => {
				const ids = question.options.map(({ id }) => id);
				const chosen = fc
					.subarray(ids, { maxLength: Math.min(4, ids.length) })
					.filter((list) => list.length > 0 && conflictsOf(question, list).length === 0);
				return [question.id, fc.oneof(chosen, fc.constant([NONE]), fc.constant([NOT_SURE]))];
			}),
		),
		{ requiredKeys: [] },
	)
	.map((answers) => answers as Answers);

/** Danger signs, and the screen that asks them again in plainer words after "not sure". */
const ASKED_AGAIN = [
	['first-signs', 'first-again'],
	['body-signs', 'body-again'],
	['limb-signs', 'limb-again'],
] as const;

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
			expect(rank(levelOf(checklist, givenBy(checklist, witness)))).toBeLessThanOrEqual(rank(rule.level));
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

	test('who is not sure of the injury, and has a numb patch since, is seen as soon as who is not sure alone', () => {
		const complaint = ['started-with-an-injury'];
		expect(levelOf(checklist, { complaint, injury: [NOT_SURE] })).toBe('today');
		const injury = [NOT_SURE, 'numb-or-tingling-patch-since-injury'];
		expect(levelOf(checklist, { complaint, injury })).toBe('today');
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

	test('"not sure" about danger signs is asked again at once, in plainer words', () => {
		for (const [first, again] of ASKED_AGAIN) {
			const asked = askedBy(checklist, { [first]: [NOT_SURE] });
			expect(asked[asked.indexOf(first) + 1]).toBe(again);
			expect(askedBy(checklist, {})).not.toContain(again);
		}
	});

	test('"not sure" at both askings means today at least, unless it is old, comes and goes or is harmless by what was named; of a leg that mends, days', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...ASKED_AGAIN), (answers, [first, again]) => {
				const unsure: Answers = { ...answers, [first]: [NOT_SURE], [again]: [NOT_SURE] };
				const holds = (id: string) => evaluate({ case: id }, complete(unsure), cases) === true;
				fc.pre(holds('in-leg') && !holds('passing') && !holds('long-and-slow'));
				fc.pre(!holds('comes-and-goes') && !holds('named-and-harmless'));
				// Signs of the spine are not asked of one sore thigh: an answer that nobody could give counts nowhere.
				const asked = checklist.questions.find(({ id }) => id === again);
				fc.pre(asked !== undefined && isOpen(asked, complete(unsure)) === true);
				// What can be seen on the leg and gets better, or what chilblains explain, is less than a stroke.
				const calmer = again === 'limb-again' && answers.course?.includes('getting-better');
				expect(rank(levelOf(checklist, unsure))).toBeLessThanOrEqual(rank(calmer ? 'days' : 'today'));
			}),
		);
	});

	test('"not sure" a third time is an emergency beside what points to danger, and only there', () => {
		const thrice = { 'body-signs': [NOT_SURE], 'body-again': [NOT_SURE], 'closer-look': [NOT_SURE] };
		const numb = {
			complaint: ['feels-numb-tingling-or-burning'],
			feeling: ['numb'],
			since: ['up-to-two-weeks'],
		};
		const level = (answers: Answers) =>
			levelOf(checklist, givenBy(checklist, { ...numb, ...answers, ...thrice }));
		expect(level({ where: ['other-toes'] })).toBe('today');
		expect(level({ where: ['buttock'] })).toBe('emergency');
		expect(level({ where: ['calf'], since: ['minutes-or-hours'] })).toBe('emergency');
		expect(level({ where: ['calf'], since: ['minutes-or-hours'], feeling: ['numb', 'after-pressure'] })).toBe(
			'today',
		);
		expect(level({ where: ['other-toes'], since: ['years'], course: ['staying-the-same'] })).toBe('routine');
	});

	test.each(['health', 'background', 'since', 'course', 'where'])(
		'"not sure" about %s raises nothing',
		(id) => {
			const ache = {
				complaint: ['hurts'],
				where: ['heel-under'],
				pain: ['pain'],
				since: ['up-to-two-weeks'],
			};
			const rest = Object.fromEntries(Object.entries(ache).filter(([question]) => question !== id));
			const level = (answers: Answers) => rank(levelOf(checklist, givenBy(checklist, answers)));
			expect(level({ ...rest, [id]: [NOT_SURE] })).toBe(level(rest));
		},
	);

	test('"not sure" once, and no in plainer words, raises nothing by itself', () => {
		for (const [first, again] of ASKED_AGAIN) {
			const ache = {
				complaint: ['hurts'],
				where: ['heel-under'],
				pain: ['pain'],
				since: ['up-to-two-weeks'],
			};
			const unsure = { ...ache, [first]: [NOT_SURE], [again]: [NONE] };
			expect(levelOf(checklist, unsure)).toBe(levelOf(checklist, ache));
		}
	});
});

describe('a screen', () => {
	const screens = checklist.questions.filter(({ kind }) => kind !== 'map');

	test('has at most seven choices; what is more stands on a further one, or is the least weighty of a second asking', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...screens), (partial, question) => {
				const answers = complete(partial);
				const parts = screensOf(question, answers);
				for (const part of parts) expect(part.length).toBeLessThanOrEqual(7);
				const shown = new Set(parts.flat().map(({ id }) => id));
				const thinkable = question.options.filter(
					({ when }) => !when || evaluate(when, answers, cases) === true,
				);
				expect(shown).toEqual(new Set(thinkable.map(({ id }) => id).slice(0, question.most)));
			}),
		);
		for (const { id, options } of screens) {
			if (options.every(({ when }) => !when)) expect(options.length, id).toBeLessThanOrEqual(7);
		}
	});

	test('still offers cramps to whoever ticked a great deal', () => {
		const question = checklist.questions.find(({ id }) => id === 'pain');
		const where = ['calf', 'inner-sole-or-arch', 'big-toe', 'both-sides'];
		const parts = question ? screensOf(question, complete({ complaint: ['hurts'], where })) : [];
		expect(parts.flat().map(({ id }) => id)).toContain('cramps');
	});

	test('is no further one for the closer look: it shows the weightiest, and what it has no room for counts nowhere', () => {
		const question = checklist.questions.find(({ id }) => id === 'closer-look');
		const vague = { complaint: ['feels-numb-tingling-or-burning', 'hurts', 'moves-badly'] };
		const answers = complete(vague);
		const [shown, ...more] = question ? screensOf(question, answers) : [];
		expect(more).toEqual([]);
		expect(shown?.map(({ id }) => id)).toContain('toilet-or-wiping-feels-different');
		const missing = question?.options.find(
			({ id, when }) =>
				!shown?.some((one) => one.id === id) && when && evaluate(when, answers, cases) === true,
		);
		expect(missing).toBeDefined();
		const given = givenBy(checklist, { ...vague, 'closer-look': [missing?.id ?? ''] });
		expect(given['closer-look']).toEqual([NONE]);
	});

	test('takes a second list where there is room: details two by two, health with what lies behind it', () => {
		const hosts = (answers: Answers) => {
			const given = givenBy(checklist, answers);
			return Object.fromEntries(hostsOf(checklist, new Set(Object.keys(given)), given));
		};
		const two = { complaint: ['hurts', 'moves-badly'], where: ['heel-under'] };
		expect(hosts(two)).toMatchObject({ where: 'complaint', moving: 'pain', course: 'since' });
		const four = {
			complaint: ['feels-numb-tingling-or-burning', 'hurts', 'looks-or-feels-different', 'moves-badly'],
		};
		expect(hosts({ ...four, where: ['heel-under'] })).toMatchObject({ pain: 'feeling', moving: 'look' });
		const sore = { complaint: ['hurts'], where: ['heel-under'], pain: ['pain'], since: ['up-to-two-weeks'] };
		expect(hosts(sore)).toMatchObject({ background: 'health' });
	});

	test('of what stands outside comes first, and whoever is not asked about a leg was asked about the body', () => {
		const asked = askedBy(checklist, { about: ['only-elsewhere-not-leg-or-foot'] });
		expect(asked).toEqual(['first-signs', 'body-signs', 'elsewhere-signs', 'elsewhere-again', 'closer-look']);
		expect(askedBy(checklist, {})[0]).toBe('first-signs');
	});

	test('that is closed again counts no more: neither its answer nor its "not sure"', () => {
		const answers = { ...complete({}), injury: ['bone-showing-or-limb-out-of-shape'] };
		expect(levelOf(checklist, answers)).toBe('outside');
		expect(levelOf(checklist, { ...complete({}), wound: [NOT_SURE] })).toBe('outside');
		expect(countedAnswers(checklist, answers)).not.toHaveProperty('injury');
	});

	test('that asks in other words opens where a sign is thinkable, and counts as the sign', () => {
		const numb = { complaint: ['feels-numb-tingling-or-burning'], feeling: ['numb'] };
		expect(askedBy(checklist, numb)).toContain('closer-look');
		const face = { ...numb, 'closer-look': ['face-hand-or-words-were-odd'] };
		expect(levelOf(checklist, givenBy(checklist, face))).toBe('emergency');
	});
});

describe('leg pain that comes with walking', () => {
	test.each([
		['up-to-two-weeks', 'staying-the-same', 'today'],
		['up-to-two-weeks', 'getting-better', 'days'],
		['two-to-six-weeks', 'staying-the-same', 'days'],
		['lasts-but-not-sure-how-long', 'staying-the-same', 'days'],
		// Not to be sure how long raises nothing.
		['not-sure', 'staying-the-same', 'routine'],
		['years', 'getting-worse', 'today'],
		['more-than-six-weeks', 'slowly-worse-over-months-or-years', 'days'],
		['years', 'slowly-worse-over-months-or-years', 'routine'],
		['years', 'staying-the-same', 'routine'],
	])('for %s, %s: %s', (since, course, level) => {
		const answers = {
			complaint: ['hurts'],
			where: ['calf'],
			pain: ['leg-pain-on-walking-that-stops-with-rest'],
			since: [since],
			course: [course],
		};
		expect(levelOf(checklist, givenBy(checklist, answers))).toBe(level);
	});
});

describe('a trouble of the leg that no choice describes', () => {
	const complaints =
		checklist.questions.find(({ id }) => id === 'complaint')?.options.map(({ id }) => id) ?? [];

	test.each([...complaints, NONE])('is never sent away as no question of legs: %s', (complaint) => {
		for (const where of ['heel-under', 'calf', 'low-back', NONE]) {
			for (const course of ['staying-the-same', 'gone-within-hours-after-clear-cause']) {
				const answers = { about: ['leg-or-foot'], complaint: [complaint], where: [where], course: [course] };
				expect(levelOf(checklist, givenBy(checklist, answers)), where).not.toBe('outside');
				if (complaint !== 'fever-or-shivering')
					expect(askedBy(checklist, answers), where).toContain('course');
			}
		}
	});

	test.each([
		['hurts', 'getting-worse', 'days'],
		['hurts', 'staying-the-same', 'routine'],
		['skin-wound-or-nail', 'getting-worse', 'days'],
		['feels-numb-tingling-or-burning', 'staying-the-same', 'days'],
	])('is %s, %s: %s', (complaint, course, level) => {
		const answers = {
			complaint: [complaint],
			where: ['heel-under'],
			since: ['up-to-two-weeks'],
			course: [course],
		};
		const advice = advise(checklist, givenBy(checklist, answers));
		expect(advice.level).toBe(level);
		expect(advice.reasons[0]?.text).toMatch(/^It is none of the things that were asked/);
	});
});

describe('the way through the questions', () => {
	test('ends after at most 20 questions', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(askedBy(checklist, answers).length).toBeLessThanOrEqual(20);
			}),
		);
	});

	test('leads to the same level as answering everything', () => {
		fc.assert(
			fc.property(anyAnswers, (partial) => {
				const answers = complete(partial);
				const given = givenBy(checklist, answers);
				const short = levelOf(checklist, given);
				const full = levelOf(checklist, withoutUnasked(answers, Object.keys(given)));
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
		redFlags.flatMap((question) => question.options.map((option) => [question.id, option.id] as const)),
	)('%s %s needs at most 2 more questions when it is an emergency', (id, sign) => {
		const question = redFlags.find((one) => one.id === id);
		const option = question?.options.find((one) => one.id === sign);
		// Where each option has a condition of its own, that one opens the question too.
		const gated = question?.options.every(({ when }) => when) ?? false;
		const opens = [gated ? undefined : question?.opens, option?.when].flatMap((one) => (one ? [one] : []));
		const answers = witnessOf({ all: [{ question: id, has: [sign] }, ...opens] }, checklist, cases) ?? {};
		const asked = askedBy(checklist, answers);
		expect(asked).toContain(id);
		if (levelOf(checklist, givenBy(checklist, answers)) === 'emergency')
			expect(asked.length - asked.indexOf(id) - 1).toBeLessThanOrEqual(2);
	});

	test.each(
		['first-signs', 'body-signs', 'limb-signs'].flatMap((id) =>
			(checklist.questions.find((question) => question.id === id)?.options ?? []).map(
				(option) => [id, option.id] as const,
			),
		),
	)('%s %s is never less than days', (question, option) => {
		expect(rank(levelOf(checklist, { [question]: [option] }))).toBeLessThanOrEqual(rank('days'));
	});

	test('asks again what can not both be true, until it is kept or changed', () => {
		const answers: Answers = {
			...complete({}),
			where: ['heel-under'],
			complaint: ['feels-numb-tingling-or-burning'],
			feeling: ['numb'],
			since: ['up-to-two-weeks'],
			course: ['gone-within-hours-after-clear-cause', 'getting-worse'],
		};
		const step = nextQuestion(checklist, answers);
		expect(step?.question.id).toBe('course');
		expect(step?.again?.id).toBe('gone-but-worse');
		expect(nextQuestion(checklist, answers, ['gone-but-worse'])).toBeUndefined();
		expect(nextQuestion(checklist, { ...answers, course: ['getting-worse'] })).toBeUndefined();
	});
});

/** "Not sure" to a question that nobody asked carries no level, nor does what a screen had no room for. */
function withoutUnasked(answers: Answers, asked: readonly string[]): Answers {
	const tickable = new Map(
		checklist.questions
			.filter(({ most }) => most !== undefined)
			.map((question) => [question.id, offeredOptions(question, answers).map(({ id }) => id)]),
	);
	return Object.fromEntries(
		Object.entries(answers).map(([id, chosen]) => {
			if (!asked.includes(id) && chosen.includes(NOT_SURE)) return [id, [NONE]];
			const shown = tickable.get(id);
			return [id, shown ? chosen.filter((one) => one === NOT_SURE || shown.includes(one)) : chosen];
		}),
	);
}
