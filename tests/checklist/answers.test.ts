import { describe, expect, test } from 'vitest';
import { advise } from '../../src/checklist/advise.ts';
import { checkAnswers } from '../../src/checklist/answers.ts';
import { loadChecklist } from './checklist.ts';

const checklist = loadChecklist();

describe('checkAnswers', () => {
	test('takes the bare map or the map under "answers", single ids or lists', () => {
		const bare = checkAnswers(checklist, { what: 'numb', health: ['diabetes', 'over-65'] });
		expect(bare.problems).toEqual([]);
		expect(bare.answers).toEqual({ what: ['numb'], health: ['diabetes', 'over-65'] });
		expect(checkAnswers(checklist, { answers: { what: 'numb', health: ['diabetes', 'over-65'] } })).toEqual(
			bare,
		);
	});

	test('an empty list is "none of these"', () => {
		expect(checkAnswers(checklist, { health: [] }).answers).toEqual({ health: ['none'] });
	});

	test('names unknown questions and options, and keeps the rest', () => {
		const { answers, problems } = checkAnswers(checklist, {
			wat: 'numb',
			what: ['nub', 'tingling'],
			where: 7,
		});
		expect(answers).toEqual({ what: ['tingling'] });
		expect(problems).toHaveLength(3);
		expect(problems[0]).toMatch(/^no question "wat": expected one of danger-signs-body, /);
		expect(problems[1]).toMatch(/^what: no option "nub": expected one of numb, tingling/);
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
			time: ['up-to-two-weeks', 'more-than-six-weeks'],
		});
		expect(conflicts).toEqual([
			'health: "none" and something else',
			'time: only one how-long can be true: up-to-two-weeks, more-than-six-weeks',
		]);
		expect(answers.time).toEqual(['up-to-two-weeks', 'more-than-six-weeks']);
	});
});

describe('advise', () => {
	test('gives each reason with the answers and sources that led to it', () => {
		const { level, reasons } = advise(checklist, {
			what: ['numb'],
			time: ['up-to-two-weeks'],
			health: ['diabetes'],
		});
		expect(level).toBe('today');
		expect(reasons[0]?.rule).toBe('lift-diabetes-or-lost-feeling');
		expect(reasons[0]?.answers).toEqual([{ question: 'health', option: 'diabetes', text: 'diabetes' }]);
		expect(reasons[1]?.rule).toBe('numb-and-lasting');
		expect(reasons[1]?.sources.map(({ publisher }) => publisher)).toContain('NHS inform');
	});

	test('lifts by one step only, whatever comes together', () => {
		const health = ['diabetes', 'poor-leg-circulation', 'weak-immune-system', 'over-65', 'blood-thinners'];
		const { level } = advise(checklist, {
			what: ['heel-pain-worst-with-first-steps'],
			time: ['up-to-two-weeks'],
			health,
		});
		expect(level).toBe('routine');
	});

	test('never makes an emergency out of what a person lives with alone', () => {
		const { level } = advise(checklist, { health: ['diabetes', 'weak-immune-system', 'child-under-16'] });
		expect(level).toBe('outside');
	});

	test('names what would make it more urgent, none of it already true', () => {
		const { wouldBeMoreUrgent } = advise(checklist, { what: ['swelling'], where: ['calf', 'left-side'] });
		expect(wouldBeMoreUrgent.map(({ level }) => level)).not.toContain('days');
		expect(wouldBeMoreUrgent.map(({ option }) => option)).toContain(
			'breathless-chest-pain-coughing-blood-or-fainting',
		);
		expect(wouldBeMoreUrgent.map(({ option }) => option)).not.toContain('swelling');
	});

	test('without any answer it is outside, with words', () => {
		const { level, words } = advise(checklist, {});
		expect(level).toBe('outside');
		expect(words.what).toMatch(/pharmacist/);
	});
});

describe('the words of urgent advice', () => {
	const told = (answers: Record<string, string[]>) => {
		const { level, reasons, meanwhile } = advise(checklist, answers);
		return { level, reasons: reasons.map(({ rule }) => rule), tips: meanwhile.map(({ id }) => id) };
	};

	test('hold no calm reason about a small thing beside an urgent one', () => {
		const { level, reasons } = told({
			'danger-signs-leg': ['fever-or-shivering'],
			where: ['big-toe'],
			what: ['wound-sore-or-blister', 'pain'],
			health: ['weak-immune-system'],
		});
		expect(level).toBe('emergency');
		expect(reasons).toContain('fever-and-weak-immunity');
		expect(reasons).not.toContain('small-wound');
		expect(reasons).not.toContain('plain-pain-new');
	});

	test('hold the number of the chemo card for fever under chemo', () => {
		const { tips } = told({ 'danger-signs-leg': ['fever-or-shivering'], health: ['weak-immune-system'] });
		expect(tips).toEqual(['call-chemo-line']);
	});

	test('hold no everyday tip that could contradict the urgent one', () => {
		const { level, tips } = told({
			'danger-signs-leg': ['one-calf-thigh-or-leg-newly-swollen-or-tender'],
			where: ['heel-under', 'calf'],
			what: ['heel-pain-worst-with-first-steps', 'swelling'],
		});
		expect(level).toBe('today');
		expect(tips).toContain('no-calf-massage');
		expect(tips).not.toContain('stretch-calf');
		expect(tips).not.toContain('roomy-shoes');
	});

	test('give shoes for feet only, and no raised leg where blood flow is poor', () => {
		const pain = { what: ['pain'], time: ['up-to-two-weeks'] };
		expect(told({ ...pain, where: ['knee'] }).tips).not.toContain('roomy-shoes');
		expect(told({ ...pain, where: ['heel-under'] }).tips).toContain('roomy-shoes');
		const swollen = { where: ['outer-ankle', 'both-sides'], what: ['swelling'], time: ['two-to-six-weeks'] };
		expect(told(swollen).tips).toContain('raise-leg');
		expect(told({ ...swollen, health: ['poor-leg-circulation'] }).tips).not.toContain('raise-leg');
	});

	test('never say to go on with a medicine that may have to be stopped', () => {
		const { level, tips } = told({
			where: ['heel-back'],
			what: ['pain'],
			health: ['started-after-new-medicine'],
			time: ['up-to-two-weeks'],
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
		const asleep = { where: ['top-of-foot'], what: ['numb'], time: ['gone-within-hours-after-clear-cause'] };
		expect(told({ ...asleep, health: ['child-under-16'] }).level).toBe('self-care');
		expect(told({ ...asleep, health: ['poor-leg-circulation'] }).level).toBe('routine');
	});
});
