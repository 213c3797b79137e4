/** A result as it stands in a sentence. Pure. */
import type { LabResult } from './result.ts';
import { labTestOf } from './tests.ts';

/** @returns "6.8 mmol/L", "<5 mg/L" */
export function valueInWords({ comparator, value, unit }: LabResult): string {
	return `${comparator ?? ''}${value}${unit ? ` ${unit}` : ''}`;
}

/** The test's name within a sentence: "Haemoglobin" becomes "haemoglobin"; HbA1c, eGFR and LDL stay. */
export function testInWords({ test }: Pick<LabResult, 'test'>): string {
	const plain = (labTestOf(test)?.name ?? test).replace(/, (left|right)$/, ' ($1)');
	const [word = ''] = plain.split(/[\s-]/);
	return /[A-Z\d]/.test(word.slice(1)) ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}
