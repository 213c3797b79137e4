import { describe, expect, test } from 'vitest';
import { advise } from '../../src/checklist/advise.ts';
import { checkAnswers } from '../../src/checklist/answers.ts';
import { AUDIENCES, type Audience, audienceOf, checklistFor, wordsFor } from '../../src/checklist/words.ts';
import { loadChecklist } from './checklist.ts';

const checklist = loadChecklist();

describe('checkAnswers', () => {
	test('takes the bare map or the map under "answers", single ids or lists', () => {
		const bare = checkAnswers(checklist, { feeling: 'numb', health: ['diabetes', 'over-65'] });
		expect(bare.problems).toEqual([]);
		expect(bare.answers).toEqual({ feeling: ['numb'], health: ['diabetes', 'over-65'] });
		expect(
			checkAnswers(checklist, { answers: { feeling: 'numb', health: ['diabetes', 'over-65'] } }),
		).toEqual(bare);
	});

	test('an empty list is "none of these"', () => {
		expect(checkAnswers(checklist, { health: [] }).answers).toEqual({ health: ['none'] });
	});

	test('names unknown questions and options, and keeps the rest', () => {
		const { answers, problems } = checkAnswers(checklist, {
			wat: 'numb',
			feeling: ['nub', 'tingling'],
			where: 7,
		});
		expect(answers).toEqual({ feeling: ['tingling'] });
		expect(problems).toHaveLength(3);
		expect(problems[0]).toMatch(/^no question "wat": expected one of whom, /);
		expect(problems[1]).toMatch(/^feeling: no option "nub": expected one of numb, tingling/);
		expect(problems[2]).toMatch(/^where: 7 is no option: expected one of big-toe/);
	});

	test.each([undefined, null, 3, 'numb', [], { answers: [] }, { answers: null }])('refuses %j', (data) => {
		expect(checkAnswers(checklist, data).problems).toEqual([
			'expected {"answers": {question: option}}, or the inner map',
		]);
	});

	test('reports answers that exclude each other and keeps them all', () => {
		const { answers, conflicts } = checkAnswers(checklist, {
			health: ['none', 'diabetes'],
			since: ['up-to-two-weeks', 'more-than-six-weeks'],
		});
		expect(conflicts).toEqual([
			'health: "none" and something else',
			'since: only one answer can be true: up-to-two-weeks, more-than-six-weeks',
		]);
		expect(answers.since).toEqual(['up-to-two-weeks', 'more-than-six-weeks']);
	});
});

describe('advise', () => {
	test('gives each reason with the answers and sources that led to it', () => {
		const { level, reasons } = advise(checklist, {
			complaint: ['feels-numb-tingling-or-burning'],
			feeling: ['numb'],
			since: ['up-to-two-weeks'],
			health: ['diabetes'],
		});
		expect(level).toBe('today');
		// The complaint first, then what makes it sooner; both carry the level.
		expect(reasons[1]?.rule).toBe('lift-diabetes-or-lost-feeling');
		expect(reasons[1]?.answers).toEqual([{ question: 'health', option: 'diabetes', text: 'diabetes' }]);
		expect(reasons.slice(0, 2).map(({ carries }) => carries)).toEqual([true, true]);
		expect(reasons[0]?.rule).toBe('numb-and-lasting');
		expect(reasons[0]?.sources.map(({ publisher }) => publisher)).toContain('NHS inform');
	});

	test('lifts by one step only, whatever comes together', () => {
		const health = ['diabetes', 'poor-leg-circulation', 'weak-immune-system', 'over-65', 'blood-thinners'];
		const { level } = advise(checklist, {
			complaint: ['hurts'],
			pain: ['heel-pain-worst-with-first-steps'],
			since: ['up-to-two-weeks'],
			health,
		});
		expect(level).toBe('routine');
	});

	test('never makes an emergency out of what a person lives with alone', () => {
		const { level } = advise(checklist, {
			whom: ['my-child'],
			health: ['diabetes', 'weak-immune-system'],
		});
		expect(level).toBe('outside');
	});

	test('names what would make it more urgent, none of it already true', () => {
		const { wouldBeMoreUrgent } = advise(checklist, {
			complaint: ['looks-or-feels-different'],
			look: ['swelling'],
			where: ['calf', 'left-side'],
		});
		expect(wouldBeMoreUrgent.map(({ level }) => level)).not.toContain('days');
		expect(wouldBeMoreUrgent.map(({ option }) => option)).toContain(
			'breathless-chest-pain-coughing-blood-or-fainting',
		);
		expect(wouldBeMoreUrgent.map(({ option }) => option)).not.toContain('swelling');
	});

	test('without any answer it is outside, with words', () => {
		const { level, words } = advise(checklist, {});
		expect(level).toBe('outside');
		expect(words.what).toMatch(/doctor/);
	});
});

describe('the words of urgent advice', () => {
	const told = (answers: Record<string, string[]>) => {
		const { level, reasons, meanwhile } = advise(checklist, answers);
		return { level, reasons: reasons.map(({ rule }) => rule), tips: meanwhile.map(({ id }) => id) };
	};

	test('hold no calm reason about a small thing beside an urgent one', () => {
		const { level, reasons } = told({
			where: ['big-toe'],
			complaint: ['fever-or-shivering', 'skin-wound-or-nail', 'hurts'],
			skin: ['wound-sore-or-blister'],
			pain: ['pain'],
			health: ['weak-immune-system'],
		});
		expect(level).toBe('emergency');
		expect(reasons).toContain('fever-and-weak-immunity');
		expect(reasons).not.toContain('small-wound');
		expect(reasons).not.toContain('plain-pain-new');
	});

	test('hold the number of the chemo card for fever under chemo', () => {
		const { tips } = told({ complaint: ['fever-or-shivering'], health: ['weak-immune-system'] });
		expect(tips).toEqual(['call-chemo-line']);
	});

	test('hold no everyday tip that could contradict the urgent one', () => {
		const { level, tips } = told({
			'limb-signs': ['one-calf-thigh-or-leg-newly-swollen-or-tender'],
			complaint: ['hurts', 'looks-or-feels-different'],
			where: ['heel-under', 'calf'],
			pain: ['heel-pain-worst-with-first-steps'],
			look: ['swelling'],
		});
		expect(level).toBe('today');
		expect(tips).toContain('no-calf-massage');
		expect(tips).not.toContain('stretch-calf');
		expect(tips).not.toContain('roomy-shoes');
	});

	test('give shoes for feet only, and no raised leg where blood flow is poor', () => {
		const pain = { complaint: ['hurts'], pain: ['pain'], since: ['up-to-two-weeks'] };
		expect(told({ ...pain, where: ['knee'] }).tips).not.toContain('roomy-shoes');
		expect(told({ ...pain, where: ['heel-under'] }).tips).toContain('roomy-shoes');
		const swollen = {
			where: ['outer-ankle', 'both-sides'],
			complaint: ['looks-or-feels-different'],
			look: ['swelling'],
			since: ['two-to-six-weeks'],
		};
		expect(told(swollen).tips).toContain('raise-leg');
		expect(told({ ...swollen, health: ['poor-leg-circulation'] }).tips).not.toContain('raise-leg');
	});

	test('never say to go on with a medicine that may have to be stopped', () => {
		const { level, tips } = told({
			where: ['heel-back'],
			complaint: ['hurts'],
			pain: ['pain'],
			background: ['started-after-new-medicine'],
			since: ['up-to-two-weeks'],
		});
		expect(level).toBe('today');
		expect(tips).toEqual(['next-dose']);
		const all = [
			...checklist.rules.map(({ reason }) => reason),
			...checklist.advisories.map(({ text }) => text),
		];
		expect(all.filter((text) => /do not stop/i.test(text))).toEqual([]);
	});

	test('a rule that says so is not lifted, and others are', () => {
		const asleep = {
			where: ['top-of-foot'],
			complaint: ['feels-numb-tingling-or-burning'],
			feeling: ['numb'],
			course: ['gone-within-hours-after-clear-cause'],
		};
		expect(told({ ...asleep, whom: ['my-child'] }).level).toBe('self-care');
		expect(told({ ...asleep, health: ['poor-leg-circulation'] }).level).toBe('routine');
	});

	test('tell nothing less beside an emergency, and what to do for each', () => {
		for (const rule of checklist.rules.filter(({ level }) => level === 'emergency')) {
			expect(rule.meanwhile.length, rule.id).toBeGreaterThan(0);
		}
		const { reasons } = advise(checklist, {
			'limb-signs': ['suddenly-cold-pale-or-blue-with-pain-or-numbness', 'hot-sore-red-or-darker-skin'],
		});
		expect(new Set(reasons.map(({ level }) => level))).toEqual(new Set(['emergency']));
	});

	test('have a time to look again on every level but the emergency', () => {
		const { emergency: _now, ...others } = checklist.levels;
		for (const { change } of Object.values(others)) {
			expect(change).toMatch(/Look again (in four hours|each morning|once a week|tomorrow)/);
		}
	});

	test('for thoughts of ending life stand alone', () => {
		const advice = advise(checklist, { 'first-signs': ['thoughts-of-ending-life'] });
		expect(advice).toMatchObject({ alone: true, level: 'emergency' });
		expect(advice.words.what).toMatch(/Talk to someone now/);
	});

	test.each(['child', 'young'] as const)('hold nothing about sex for a child: %s', (audience) => {
		const { questions } = checklistFor(checklist, audience);
		expect(JSON.stringify(questions)).not.toMatch(/\bsex/i);
		expect(JSON.stringify(checklistFor(checklist, 'self').questions)).toMatch(/have sex/);
	});

	test('ask about the mood of a child in what it says', () => {
		const { questions } = checklistFor(checklist, 'child');
		const asked = questions
			.flatMap(({ options }) => options)
			.filter(
				({ id, sameAs }) => id === 'thoughts-of-ending-life' || sameAs?.includes('thoughts-of-ending-life'),
			);
		expect(asked.length).toBeGreaterThan(3);
		for (const { id, text, short } of asked) {
			expect(text, id).toMatch(/^(Says|Talks|Wants)\b/);
			expect(short, id).toMatch(/^(says|talks|wants)\b/);
		}
	});

	test('follow for whom it is', () => {
		const texts = (audience: Audience) => JSON.stringify(checklistFor(checklist, audience));
		for (const audience of AUDIENCES) expect(texts(audience)).not.toMatch(/\{[^{}"]*\|/);
		expect(texts('child')).not.toMatch(/Do not drive yourself/);
		expect(wordsFor('Is {your|your child’s|their} foot cold?', 'child')).toBe('Is your child’s foot cold?');
		expect(wordsFor('{a|b|c|d} {a|b|c}', 'young')).toBe('d a');
		expect(wordsFor('{a|b|c|d} {a|b} {a}', 'other')).toBe('c {a|b} {a}');
		expect(audienceOf({ whom: ['me-under-16'] })).toBe('young');
	});
});
