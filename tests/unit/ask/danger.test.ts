import { describe, expect, test } from 'vitest';
import { createFindDanger } from '../../../src/ask/danger.ts';
import { createEnglish } from '../../../src/ask/english.ts';
import { loadAsking } from '../../../src/cli/asking.ts';
import { loadCompiled } from '../../../src/cli/compiled.ts';

const asking = loadAsking(loadCompiled().guide);
const find = createFindDanger(asking.signs, createEnglish(asking).has);
const told = (question: string) => find(question).map(({ id }) => id);

describe('signs of danger in a question', () => {
	test.each([
		['chest pain', 'chest-pain'],
		['my chest feels tight and heavy', 'chest-pain'],
		['dad cant breathe', 'breathless'],
		['one side of her face has dropped', 'face'],
		['I can’t pee and I’m numb between my legs', 'saddle'],
		['my son has a rash that does not fade', 'meningitis'],
		['took too many tablets', 'overdose'],
		['I dont want to be here anymore', 'suicide'],
		['never had chest pain like this before', 'chest-pain'],
		['no idea why my chest hurts', 'chest-pain'],
		['not sure if it is chest pain', 'chest-pain'],
		['no fever, chest pain though', 'chest-pain'],
		['no fever but chest pain', 'chest-pain'],
		['my chest pain is not going away', 'chest-pain'],
		['why is my speach slured', 'speech'],
		['the bleeding does not stop', 'bleeding'],
		['heart attack', 'heart-attack'],
		['is my dad having a stroke', 'stroke'],
		['leg suddenly cold and white', 'cold-leg'],
		['sugar is 27 and he keeps throwing up', 'high-sugar'],
		['diabetic and so drowsy', 'high-sugar'],
		['her breath smells fruity', 'high-sugar'],
		['pregnant with a bad headache', 'pregnant-and-pressure'],
		['6 weeks pregnant with pain on one side', 'pregnancy-in-the-wrong-place'],
	])('%j names %s', (question, id) => {
		expect(told(question)).toContain(id);
	});

	test.each([
		'numbness but no chest pain',
		'tingling without chest pain or shortness of breath',
		'I do not have chest pain',
		'no chest pain, no trouble breathing, just a sore heel',
		'what is a stroke',
		'what does meningitis mean',
		'difference between angina and a heart attack',
		'stroke of luck',
		'which stroke is fastest in swimming',
		'is sugar bad for diabetes',
		'lead poisoning',
		'sore heel in the morning',
		'why do my feet burn at night',
	])('%j names none', (question) => {
		expect(told(question)).toEqual([]);
	});

	test('thoughts of ending life come before all others', () => {
		expect(told('chest pain and I want to die')[0]).toBe('suicide');
	});

	test('an emergency comes before what can wait until today', () => {
		const levels = find('hot swollen knee with fever and I cannot breathe').map(({ level }) => level);
		expect(levels[0]).toBe('emergency');
	});
});
