import { describe, expect, test } from 'vitest';
import { loadAsk } from '../../../src/cli/asking.ts';
import { loadCompiled } from '../../../src/cli/compiled.ts';

const { guide } = loadCompiled();
const ask = loadAsk(guide);
const first = (question: string) => ask(question).found?.hit.subject.id;

describe('answers', () => {
	test.each([
		['plantar fasciitis', 'plantar-fasciitis'],
		['plantar facitis', 'plantar-fasciitis'],
		['what is perifral neuropathy?', 'peripheral-neuropathy'],
		['carpaltunnel', 'carpal-tunnel-syndrome'],
		['heart burn', 'heartburn'],
		['guillain barre', 'guillain-barre-syndrome'],
		['GBS', 'guillain-barre-syndrome'],
		['B-12 deficiency', 'vitamin-b12-deficiency'],
		['edema', 'oedema'],
		['no chest pain, just heartburn', 'heartburn'],
		['hemroids', 'haemorrhoids'],
		['glawcoma', 'glaucoma'],
		['fibro my algia', 'fibromyalgia'],
		['hepatitisb vaccine', 'hepatitis-b'],
		['ldl 4.2 is that high', 'ldl-cholesterol'],
		['is it the change', 'menopause'],
	])('%j finds %s', (question, id) => {
		expect(first(question)).toBe(id);
	});

	test('every statement is the guide’s own, and has its sources', () => {
		for (const question of ['what helps gout', 'is gout serious', 'gout', 'hba1c normal range']) {
			const parts = ask(question).found?.parts ?? [];
			expect(parts.length, question).toBeGreaterThan(0);
			for (const part of parts) expect(part.sources.length, `${question}: ${part.title}`).toBeGreaterThan(0);
		}
	});

	test('the part that was asked for comes first', () => {
		const title = (question: string) => ask(question).found?.parts[0]?.title;
		expect(title('what helps gout')).toBe('What helps');
		expect(title('is gout serious')).toBe('When to get help');
		expect(title('what is gout')).toBe('What it is');
		expect(title('how is vitamin b12 deficiency diagnosed')).toBe('How it is found');
	});

	test('of two things both are told, and what tells them apart', () => {
		const parts = ask('difference between osteoarthritis and rheumatoid arthritis').found?.parts ?? [];
		expect(parts.map(({ from }) => from.id).slice(0, 2)).toEqual(['osteoarthritis', 'rheumatoid-arthritis']);
		expect(parts.some(({ title }) => title.startsWith('Not the same as'))).toBe(true);
	});

	test('what the guide doesn’t say is said to be missing', () => {
		expect(ask('can gout cause bunion').found?.missing).toBe('whether gout can cause bunion');
	});

	test.each([
		'wifi keeps dropping',
		'how to bake banana bread',
		'zzqx',
		'year 4',
		'how to change a tyre',
		'periodic table',
		'',
		'   ?!',
		'capital of australia',
	])('%j gets no answer', (question) => {
		const { isElsewhere: _, ...answer } = ask(question);
		expect(answer).toEqual({ question, danger: [] });
	});

	test('thoughts of ending life stand alone, in words for whom it is', () => {
		const self = ask('I want to die');
		expect(self.found).toBeUndefined();
		expect(self.danger).toHaveLength(1);
		expect(ask('my daughter wants to die').danger[0]?.text).toContain('your child');
	});

	test('danger comes with the answer, and what it is about first', () => {
		const { danger, found } = ask('worst headache of my life');
		expect(danger[0]?.level).toBe('emergency');
		expect(found?.hit.subject.id).toBe('thunderclap-headache');
	});

	test.each([
		['potassium 6.8', 'Potassium 6.8 mmol/L'],
		['is a potassium of 2.5 mmol/L bad', 'Potassium 2.5 mmol/L'],
		['sodium 118', 'Sodium 118 mmol/L'],
		['my inr is 6.2', 'INR 6.2'],
		['haemoglobin 7.1 g/dL', 'Haemoglobin 7.1 g/dL'],
		['hemoglobin 7', 'Haemoglobin 7 g/dL, if that is its unit'],
		['magnesium 0.3', 'Magnesium 0.3 mmol/L'],
	])('%j is told as the reader tells it', (question, value) => {
		const { danger, hasNumber, found } = ask(question);
		expect(danger[0]?.level).toBe('today');
		expect(danger[0]?.text).toContain(value);
		expect(danger[0]?.sources.length).toBeGreaterThan(0);
		expect(hasNumber).toBe(true);
		expect(found?.parts.length).toBeGreaterThan(0);
	});

	test.each([
		'what does CRP 45 mean',
		'hba1c 92',
		'blood pressure 135/85',
		'ldl 4.2 is that high',
		'potassium 4.1',
	])('%j: the number is not judged', (question) => {
		const { danger, hasNumber } = ask(question);
		expect(danger).toEqual([]);
		expect(hasNumber).toBe(true);
	});

	test('a number that is urgent in one unit and not in the other says that the unit decides', () => {
		const [sign, ...others] = ask('magnesium 2.1').danger;
		expect(others).toEqual([]);
		expect(sign?.title).toBe('It depends on the unit');
		expect(sign?.text).toMatch(
			/If it is mg\/dL, laboratories don’t phone this value. If it is mmol\/L: Laboratories phone/,
		);
		expect(ask('magnesium 2.1 mg/dL').danger).toEqual([]);
		expect(ask('calcium 9.5').danger).toEqual([]);
	});

	test('a lump in the breast is what was asked about, before any illness', () => {
		const { found } = ask('found a lump in my breast');
		expect(found?.hit.subject.id).toBe('breast-lump');
		expect(found?.parts[0]?.text).toContain('Nine in ten');
	});

	test.each(['changing mole', 'mole that has changed'])(
		'%j: an illness that nobody named comes after when to get help',
		(question) => {
			const { found } = ask(question);
			expect(found?.isUnnamed).toBe(true);
			expect(found?.parts[0]?.level).toBe('days');
			expect(found?.parts[0]?.text).toContain('mole');
		},
	);

	test.each([
		'breast cancer',
		'planter fasciitus',
		'skyatica',
		'coeliacs',
		'is gout serious',
		'carpal tunnel',
	])('%j names the illness', (question) => {
		expect(ask(question).found?.isUnnamed).toBeUndefined();
	});

	test('magnesium alone leads to the salts of the blood', () => {
		for (const question of ['magnesium', 'magnesium level', 'low magnesium', 'magnesium blood test'])
			expect(ask(question).found?.hit.subject.id, question).toBe('electrolytes');
	});

	test.each(['vitamin b12 deficiency', 'what is a blood pressure reading', 'T3 test'])(
		'%j holds no number to judge',
		(question) => {
			expect(ask(question).hasNumber).toBeUndefined();
		},
	);

	test.each(['blood pressure 190/120', 'my bp is 185 over 95', 'bp 150/125', 'mums blood pressure is 200'])(
		'%j is a very high blood pressure',
		(question) => {
			expect(ask(question).danger[0]?.id).toBe('very-high-blood-pressure');
		},
	);

	test.each([
		'what is wrong with me',
		'pain',
		'it hurts',
		'i feel ill',
		'i dont feel well',
		'why do i feel bad',
		'what do i have',
		'what illness do i have',
		'diagnose me',
		'it wont go away',
		'everything hurts',
	])('%j says too little to be answered', (question) => {
		const { found, closest, danger } = ask(question);
		expect(found).toBeUndefined();
		expect(danger).toEqual([]);
		expect(closest).toBeDefined();
	});

	test('a vague question gets near words only, never an illness that it merely shares a word with', () => {
		expect(ask('what is wrong with me').closest).toEqual([]);
		expect(ask('pain').closest?.map(({ subject }) => subject.id)).toContain('foot-pain');
	});

	test.each([
		['i feel sick', 'nausea'],
		['i feel so low', 'depression'],
		['foot pain', 'foot-pain'],
	])('%j says enough', (question, id) => {
		expect(first(question)).toBe(id);
	});

	test('an answer about a complaint says when to get help', () => {
		for (const question of [
			'headach wont go away',
			'what causes gout',
			'how common is gout',
			'is migraine painful',
		]) {
			const parts = ask(question).found?.parts ?? [];
			expect(
				parts.some(({ title }) => title === 'When to get help'),
				question,
			).toBe(true);
		}
	});

	test('the advice that speaks of what was asked comes first, whole', () => {
		const parts = ask('changing mole').found?.parts ?? [];
		expect(parts[0]?.title).toBe('When to get help');
		expect(parts[0]?.text).toContain('mole');
	});

	test.each(['wifi keeps dropping', 'how to bake banana bread', 'wo ist mein Schlüssel'])(
		'%j is of another subject',
		(question) => {
			expect(ask(question).isElsewhere).toBe(true);
		},
	);

	test.each(['zzqxitis', 'dont want to be here any more ive planned how', 'my voice'])(
		'%j may be of health',
		(question) => {
			expect(ask(question).isElsewhere).toBeUndefined();
		},
	);

	test('advice that depends on another sign is told with what to do for the sign alone', () => {
		const [sign] = ask('my left calf is swollen').danger;
		expect(sign?.title).toBe('Can be an emergency');
		expect(sign?.otherwise?.level).toBe('today');
		expect(ask('numb between my legs').danger[0]).toMatchObject({
			title: 'Go to the emergency department',
			goes: true,
		});
		expect(ask('diabetic and breath smells fruity').danger[0]?.title).not.toBe('Can be an emergency');
	});

	test('two signs that say the same are told once', () => {
		for (const question of ['jaw pain and left arm ache', 'one side of my body went numb suddenly']) {
			const texts = ask(question).danger.map(({ text }) => text);
			expect(new Set(texts).size, question).toBe(texts.length);
		}
	});

	test('causes are not said to be missing above a text that names them', () => {
		for (const question of ['what causes numbness', 'what causes black poo', 'why is my calf swollen']) {
			const { missing, parts = [] } = ask(question).found ?? {};
			const names = parts.some(({ text }) => /\bcause|because|comes? from/.test(text));
			expect(names && missing === 'what causes it', question).toBe(false);
		}
	});

	test('a question of a megabyte is answered', () => {
		expect(() => ask('gout '.repeat(200_000))).not.toThrow();
	});
});
