import { describe, expect, test } from 'vitest';
import { createFindDanger } from '../../../src/ask/danger.ts';
import { everydayEnglishOf } from '../../../src/ask-build/word-rows.ts';
import { loadAsking } from '../../../src/cli/asking.ts';
import { loadCompiled } from '../../../src/cli/compiled.ts';

const { asking, texts } = loadAsking(loadCompiled().guide);
const find = createFindDanger(asking.signs, everydayEnglishOf(texts).has);
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
		['I dont want to be here anymore', 'suicide-not-here'],
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
		['heat stroke', 'heat-stroke'],
		['serotonin syndrome', 'serotonin'],
		['carbon monoxide alarm and we all feel sick', 'gas'],
		['blood like red jelly in the nappy', 'gut-slide'],
		['on haloperidol, stiff with a fever', 'stiff-fever'],
		['coin stuck in her throat and she cant talk', 'choking'],
		['i can feel the cord and im 38 weeks', 'cord-first'],
		['my waters just went and theres a rope in my vagina', 'cord-first'],
		['had a scan today, now waters broke and the cord is hanging out', 'cord-first'],
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
		'how much folic acid when trying for a baby',
		'which is the bottom number in blood pressure',
		'sore heel in the morning',
		'why do my feet burn at night',
		'babys cord fell off on day six',
		'newborn cord stump came off',
		'loop of cord round the neck at 20 weeks',
		'can you see the cord on a 20 week scan',
	])('%j names none', (question) => {
		expect(told(question)).toEqual([]);
	});

	// Loss that began at a moment: a stroke or a blocked vessel until somebody has looked.
	test.each([
		'i cant feel my foot since this morning',
		'my hand went numb an hour ago',
		'woke up with a numb arm',
		'just now my leg went weak',
		'half an hour ago i lost all feeling in my hand',
		'suddenly i can\u2019t move my fingers',
		'foot drop since this morning',
		'my left leg has been numb since last night',
		'woke up and my hand is dead and wont grip',
		'since lunch my arm feels heavy and weak',
		'numb leg out of nowhere',
		'my foot has no feeling all of a sudden',
		'mum woke up with a weak arm',
		'cant lift my foot since i woke up',
		'no feeling in my toes since this afternoon',
		'his arm went limp a few minutes ago',
	])('%j names a sudden loss', (question) => {
		expect(find(question)[0]?.level).toBe('emergency');
		expect(told(question)).toContain('sudden-loss');
	});

	test.each([
		'my hands are numb every morning when i wake up',
		'numb toes for years',
		'i wake up with numb fingers every night',
		'my lip is numb since this morning after the dentist',
		'weak ankle since i broke it',
		'since when is gout a disease',
		'my heel hurts since this morning',
		'blister on my foot since yesterday',
		'numb foot in tight shoes',
		'weak nails since last year',
		'feeling tired since this morning',
		'what is numbness',
		'numbing injection this morning, hand still numb',
		'carpal tunnel, hand numb most nights',
	])('%j names no sudden loss', (question) => {
		expect(told(question)).not.toContain('sudden-loss');
	});

	test('thoughts of ending life come before all others', () => {
		expect(find('chest pain and I want to die')[0]?.alone).toBe(true);
	});

	test('an emergency comes before what can wait until today', () => {
		const levels = find('hot swollen knee with fever and I cannot breathe').map(({ level }) => level);
		expect(levels[0]).toBe('emergency');
	});
});
