/** Laboratory results out of lines: our own sheets whole, and each kind of line by itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { linesOf } from '../../src/reader/pieces.ts';
import { readText } from '../../src/reader/text.ts';
import { readResults } from '../../src/results/read.ts';
import type { LabResult } from '../../src/results/result.ts';
import { LAB_TESTS } from '../../src/results/tests.ts';
import { inFirstUnit, inOtherUnit, UNITS } from '../../src/results/units.ts';

/** `sodium 140 mmol/L 133..146 H within ?comma`, as short as a result can be written. */
function short({
	test,
	comparator = '' as '<',
	value,
	unit,
	low,
	high,
	flag,
	verdict,
	doubt,
}: LabResult): string {
	const range = low === undefined && high === undefined ? [] : [`${low ?? ''}..${high ?? ''}`];
	return [test, `${comparator}${value}`, unit, ...range, flag, verdict, doubt && `?${doubt}`]
		.filter(Boolean)
		.join(' ');
}

const read = (...lines: string[]) => readResults(lines).map(short);
const sheet = (name: string) =>
	readResults(readText(readFileSync(`tests/results/sheets/${name}.txt`, 'utf8')).flatMap(linesOf)).map(short);

describe('lines', () => {
	test.each([
		['Sodium  140  mmol/L  133-146', 'sodium 140 mmol/L 133..146 within'],
		['Sodium\t140\t(133 to 146)\tmmol/L', 'sodium 140 mmol/L 133..146 within'],
		['Potassium: 5.9 mmol/L [3.5 - 5.3] H', 'potassium 5.9 mmol/L 3.5..5.3 H above'],
		['eGFR 54 mL/min/1.73m2 (>60)', 'egfr 54 mL/min/1.73m2 60.. below'],
		['HbA1c (IFCC) | 48 | mmol/mol | < 42', 'hba1c 48 mmol/mol ..42 above'],
		['TSH <0.01 mU/L 0.27–4.2 L', 'tsh <0.01 mU/L 0.27..4.2 L below'],
		['CRP < 1 mg/L [0.0 - 5.0]', 'crp <1 mg/L 0..5 within'],
		['Haemoglobin (g/L): 135 (130 to 170)', 'haemoglobin 135 g/L 130..170 within'],
		['Platelets 250,000 /uL (150,000-400,000)', 'platelets 250000 /uL 150000..400000 within'],
		['Neutrophils 62 % 3.8 x10^9/L 2.0-7.5', 'neutrophils 3.8 x10^9/L 2..7.5 within'],
		['12.11.2026 08:15 Creatinine 0.98 0.50-1.05 mg/dL', 'creatinine 0.98 mg/dL 0.5..1.05 within'],
		['Urea 25 Jan 2026 6.2 mmol/L', 'urea 6.2 mmol/L'],
		['Creatinine rose from 98 to 121 umol/L', 'creatinine 121 umol/L'],
		['ALT: 30 units/L, normal', 'alt 30 units/L'],
		['Calcium 2.35 2.20 2.60', 'calcium 2.35 2.2..2.6 within'],
	])('%s', (line, result) => {
		expect(read(line)).toEqual([result]);
	});

	test.each([
		'Urine sodium 40 mmol/L',
		'Please keep your HbA1c below 53 mmol/mol.',
		'Folic acid 5 mg once daily',
		'Vitamin B12 1 mg injection',
		'Next HbA1c on 12 March 2027, 9:30',
		'Creatinine rose from 98 to 121 and then fell again',
		'Lab no. K123, page 1 of 2',
		'Serum creatine kinase 180 U/L',
		'Neutrophil/lymphocyte ratio 2.1',
		'VLDL cholesterol 32 mg/dL',
		'Haemoglobin A2   2.6 %   2.0-3.5',
		'Glucose, CSF   3.2 mmol/L',
		'Creatinine, urine   8.2 mmol/L',
		'U-Albumin   68 mg/L',
		'Indirect bilirubin 9 umol/L',
		'Red cell folate 320 ug/L',
		'Free T4 index 2.1',
		'Sex hormone binding globulin 44 nmol/L',
		'Estimated average glucose   154 mg/dL',
		'FIB-4 score (AST, ALT, platelets) 1.2',
		'Glucose-6-phosphate dehydrogenase 8.2 U/g',
		'WBC   5 /hpf',
		'E.S.R. 1/2 hr : 24 mm',
		'Previous HbA1c: 58 mmol/mol',
		'Target INR 3.0 (range 2.5 - 3.5)',
		'eGFR >90 is normal',
		'An HbA1c of 48 mmol/mol or more means diabetes',
		'Potassium: not requested. Page 1 of 2',
		'Metformin is stopped when eGFR is 30',
		'Diabetes is diagnosed at an HbA1c of 48 mmol/mol.',
		'Most people have a total cholesterol of about 5 mmol/L.',
	])('no result in: %s', (line) => {
		expect(read(line)).toEqual([]);
	});

	test.each([
		['Potassium 59 mmol/L 3.5-5.3', 'potassium 59 mmol/L 3.5..5.3 ?far-off'],
		['Haemoglobin 13.5 g/L', 'haemoglobin 13.5 g/L ?far-off'],
		['Sodium 140 138 mmol/L 133-146', 'sodium 140 mmol/L 133..146 ?two-numbers'],
		['Uric acid 420 µmol/L 200 - 430 H', 'uric-acid 420 µmol/L 200..430 H within ?flag'],
		['Haemoglobin 128 g/L (M 130-170, F 115-165)', 'haemoglobin 128 g/L 130..170 ?two-ranges'],
		['Sodium 140 mg/mmol', 'sodium 140 mg/mmol ?unit'],
		['Creatinine 120 -> 98 µmol/L', 'creatinine 120 µmol/L ?two-numbers'],
		['Glucose  7.1 mmol/L  Fasting: 3.0-6.0  Random: 3.0-7.8', 'glucose 7.1 mmol/L 3..6 ?two-ranges'],
	])('in doubt: %s', (line, result) => {
		expect(read(line)).toEqual([result]);
	});

	test('a value that is told in two units is two results', () => {
		expect(read('HbA1c 48 mmol/mol (6.5 %)')).toEqual(['hba1c 48 mmol/mol', 'hba1c 6.5 %']);
		expect(read('HbA1c 48 mmol/mol (9.5 %)')).toEqual(['hba1c 48 mmol/mol ?two-numbers']);
	});

	test('values and ranges on lines of their own belong to the name before', () => {
		expect(
			read('LDL cholesterol', '4,1 mmol/l', '< 3,0', 'TSH 2,1 mU/l', 'Reference range: 0,4 - 4,0'),
		).toEqual(['ldl 4.1 mmol/l ..3 above', 'tsh 2.1 mU/l 0.4..4 within']);
	});

	test.each([
		[['PSA: 6.7 ng/mL (normal for your age is less than 4.5)'], ['psa 6.7 ng/mL ..4.5 above']],
		[['Prostate specific antigen  0.8  ug/L  0-4'], ['psa 0.8 ug/L 0..4 within']],
		[['Free PSA 0.5 ng/mL'], []],
		[['Urine albumin:creatinine ratio', '  3.4 mg/mmol [< 3.0]'], ['acr 3.4 mg/mmol ..3 above']],
		[['Urine ACR 12 mg/g (<30)'], ['acr 12 mg/g ..30 within']],
		[['Urinary albumin/creatinine ratio\t2.1\tmg/mmol'], ['acr 2.1 mg/mmol']],
		[['Urine albumin 12 mg/L'], []],
		[['ABPI right 0.94, left 0.62.'], ['abi-right 0.94', 'abi-left 0.62']],
		[['ABPI: R 1.02 L 0.71'], ['abi-right 1.02', 'abi-left 0.71']],
		[['Ankle brachial index was 0.9 on the right and 0.6 on the left'], ['abi-right 0.9', 'abi-left 0.6']],
		[['ABI 1.1 (right), 0.8 (left)'], ['abi-right 1.1', 'abi-left 0.8']],
		[['ABPI left 0.62'], ['abi-left 0.62']],
		[['Plasma glucose level', '8.9 mmol/L [3.0 to 6.0]'], ['glucose 8.9 mmol/L 3..6 above']],
	])('kinds of tests and sides: %j', (lines, results) => {
		expect(read(...lines)).toEqual(results);
	});

	test('a sentence that is broken before its value is one sentence', () => {
		expect(
			read(
				'Haemoglobin was stable at 121 g/L and platelets were',
				'388. Renal function has recovered, with a creatinine of',
				'104 umol/L, urea 8.9 mmol/L. The CRP',
				'5 days ago was not done.',
				'She has had high cholesterol',
				'6 weeks before that.',
			),
		).toEqual(['haemoglobin 121 g/L', 'platelets 388', 'creatinine 104 umol/L', 'urea 8.9 mmol/L']);
	});

	test('the column of an earlier visit is left out where the sheet names it', () => {
		expect(read('Test | Previous | Result | Units | Range', 'HbA1c | 55 | 48 | mmol/mol | 20-42')).toEqual([
			'hba1c 48 mmol/mol 20..42 above',
		]);
	});

	test('commas and points in one sheet are in doubt, unless the range tells', () => {
		expect(
			read('CRP 12,5', 'TSH 2.1', 'Ferritin 1,250', 'Iron 14.5', 'Platelets 1,150 x10^9/L (150-400)'),
		).toEqual([
			...[
				'crp 12.5 ?comma',
				'tsh 2.1',
				'ferritin 1250 ?comma',
				'iron 14.5',
				'platelets 1150 x10^9/L 150..400 above',
			],
		]);
	});

	test('parts of a sheet that are of urine hold no results of blood', () => {
		expect(
			read(
				'URINE CHEMISTRY',
				'Creatinine  8.2  mmol/L',
				'ACR  1.5  mg/mmol',
				'SERUM',
				'Creatinine  80  umol/L',
			),
		).toEqual(['acr 1.5 mg/mmol', 'creatinine 80 umol/L']);
		expect(read('Urine dip: normal', 'Creatinine  80  umol/L')).toEqual(['creatinine 80 umol/L']);
		expect(read('Specimen: Urine', 'Sodium  60', 'Specimen: Blood', 'Sodium  140')).toEqual(['sodium 140']);
	});

	test.each([
		[['            Oct 2026    Nov 2026', 'Hb     120   118'], ['haemoglobin 118']],
		[['12/11/2026  Hb  120 g/L', '01/02/2026  Hb  131 g/L'], ['haemoglobin 120 g/L']],
		[['Date   04/05/26   05/04/26', 'Sodium  139  128'], ['sodium 139 ?which-visit']],
		[['DOB 30/06/70', 'Date   04/05/26   05/04/26', 'Sodium  139  128'], ['sodium 139']],
		[['Test   Today   Last time   Range', 'Sodium   140   138   133-146'], ['sodium 140 133..146 within']],
		[['Sample taken 12/10/26  Results 13/10/26', 'Hb  120'], ['haemoglobin 120']],
		// One value in two columns: it may be either's.
		[['Date   01/10/26   13/11/26', 'Hb    120'], ['haemoglobin 120 ?which-visit']],
		[['CRP 48 mg/L on admission'], ['crp 48 mg/L ?which-visit']],
		[['Results of 3 November 2026.', 'In 2024 her B12 was 410 ng/L.'], []],
	])('of several visits the newest: %j', (lines, results) => {
		expect(read(...lines)).toEqual(results);
	});

	test.each([
		[
			['Sodium', 'Potassium', 'Urea', 'Result', '140', '4.1', '5.5'],
			['sodium 140', 'potassium 4.1', 'urea 5.5'],
		],
		// No telling which is whose.
		[['Sodium', 'Potassium', 'Urea', '140', '4.1'], []],
		[['Urea & electrolytes', 'Anion gap   9   7-15'], []],
		[['B12   200   ng/L', 'Reference range', '210 - 900'], ['b12 200 ng/L 210..900 below']],
		[['Serum alkaline', 'phosphatase   109 U/L'], ['alp 109 U/L']],
		[['FERRITIN', '(ECLIA)   12   ng/mL'], ['ferritin 12 ng/mL']],
		[['GLUCOSE', 'Normal range: 70 - 99 mg/dL', 'Value', '104 High'], ['glucose 104 mg/dL 70..99 H above']],
		[['Test   Range   Unit   Result', 'LDL   < 3.0   mmol/L   3.6'], ['ldl 3.6 mmol/L ..3 above']],
		[
			['      RIGHT    LEFT', 'ABPI   0.62   0.89'],
			['abi-right 0.62', 'abi-left 0.89'],
		],
	])('names and values that stand apart: %j', (lines, results) => {
		expect(read(...lines)).toEqual(results);
	});

	test.each([
		[
			['Test;Result;Unit', 'K;4.1;mmol/L', 'Na;140;mmol/L', 'Urea;5;mmol/L'],
			['potassium 4.1 mmol/L', 'sodium 140 mmol/L', 'urea 5 mmol/L'],
		],
		[
			['HGB,131,g/L,"130-170"', '"PSA, total",2.1,ug/L,<4', 'ALT,30,U/L,'],
			['haemoglobin 131 g/L 130..170 within', 'psa 2.1 ug/L ..4 within', 'alt 30 U/L'],
		],
		[
			['Marker|Result|From|To|Unit', 'HDL|1.2|1.0||mmol/L', 'GGT|70||60|U/L'],
			['hdl 1.2 mmol/L 1.. within', 'ggt 70 U/L ..60 above'],
		],
		[
			[
				'Date  Hb  CRP  ALT',
				'  g/L  mg/L  U/L',
				'Normal  130-170  <5  10-50',
				'03/11/26  128  7  30',
				'01/09/26  131  9  22',
			],
			['haemoglobin 128 g/L 130..170 below', 'crp 7 mg/L ..5 above', 'alt 30 U/L 10..50 within'],
		],
		[
			['(133-146) Sodium 140 mmol/L', '(3.5-5.3) Potassium 5.6 mmol/L', '(<5) CRP 7 mg/L'],
			['sodium 140 mmol/L 133..146 within', 'potassium 5.6 mmol/L 3.5..5.3 above', 'crp 7 mg/L ..5 above'],
		],
		[
			[
				'1,9 mmol/L',
				'Urea',
				'Normal: 2,5-7,8',
				'44 umol/L',
				'Creatinine',
				'Normal: 59-104',
				'12 mg/L',
				'CRP',
				'Normal: < 5',
			],
			['urea 1.9 mmol/L 2.5..7.8 below', 'creatinine 44 umol/L 59..104 below', 'crp 12 mg/L ..5 above'],
		],
		[
			[
				'TSH   HIGH',
				'You: 5.1 mIU/L   Optimal 0.27-4.2   TSH steers the thyroid and much else besides it.',
				'Ferritin   LOW',
				'You: 9 ug/L   Optimal 30-150',
				'CRP   NORMAL',
				'You: 1 mg/L   Optimal below 3',
			],
			['tsh 5.1 mIU/L 0.27..4.2 H above', 'ferritin 9 ug/L 30..150 L below', 'crp 1 mg/L ..3 within'],
		],
		// Falling numbers in one line: visits, and so in the others.
		[
			['K: 4.4 | 4.9 | 5.3', 'Na: 137 | 134 | 131'],
			['potassium 4.4 ?two-numbers', 'sodium 137 ?two-numbers'],
		],
		[
			['Ref Range   10/11/26   3 mo ago', 'Hb   130 - 170 g/L   124 Low   139'],
			['haemoglobin 124 g/L 130..170 L below'],
		],
		[['<test name="Sodium" value="131" low="133" high="146"/>'], ['sodium 131 133..146 below']],
		[
			['1. Sodium 140', '2. Urea 5.1', '3. ALT 30'],
			['sodium 140', 'urea 5.1', 'alt 30'],
		],
		[['Bilirubin and albumin were both normal at 12 and 41 respectively.'], ['bilirubin 12', 'albumin 41']],
		[['Cholesterol   6.1 mmol/L   5 or less'], ['cholesterol 6.1 mmol/L ..5 above']],
		[['HbA1c (Glycosylated Hb)   7.8   %'], ['hba1c 7.8 %']],
		[['M.C.V.   86 fl'], ['mcv 86 fl']],
		[['OBX|1|NM|UREA^Urea^L||202611030742|'], []],
		[
			['Na  K  CRP', '01/11 06:00  131  5.1  210', '03/11 06:05  136  4.4  88'],
			['sodium 136', 'potassium 4.4', 'crp 88'],
		],
		[['The CRP, a marker of inflammation, was less than 1 mg/L.'], ['crp <1 mg/L']],
		[
			['HbA1c', 'Urea', 'ALT'].flatMap((name, at) => [
				...[name, 'Your result', `${at + 21}`, "What's normal", '20 - 41', 'Last time: 44'],
			]),
			['hba1c 21 20..41 within', 'urea 22 20..41 within', 'alt 23 20..41 within'],
		],
		[
			['Urea   0.31 g/L', 'Platelets   287 Tsd/µl', 'WBC 12.3 K/mcL'],
			['urea 0.31 g/L', 'platelets 287 Tsd/µl', 'white-cells 12.3 K/mcL'],
		],
	])('layouts: %j', (lines, results) => {
		expect(read(...lines.map((line) => line.trim().replace(/ {2,}/g, '\t')))).toEqual(results);
	});

	test('several results in one line are told apart', () => {
		expect(read('Bloods: Hb 132, WCC 6.1, Plt 250, Na 140, K 4.1, creat 78, eGFR >90.')).toEqual([
			...['haemoglobin 132', 'white-cells 6.1', 'platelets 250', 'sodium 140', 'potassium 4.1'],
			...['creatinine 78', 'egfr >90'],
		]);
	});
});

describe('sheets', () => {
	test.each(['brackets', 'decimal-commas', 'out-of-range-column', 'letter', 'flags'])('%s', (name) => {
		expect(sheet(name)).toMatchSnapshot();
	});
});

// Read in steps that grow with the line's length: were it the square of it, these would run for minutes.
test.each(['-', '|', '5-', '.', ' ', '1 ', '(', '<'])(
	'a line of a hundred thousand of %j has no results',
	(sign) => {
		expect(read(sign.repeat(100_000))).toEqual([]);
	},
);

test('units turn into each other', () => {
	expect(inFirstUnit('hba1c', 6.5, '%')).toBeCloseTo(47.5, 1);
	expect(inOtherUnit('hba1c', 48, 'mmol/mol')?.value).toBeCloseTo(6.54, 2);
	expect(inOtherUnit('glucose', 126, 'mg/dL')).toMatchObject({ unit: 'mmol/L' });
	expect(inFirstUnit('glucose', 126, 'mg/dl')).toBeCloseTo(6.99, 2);
	expect(inFirstUnit('creatinine', 1, 'mg/dL')).toBeCloseTo(88.4, 1);
	expect(inFirstUnit('platelets', 250, 'K/uL')).toBe(250);
	expect(inFirstUnit('sodium', 140, 'mg/dL')).toBeUndefined();
});

test('every test has units, and an entry that explains it', () => {
	expect(LAB_TESTS.filter(({ id }) => !(id in UNITS)).map(({ id }) => id)).toEqual([]);
	const { content } = loadCompiled();
	const known = new Set(content.entries.map(({ value }) => value.id));
	expect(LAB_TESTS.filter(({ entry }) => !known.has(entry)).map(({ entry }) => entry)).toEqual([]);
});
