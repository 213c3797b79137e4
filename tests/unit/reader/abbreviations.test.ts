/** Abbreviations of a letter that the guide hasn't got. */
import { expect, test } from 'vitest';
import { unknownAbbreviations } from '../../../src/reader/abbreviations.ts';

const of = (text: string, names: readonly string[] = []) => unknownAbbreviations(text.split('\n'), names);

test('are listed once, as the letter has them, in the order of reading', () => {
	expect(of('?PMR. She c/o pain. JVP not raised. Renal USS. O/E well. PMR again. Two DVTs.')).toEqual([
		...['PMR', 'c/o', 'JVP', 'USS', 'O/E', 'DVT'],
	]);
});

test('that the guide knows are left out, by themselves, in a longer name and in the plural', () => {
	expect(of('CKD stage 3, T2DM, MRIs, GFR, c/o', ['CKD', 'MRI scan', 'C/O', 'eGFR (GFR)'])).toEqual([]);
});

test.each([
	"St Mary's NHS Trust, SW1A 1AA, UK",
	'DISCHARGE SUMMARY FOR YOUR GP',
	'PLAN: rest',
	'Mrs Jane DOE',
	'Dr A N Other, MRCP',
	'Hb 92 g/L, CKD3 stage III',
	'ALT 30 U/L',
	'The patient and/or her carer, 24/7, n/a',
	'Sodium 140 mmol/L',
])('none in: %s', (line) => expect(of(line, ['ALT'])).toEqual([]));
