/** Whole urea and its nitrogen (BUN) in mg/dL: the printed name tells which, and without it nothing is converted. */
import { expect, test } from 'vitest';
import { readResults } from '../../src/results/read.ts';
import { inOtherUnit } from '../../src/results/units.ts';

/** In mmol/L, as the reader page shows it. */
function shownOf(line: string): string | undefined {
	const [result] = readResults(['Sodium  139 mmol/L', line, 'Potassium  4.4 mmol/L']).filter(
		({ test: name }) => name === 'urea',
	);
	expect(result?.value, line).toBeDefined();
	if (result?.unit === undefined || result.doubt !== undefined) return result?.doubt;
	const other = inOtherUnit(result.test, result.value, result.unit, result.ureaForm);
	return other && `${other.value.toPrecision(3)} ${other.unit}`;
}

test.each(['BUN', 'B.U.N.', 'Urea nitrogen', 'BLOOD UREA NITROGEN (BUN)', 'Urea Nitrogen Blood', 'UreaN'])(
	'%s is the nitrogen alone',
	(name) => {
		expect(shownOf(`${name}   30 mg/dL   7 - 25`)).toBe('10.7 mmol/L');
	},
);

test.each(['Urea', 'Blood Urea', 'Serum urea', 'Harnstoff', 'Ureum', 'Urée', 'S. Urea (Urease)'])(
	'%s is the whole',
	(name) => {
		expect(shownOf(`${name}   30 mg/dL   17 - 43`)).toBe('5.00 mmol/L');
	},
);

test.each([
	'Azotemia   30 mg/dL   15 - 50',
	'Urea (BUN)   30 mg/dL   15 - 45',
	// The range is that of the other.
	'Urea   30 mg/dL   7 - 20',
	'BUN   30 mg/dL   17 - 43',
])('%s: the name does not tell, so nothing is converted', (line) => {
	expect(shownOf(line)).toBeUndefined();
});

test('what is given in mmol/L is not turned into mg/dL, where both are called urea', () => {
	expect(shownOf('Urea   5.9 mmol/L   2.5 - 7.8')).toBeUndefined();
});

test.each(['BUN 17 mg/dL (6.1 mmol/L)', 'Urea 41 mg/dL (6.8 mmol/L)'])(
	'%s is one result told twice',
	(line) => {
		expect(readResults([line]).map(({ value, doubt }) => ({ value, doubt }))).toHaveLength(2);
		expect(readResults([line]).every(({ doubt }) => doubt === undefined)).toBe(true);
	},
);
